import { askedBy, isOnBase, type Asked } from '../../../domain/targets/comparators';
import type { Attainment } from '../../../domain/targets/verdict';
import { address, type Area } from '../../sheet/address';
import { CHART_COLOURS } from '../../sheet/palette';
import { formula, number, type ChartModel, type ChartSeries } from '../../sheet/model';
import type { SheetDraft } from '../../sheet/sheetDraft';
import type { SummaryArgs } from '../summaryArgs';
import { CHART, COLUMN, HEAD, rightOf } from './columns';

export const CHART_ROWS = 15;
/** A lower one cannot be read. */
const LEAST_ROWS = 10;

/** A target that a chart shows: its row in the table, its result, and its one or two limits. */
interface ShownTarget {
  readonly index: number;
  readonly title: string;
  readonly actual: number;
  readonly limit: number;
  readonly upper?: number;
}

/** Targets that share an axis: percentages that are to be high, those that are to stay low or within, one other unit. */
interface ChartGroup {
  readonly unit: string;
  /** Only upper limits stand in it. */
  readonly limiting: boolean;
  /** Ends at 100. */
  readonly whole: boolean;
  readonly shown: ShownTarget[];
}

/** Charts from a row on, one below the other, and the row after the last. */
export interface DrawnCharts {
  readonly charts: readonly ChartModel[];
  readonly next: number;
}

/**
 * Columns of what was reached and a mark of what is asked over each, a second mark where a target has two limits: the
 * targets beside each other have nothing to do with one another, so no line goes through them. Rates that have a
 * result; none where there is no such. `free` rows are left on the page, on which they stand if they can.
 */
export function drawCharts(draft: SheetDraft, { attainments }: SummaryArgs, top: number, free = 0): DrawnCharts {
  let next = top;
  const groups = chartGroups(attainments);
  const rows = rowsOfEach(groups.length, free);
  const charts = groups.map((group) => {
    const chart = drawChart(draft, group, { top: next, rows, right: rightOf(attainments) });
    next += Math.max(rows, group.shown.length + 1) + 1;
    return chart;
  });
  return { charts, next };
}

/** Usual charts, or lower ones where all of them then find room in the rows that are free. */
function rowsOfEach(charts: number, free: number): number {
  const each = Math.floor(free / Math.max(1, charts)) - 1;
  return each >= LEAST_ROWS ? Math.min(CHART_ROWS, each) : CHART_ROWS;
}

function chartGroups(attainments: readonly Attainment[]): readonly ChartGroup[] {
  const groups = new Map<string, ChartGroup>();
  attainments.forEach(({ target, actual, denominator, measuredIn, each }, index) => {
    // Of such a target the whole's own figure says nothing.
    if (each && !target.allocated) return;
    const asked = askedBy(target);
    if (!asked || actual === null || denominator === null || isOnBase(target.comparator)) return;
    const ends = limits(asked);
    if (!ends) return;
    const percent = measuredIn.kind !== 'own';
    const whole = percent && asked.from !== undefined && ends.upper === undefined;
    const unit = percent ? '%' : measuredIn.words.vi;
    const limiting = asked.from === undefined;
    const key = `${unit} ${whole ? 'whole' : limiting ? 'upper' : 'range'}`;
    const group = groups.get(key) ?? { unit, limiting, whole, shown: [] };
    groups.set(key, group);
    group.shown.push({ index, title: target.vi, actual, ...ends });
  });
  return [...groups.values()].sort((a, b) => Number(b.whole) - Number(a.whole));
}

function limits({ from, to }: Asked): Pick<ShownTarget, 'limit' | 'upper'> | undefined {
  const first = from ?? to;
  if (!first) return undefined;
  const two = from && to && from.value !== to.value;
  return { limit: first.value, ...(two ? { upper: to.value } : {}) };
}

function drawChart(
  draft: SheetDraft,
  { unit, limiting, whole, shown }: ChartGroup,
  { top, rows, right }: { readonly top: number; readonly rows: number; readonly right: number },
): ChartModel {
  draft.putText({ row: top, col: CHART.label }, 'identity', 'Số liệu của biểu đồ');
  shown.forEach(({ index, actual, title, ...ends }, line) => {
    const row = top + 1 + line;
    const result = address({ row: HEAD.first + index, col: COLUMN.actual });
    draft.putText({ row, col: CHART.label }, 'identity', `${index + 1}. ${shortTitle(title)}`);
    draft.put({ row, col: CHART.actual }, 'chartFigure', formula(result, number(actual)));
    draft.put({ row, col: CHART.target }, 'chartFigure', number(ends.limit));
    if (ends.upper !== undefined) draft.put({ row, col: CHART.upper }, 'chartFigure', number(ends.upper));
  });
  const column = (col: number): Area => ({ top: top + 1, bottom: top + shown.length, left: col, right: col });
  const marks = (name: string, col: number): ChartSeries => ({
    name,
    values: column(col),
    color: CHART_COLOURS.target,
    as: 'markers',
  });
  const isTwofold = shown.some(({ upper }) => upper !== undefined);
  return {
    title: `Kết quả so với ${limiting ? 'mức tối đa' : 'mục tiêu'} (${unit})`,
    type: 'column',
    categories: column(CHART.label),
    series: [
      { name: 'Kết quả', values: column(CHART.actual), color: CHART_COLOURS.actual, as: 'bar', labels: '#,##0.0' },
      marks(limiting ? 'Mức tối đa' : isTwofold ? 'Mức dưới' : 'Mục tiêu', CHART.target),
      ...(isTwofold ? [marks('Mức trên', CHART.upper)] : []),
    ],
    place: { top, bottom: top + rows - 1, left: 0, right },
    // No largest value: a figure that is changed later may go beyond 100 % and must be seen.
    valueAxis: { min: 0, numberFormat: whole ? '0' : '#,##0.##', title: unit },
  };
}

/** "Tỷ lệ đơn vị …" and "(lũy kế)" say nothing a percent axis does not; long titles wrap badly below columns. */
function shortTitle(title: string): string {
  const short = title.replace(/^Tỷ lệ /, '').replace(/ \(lũy kế\)$/, '');
  return short.charAt(0).toLocaleUpperCase('vi') + short.slice(1);
}
