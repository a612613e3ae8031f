import { cellOf, constant, operation, type Expression } from '../../../domain/formula/expression';
import { whenKnown } from '../../../domain/formula/rate';
import { indicatorOf, type ElementKey, type IndicatorCode } from '../../../domain/ids';
import type { FollowedTarget, Pace, SeriesBreak, TargetPoint } from '../../../domain/series/series';
import { askedBy } from '../../../domain/targets/comparators';
import { measureOf } from '../../../domain/targets/measure';
import type { Attainment } from '../../../domain/targets/verdict';
import { VERDICT_MARKS } from '../../../domain/targets/verdictMarks';
import { decidingDigits, demandText, limitsOf } from '../../../domain/targets/words';
import { showNumber } from '../../../domain/texts/number';
import { number, text, type Content } from '../../sheet/model';
import type { SheetDraft } from '../../sheet/sheetDraft';
import type { StyleName } from '../../sheet/styles';
import { liveResult } from '../result/liveRow';
import { coverageText, figureStyle, styleWith } from '../result/targetTable';
import type { SeriesArgs } from './seriesArgs';

/** Columns of the table of one target. */
export const COLUMN = {
  year: 0,
  demand: 1,
  numerator: 2,
  denominator: 3,
  actual: 4,
  verdict: 5,
  coverage: 6,
  pace: 7,
  milestone: 8,
} as const;
export const RIGHT = COLUMN.milestone;

export const TITLES: readonly (readonly [title: string, width: number])[] = [
  ['Năm', 9],
  ['Yêu cầu', 29],
  ['Tử số', 12],
  ['Mẫu số', 12],
  ['Kết quả', 12],
  ['Kết luận', 31],
  ['Độ phủ n/N', 21],
  ['Cần thêm mỗi năm', 13],
  ['Để đạt mốc', 19],
];

/** Where the years of a target stand. */
export interface TargetRows {
  /** Row of its heading. */
  readonly top: number;
  /** Row of each year that has a line. */
  readonly rowOf: ReadonlyMap<number, number>;
  /** The row after its last line of words. */
  readonly next: number;
}

/** Heading, titles and a row for each year of one target, then the breaks that concern it. */
export function drawTarget(draft: SheetDraft, args: SeriesArgs, followed: FollowedTarget, top: number): TargetRows {
  const title = followed.targets.at(-1)?.vi ?? '';
  draft.across({ row: top, left: 0, right: RIGHT }, 'heading', title);
  TITLES.forEach(([words], col) => draft.putText({ row: top + 1, col }, 'head', words));
  const rowOf = new Map<number, number>();
  let row = top + 2;
  for (const year of followedYears(args, followed)) {
    rowOf.set(year, row);
    const point = followed.points.find((one) => one.year === year);
    if (point) drawPoint(draft, args, point, row);
    else drawGap(draft, args, year, row);
    row += 1;
  }
  const notes = breaksOf(args, followed).map(({ to, reason }) => `≠ ${to}: ${args.reasonText(reason)}`);
  notes.forEach((words, index) => draft.across({ row: row + index, left: 0, right: RIGHT }, 'note', words));
  return { top, rowOf, next: row + notes.length };
}

/** From the first year of its first target to the last year with figures; a year between without any has a line too. */
function followedYears({ series }: SeriesArgs, { points }: FollowedTarget): readonly number[] {
  const [first, last] = [points[0]?.year, points.at(-1)?.year];
  if (first === undefined || last === undefined) return [];
  return series.axis.filter((year) => first <= year && year <= last);
}

/** The breaks that concern a target, by what it is reckoned from. */
export function breaksOf({ series, catalogue }: SeriesArgs, { targets }: FollowedTarget): readonly SeriesBreak[] {
  const codes = new Set(targets.flatMap((target) => codesOf(measureOf(target, catalogue, () => true))));
  return series.breaks.filter(({ indicators }) => indicators?.some((code) => codes.has(code)) ?? true);
}

function codesOf({ numerator, denominator, shown }: ReturnType<typeof measureOf>): readonly IndicatorCode[] {
  return [numerator, denominator, shown].flatMap((key: ElementKey | undefined) => (key ? [indicatorOf(key)] : []));
}

function drawGap(draft: SheetDraft, { series, reasonText }: SeriesArgs, year: number, row: number): void {
  const missing = series.missing.find((one) => one.year === year);
  draft.put({ row, col: COLUMN.year }, 'middle', number(year));
  draft.across({ row, left: COLUMN.demand, right: RIGHT }, 'label', missing ? reasonText(missing.reason) : '–');
}

function drawPoint(draft: SheetDraft, args: SeriesArgs, { year, attainment, pace }: TargetPoint, row: number): void {
  const at = {
    numerator: { row, col: COLUMN.numerator },
    denominator: { row, col: COLUMN.denominator },
    actual: { row, col: COLUMN.actual },
  };
  const keys = args.series.years.find((one) => one.year === year)?.units[0]?.values;
  const measure = measureOf(attainment.target, args.catalogue, (key) => keys?.has(key) === true);
  const [numerator, denominator] = [figure(attainment.numerator), figure(attainment.denominator)];
  const live = liveResult(attainment, { year, measure, numerator, denominator, at });
  draft.put({ row, col: COLUMN.year }, 'middle', number(year));
  draft.putText({ row, col: COLUMN.demand }, 'middle', demandWords(args, attainment));
  draft.put(at.numerator, figureStyle(numerator, 'count'), numerator);
  draft.put(at.denominator, figureStyle(denominator, 'count'), denominator);
  draft.put(at.actual, figureStyle(live.actual, resultStyle(attainment)), live.actual);
  draft.put({ row, col: COLUMN.verdict }, 'verdict', live.verdict);
  draft.putText({ row, col: COLUMN.coverage }, 'middle', coverageText(attainment.coverage));
  draft.put({ row, col: COLUMN.pace }, pace ? 'result2' : 'middle', paceFormula(pace, year, cellOf(at.actual)));
  draft.putText({ row, col: COLUMN.milestone }, 'middle', milestoneWords(pace));
}

function figure(value: number | null): Content {
  return value === null ? text('–') : number(value);
}

function demandWords({ catalogue }: SeriesArgs, { target }: Attainment): string {
  const words = demandText(target, catalogue, 'vi');
  return target.value === null ? words : `${words}, năm ${target.periodTo}`;
}

/** As many decimals as show no result on the other side of what is asked. */
export function resultStyle({ target, actual, measuredIn, denominator }: Attainment): StyleName {
  if (measuredIn.kind === 'own' && denominator === null) return 'exactCount';
  const digits = actual === null ? 1 : decidingDigits(actual, limitsOf(askedBy(target)));
  return styleWith(digits, measuredIn.kind === 'own' ? 'result' : 'percent');
}

/** (what is asked − result) ÷ years left. */
function paceFormula(pace: Pace | undefined, year: number, actual: Expression): Content | Expression {
  if (!pace) return text('–');
  const open = operation(constant(pace.required), '-', actual);
  return whenKnown({ numerator: actual }, operation(open, '/', constant(pace.by - year)), constant('–'));
}

function milestoneWords(pace: Pace | undefined): string {
  return pace ? `${showNumber(pace.required, 6)} năm ${pace.by}` : '–';
}

/** "✓", "✗", "◔", "?", "–": the mark of a verdict alone. */
export function verdictMark({ verdict }: Attainment): string {
  return VERDICT_MARKS[verdict];
}
