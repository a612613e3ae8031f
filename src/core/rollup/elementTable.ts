import { elementKey, indicatorOf, partOf, type UnitKey } from '../../domain/ids';
import type { ElementSpec } from '../../domain/plan/elements';
import type { Catalogue, ElementKey, UnitAggregation } from '../../domain/catalogue/indicator';
import type { Programme } from '../../domain/plan/programme';
import { unitKey, type Unit } from '../../domain/territory/unit';
import type { RollUpArgs } from './candidate';
import { expectedElements, ownForm, reporterOf } from './reporter';

/** One element of the roll-up: how it adds up, and the columns a rate is made of. */
export interface ElementColumn {
  readonly spec: ElementSpec;
  readonly adds: UnitAggregation;
  readonly numerator?: number;
  readonly denominator?: number;
}

/** All elements of the roll-up in programme order, and which of them each reporting unit owns. */
export interface ElementTable {
  readonly columns: readonly ElementColumn[];
  readonly columnOf: ReadonlyMap<ElementKey, number>;
  /** Column numbers by unit key; absent for a unit that does not report. */
  readonly owned: ReadonlyMap<UnitKey, readonly number[]>;
}

/** The table of a roll-up. Growth rates are left out: they need a base year, which attainment brings. */
export function elementTable(args: RollUpArgs): ElementTable {
  const specsOf = cachedSpecs(args);
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
  };
}

/** How an element adds up over units: the indicator's rule, fitted to the type of the column it is. */
export function aggregationOf(spec: Pick<ElementSpec, 'key' | 'indicator' | 'type'>): UnitAggregation {
  const rule = spec.indicator.acrossUnits;
  if (spec.type === 'ratio') return 'ratio';
  if (spec.type === 'yesNo') return rule === 'none' ? 'none' : 'countYes';
  if (spec.type === 'date' && (rule === 'min' || rule === 'max')) return dateSpan(spec.key, rule);
  if (spec.type === 'text' || spec.type === 'date') return rule === 'none' ? 'none' : 'list';
  return rule === 'countYes' || rule === 'list' || rule === 'ratio' ? 'sum' : rule;
}

/** The catalogue gives a span (H06, "∧ ∨") one rule: its first day is the earliest, its last the latest. */
function dateSpan(key: ElementKey, rule: 'min' | 'max'): UnitAggregation {
  if (key.endsWith('.DEN')) return 'max';
  return key.endsWith('.TU') ? 'min' : rule;
}

function elementColumn(spec: ElementSpec, columnOf: ReadonlyMap<ElementKey, number>): ElementColumn {
  const column = { spec, adds: aggregationOf(spec) };
  if (spec.computed?.rule !== 'ratio') return column;
  const numerator = columnOf.get(spec.computed.numerator);
  const denominator = columnOf.get(spec.computed.denominator);
  return numerator === undefined || denominator === undefined ? column : { ...column, numerator, denominator };
}

function cachedSpecs(args: RollUpArgs): (unit: Unit) => readonly ElementSpec[] {
  const byReporter = new Map<string, readonly ElementSpec[]>();
  return (unit) => {
    const { kind, tier } = reporterOf(unit);
    const key = `${kind} ${tier} ${ownForm(args.programme, unit)}`;
    const held = byReporter.get(key);
    if (held) return held;
    const specs = expectedElements(args, unit).filter(isOwnFigure);
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

function elementRanks(programme: Programme): ReadonlyMap<ElementKey, number> {
  const keys = programme.lines.flatMap((line) => [
    line.indicator,
    ...line.breakdowns.flatMap((use) => use.parts.map((part) => elementKey(line.indicator, part))),
  ]);
  return new Map(keys.map((key, index) => [key, index]));
}

/** Elements that add up by plain sum, for the proof that units and summary agree. */
export function addsBySum(key: ElementKey, catalogue: Catalogue): boolean {
  const [code, part] = [indicatorOf(key), partOf(key)];
  const indicator = catalogue.indicators.find((candidate) => candidate.code === code);
  const type = catalogue.dimensions.flatMap((dimension) => dimension.parts).find((p) => p.id === part)?.type;
  return indicator !== undefined && aggregationOf({ key, indicator, type: type ?? indicator.type }) === 'sum';
}
