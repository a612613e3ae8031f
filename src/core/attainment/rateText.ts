import type { Language } from '../../domain/texts/language';
import { showFixed } from '../../domain/texts/number';

/** A rate with one decimal, or as many as it takes not to show a value on the other side of the limit: 59,96, never 60,0. */
export function showRate(value: number, limit: number | null, lang: Language): string {
  return showFixed(value, digitsFor(value, limit), lang);
}

function digitsFor(value: number, limit: number | null): number {
  if (limit === null) return 1;
  for (let digits = 1; digits < 12; digits += 1) {
    if (Math.sign(Number(value.toFixed(digits)) - limit) === Math.sign(value - limit)) return digits;
  }
  return 12;
}

/** A distance with one decimal, or as many as it takes not to show 0 where there is one. */
export function showDistance(value: number, lang: Language): string {
  return showFixed(Math.abs(value), digitsFor(Math.abs(value), 0), lang);
}
