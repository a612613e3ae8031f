import { originInRollUp } from '../../core/reports/origin/originInRollUp';
import type { OriginPart } from '../../core/reports/origin/origin';
import { addingOf } from '../../domain/catalogue/adding';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { indicatorOf, type ElementKey } from '../../domain/ids';
import { findIndicator } from '../../domain/plan/elements';
import { measureOf } from '../../domain/targets/measure';
import type { Attainment } from '../../domain/targets/verdict';
import type { RollUpResult } from '../../usecases/rollUpFiles';

/** Both figures of a target, over the units that make them up. */
export function targetOrigin(
  { rollUp }: RollUpResult,
  { target, unit }: Attainment,
  catalogue: Catalogue,
): readonly OriginPart[] {
  const values = rollUp.units[0]?.values;
  const { numerator, denominator } = measureOf(target, catalogue, (key) => values?.has(key) === true);
  return [numerator, denominator].flatMap((element) =>
    element === undefined
      ? []
      : [originInRollUp(rollUp, { element, unit: unit.code, adds: addsUp(element, catalogue) })],
  );
}

function addsUp(element: ElementKey, catalogue: Catalogue): boolean {
  const indicator = findIndicator(catalogue, indicatorOf(element));
  return indicator !== undefined && addingOf(indicator, indicator.type) === 'sum';
}
