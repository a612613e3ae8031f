import { neverAdds } from '../../../domain/catalogue/adding';
import { text, type CellValue } from '../../sheet/model';
import { NOT_ADDED } from '../../sheet/notAdded';
import type { FormArgs } from '../formArgs';
import { DISTRICT_COLUMN, DISTRICT_HEAD } from '../layout/districtColumns';
import type { DistrictColumn } from '../layout/districtColumns';
import { areaOf, call, constant, operation } from '../../../domain/formula/expression';
import type { Expression } from '../../../domain/formula/expression';
import { judgement, lineTarget, rateCell, sumFormula, type RateFigureCells } from './judgement';
import type { SheetDraft } from '../../sheet/sheetDraft';

/** Label of the total row; reading stops there. */
export const TOTAL_LABEL = 'Tổng số';

/** Total with recomputed rates, units with figures, target and result; returns the first row below. */
export function drawDistrictTotals(
  draft: SheetDraft,
  args: FormArgs,
  columns: readonly DistrictColumn[],
  units: number,
): number {
  const row = DISTRICT_HEAD.first + units;
  drawLabels(draft, row, columns);
  for (const column of columns) {
    const total = totalFormula(column, columns, row, units);
    if (total) draft.put({ row, col: column.col }, totalStyle(column), total);
    drawTarget(draft, args, column, columns, row);
  }
  const reported = { row: row + 1, col: DISTRICT_COLUMN.firstFigure };
  if (units > 0)
    draft.put(reported, 'computedCount', operation(reportedCount(columns, units), '&', constant(`/${units}`)));
  return row + 4;
}

function drawLabels(draft: SheetDraft, top: number, columns: readonly DistrictColumn[]): void {
  [TOTAL_LABEL, 'Đơn vị đã có số liệu', 'Mục tiêu', 'Đánh giá (tham khảo)'].forEach((label, index) => {
    const row = top + index;
    draft.spread({ top: row, bottom: row, left: 0, right: DISTRICT_COLUMN.code }, 'formSection', text(label));
    for (const { col } of columns) draft.put({ row, col }, 'empty');
  });
}

function totalStyle({ spec }: DistrictColumn): 'computedCount' | 'computedMoney' | 'computedRate' {
  if (spec.type === 'ratio') return 'computedRate';
  return spec.type === 'money' ? 'computedMoney' : 'computedCount';
}

/** What adds up is added up, and what does not says so; rates come from the totals, never from the rates above. */
function totalFormula(
  column: DistrictColumn,
  columns: readonly DistrictColumn[],
  row: number,
  units: number,
): Expression | CellValue | undefined {
  if (units === 0) return undefined;
  const terms = ratioTerms(column, columns, row);
  if (terms) return rateCell(terms);
  if (!column.input) return undefined;
  if (neverAdds(column.spec.indicator)) return text(NOT_ADDED);
  return sumFormula(
    Array.from({ length: units }, (_, index) => ({ row: DISTRICT_HEAD.first + index, col: column.col })),
  );
}

function ratioTerms(
  { spec }: DistrictColumn,
  columns: readonly DistrictColumn[],
  row: number,
): RateFigureCells | undefined {
  if (spec.computed?.rule !== 'ratio') return undefined;
  const { numerator, denominator, per } = spec.computed;
  const [above, below] = [numerator, denominator].map((key) => columns.find((column) => column.spec.key === key));
  return above && below && { numerator: { row, col: above.col }, denominator: { row, col: below.col }, per };
}

function reportedCount(columns: readonly DistrictColumn[], units: number): Expression {
  const right = DISTRICT_COLUMN.firstFigure + columns.length - 1;
  const ones = Array.from({ length: units }, (_, index): Expression => {
    const row = DISTRICT_HEAD.first + index;
    const area = areaOf({ top: row, bottom: row, left: DISTRICT_COLUMN.firstFigure, right });
    return call('IF', operation(call('COUNT', area), '>', constant(0)), constant(1), constant(0));
  });
  return ones.reduce((sum, one) => operation(sum, '+', one));
}

function drawTarget(
  draft: SheetDraft,
  args: FormArgs,
  column: DistrictColumn,
  columns: readonly DistrictColumn[],
  row: number,
): void {
  const found = lineTarget(args, column.spec.indicator.code);
  if (found === undefined || column.spec.type === 'money') return;
  draft.put({ row: row + 2, col: column.col }, 'target', text(found.words));
  const judged = judgement(found, ratioTerms(column, columns, row) ?? { numerator: { row, col: column.col } });
  if (judged) draft.put({ row: row + 3, col: column.col }, 'formVerdict', judged);
}
