import type { RateFigures } from '../../../domain/targets/growth';
import type { Portion, Range } from './split';

/** The two ends between which a base lies: the one with the least share in its numerator, and the one with the most. */
export interface Span {
  readonly least: RateFigures<bigint>;
  readonly most: RateFigures<bigint>;
}

/** Sizes of what is missing, in millionths; the numerator may be anything up to them. */
export interface Missing {
  readonly size: bigint;
}

/**
 * The ends of a base of certain figures, of pieces that lie between bounds, and of what is missing. Where the numerator
 * is a part of the denominator, a piece has no more of the one than of the other, and neither has what stays outside:
 * so the ends are reached by some way of splitting, and no way goes beyond them.
 */
export function spanOf(
  whole: RateFigures<bigint>,
  {
    portions,
    missing,
    share,
  }: { readonly portions: readonly Portion[]; readonly missing?: Missing; readonly share: boolean },
): Span {
  const isRate = whole.denominator !== undefined;
  const ends = portions.map((portion) => (isRate ? rateEnds(portion, share) : countEnds(portion)));
  const size = missing?.size ?? 0n;
  const lacking: Span = isRate
    ? { least: { numerator: 0n, denominator: size }, most: { numerator: size, denominator: size } }
    : { least: { numerator: 0n }, most: { numerator: size } };
  const all = [...ends, lacking];
  return {
    least: all.reduce((sum, { least }) => added(sum, least), whole),
    most: all.reduce((sum, { most }) => added(sum, most), whole),
  };
}

function countEnds({ numerator }: Portion): Span {
  return { least: { numerator: numerator.low }, most: { numerator: numerator.high } };
}

function rateEnds({ of, numerator, denominator = NOTHING }: Portion, share: boolean): Span {
  if (!share)
    return {
      least: { numerator: numerator.low, denominator: denominator.high },
      most: { numerator: numerator.high, denominator: denominator.low },
    };
  const { numerator: top, denominator: bottom = 0n } = of.figures;
  // What stays outside has at least the rest of the numerator, so no more than this of the denominator is inside.
  const widest = bottom - (top - numerator.low);
  const high = widest < denominator.low ? denominator.low : widest < denominator.high ? widest : denominator.high;
  return {
    least: { numerator: numerator.low, denominator: high },
    most: {
      numerator: numerator.high,
      denominator: numerator.high > denominator.low ? numerator.high : denominator.low,
    },
  };
}

const NOTHING: Range = { low: 0n, high: 0n };

/** Sum of figures; a count has no denominator. */
export function added(one: RateFigures<bigint>, other: RateFigures<bigint>): RateFigures<bigint> {
  const numerator = one.numerator + other.numerator;
  return one.denominator === undefined
    ? { numerator }
    : { numerator, denominator: one.denominator + (other.denominator ?? 0n) };
}
