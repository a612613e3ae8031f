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
  expect(steps(askedUnits(clean, index, new Map()))[0]).toBe(best);
});

test('another type counts against a unit: the one of the type that was written comes first', () => {
  expect(steps(askedUnits('mỹ thọ', index, new Map())).slice(0, 2)).toEqual(['d 30076', 'd 30082']);
  expect(steps(askedUnits('xã my tho', index, new Map()))[0]).toBe('f 30082');
});

test('a number of another value is no misspelling', () => {
  expect(steps(askedUnits('phường 15', index, new Map()))).toEqual([]);
});

test('a spelling of an official text is taken as another spelling', () => {
  const aliases = new Map([['29920', ['Tân Qui Tây Hạ']]]);
  expect(steps(askedUnits('xã tân qui tây hạ', index, aliases))[0]).toBe('e 29920');
});
