import { unitKey } from '../../../src/domain/territory/unit';
import type { ElementKey } from '../../../src/domain/ids';
import { aggregateUnits } from '../../../src/core/rollup/aggregate';
import { UnitValues } from '../../../src/core/rollup/unitValues';
import type { Submission } from '../../../src/domain/submission';
import { runToCompletion } from '../../../src/domain/task';
import { argsFor, filled, smallTree, unit, unitOf } from './builders';

const tree = smallTree();
const one = unitOf(tree, '73101');
const other = unitOf(tree, '73201');

function aggregates(...submissions: readonly Submission[]) {
  const byUnit = submissions.map((submission) => [unitKey(submission.unit), submission] as const);
  const units = runToCompletion(aggregateUnits(argsFor(tree, []), new Map(byUnit)));
  return (code: string, key: ElementKey) => units.find(({ unit: of }) => of.code === code)?.values.get(key);
}

const at = aggregates(
  filled(one, { 'A01.LH01': 200, 'A02.LH01': 57, E01: 'x', L05: 'Thiếu người' }),
  filled(other, { 'A01.LH01': 100, 'A02.LH01': null, E01: 'x', L05: 'Thiếu tiền' }),
);

test('a unit has its own figures, the units above the sums of what is below', () => {
  expect(at('73101', 'A01.LH01')).toEqual({ state: 'value', value: 200, reported: 1, expected: 1 });
  expect(at('731', 'A01.LH01')).toEqual({ state: 'value', value: 200, reported: 1, expected: 2 });
  expect(at('75', 'A01.LH01')).toEqual({ state: 'value', value: 300, reported: 2, expected: 4 });
});

test('a rate is computed at every level, multiplied first, and never averaged', () => {
  expect(at('73101', 'A03')).toMatchObject({ state: 'value', value: 28.5 });
  expect(at('75', 'A03')).toMatchObject({ state: 'value', value: 28.5, reported: 1 });
});

test('x stays x only where every unit below says so', () => {
  expect(at('73101', 'E01')).toMatchObject({ state: 'notApplicable', reported: 1, expected: 1 });
  expect(at('75', 'E01')).toMatchObject({ state: 'blank', reported: 2, expected: 4 });
});

test('texts are listed with their units', () => {
  expect(at('75', 'L05')).toMatchObject({ value: 'xã U73101: Thiếu người\nxã U73201: Thiếu tiền' });
});

test('a map of figures holds the elements that some unit below owns, and no others', () => {
  const units = runToCompletion(aggregateUnits(argsFor(tree, []), new Map()));
  const [root] = units;
  expect(root?.values).toBeInstanceOf(UnitValues);
  const commune = units.find(({ unit: of }) => of.code === '73101')?.values;
  expect([commune?.has('A01.LH01'), commune?.has('A01.LH02'), root?.values.has('A01.LH02')]).toEqual([
    true,
    false,
    true,
  ]);
  expect(commune?.get('A01.LH02')).toBeUndefined();
  expect([...(commune?.keys() ?? [])]).toEqual(Array.from(commune ?? [], ([key]) => key));
  expect(commune?.size).toBe([...(commune?.values() ?? [])].length);
});

test('a tree whose parent does not stand before the unit is refused', () => {
  const orphan = { ...tree, units: [...tree.units, unit('99901', 'commune', '999')] };
  expect(() => runToCompletion(aggregateUnits({ ...argsFor(tree, []), tree: orphan }, new Map()))).toThrow('99901');
});
