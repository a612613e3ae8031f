import type { Cell } from '../../sheet/address';
import { text, type SheetModel } from '../../sheet/model';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import { comparableText } from '../read/codeTable';
import { SIGNED } from '../build/footer';

/** A cell of the footer that may be written over: where it stood, where it stands now, what was written. */
export interface Signature {
  readonly from: Cell;
  readonly to: Cell;
  readonly said: string;
}

/** The words the first signature stands under, on every form. */
const ANCHOR = 'Người lập biểu';

/** What was written over the open cells of the footer, found again by the words beside them; names may be gone. */
export function signatures(sheet: SheetSnapshot, fresh: SheetModel): readonly Signature[] {
  const now = fresh.cells.find(({ content }) => content?.kind === 'text' && content.text === ANCHOR);
  const before = [...sheet.cells()].find(
    ({ value }) => value.kind === 'text' && comparableText(value.text) === comparableText(ANCHOR),
  );
  if (!now || !before) return [];
  return (fresh.names ?? []).flatMap(({ name, area }) => {
    if (!SIGNED.has(name)) return [];
    const to = { row: area.top, col: area.left };
    const from = { row: to.row - now.row + before.row, col: to.col - now.col + before.col };
    const value = valueAt(sheet, from.row, from.col);
    return value.kind === 'text' && value.text.trim() !== '' ? [{ from, to, said: value.text }] : [];
  });
}

/** The sheet with what was written over its footer. */
export function signed(fresh: SheetModel, all: readonly Signature[]): SheetModel {
  const said = new Map(all.map(({ to, said: words }) => [`${to.row} ${to.col}`, words]));
  const cells = fresh.cells.map((cell) => {
    const words = said.get(`${cell.row} ${cell.col}`);
    return words === undefined ? cell : { ...cell, content: text(words) };
  });
  return { ...fresh, cells };
}
