import { askedBy, ruleOf } from '../../../domain/targets/comparators';
import { address } from '../../sheet/address';
import { formula, number, type ChartModel } from '../../sheet/model';
import type { SheetDraft } from '../../sheet/sheetDraft';
import type { SummaryArgs } from '../summaryArgs';
import { CHART, COLUMN, HEAD, RIGHT } from './columns';

export const CHART_ROWS = 15;

/**
 * Columns of what was reached, a dashed line of what is asked (marks where there is one target only: a line needs
 * two points). Targets in percent that have a result; undefined when there is none.
 */
export function drawChart(draft: SheetDraft, { attainments }: SummaryArgs, top: number): ChartModel | undefined {
  const shown = attainments.flatMap((attainment, index) => {
    const { target, actual } = attainment;
    const rate = target.valueUnit === '%' && !ruleOf(target.comparator).onBase && askedBy(target);
    return rate && actual !== null && target.value !== null
      ? [{ index, actual, value: target.value, title: target.vi }]
      : [];
  });
  if (shown.length === 0) return undefined;
  draft.putText({ row: top, col: CHART.label }, 'identity', 'Số liệu của biểu đồ');
  shown.forEach(({ index, actual, value, title }, line) => {
    const row = top + 1 + line;
    const result = address({ row: HEAD.first + index, col: COLUMN.actual });
    draft.putText({ row, col: CHART.label }, 'identity', `${index + 1}. ${shortTitle(title)}`);
    draft.put({ row, col: CHART.actual }, 'chartFigure', formula(result, number(actual)));
    draft.put({ row, col: CHART.target }, 'chartFigure', number(value));
  });
  const column = (col: number) => ({ top: top + 1, bottom: top + shown.length, left: col, right: col });
  return {
    title: 'Kết quả so với mục tiêu (%)',
    type: 'column',
    categories: column(CHART.label),
    series: [
      { name: 'Kết quả', values: column(CHART.actual), color: '5B7FA6', as: 'bar' },
      { name: 'Mục tiêu', values: column(CHART.target), color: 'C00000', as: shown.length > 1 ? 'line' : 'markers' },
    ],
    place: { top, bottom: top + CHART_ROWS - 1, left: 0, right: RIGHT },
    valueAxis: { min: 0, max: 100, numberFormat: '0', title: '%' },
  };
}

/** "Tỷ lệ đơn vị …" and "(lũy kế)" say nothing a percent axis does not; long titles wrap badly below columns. */
function shortTitle(title: string): string {
  const short = title.replace(/^Tỷ lệ /, '').replace(/ \(lũy kế\)$/, '');
  return short.charAt(0).toLocaleUpperCase('vi') + short.slice(1);
}
