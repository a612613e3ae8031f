import { findIndicator } from '../../domain/plan/elements';
import type { Catalogue, ElementKey } from '../../domain/catalogue/indicator';
import type { GrowthReading, Target } from '../../domain/targets/target';

/** What a target measures, in elements. `shown` is the element whose coverage stands for the target's. */
export type Measure =
  | {
      readonly kind: 'rate';
      readonly numerator: ElementKey;
      readonly denominator: ElementKey;
      readonly shown: ElementKey;
    }
  | {
      readonly kind: 'growth';
      readonly numerator: ElementKey;
      readonly denominator: ElementKey;
      readonly shown: ElementKey;
      readonly reading: GrowthReading;
    }
  | {
      readonly kind: 'count' | 'minimum';
      readonly numerator: ElementKey;
      /** The population a count is taken from (C01 for C05): how much a missing unit can still add. */
      readonly population?: ElementKey;
      readonly shown: ElementKey;
    };

/** Readings of one target that the person chose instead of the default (HUE24-b: C07 for C06; a growth reading). */
export interface TargetSetting {
  readonly indicator?: string;
  readonly growth?: GrowthReading;
}

/** A target under the reading chosen for it, so that whatever is shown of it says which one was used. */
export function withSetting(target: Target, setting: TargetSetting = {}): Target {
  return { ...target, ...setting };
}

/** The measure of a target; growth is relative unless the target says otherwise. */
export function measureOf(target: Pick<Target, 'indicator' | 'growth'>, catalogue: Catalogue): Measure {
  const indicator = findIndicator(catalogue, target.indicator);
  const grown = indicator.growthOf === undefined ? undefined : findIndicator(catalogue, indicator.growthOf);
  const { code, numerator, denominator } = grown ?? indicator;
  if (numerator === undefined || denominator === undefined)
    return figureMeasure(code, indicator.acrossUnits, catalogue);
  if (!grown) return { kind: 'rate', numerator, denominator, shown: code };
  return { kind: 'growth', numerator, denominator, shown: code, reading: target.growth ?? 'relative' };
}

function figureMeasure(code: string, acrossUnits: string, catalogue: Catalogue): Measure {
  const kind = acrossUnits === 'min' ? 'minimum' : 'count';
  const population = catalogue.indicators.find((indicator) => indicator.numerator === code)?.denominator;
  return { kind, numerator: code, shown: code, ...(population === undefined ? {} : { population }) };
}
