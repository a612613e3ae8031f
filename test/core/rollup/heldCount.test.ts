import { heldCount, rateCodes } from '../../../src/core/rollup/heldCount';
import type { ElementValue } from '../../../src/domain/submission';
import { catalogue } from '../../support/plans';
import { filled, smallTree, unitOf } from './builders';

const whole = filled(unitOf(smallTree(), '73101'), { E01: 30, E04: 26 });
const rates = rateCodes(catalogue());

test('counts what is held or unreadable, and no rate', () => {
  const values = new Map(whole.values);
  const spoil = (key: 'E01' | 'E04' | 'E06', state: 'held' | 'unreadable'): void => {
    const value = whole.values.get(key);
    if (value) values.set(key, { element: key, place: value.place, state } satisfies ElementValue);
  };
  expect(heldCount({ ...whole, values }, rates)).toBe(0);
  spoil('E04', 'held');
  spoil('E01', 'unreadable');
  spoil('E06', 'held');
  expect(heldCount({ ...whole, values }, rates)).toBe(2);
});

test('rates are the indicators of that type', () => {
  expect([rates.has('E06'), rates.has('E04')]).toEqual([true, false]);
});
