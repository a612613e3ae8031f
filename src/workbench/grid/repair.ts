import { cellArea, contains, type Area, type Cell } from '../../core/sheet/address';
import { isFormula, type SheetModel } from '../../core/sheet/model';
import { toArea, toRange } from './convert/areas';
import { rulesToGrid } from './convert/rulesToGrid';
import { keepOf } from './convert/sheetFromGrid';
import type { GridBook } from './gridBook';
import type { GridStyle, ICellData, ISheetDataValidationRule, IWorkbookData } from './gridTypes';
import { takeSheet, withoutSheets, withSheets, type SheetBundle } from './sheetBundle';
import type { UndoStep } from './undo';

/** Puts input rules, locks and formulas of the model back on these cells; typed figures stay. */
export async function repairCells(
  book: GridBook,
  undo: UndoStep,
  sheet: string,
  model: SheetModel,
  cells: readonly Cell[],
): Promise<void> {
  const id = book.sheet(sheet).getSheetId();
  const data = await book.data('change');
  const active = book.workbook.getActiveSheet().getSheetId();
  const before = takeSheet(data, id);
  const at = data.sheetOrder.indexOf(id);
  const repaired = repairedSheet(data, before, model, cells);
  book.replace(withSheets(withoutSheets(data, [id]), [{ bundle: repaired, at }]), { activeId: active, left: data });
  undo.keepSheets([{ bundle: before, at }], [before.data.name ?? id]);
}

function repairedSheet(
  data: IWorkbookData,
  before: SheetBundle,
  model: SheetModel,
  cells: readonly Cell[],
): SheetBundle {
  const bundle = structuredClone(before);
  const rows = (bundle.data.cellData ??= {});
  const styles: Record<string, GridStyle> = { ...bundle.styles };
  const modelled = new Map(model.cells.map((cell) => [`${cell.row}:${cell.col}`, cell]));
  for (const { row, col } of cells) {
    const line = (rows[row] ??= {});
    const own = modelled.get(`${row}:${col}`);
    const locked = (own?.style === undefined ? undefined : model.styles[own.style]?.locked) ?? true;
    const cell: ICellData = { ...line[col], ...restyled(data, line[col], locked, styles) };
    line[col] =
      own?.content && isFormula(own.content)
        ? { ...cell, f: `=${own.content.formula}`, v: null, p: null, si: null }
        : cell;
  }
  bundle.data.custom = { ...bundle.data.custom, keep: { ...keepOf(bundle.data), protected: model.protected } };
  return { ...bundle, styles, validations: repairedRules(before.validations, model, cells) };
}

function restyled(
  data: IWorkbookData,
  cell: ICellData | undefined,
  locked: boolean,
  styles: Record<string, GridStyle>,
): Pick<ICellData, 's'> {
  const old: GridStyle = (typeof cell?.s === 'string' ? data.styles[cell.s] : cell?.s) ?? {};
  const { unlocked: _before, ...rest } = old;
  const style: GridStyle = locked ? rest : { ...rest, unlocked: 1 };
  const key = `th:${JSON.stringify(style)}`;
  styles[key] = style;
  return { s: key };
}

/** The rules the cells had give way; those of the model come back, on these cells only. */
function repairedRules(
  before: readonly ISheetDataValidationRule[],
  model: SheetModel,
  cells: readonly Cell[],
): ISheetDataValidationRule[] {
  const kept = before.flatMap((rule) => {
    const ranges = rule.ranges.flatMap((range) => without(toArea(range), cells)).map(toRange);
    return ranges.length > 0 ? [{ ...rule, ranges }] : [];
  });
  const back = rulesToGrid(model).flatMap((rule) => {
    const inside = cells.filter((cell) => rule.ranges.some((range) => contains(toArea(range), cell)));
    return inside.length > 0
      ? [{ ...rule, uid: `${rule.uid}-repaired`, ranges: inside.map((cell) => toRange(cellArea(cell))) }]
      : [];
  });
  return [...kept, ...back];
}

/** An area without some cells, as areas. */
function without(area: Area, cells: readonly Cell[]): readonly Area[] {
  const hole = cells.find((cell) => contains(area, cell));
  if (!hole) return [area];
  const { top, left, bottom, right } = area;
  const parts = [
    { top, left, bottom: hole.row - 1, right },
    { top: hole.row + 1, left, bottom, right },
    { top: hole.row, left, bottom: hole.row, right: hole.col - 1 },
    { top: hole.row, left: hole.col + 1, bottom: hole.row, right },
  ];
  return parts
    .filter((part) => part.top <= part.bottom && part.left <= part.right)
    .flatMap((part) => without(part, cells));
}
