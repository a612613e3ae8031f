import type { RatePair } from '../../../domain/aggregate';
import type { ElementKey } from '../../../domain/ids';
import { cellOf, type Expression } from '../../../domain/formula/expression';
import { askedBy, type Asked } from '../../../domain/targets/comparators';
import {
  gapFormula,
  neededFormula,
  ofPlanFormula,
  resultFormula,
  verdictFormula,
  type TargetCells,
} from '../../../domain/targets/formulas';
import { isOverSome, measureOf, type Measure } from '../../../domain/targets/measure';
import { classOf } from '../../../domain/targets/attainmentClass';
import { verdictOf, type Attainment, type Verdict } from '../../../domain/targets/verdict';
import { unitKey } from '../../../domain/territory/unit';
import type { Cell } from '../../sheet/address';
import { calculated, shownValue } from '../../sheet/formula/calculated';
import { evaluate, type CellReader } from '../../sheet/formula/evaluate';
import { formula, isFormula, number, text, valueIn, type CellValue, type Content } from '../../sheet/model';
import { quietFigure, unitsRange, type FiguresPlan } from '../figuresPlan';
import { pairRanges, pairSum } from '../pairSums';
import type { SummaryArgs } from '../summaryArgs';
import { EXCEEDED, VERDICT_WORDS } from '../verdictWords';

/** The figures of one target's row; formulas over "Số liệu" and over the row itself. */
export interface LiveRow {
  readonly numerator: Content;
  readonly denominator: Content;
  readonly actual: Content;
  readonly gap: Content;
  readonly needed: Content;
  readonly verdict: Content;
  readonly ofPlan: Content;
}

/** A row's own figure cells. */
export interface RowCells {
  readonly numerator: Cell;
  readonly denominator: Cell;
  readonly actual: Cell;
}

const NONE = text('–');

/** One target's row. Where the plan gave no verdict the cells say "–", and the verdict its words. */
export function liveRow(args: SummaryArgs, plan: FiguresPlan, attainment: Attainment, at: RowCells): LiveRow {
  const measure = measureOf(attainment.target, args.catalogue, (key) => plan.colOf.has(key));
  const refer = (side: keyof RatePair): Content => {
    const [key, value] = [measure[side], attainment[side]];
    if (key === undefined || value === null) return NONE;
    return pairedFigure(plan, attainment, measure, side) ?? figureOf(plan, attainment, key, value);
  };
  const numerator = refer('numerator');
  const denominator = measure.kind === 'yes' ? answered(plan, attainment, measure.numerator) : refer('denominator');
  const { year } = args.rollUp;
  return { numerator, denominator, ...liveResult(attainment, { year, measure, numerator, denominator, at }) };
}

/** What the two figures of a row stand in, and how they are measured. */
export interface RowFigures extends Pick<LiveRow, 'numerator' | 'denominator'> {
  readonly year: number;
  readonly measure: Measure;
  readonly at: RowCells;
}

/** What follows from a row's own two figures. */
export function liveResult(
  attainment: Attainment,
  { year, measure, numerator, denominator, at }: RowFigures,
): Omit<LiveRow, 'numerator' | 'denominator'> {
  const read: CellReader = ({ col }) => shownValue(valueIn(col === at.numerator.col ? numerator : denominator));
  const row: Row = { year, attainment, measure, read, cells: targetCells(attainment, measure, at) };
  const actual = actualOf(row);
  return { actual, ...judged(row), ofPlan: ofPlanOf(attainment, at.actual, actual) };
}

interface Row {
  readonly year: number;
  readonly attainment: Attainment;
  readonly measure: Measure;
  readonly cells: TargetCells;
  readonly read: CellReader;
}

/** One side of a rate of a unit that sums up: over the units that gave both, as the roll-up counts it. */
function pairedFigure(
  plan: FiguresPlan,
  { unit }: Attainment,
  { numerator, denominator, shown }: Measure,
  side: keyof RatePair,
): Content | undefined {
  const sum = plan.sums.find(({ aggregate }) => unitKey(aggregate.unit) === unitKey(unit));
  const pair = sum?.aggregate.values.get(shown)?.pair;
  if (!sum || !pair || denominator === undefined) return undefined;
  const ranges = pairRanges(plan, sum, { numerator, denominator }, 'elsewhere');
  return ranges && formula(pairSum(side, ranges), number(pair[side]));
}

/** A figure of "Số liệu"; a unit without a row there has its figure as it is. */
function figureOf(plan: FiguresPlan, { unit }: Attainment, key: ElementKey, value: number): Content {
  const words = quietFigure(plan, unit, key);
  return words ? calculated(words, () => value) : number(value);
}

/** How many units answered yes or no: of the whole counted on "Số liệu", of another unit as it is. */
function answered(plan: FiguresPlan, { unit, denominator }: Attainment, key: ElementKey): Content {
  if (denominator === null) return NONE;
  const col = plan.colOf.get(key);
  const range = col === undefined ? undefined : unitsRange(plan, col);
  const isWhole = unit.code === plan.sums[0]?.aggregate.unit.code;
  return range === undefined || !isWhole ? number(denominator) : formula(`COUNT(${range})`, number(denominator));
}

function targetCells({ base }: Attainment, measure: Measure, at: RowCells): TargetCells {
  return {
    numerator: cellOf(at.numerator),
    ...(isOverSome(measure) ? { denominator: cellOf(at.denominator) } : {}),
    ...(base ? { base } : {}),
  };
}

/** Whether the row's own cells give a result. */
function isReckoned({ attainment, measure }: Row): boolean {
  const { numerator, denominator, base } = attainment;
  if (numerator === null || (measure.kind === 'growth' && !base)) return false;
  return !isOverSome(measure) || (denominator !== null && denominator > 0);
}

function actualOf(row: Row): Content {
  const { actual } = row.attainment;
  if (actual === null) return NONE;
  return isReckoned(row) ? calculated(resultFormula(row.measure, row.cells), row.read) : number(actual);
}

function ofPlanOf({ target, ofPlan }: Attainment, at: Cell, actual: Content): Content {
  const asked = askedBy(target);
  if (ofPlan === null || !asked) return NONE;
  if (!isFormula(actual)) return number(ofPlan);
  return calculated(ofPlanFormula(target.comparator, asked, cellOf(at)), () => shownValue(valueIn(actual)));
}

function judged(row: Row): Pick<LiveRow, 'gap' | 'needed' | 'verdict'> {
  const { target, gap, needed, verdict } = row.attainment;
  const asked = askedBy(target);
  const said = text(verdictText(row.attainment, verdict, classOf(row.attainment) === 'exceeded'));
  if (!asked || gap === null) return { gap: NONE, needed: NONE, verdict: said };
  const shown = needed === null ? NONE : number(needed);
  if (!isReckoned(row)) return { gap: number(gap), needed: shown, verdict: said };
  return {
    gap: calculated(gapFormula(row.measure, asked, row.cells), row.read),
    needed: agreeing(neededFormula(row.measure, asked, row.cells), shown, row.read),
    verdict: agreeing(verdictWords(row, asked), said, row.read),
  };
}

/** A formula where it gives what was judged on exact whole numbers, else that itself: binary fractions may differ. */
function agreeing(words: Expression, judgedAs: CellValue, read: CellReader): Content {
  return evaluate(words, read) === shownValue(judgedAs) ? calculated(words, read) : judgedAs;
}

function verdictWords({ year, attainment, measure, cells }: Row, asked: Asked) {
  const below = verdictOf(false, year, attainment.target.periodTo);
  return verdictFormula(measure, asked, cells, {
    met: verdictText(attainment, 'met'),
    exceeded: verdictText(attainment, 'met', true),
    below: verdictText(attainment, below),
    insufficientData: VERDICT_WORDS.insufficientData,
    notApplicable: VERDICT_WORDS.notApplicable,
  });
}

/** "✓ Đạt" or, beyond what is asked, "✓ Vượt"; with "(tạm tính)" while units are missing. */
function verdictText({ reason, provisional }: Attainment, verdict: Verdict, exceeded = false): string {
  if (reason === 'trackOnly') return '– Chỉ theo dõi';
  const words = exceeded ? EXCEEDED : VERDICT_WORDS[verdict];
  const open = verdict === 'met' || verdict === 'notMet' || verdict === 'pending';
  return provisional && open ? `${words} (tạm tính)` : words;
}
