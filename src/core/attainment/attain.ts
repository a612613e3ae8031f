import type { RollUp, UnitAggregate } from '../../domain/aggregate';
import type { Catalogue } from '../../domain/catalogue/indicator';
import type { Programme } from '../../domain/plan/programme';
import type { Target } from '../../domain/targets/target';
import type { Attainment } from '../../domain/targets/verdict';
import type { UnitLists } from '../../domain/territory/unitLists';
import { baseFigures, type BaseFigures } from './base';
import { boundsOf } from './bounds';
import { meets, neededToMeet, scaled, unscaled } from './demand';
import { figuresOf, type TargetFigures } from './figures';
import { measureOf, withSetting, type Measure, type TargetSetting } from './measure';
import type { AttainmentReason } from './reasons';
import { referenceOf } from './reference';
import { demandOf, gapOf, resultOf, type Bar } from './targetDemand';
import { aggregateOf } from './unitFigures';
import { verdictOf } from './verdictOf';

export interface AttainArgs {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly lists: UnitLists;
  /** Roll-ups of base years; several of one year are summed (Đồng Nai with Bình Phước). */
  readonly base?: RollUp | readonly RollUp[];
  readonly baseTerritoryConfirmed?: boolean;
  /** Sizes of units that are missing this year. */
  readonly lastYear?: RollUp;
  /** Unit that is tested; default the root. */
  readonly unit?: string;
  /** Readings chosen instead of the defaults, by target id. */
  readonly settings?: Readonly<Record<string, TargetSetting>>;
}

/**
 * Every target of the phase that contains the roll-up's year, tested on unrounded whole numbers (domain V23,
 * V24). Below the programme's own unit a verdict is for reference only, and says so. Throws when the roll-up
 * has no such unit.
 */
export function attain(rollUp: RollUp, args: AttainArgs): readonly Attainment[] {
  const aggregate = aggregateOf(rollUp, args.unit ?? rollUp.root.code);
  if (!aggregate) throw new Error(`the roll-up has no unit ${args.unit ?? rollUp.root.code}`);
  const targets = targetsOf(args.programme, rollUp.year);
  return targets.map((target) =>
    attainTarget({ rollUp, args, aggregate, target: withSetting(target, args.settings?.[target.id]) }),
  );
}

/** Targets whose period lies in a phase of the year, also those that are tested in a later year of it. */
export function targetsOf(programme: Programme, year: number): readonly Target[] {
  const phases = programme.phases.filter((phase) => phase.from <= year && year <= phase.to);
  return programme.targets.filter((target) =>
    phases.some((phase) => phase.from <= target.periodFrom && target.periodTo <= phase.to),
  );
}

interface Question {
  readonly rollUp: RollUp;
  readonly args: AttainArgs;
  readonly aggregate: UnitAggregate;
  readonly target: Target;
}

type Outcome = Omit<Attainment, 'target' | 'unit' | 'coverage' | 'provisional'>;

function attainTarget(question: Question): Attainment {
  const { args, aggregate, target } = question;
  const measure = measureOf(target, args.catalogue);
  const figures = figuresOf(aggregate, measure);
  const { coverage } = figures;
  const provisional = coverage.reported < coverage.expected;
  const outcome = outcomeOf(question, measure, figures, provisional);
  return { target, unit: aggregate.unit, ...outcome, coverage, provisional };
}

function outcomeOf(question: Question, measure: Measure, figures: TargetFigures, provisional: boolean): Outcome {
  const { target } = question;
  const plain = { numerator: figures.numerator, denominator: figures.denominator };
  const open = { ...plain, actual: measure.kind === 'growth' ? null : figures.actual, gap: null, needed: null };
  if (target.comparator === 'none' || target.value === null) {
    return { ...open, verdict: 'notApplicable', reason: 'trackOnly' };
  }
  if (figures.fault) return { ...open, verdict: figures.fault.verdict, reason: figures.fault.reason };
  const base = measure.kind === 'growth' ? baseFor(question, measure) : undefined;
  if (typeof base === 'string') return { ...open, verdict: 'insufficientData', reason: base };
  const bar = { measure, comparator: target.comparator, value: target.value, ...(base ? { base } : {}) };
  return { ...plain, ...tested(question, bar, figures, provisional) };
}

function baseFor({ rollUp, args, aggregate, target }: Question, measure: Extract<Measure, { kind: 'growth' }>) {
  return baseFigures({
    bases: args.base === undefined ? [] : [args.base].flat(),
    baseYear: target.baseYear,
    current: rollUp,
    unit: aggregate.unit,
    measure,
    lists: args.lists,
    territoryConfirmed: args.baseTerritoryConfirmed === true,
  });
}

type Tested = Omit<Outcome, 'numerator' | 'denominator'>;

function tested(question: Question, bar: Bar, figures: TargetFigures, provisional: boolean): Tested {
  const { rollUp, args, aggregate, target } = question;
  const [numerator, denominator] = [scaled(figures.numerator ?? 0), scaled(figures.denominator ?? 0)];
  const demand = demandOf(bar, denominator);
  const verdict = verdictOf(meets(demand, numerator), rollUp.year, target.periodTo);
  const asked = { rollUp, unit: aggregate.unit, bar, numerator, denominator };
  const bounds = provisional
    ? boundsOf({ ...asked, ...(args.lastYear ? { lastYear: args.lastYear } : {}) })
    : undefined;
  const reference = referenceOf(args.programme, target, bar, numerator, denominator, rollUp.year);
  const reason = remark(question);
  return {
    actual: resultOf(bar, numerator, denominator),
    gap: gapOf(bar, numerator, denominator),
    needed: neededToMeet(demand, numerator),
    verdict,
    ...(bounds ? { bounds } : {}),
    ...(reason ? { reason } : {}),
    ...(bar.base ? { base: shownBase(bar.base) } : {}),
    ...(reference ? { reference } : {}),
  };
}

/** What to know about a verdict that was reached. */
function remark({ args, aggregate, target }: Question): AttainmentReason | undefined {
  if (aggregate.unit.code !== args.programme.unit.code) return 'referenceOnly';
  return target.valueTo === null ? undefined : 'minimumOfRange';
}

function shownBase({ year, numerator, denominator }: BaseFigures): NonNullable<Attainment['base']> {
  return { year, numerator: unscaled(numerator), denominator: unscaled(denominator) };
}
