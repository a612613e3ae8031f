import { scaled } from '../../../src/domain/exact/fixed';
import type { Asked } from '../../../src/domain/targets/comparators';
import type { Bar } from '../../../src/domain/targets/demand';
import type { RateFigures } from '../../../src/domain/targets/growth';
import type { Measure } from '../../../src/domain/targets/measure';

export const MEASURES = ['count', 'rate', 'relative', 'points', 'headCount'] as const;
export type Kind = (typeof MEASURES)[number];

/** What may be asked at a value: also what no plan asks yet. */
export const ASKED: readonly (readonly [string, (value: number) => Asked])[] = [
  ['at least', (value) => ({ from: { value, enough: true } })],
  ['over', (value) => ({ from: { value, enough: false } })],
  ['equal', (value) => ({ from: { value, enough: true }, to: { value, enough: true } })],
  ['between', (value) => ({ from: { value, enough: true }, to: { value: value + 3, enough: true } })],
  ['within', (value) => ({ from: { value, enough: false }, to: { value: value + 3, enough: false } })],
  ['at most', (value) => ({ to: { value, enough: true } })],
  ['under', (value) => ({ to: { value, enough: false } })],
];

export function measureFor(kind: Kind): Measure {
  const elements = { numerator: 'A02', denominator: 'A01', shown: 'A03', per: 100 } as const;
  if (kind === 'count') return { kind, numerator: 'A02', shown: 'A02' };
  return kind === 'rate' ? { kind, ...elements } : { kind: 'growth', reading: kind, ...elements };
}

/** A bar; growth has a base, by default of 100 of 200. */
export function barOf(kind: Kind, asked: Asked, base: RateFigures<number> = { numerator: 100, denominator: 200 }): Bar {
  const measure = measureFor(kind);
  if (measure.kind !== 'growth') return { measure, asked };
  return { measure, asked, base: { numerator: scaled(base.numerator), denominator: scaled(base.denominator) } };
}
