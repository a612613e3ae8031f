import { text, type CellModel, type SheetModel } from '../../src/core/sheet/model';

/** What happens to a form on its way, as programs and people do it. */
export type Damage = (sheet: SheetModel) => SheetModel;

/** Names, rules and locks gone, formulas turned into what they showed. */
export const asValues: Damage = ({ names: _names, validations: _rules, ...sheet }) => ({
  ...sheet,
  protected: false,
  cells: withoutFormulas(sheet.cells),
});

/** Formulas typed over by what they showed. */
export const typedOver: Damage = (sheet) => ({ ...sheet, protected: false, cells: withoutFormulas(sheet.cells) });

function withoutFormulas(cells: readonly CellModel[]): readonly CellModel[] {
  return cells.map((cell) => (cell.content?.kind === 'formula' ? { ...cell, content: cell.content.value } : cell));
}

/** Contents of two rows change places; everything else stays, as in programs that move no names. */
export function swapped(sheet: SheetModel, one: number, other: number): SheetModel {
  const to = (row: number): number => (row === one ? other : row === other ? one : row);
  const contents = new Map(sheet.cells.map((cell) => [`${to(cell.row)} ${cell.col}`, cell.content]));
  const cells = sheet.cells.map(({ content: _, ...cell }) => {
    const content = contents.get(`${cell.row} ${cell.col}`);
    return content ? { ...cell, content } : cell;
  });
  return { ...sheet, cells };
}

/** A row that somebody deleted in a program that moves neither names nor rules. */
export const without = (sheet: SheetModel, row: number): SheetModel => ({
  ...sheet,
  cells: sheet.cells.flatMap((cell) =>
    cell.row === row ? [] : [cell.row > row ? { ...cell, row: cell.row - 1 } : cell],
  ),
});

/** Row of an element's cell. */
export function rowOf({ names = [] }: SheetModel, key: string): number {
  const found = names.find(({ name }) => name === `TH.${key}`);
  if (!found) throw new Error(`no ${key}`);
  return found.area.top;
}

/** The label of a line written over. */
export function relabelled(sheet: SheetModel, row: number, label: string): SheetModel {
  const cells = sheet.cells.map((cell) =>
    cell.row === row && cell.col === 1 ? { ...cell, content: text(label) } : cell,
  );
  return { ...sheet, cells };
}
