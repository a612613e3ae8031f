import type { FollowedTarget } from '../../../domain/series/series';
import { askedBy, isOnBase } from '../../../domain/targets/comparators';
import { address, type Area } from '../../sheet/address';
import { CHART_COLOURS } from '../../sheet/palette';
import { formula, number, text, type ChartModel, type ChartSeries } from '../../sheet/model';
import type { SheetDraft } from '../../sheet/sheetDraft';
import type { SeriesArgs } from './seriesArgs';
import { breaksOf, COLUMN, RIGHT, type TargetRows } from './targetBlock';

export const CHART_ROWS = 15;
/** Figures of the chart, right of the printed area. */
export const CHART = { label: RIGHT + 2, actual: RIGHT + 3, lower: RIGHT + 4, upper: RIGHT + 5 } as const;
const BREAK = '║';

/** A place on the axis: a year, or a break between two. */
interface Place {
  readonly label: string;
  readonly year?: number;
}

/**
 * The line of what was reached over every year of the plan, with a mark of what each period asks at its last year. A
 * break has a place of its own, where the line stops. None where no year has a result.
 */
export function drawTrend(
  draft: SheetDraft,
  args: SeriesArgs,
  { followed, rows, top }: { readonly followed: FollowedTarget; readonly rows: TargetRows; readonly top: number },
): ChartModel | undefined {
  if (!followed.points.some(({ attainment }) => attainment.actual !== null)) return undefined;
  const places = placesOf(args, followed);
  const ends = endsByYear(followed);
  places.forEach(({ label, year }, index) => {
    const row = top + 1 + index;
    draft.put({ row, col: CHART.label }, 'identity', text(label));
    if (year === undefined) return;
    drawActual(draft, rows.rowOf.get(year), row, followed, year);
    const { lower, upper } = ends.get(year) ?? {};
    if (lower !== undefined) draft.put({ row, col: CHART.lower }, 'chartFigure', number(lower));
    if (upper !== undefined) draft.put({ row, col: CHART.upper }, 'chartFigure', number(upper));
  });
  draft.putText({ row: top, col: CHART.label }, 'identity', 'Số liệu của biểu đồ');
  return chartOf(followed, { top, bottom: top + places.length }, [...ends.values()]);
}

function drawActual(
  draft: SheetDraft,
  from: number | undefined,
  row: number,
  { points }: FollowedTarget,
  year: number,
): void {
  const point = points.find((one) => one.year === year);
  if (from === undefined || !point || point.attainment.actual === null) return;
  const result = address({ row: from, col: COLUMN.actual });
  draft.put({ row, col: CHART.actual }, 'chartFigure', formula(result, number(point.attainment.actual)));
}

function placesOf(args: SeriesArgs, followed: FollowedTarget): readonly Place[] {
  const broken = new Set(breaksOf(args, followed).map(({ to }) => to));
  return args.series.axis.flatMap((year): readonly Place[] => {
    const own = { label: String(year), year };
    return broken.has(year) ? [{ label: BREAK }, own] : [own];
  });
}

interface Ends {
  readonly lower?: number;
  readonly upper?: number;
}

/** What each target asks, at the year it is due. */
function endsByYear({ targets }: FollowedTarget): ReadonlyMap<number, Ends> {
  return new Map(
    targets.flatMap((target) => {
      const asked = askedBy(target);
      if (!asked) return [];
      const { from, to } = asked;
      const twofold = from && to && from.value !== to.value;
      const ends = { lower: (from ?? to)?.value, ...(twofold ? { upper: to.value } : {}) };
      return ends.lower === undefined ? [] : [[target.periodTo, { ...ends, lower: ends.lower }] as const];
    }),
  );
}

function chartOf(
  { targets, measuredIn }: FollowedTarget,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  ends: readonly Ends[],
): ChartModel {
  const column = (col: number): Area => ({ top: top + 1, bottom, left: col, right: col });
  const marks = (name: string, col: number): ChartSeries => ({
    name,
    values: column(col),
    color: CHART_COLOURS.target,
    as: 'markers',
  });
  const twofold = ends.some(({ upper }) => upper !== undefined);
  const limiting = targets.some((target) => askedBy(target)?.from === undefined);
  const first = limiting ? 'Mức tối đa' : twofold ? 'Mức dưới' : 'Mức phải đạt';
  const isGrowth = targets.some(({ comparator }) => isOnBase(comparator));
  return {
    title: targets.at(-1)?.vi ?? '',
    type: 'column',
    categories: column(CHART.label),
    series: [
      { name: 'Kết quả', values: column(CHART.actual), color: CHART_COLOURS.trend, as: 'trend' },
      ...(ends.length > 0 ? [marks(first, CHART.lower)] : []),
      ...(twofold ? [marks('Mức trên', CHART.upper)] : []),
    ],
    place: { top, bottom: top + CHART_ROWS - 1, left: 0, right: RIGHT },
    // Growth may be below nothing.
    valueAxis: { ...(isGrowth ? {} : { min: 0 }), numberFormat: '#,##0.##', title: measuredIn.words.vi },
  };
}
