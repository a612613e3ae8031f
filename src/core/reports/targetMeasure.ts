import { findIndicator } from '../../domain/plan/elements';
import type { Catalogue, ElementKey } from '../../domain/catalogue/indicator';
import type { Target } from '../../domain/targets/target';

/** The elements a target is made of: two of a rate or of the rate a growth compares, one of a count or minimum. */
export interface TargetElements {
  readonly kind: 'rate' | 'growth' | 'figure';
  readonly numerator: ElementKey;
  readonly denominator?: ElementKey;
}

/** The elements of a target by the catalogue; `known` tells which elements the roll-up has (money has columns only). */
export function targetElements(
  target: Pick<Target, 'indicator'>,
  catalogue: Catalogue,
  known: (key: ElementKey) => boolean,
): TargetElements {
  const indicator = findIndicator(catalogue, target.indicator);
  const { code, numerator, denominator } =
    indicator.growthOf === undefined ? indicator : findIndicator(catalogue, indicator.growthOf);
  if (numerator !== undefined && denominator !== undefined) {
    return { kind: indicator.growthOf === undefined ? 'rate' : 'growth', numerator, denominator };
  }
  return { kind: 'figure', numerator: known(code) ? code : `${code}.TH` };
}
