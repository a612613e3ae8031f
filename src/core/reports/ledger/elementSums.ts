import { numberOf } from '../../../domain/figure';
import { address, columnName, quotedSheet } from '../../sheet/address';
import { formula, number, text } from '../../sheet/model';
import { FIGURES_SHEET, ROW, unitsRange, type FiguresPlan } from '../figuresPlan';
import { type SheetDraft } from '../sheetDraft';
import { drawTableHead } from './table';

/** For each element that adds up: Σ of the units' rows against the figure of the roll-up; returns the next row. */
export function drawElementSums(draft: SheetDraft, plan: FiguresPlan, top: number): number {
  drawTableHead(draft, top, 'III. Tổng các đơn vị so với số tổng hợp', [
    'STT',
    'Chỉ tiêu',
    'Mã số',
    'Đơn vị tính',
    'Tổng các đơn vị',
    'Số tổng hợp',
    'Kết quả đối chiếu',
  ]);
  const root = plan.sums[0]?.aggregate;
  let row = top + 2;
  for (const column of plan.columns) {
    const figure = numberOf(root?.values.get(column.key));
    const col = plan.colOf.get(column.key);
    const range = column.adds === 'sum' && col !== undefined ? unitsRange(plan, col) : undefined;
    if (range === undefined || col === undefined || figure === undefined) continue;
    const style = column.type === 'money' ? 'money' : 'count';
    const [sum, whole] = [address({ row, col: 4 }), address({ row, col: 5 })];
    draft.put(row, 0, 'middle', number(row - top - 1));
    draft.putText(row, 1, 'words', column.label);
    draft.putText(row, 2, 'code', column.key);
    draft.putText(row, 3, 'middle', column.measure);
    draft.put(row, 4, style, formula(`ROUND(SUM(${range}),6)`, number(figure)));
    draft.put(row, 5, style, number(figure));
    draft.put(
      row,
      6,
      'label',
      formula(`IF(AND(${sum}=${whole},${totalAt(col)}=${whole}),"✓ Khớp","✗ Lệch")`, text('✓ Khớp')),
    );
    row += 1;
  }
  return row;
}

/** The total above the units on "Số liệu". */
function totalAt(col: number): string {
  return `${quotedSheet(FIGURES_SHEET)}!${columnName(col)}${ROW.root + 1}`;
}
