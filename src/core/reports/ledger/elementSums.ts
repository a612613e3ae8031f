import { numberOf } from '../../../domain/figure';
import { address, columnName, quotedSheet } from '../../sheet/address';
import { formula, number, text } from '../../sheet/model';
import type { SheetDraft } from '../../sheet/sheetDraft';
import { FIGURES_SHEET, ROW, unitsRange, type FiguresPlan } from '../figuresPlan';
import type { ElementColumn } from '../elementColumns';
import { drawHeading, TABLE_HEAD } from './table';

const COLUMNS = [
  { title: 'STT' },
  { title: 'Chỉ tiêu' },
  { title: 'Mã số' },
  { title: 'Đơn vị tính' },
  { title: 'Tổng các đơn vị' },
  { title: 'Số tổng hợp' },
  { title: 'Kết quả đối chiếu' },
] as const;
const COLUMN = { number: 0, label: 1, key: 2, measure: 3, sum: 4, whole: 5, agreement: 6 } as const;

/** An element that adds up. */
interface SumLine {
  readonly column: ElementColumn;
  /** Its column on "Số liệu", and the units' figures there. */
  readonly col: number;
  readonly range: string;
  readonly whole: number;
}

/** For each element that adds up: Σ of the units' rows against the figure of the roll-up; returns the next row. */
export function drawElementSums(draft: SheetDraft, plan: FiguresPlan, top: number): number {
  drawHeading(draft, top, 'III. Tổng các đơn vị so với số tổng hợp', COLUMNS);
  const lines = sumLines(plan);
  lines.forEach((line, index) => drawSum(draft, line, index, top + TABLE_HEAD + index));
  return top + TABLE_HEAD + lines.length;
}

function sumLines(plan: FiguresPlan): readonly SumLine[] {
  const root = plan.sums[0]?.aggregate;
  return plan.columns.flatMap((column) => {
    const whole = numberOf(root?.values.get(column.key));
    const col = plan.colOf.get(column.key);
    const range = column.adds === 'sum' && col !== undefined ? unitsRange(plan, col) : undefined;
    if (range === undefined || col === undefined || whole === undefined) return [];
    return [{ column, col, range, whole }];
  });
}

function drawSum(draft: SheetDraft, { column, col, range, whole }: SumLine, index: number, row: number): void {
  const style = column.type === 'money' ? 'money' : 'count';
  const [sum, given] = [address({ row, col: COLUMN.sum }), address({ row, col: COLUMN.whole })];
  const agrees = `IF(AND(${sum}=${given},${totalAt(col)}=${given}),"✓ Khớp","✗ Lệch")`;
  draft.put({ row, col: COLUMN.number }, 'middle', number(index + 1));
  draft.putText({ row, col: COLUMN.label }, 'words', column.label);
  draft.putText({ row, col: COLUMN.key }, 'code', column.key);
  draft.putText({ row, col: COLUMN.measure }, 'middle', column.measure);
  draft.put({ row, col: COLUMN.sum }, style, formula(`ROUND(SUM(${range}),6)`, number(whole)));
  draft.put({ row, col: COLUMN.whole }, style, number(whole));
  draft.put({ row, col: COLUMN.agreement }, 'label', formula(agrees, text('✓ Khớp')));
}

/** The total above the units on "Số liệu". */
function totalAt(col: number): string {
  return `${quotedSheet(FIGURES_SHEET)}!${columnName(col)}${ROW.root + 1}`;
}
