import type { CellModel } from '../sheet/model';
import type { SheetBody } from '../sheet/streamed';
import { SheetDraft } from './sheetDraft';

/** Where a body stands: its first row, how many there are, and the last column of the sheet. */
export interface BodyPlace {
  readonly top: number;
  readonly count: number;
  readonly right: number;
}

/**
 * The rows of a table that may have ten thousand of them, each drawn on a draft of its own when it is written.
 * @param heightOf points of a drawn row; without it every row has the standard height
 */
export function drawnBody(
  place: BodyPlace,
  draw: (draft: SheetDraft, row: number, index: number) => void,
  heightOf?: (cells: readonly CellModel[]) => number | undefined,
): SheetBody {
  return {
    ...place,
    row: (index) => {
      const draft = new SheetDraft();
      draw(draft, place.top + index, index);
      const cells = draft.cells();
      const height = heightOf?.(cells);
      return height === undefined ? { cells } : { cells, height };
    },
  };
}
