import type { RollUp, UnitAggregate } from '../../domain/aggregate';
import type { Catalogue } from '../../domain/catalogue/indicator';
import type { ElementKey } from '../../domain/ids';
import { numberOf } from '../../domain/figure';
import type { Programme } from '../../domain/plan/programme';
import { reporterOf } from '../../domain/plan/reporter';
import type { Target } from '../../domain/targets/target';
import type { Unit } from '../../domain/territory/unit';
import { sumOrNull } from '../../domain/exact/fixed';
import { measureOf, type Measure } from '../../domain/targets/measure';
import { targetsOf } from '../../domain/targets/targetsOf';
import { isApart } from './figures';
import { isComplete } from './openFigures';
import { reportingBelow, type ReportingUnit } from './unitFigures';

/** What one department, or all communes together, brought to a target. */
export interface MatrixCell {
  /** The department; absent in the column of all communes. */
  readonly unit?: Unit;
  /** The plan names this kind of department as responsible for the target. */
  readonly responsible: boolean;
  /** It reports figures of this target at all. */
  readonly contributes: boolean;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reported: number;
  readonly expected: number;
}

export interface MatrixRow {
  readonly target: Target;
  readonly communes: MatrixCell;
  /** One cell for each department of the roll-up, in tree order, the same in every row. */
  readonly departments: readonly MatrixCell[];
}

/** Target × department of the roll-up's phase: who is responsible by the plan (Đồng Nai VI), and who reported what. */
export function targetMatrix(programme: Programme, rollUp: RollUp, catalogue: Catalogue): readonly MatrixRow[] {
  const communes = reportingBelow(rollUp, rollUp.root).filter(({ unit }) => unit.level === 'commune');
  const departments = rollUp.units.filter(({ unit }) => reporterOf(unit).tier === 'department');
  return targetsOf(programme, rollUp.year).map((target) => {
    const measure = measureOf(target, catalogue, (key) => rollUp.units[0]?.values.has(key) === true);
    return {
      target,
      communes: communesCell(communes, target, measure, isApart(measure, catalogue)),
      departments: departments.map((aggregate) => departmentCell(aggregate, target, measure)),
    };
  });
}

const NO_PAIR = { numerator: null, denominator: null };

function departmentCell({ unit, values }: UnitAggregate, target: Target, measure: Measure): MatrixCell {
  const top = values.get(measure.numerator);
  const shown = values.get(measure.shown);
  const line = { numerator: numberOf(top) ?? null, denominator: null };
  const figures = measure.denominator === undefined ? line : (shown?.pair ?? NO_PAIR);
  return {
    unit,
    responsible: unit.kind !== undefined && (target.owners ?? []).includes(unit.kind),
    contributes: top !== undefined,
    numerator: figures.numerator,
    denominator: figures.denominator,
    reported: shown?.reported ?? 0,
    expected: shown?.expected ?? 0,
  };
}

function communesCell(
  communes: readonly ReportingUnit[],
  target: Target,
  measure: Measure,
  apart: boolean,
): MatrixCell {
  const owning = communes.filter((unit) => unit.owns(measure.numerator));
  const { denominator: bottom } = measure;
  const complete = owning.filter((unit) =>
    bottom === undefined ? unit.figure(measure.numerator) !== undefined : isComplete(unit, measure.numerator, bottom),
  );
  const pairs = bottom === undefined ? complete : complete.filter((unit) => isPair(unit, measure.numerator, bottom));
  const tops = apart ? [] : pairs.flatMap((unit) => unit.value(measure.numerator) ?? []);
  const bottoms = bottom === undefined ? [] : pairs.flatMap((unit) => unit.value(bottom) ?? []);
  return {
    responsible: (target.owners ?? []).includes('commune'),
    contributes: owning.length > 0,
    numerator: measure.kind === 'minimum' ? least(tops) : sumOrNull(tops),
    denominator: sumOrNull(bottoms),
    reported: complete.length,
    expected: owning.length,
  };
}

/** Both are numbers: "x" beside 0 has reported and adds to neither sum. */
function isPair(unit: ReportingUnit, top: ElementKey, bottom: ElementKey): boolean {
  return unit.value(top) !== undefined && unit.value(bottom) !== undefined;
}

function least(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((low, value) => Math.min(low, value));
}
