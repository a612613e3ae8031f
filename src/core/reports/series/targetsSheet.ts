import { TABLE } from '../../sheet/tableSheet';
import { framedSheet } from '../../sheet/framedSheet';
import type { ChartModel, SheetModel } from '../../sheet/model';
import { printedPage } from '../../sheet/printedPage';
import { rowHeights } from '../../sheet/rowHeights';
import { SheetDraft } from '../../sheet/sheetDraft';
import type { FollowedTarget } from '../../../domain/series/series';
import { PRINTED_TEXT } from '../../sheet/printedText';
import { verdictColours } from '../verdictWords';
import { seriesScope, type SeriesArgs } from './seriesArgs';
import { COLUMN, drawTarget, RIGHT, TITLES, type TargetRows } from './targetBlock';
import { CHART_ROWS, drawTrend } from './trendChart';

export const TARGETS_SHEET = 'Từng mục tiêu';

/** The figures of the charts. */
const CHART_WIDTHS = [3, 12, 10, 10, 10];

/** "Từng mục tiêu": a table by year and a chart for each target, a page each. */
export interface DrawnTargets {
  readonly sheet: SheetModel;
  /** Rows of each target, in the order of the series. */
  readonly rows: ReadonlyMap<FollowedTarget, TargetRows>;
}

export function targetsSheet(args: SeriesArgs): DrawnTargets {
  const draft = new SheetDraft();
  const scope = seriesScope(args);
  draft.across({ row: TABLE.title, left: 0, right: RIGHT }, 'title', 'DIỄN BIẾN TỪNG MỤC TIÊU');
  draft.across({ row: TABLE.scope, left: 0, right: RIGHT }, scope.style, scope.words);
  const rows = new Map<FollowedTarget, TargetRows>();
  const charts: ChartModel[] = [];
  let top: number = TABLE.note + 1;
  for (const followed of args.series.targets.filter(({ points }) => points.length > 0)) {
    const drawn = drawTarget(draft, args, followed, top);
    rows.set(followed, drawn);
    const chart = drawTrend(draft, args, { followed, rows: drawn, top: drawn.next + 1 });
    if (chart) charts.push(chart);
    top = drawn.next + 2 + (chart ? CHART_ROWS : 0);
  }
  return { sheet: framed(draft, charts, rows, top), rows };
}

function framed(draft: SheetDraft, charts: readonly ChartModel[], rows: DrawnTargets['rows'], end: number): SheetModel {
  const widths = TITLES.map(([, width]) => width);
  const cells = draft.cells();
  const tops = [...rows.values()].map(({ top }) => top);
  return framedSheet({
    name: TARGETS_SHEET,
    draft,
    cells,
    widths: [...widths, ...CHART_WIDTHS],
    rows: rowHeights(PRINTED_TEXT, { cells: cells.filter(({ col }) => col <= RIGHT), merges: draft.merges, widths }),
    conditionalFormats: [...rows.values()]
      .filter(({ rowOf }) => rowOf.size > 0)
      .flatMap(({ rowOf }) => {
        const years = [...rowOf.values()];
        const [top = 0, bottom = 0] = [years[0], years.at(-1)];
        return verdictColours({ top, bottom, left: COLUMN.verdict, right: COLUMN.verdict });
      }),
    print: printedPage({ area: { top: 0, left: 0, bottom: end, right: RIGHT }, breakBefore: tops.slice(1) }),
    charts,
  });
}
