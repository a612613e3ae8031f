import { askedUnits, certainUnits } from '../../../src/core/units/matchSteps';
import { unitIndex } from '../../../src/core/units/unitIndex';
import { someUnits } from './unitParts';

const index = unitIndex(someUnits);
const steps = (found: ReturnType<typeof certainUnits>): string[] =>
  found.map(({ unit, step }) => `${step} ${unit.code}`);

test.each([
  ['xã tân quy tây', ['b 29920']],
  ['ubnd xã tân quy tây', ['b 29920']],
  ['x. tân quy tây', ['c 29920']],
  ['phường an hòa', ['c 29919']],
  ['phường 01', ['c 29905']],
  ['thị trấn mỹ thọ', ['b 30076']],
  ['xã mỹ thọ', ['b 30082']],
  ['tân quy tây', []],
  ['xa tan quy tay', []],
  ['xã tân qui tây', []],
])('%s matches without asking: %j', (clean, expected) => {
  expect(steps(certainUnits(clean, index))).toEqual(expected);
});

test.each([
  ['tân quy tây', 'd 29920'],
  ['xã tân qui tây', 'e 29920'],
  ['xa tan quy tay', 'f 29920'],
  ['xã tân quy tâu', 'g 29920'],
])('%s is asked about by %s', (clean, best) => {
  expect(steps(askedUnits(clean, index))[0]).toBe(best);
});

test('another type counts against a unit: the one of the type that was written comes first', () => {
  expect(steps(askedUnits('mỹ thọ', index)).slice(0, 2)).toEqual(['d 30076', 'd 30082']);
  expect(steps(askedUnits('xã my tho', index))[0]).toBe('f 30082');
});

test('a number of another value is no misspelling', () => {
  expect(steps(askedUnits('phường 15', index))).toEqual([]);
});

test('another official spelling counts like a name, but after the names of the list', () => {
  const spelled = unitIndex(
    someUnits.map((unit) => (unit.code === '29920' ? { ...unit, aliases: ['Tân Qui Tây Hạ', 'Mỹ Thọ'] } : unit)),
  );
  expect(steps(certainUnits('xã tân qui tây hạ', spelled))).toEqual(['b 29920']);
  expect(steps(certainUnits('x. tân qui tây hạ', spelled))).toEqual(['c 29920']);
  expect(steps(certainUnits('xã mỹ thọ', spelled))).toEqual(['b 30082']);
  expect(steps(askedUnits('tân qui tây hạ', spelled))[0]).toBe('d 29920');
});
