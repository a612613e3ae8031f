import type { AskingRow } from '../../../src/domain/targets/comparators';
import { BASE, type Kind } from './bars';

/** A fraction with a denominator above 0. */
type Fraction = readonly [top: bigint, bottom: bigint];

export interface Figures {
  readonly numerator: number;
  readonly denominator: number;
  readonly base?: { readonly numerator: number; readonly denominator: number };
}

/**
 * The result as a fraction, written out for each measure as one would on paper, and nothing shared with the code that
 * is tested. Figures are whole.
 */
function resultByHand(kind: Kind, falls: boolean, { numerator, denominator, base = BASE }: Figures): Fraction {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  const [bn, bd] = [BigInt(base.numerator), BigInt(base.denominator)];
  const [top, bottom] = changeOrFigure(kind, [n, d], [bn, bd]);
  return [falls ? -top : top, bottom];
}

function changeOrFigure(kind: Kind, [n, d]: Fraction, [bn, bd]: Fraction): Fraction {
  switch (kind) {
    case 'count':
      return [n, 1n];
    case 'rate':
    case 'yes':
      return [n * 100n, d];
    case 'perThousand':
      return [n * 1000n, d];
    case 'perHead':
      return [n, d];
    case 'relative':
      return [(n * bd - bn * d) * 100n, bn * d];
    case 'points':
      return [(n * bd - bn * d) * 100n, bd * d];
    case 'headCount':
    case 'ofCount':
      return [(n - bn) * 100n, bn];
    case 'heads':
      return [n - bn, 1n];
  }
}

/** −1, 0 or 1 as a fraction is below, at or above a limit of at most six decimals. */
function order([top, bottom]: Fraction, limit: number): number {
  const distance = top * 1_000_000n - BigInt(Math.round(limit * 1_000_000)) * bottom;
  return distance < 0n ? -1 : distance > 0n ? 1 : 0;
}

/** Whether figures meet what a row asks, comparator by comparator. */
export function metByHand(kind: Kind, row: AskingRow, figures: Figures): boolean {
  const { comparator, valueTo, tolerance = 5, without = [] } = row;
  const value = row.value ?? 100;
  const result = resultByHand(kind, comparator.startsWith('decrease'), figures);
  const at = order(result, value);
  const upper = order(result, valueTo ?? value);
  switch (comparator) {
    case '>':
    case 'increase>':
    case 'decrease>':
      return at > 0;
    case '>=':
    case 'yes':
    case 'increase>=':
    case 'decrease>=':
      return at >= 0;
    case '=':
      return at === 0;
    case '<':
      return at < 0;
    case '<=':
      return at <= 0;
    case 'between':
      return (without.includes('from') ? at > 0 : at >= 0) && (without.includes('to') ? upper < 0 : upper <= 0);
    case 'about':
      return order(result, value * (1 - tolerance / 100)) >= 0 && order(result, value * (1 + tolerance / 100)) <= 0;
    case 'none':
      throw new Error('asks nothing');
  }
}

const FARTHEST = 1300;

/** By trying: the nearest whole number to add or take away that meets it; null where nothing within reach does. */
export function neededByHand(kind: Kind, row: AskingRow, figures: Figures): number | null {
  const meets = (numerator: number) => numerator >= 0 && metByHand(kind, row, { ...figures, numerator });
  for (let change = 0; change <= FARTHEST; change += 1) {
    if (meets(figures.numerator + change)) return change;
    if (meets(figures.numerator - change)) return -change;
  }
  return null;
}
