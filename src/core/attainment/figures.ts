import type { AggregateValue, RatePair, RollUp, UnitAggregate } from '../../domain/aggregate';
import { PER_CENT, rateOf } from '../../domain/exact/rate';
import { isReported, numberOf } from '../../domain/figure';
import type { Attainment, Verdict } from '../../domain/targets/verdict';
import { neverAdds } from '../../domain/catalogue/adding';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { indicatorOf } from '../../domain/ids';
import { findIndicator } from '../../domain/plan/elements';
import { isShare, type Measure } from '../../domain/targets/measure';
import type { AttainmentReason } from './reasons';
import { reportingBelow } from './unitFigures';

/**
 * A target's figures at one unit, and why they give no verdict, if they do not. Those of a rate are of the units that
 * gave both sides (docs/rules-of-meaning.md#rates-are-computed).
 */
export interface TargetFigures {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** What all reporters of either side add up to, where that is something else than the pair. */
  readonly lines?: Attainment['lines'];
  /** The present rate or figure, also where there is no verdict. */
  readonly actual: number | null;
  readonly coverage: Attainment['coverage'];
  readonly fault?: {
    readonly verdict: Extract<Verdict, 'insufficientData' | 'notApplicable'>;
    readonly reason: AttainmentReason;
  };
}

/** Whether what a target counts cannot be added up: only the units that report it have a figure. */
export function isApart({ numerator }: Measure, catalogue: Catalogue): boolean {
  return neverAdds(findIndicator(catalogue, indicatorOf(numerator)));
}

/** The figures of such a target: where a unit has none of its own it is not judged, rather than not collected. */
export function judgedApart(figures: TargetFigures): TargetFigures {
  return figures.fault?.reason === 'notCollected' ? { ...figures, fault: without('neverAdds') } : figures;
}

/** Reads a target's figures; a figure nobody collects has no coverage at all. */
export function figuresOf({ values }: UnitAggregate, measure: Measure): TargetFigures {
  const { denominator: bottomKey } = measure;
  const shown = values.get(measure.shown);
  const top = values.get(measure.numerator);
  const bottom = bottomKey === undefined ? undefined : values.get(bottomKey);
  const lines = { numerator: numberOf(top) ?? null, denominator: numberOf(bottom) ?? null };
  const counted = bottomKey === undefined ? lines : (shown?.pair ?? lines);
  const share = isShare(measure);
  const fault = bottomKey === undefined ? faultOf(top, 'none', share) : rateFault(shown?.pair, top, bottom, share);
  return {
    numerator: counted.numerator,
    denominator: counted.denominator,
    ...(counted.numerator === lines.numerator && counted.denominator === lines.denominator ? {} : { lines }),
    actual: numberOf(shown) ?? null,
    coverage: coverageOf(shown),
    ...(fault ? { fault } : {}),
  };
}

function coverageOf(shown: AggregateValue | undefined): Attainment['coverage'] {
  const { reported = 0, expected = 0, held } = shown ?? {};
  return { reported, expected, ...(held === undefined ? {} : { held }) };
}

/** Sums of one side alone are no rate, whatever they are. */
function rateFault(
  pair: RatePair | undefined,
  top: AggregateValue | undefined,
  bottom: AggregateValue | undefined,
  share: boolean,
): TargetFigures['fault'] {
  if (!pair) return faultOf(top, bottom, share) ?? lacking('noPair');
  if (pair.numerator > pair.denominator && (share || pair.denominator === 0)) {
    return lacking('numeratorAboveDenominator');
  }
  return pair.denominator === 0 ? without('zeroDenominator') : undefined;
}

/**
 * Of a yes or no: how many units said yes, over how many answered; one that said "x" is in neither
 * (docs/rules-of-meaning.md#comparators).
 */
export function answersOf(rollUp: RollUp, aggregate: UnitAggregate, measure: Measure): TargetFigures {
  const figures = figuresOf(aggregate, measure);
  const units = reportingBelow(rollUp, aggregate.unit).filter((unit) => unit.owns(measure.numerator));
  const answered = units.filter((unit) => unit.value(measure.numerator) !== undefined).length;
  const { numerator } = figures;
  if (numerator === null || answered === 0) return { ...figures, actual: null };
  return { ...figures, denominator: answered, actual: rateOf(numerator, answered, PER_CENT) };
}

type Bottom = AggregateValue | undefined | 'none';

function faultOf(top: AggregateValue | undefined, bottom: Bottom, share: boolean): TargetFigures['fault'] {
  if (!wasAsked(top) || !wasAsked(bottom)) return lacking('notCollected');
  const below = bottom === 'none' ? top : bottom;
  if (below.state === 'notApplicable' || top.state === 'notApplicable') return without('allNotApplicable');
  const whole = bottom === 'none' ? undefined : numberOf(bottom);
  if (whole === 0) {
    return numberOf(top) === 0 || isOpen(top) ? without('zeroDenominator') : lacking('numeratorAboveDenominator');
  }
  if (isOpen(top)) return lacking(isOpen(below) ? 'nothingReported' : 'numeratorBlank');
  if (isOpen(below)) return lacking('denominatorBlank');
  const part = share ? numberOf(top) : undefined;
  return part !== undefined && whole !== undefined && part > whole ? lacking('numeratorAboveDenominator') : undefined;
}

/** Some form below had the line. */
function wasAsked<B extends Bottom>(figure: B): figure is Exclude<B, undefined> {
  return figure !== undefined && (figure === 'none' || figure.state !== 'notAsked');
}

/** Neither counted nor said not to apply: blank, or held because of an error. */
function isOpen(figure: AggregateValue): boolean {
  return !isReported(figure);
}

function lacking(reason: AttainmentReason): TargetFigures['fault'] {
  return { verdict: 'insufficientData', reason };
}

function without(reason: AttainmentReason): NonNullable<TargetFigures['fault']> {
  return { verdict: 'notApplicable', reason };
}
