import type { SheetModel } from '../../core/sheet/model';
import { writeWorkbook } from '../write/writeWorkbook';
import { WorkbookPatch } from './patchWorkbook';

/** A sheet that is written anew in the place of the one of its name, and names of the old one that go. */
export interface ReplacedSheet {
  readonly model: SheetModel;
  readonly staleNames: readonly string[];
}

/**
 * A file in which sheets stand anew; every other part keeps its packed bytes, but for the list of sheets, the styles and
 * the order of calculation. `signed` for a file with a digital signature, which any change breaks; `refused` for one that
 * takes no sheets of ours (strict vocabulary, no styles, slicers).
 */
export async function replaceSheets(
  bytes: Uint8Array,
  name: string,
  sheets: readonly ReplacedSheet[],
): Promise<Uint8Array | 'signed' | 'refused'> {
  const patch = new WorkbookPatch(bytes, name);
  if (patch.isSigned) return 'signed';
  const placed = patch.worksheets.map((listed, from) => {
    const written = sheets.findIndex(({ model }) => model.name === listed);
    const stale = sheets[written]?.staleNames ?? [];
    return {
      from,
      name: listed,
      names: stale.map((gone) => ({ name: gone, scope: 'sheet' as const, text: undefined })),
      ...(written < 0 ? {} : { written }),
    };
  });
  const drawn = await writeWorkbook({ sheets: sheets.map(({ model }) => model) });
  return patch.arrange(placed, drawn) ? patch.bytes() : 'refused';
}
