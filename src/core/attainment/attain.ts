import type { RollUp, UnitAggregate } from '../../domain/aggregate';
import type { BaseBook } from '../../domain/baseBook';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { indicatorOf } from '../../domain/ids';
import { otherPopulation, type OtherPopulation } from '../../domain/plan/planBelow';
import type { Programme } from '../../domain/plan/programme';
import { runToCompletion, type Task } from '../../domain/task';
import type { Succession } from '../../domain/territory/succession';
import type { UnitLists } from '../../domain/territory/unitLists';
import { scaled, unscaled } from '../../domain/exact/fixed';
import { askedBy } from '../../domain/targets/comparators';
import { gapOf, meets, neededToMeet, ofPlan, resultOf, type Bar } from '../../domain/targets/demand';
import { measureOf, type GrowthMeasure, type Measure } from '../../domain/targets/measure';
import { asksOfEach, askedOf, hasToReach } from '../../domain/targets/each';
import { resultUnit } from '../../domain/targets/resultUnit';
import { withSetting, type TargetSettings } from '../../domain/targets/readings';
import type { Target } from '../../domain/targets/target';
import { layerTargets } from '../../domain/targets/layers';
import { targetsOf } from '../../domain/targets/targetsOf';
import { unitKey } from '../../domain/territory/unit';
import { verdictOf, type Attainment, type EachAttainment, type Outlook } from '../../domain/targets/verdict';
import { baseOf, type BaseAnswer, type BaseFigures } from './base';
import { restatedBase } from './restatedBase';
import { boundsOf, sizesBefore } from './bounds';
import { lastYearOf } from './lastYear';
import { eachOf, withEach } from './eachUnit';
import type { UnitsQuestion } from './openUnits';
import { outlookOf, outlookWithoutResult } from './outlook';
import { answersOf, figuresOf, isApart, judgedApart, type TargetFigures } from './figures';
import type { AttainmentReason } from './reasons';
import { referencesOf } from './reference';
import { aggregateOf, branchOf, reportingBelow } from './unitFigures';

export interface AttainArgs {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly lists: UnitLists;
  /** Roll-ups of base years; several of one year are summed (Đồng Nai with Bình Phước). */
  readonly base?: RollUp | readonly RollUp[];
  /** Base figures from paper. */
  readonly baseBook?: BaseBook;
  /** Somebody has said by name that the bases are exactly the territory of the unit that is rolled up. */
  readonly baseTerritoryConfirmed?: boolean;
  /** What became of units; without it no base is put together across a change of units. */
  readonly succession?: Succession;
  /** To compare with, and for the sizes of units that are missing this year. */
  readonly lastYear?: RollUp;
  /** Unit that is tested; default the root. */
  readonly unit?: string;
  /** Readings chosen instead of the defaults, by target id. */
  readonly settings?: TargetSettings;
}

/**
 * Every target of the phase that contains the roll-up's year, tested on unrounded whole numbers (domain V23,
 * V24), then those of the plan above that no own one is like. Below the programme's own unit a verdict is for reference only, and says so. Throws when the roll-up
 * has no such unit.
 */
export function attain(rollUp: RollUp, args: AttainArgs): readonly Attainment[] {
  return runToCompletion(attainSteps(rollUp, args));
}

/** The same, a target at a time. */
export function* attainSteps(rollUp: RollUp, args: AttainArgs): Task<readonly Attainment[]> {
  const aggregate = aggregateOf(rollUp, args.unit ?? rollUp.root.code);
  if (!aggregate) throw new Error(`the roll-up has no unit ${args.unit ?? rollUp.root.code}`);
  const found: Attainment[] = [];
  for (const target of targetsOf(args.programme, rollUp.year)) {
    const read = withSetting(target, args.settings?.[target.id], args.catalogue);
    const attained = yield* attainWhole({ rollUp, args, aggregate, target: read });
    found.push(read.indicator === target.indicator ? attained : { ...attained, insteadOf: target.indicator });
    yield;
  }
  for (const { target, document } of layerTargets(args.programme, args.catalogue, rollUp.year)) {
    const programme = { ...args.programme, reference: [] };
    found.push({ ...attainTarget({ rollUp, args: { ...args, programme }, aggregate, target }), layer: document });
    yield;
  }
  return found;
}

interface Question {
  readonly rollUp: RollUp;
  readonly args: AttainArgs;
  readonly aggregate: UnitAggregate;
  readonly target: Target;
  /** The target asks this of the unit itself. */
  readonly isOwn?: true;
}

/** A target at a unit, and at each unit below it that has to reach it for itself. */
function* attainWhole(question: Question): Task<Attainment> {
  const { rollUp, aggregate, target } = question;
  if (!asksOfEach(target)) return attainTarget(question);
  const branch = branchOf(rollUp, aggregate.unit);
  const own = askedOf(target, new Set(branch.map(({ unit }) => unit.code))) ?? withoutUnits(target);
  if (hasToReach(target, aggregate.unit)) return attainTarget({ ...question, target: own, isOwn: true });
  const each: EachAttainment[] = [];
  for (const below of branch.filter(({ unit }) => hasToReach(target, unit))) {
    const asked = askedOf(target, new Set([below.unit.code]));
    if (asked) each.push(eachOf(attainTarget({ ...question, aggregate: below, target: asked, isOwn: true })));
    yield;
  }
  const whole = attainTarget({ ...question, target: own });
  return withEach({ ...whole, target: { ...target, value: own.value } }, each, rollUp.year);
}

/** Nothing is asked of units to which no value was allocated. */
function withoutUnits(target: Target): Target {
  const { each: _, allocated: __, ...plain } = target;
  return { ...plain, comparator: 'none', value: null, valueTo: null };
}

const UNTESTED = { gap: null, needed: null, ofPlan: null } as const;

type Outcome = Omit<Attainment, 'target' | 'unit' | 'measuredIn' | 'coverage' | 'provisional' | 'lines'>;

function attainTarget(question: Question): Attainment {
  const { rollUp, args, aggregate, target } = question;
  const measure = measureOf(target, args.catalogue, (key) => aggregate.values.has(key));
  const read = measure.kind === 'yes' ? answersOf(rollUp, aggregate, measure) : figuresOf(aggregate, measure);
  const figures = isApart(measure, args.catalogue) ? judgedApart(read) : read;
  const coverage = withEstimates(figures.coverage, question, measure);
  const provisional = coverage.reported < coverage.expected;
  const outcome = outcomeOf(question, measure, figures, provisional);
  const lines = figures.lines ? { lines: figures.lines } : {};
  const measuredIn = resultUnit(target, args.catalogue);
  const others = populationsOf(question, measure);
  const populations = others.length === 0 ? {} : { populations: others };
  return { target, unit: aggregate.unit, measuredIn, ...outcome, ...lines, coverage, provisional, ...populations };
}

/** Of the figures it is reckoned from, each plan below named once a difference. */
function populationsOf({ rollUp, aggregate }: Question, measure: Measure): readonly OtherPopulation[] {
  if (!rollUp.below) return [];
  const branch = new Set(branchOf(rollUp, aggregate.unit).map(({ unit }) => unit.code));
  const codes = [
    ...new Set([measure.numerator, measure.denominator].flatMap((key) => (key ? [indicatorOf(key)] : []))),
  ];
  return rollUp.below
    .filter(({ tree }) => tree.reporting.some(({ code }) => branch.has(code)))
    .flatMap((plan) => {
      const found = codes.flatMap((code) => otherPopulation(plan, code, rollUp.year) ?? []);
      const unasked = found.filter(({ asked }) => !asked).slice(0, 1);
      return unasked.length > 0 ? unasked : distinct(found);
    });
}

/** Numerator and denominator mostly differ in the same parts. */
function distinct(found: readonly OtherPopulation[]): readonly OtherPopulation[] {
  const said = ({ lacking, beyond }: OtherPopulation): string => `${lacking.join()}|${beyond.join()}`;
  return found.filter((one, at) => found.findIndex((other) => said(other) === said(one)) === at);
}

/** With how many of the units that reported what is shown say that they have estimates. */
function withEstimates(
  coverage: Attainment['coverage'],
  { rollUp, aggregate }: Question,
  measure: Measure,
): Attainment['coverage'] {
  if (rollUp.ledger.estimated === undefined) return coverage;
  const estimated = branchOf(rollUp, aggregate.unit).filter(
    ({ unit, values }) =>
      rollUp.submissions.get(unitKey(unit))?.estimated === true && (values.get(measure.shown)?.reported ?? 0) > 0,
  ).length;
  return estimated === 0 ? coverage : { ...coverage, estimated };
}

function outcomeOf(question: Question, measure: Measure, figures: TargetFigures, provisional: boolean): Outcome {
  const { target } = question;
  const plain = { numerator: figures.numerator, denominator: figures.denominator };
  const open = { ...plain, actual: measure.kind === 'growth' ? null : figures.actual, ...UNTESTED };
  const asked = askedBy(target);
  if (!asked) {
    return { ...open, verdict: 'notApplicable', reason: 'trackOnly' };
  }
  if (figures.fault) {
    const { verdict, reason } = figures.fault;
    const outlook = provisional ? withoutResult(question, measure, reason) : undefined;
    return { ...open, verdict, reason, ...(outlook ? { outlook } : {}) };
  }
  const base = measure.kind === 'growth' ? baseFor(question, measure) : undefined;
  const shown = base && measure.kind === 'growth' ? restatedBase(base, { measure, asked, figures }) : undefined;
  const restated = shown ? { restated: shown } : {};
  if (base?.fault !== undefined) return { ...open, verdict: 'insufficientData', reason: base.fault, ...restated };
  const bar = { measure, asked, ...(base?.figures ? { base: base.figures } : {}) };
  return { ...plain, ...tested(question, bar, figures, provisional), ...restated };
}

function baseFor({ rollUp, args, aggregate, target }: Question, measure: GrowthMeasure): BaseAnswer {
  return baseOf({
    bases: args.base === undefined ? [] : [args.base].flat(),
    ...(args.baseBook ? { book: args.baseBook } : {}),
    baseYear: target.baseYear,
    current: rollUp,
    unit: aggregate.unit,
    measure,
    lists: args.lists,
    ...(args.succession ? { succession: args.succession } : {}),
    territoryConfirmed: args.baseTerritoryConfirmed === true,
  });
}

/** Of a unit that has to reach the target for itself, whoever asks knows that it is the one that is missing. */
function withoutResult(question: Question, measure: Measure, reason: AttainmentReason): Outlook | undefined {
  return question.isOwn ? undefined : outlookWithoutResult({ ...whoIsOpen(question), measure }, reason);
}

function whoIsOpen({ rollUp, args, aggregate }: Question): Pick<UnitsQuestion, 'units' | 'before'> {
  const bases = args.base === undefined ? [] : [args.base].flat();
  const earlier = [...bases, ...(args.lastYear ? [args.lastYear] : [])].filter(({ year }) => year < rollUp.year);
  return {
    units: reportingBelow(rollUp, aggregate.unit),
    before: (size) => sizesBefore(size, earlier),
  };
}

type Tested = Omit<Outcome, 'numerator' | 'denominator'>;

/** The bar of a target, its base with the year it is of. */
interface TargetBar extends Bar {
  readonly base?: BaseFigures;
}

function tested(question: Question, bar: TargetBar, figures: TargetFigures, provisional: boolean): Tested {
  const { rollUp, args, aggregate, target } = question;
  const [numerator, denominator] = [scaled(figures.numerator ?? 0), scaled(figures.denominator ?? 0)];
  const verdict = verdictOf(meets(bar, numerator, denominator), rollUp.year, target.periodTo);
  const measured = { bar, numerator, denominator };
  const bounds = provisional
    ? boundsOf({ ...measured, rollUp, unit: aggregate.unit, ...(args.lastYear ? { lastYear: args.lastYear } : {}) })
    : undefined;
  const outlook = provisional ? outlookOf({ ...measured, ...whoIsOpen(question), year: rollUp.year }) : undefined;
  const references = referencesOf({ ...measured, programme: args.programme, target, year: rollUp.year });
  const reason = remark(question);
  const actual = resultOf(bar, numerator, denominator);
  const before = lastYearOf({ rollUp, args, unit: aggregate.unit, target, bar, actual });
  return {
    actual,
    gap: gapOf(bar, numerator, denominator),
    needed: neededToMeet(bar, numerator, denominator),
    ofPlan: ofPlan(bar, target.comparator, numerator, denominator),
    verdict,
    ...(bounds ? { bounds } : {}),
    ...(outlook ? { outlook } : {}),
    ...(reason ? { reason } : {}),
    ...(bar.base ? { base: shownBase(bar.base) } : {}),
    ...(before ? { lastYear: before } : {}),
    ...references,
  };
}

/** What to know about a verdict that was reached. */
function remark({ args, aggregate, target, isOwn }: Question): AttainmentReason | undefined {
  if (!isOwn && aggregate.unit.code !== args.programme.unit.code) return 'referenceOnly';
  return target.valueTo === null || target.comparator === 'between' ? undefined : 'minimumOfRange';
}

function shownBase({ year, numerator, denominator }: BaseFigures): NonNullable<Attainment['base']> {
  const below = denominator === undefined ? {} : { denominator: unscaled(denominator) };
  return { year, numerator: unscaled(numerator), ...below };
}
