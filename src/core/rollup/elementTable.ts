import { indicatorOf, partOf, type UnitKey } from '../../domain/ids';
import type { ElementSpec } from '../../domain/plan/elements';
import type { Submission } from '../../domain/submission';
import { addingOf } from '../../domain/catalogue/adding';
import type { Catalogue, ElementKey, Part, UnitAggregation } from '../../domain/catalogue/indicator';
import { elementRanks } from '../../domain/plan/elementRanks';
import { unitKey, type Unit } from '../../domain/territory/unit';
import type { RollUpArgs } from './candidate';
import { reporterOf } from '../../domain/plan/reporter';
import { askedElements, type Asking } from './askedElements';
import { expectedElements } from './reporter';

/** One element of the roll-up: how it adds up, and the columns a rate is made of. */
export interface ElementColumn {
  readonly spec: ElementSpec;
  readonly adds: UnitAggregation;
  readonly numerator?: number;
  readonly denominator?: number;
  /** Base of the rate. */
  readonly per?: number;
}

/** All elements of the roll-up in programme order, and which of them each reporting unit owns. */
export interface ElementTable {
  readonly columns: readonly ElementColumn[];
  readonly columnOf: ReadonlyMap<ElementKey, number>;
  /** Column numbers by unit key; absent for a unit that does not report. */
  readonly owned: ReadonlyMap<UnitKey, readonly number[]>;
  /** Of units that a plan below asks, or this one in the light shape, and that sent nothing: what they are asked. */
  readonly asked: ReadonlyMap<UnitKey, ReadonlySet<ElementKey>>;
}

/**
 * The table of a roll-up. Growth rates are left out: they need a base year, which attainment brings. A unit that a plan
 * below asks owns what that plan gives it of the lines here, and is asked what both have.
 */
export function elementTable(args: RollUpArgs, submissions: ReadonlyMap<UnitKey, Submission> = NONE): ElementTable {
  const asking = askingPlans(args, submissions);
  const specsOf = cachedSpecs(args, asking);
  const specs = new Map<ElementKey, ElementSpec>();
  for (const unit of args.tree.reporting) for (const spec of specsOf(unit)) specs.set(spec.key, spec);
  const rank = elementRanks(args.programme);
  const ordered = [...specs.values()].sort((a, b) => (rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0));
  const columnOf = new Map(ordered.map((spec, index) => [spec.key, index]));
  const ownedBy = cachedColumns(specsOf, columnOf);
  return {
    columns: ordered.map((spec) => elementColumn(spec, columnOf)),
    columnOf,
    owned: new Map(args.tree.reporting.map((unit) => [unitKey(unit), ownedBy(unit)])),
    asked: askedElements(args, asking),
  };
}

const NONE: ReadonlyMap<UnitKey, Submission> = new Map();

function askingPlans({ below }: RollUpArgs, submissions: ReadonlyMap<UnitKey, Submission>): Asking {
  return below ? (unit) => below.asking(unit, submissions.get(unitKey(unit))) : () => undefined;
}

function elementColumn(spec: ElementSpec, columnOf: ReadonlyMap<ElementKey, number>): ElementColumn {
  const column = { spec, adds: addingOf(spec.indicator, spec.type, partOfSpec(spec)) };
  if (spec.computed?.rule !== 'ratio') return column;
  const numerator = columnOf.get(spec.computed.numerator);
  const denominator = columnOf.get(spec.computed.denominator);
  if (numerator === undefined || denominator === undefined) return column;
  return { ...column, numerator, denominator, per: spec.computed.per };
}

function partOfSpec({ dimension, part }: ElementSpec): Part | undefined {
  return dimension?.parts.find(({ id }) => id === part);
}

function cachedSpecs(args: RollUpArgs, asking: Asking): (unit: Unit) => readonly ElementSpec[] {
  const byReporter = new Map<string, readonly ElementSpec[]>();
  return (unit) => {
    // Which form is a unit's own is decided by its level; asking the plan again for each of ten thousand took longer.
    const { kind, tier } = reporterOf(unit);
    const plan = asking(unit);
    const key = `${kind} ${tier} ${unit.level} ${plan?.programme.id ?? ''}`;
    const held = byReporter.get(key);
    if (held) return held;
    const asked = plan ? { ...args, programme: plan.joint, asOf: plan.asOf } : args;
    const specs = expectedElements(asked, unit).filter(isOwnFigure);
    byReporter.set(key, specs);
    return specs;
  };
}

function isOwnFigure(spec: ElementSpec): boolean {
  return spec.type !== 'ratio' || spec.computed !== undefined;
}

function cachedColumns(
  specsOf: (unit: Unit) => readonly ElementSpec[],
  columnOf: ReadonlyMap<ElementKey, number>,
): (unit: Unit) => readonly number[] {
  const bySpecs = new Map<readonly ElementSpec[], readonly number[]>();
  return (unit) => {
    const specs = specsOf(unit);
    const held = bySpecs.get(specs);
    if (held) return held;
    const columns = specs.flatMap((spec) => columnOf.get(spec.key) ?? []);
    bySpecs.set(specs, columns);
    return columns;
  };
}

/** Elements that add up by plain sum, for the proof that units and summary agree. */
export function addsBySum(key: ElementKey, catalogue: Catalogue): boolean {
  const [code, partId] = [indicatorOf(key), partOf(key)];
  const indicator = catalogue.indicators.find((candidate) => candidate.code === code);
  const part = partId === undefined ? undefined : partWithId(catalogue, partId);
  return indicator !== undefined && addingOf(indicator, part?.type ?? indicator.type, part) === 'sum';
}

function partWithId({ dimensions }: Catalogue, id: string): Part | undefined {
  for (const { parts } of dimensions) {
    const part = parts.find((candidate) => candidate.id === id);
    if (part) return part;
  }
  return undefined;
}
