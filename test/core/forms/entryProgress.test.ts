import { entryProgress, nextBlank, requiredLeft } from '../../../src/core/forms/entryProgress';
import { parseCell } from '../../../src/core/sheet/address';
import { FormShape } from '../../../src/domain/plan/formShape';
import { specsWithout } from '../checks/support/plan';
import { submissionFrom, submissionOf, type Entries } from '../checks/support/submission';

const specs = specsWithout();
const shape = new FormShape(specs);
const inputs = specs.filter(({ computed, type }) => !computed && type !== 'ratio');
const required = inputs.filter((spec) => spec.required).length;
const progress = (entries: Entries) => entryProgress(submissionFrom(entries, specs), shape);

test('an untouched form has every input cell before it, the required ones counted apart', () => {
  const untouched = progress({});
  expect([untouched.entered, untouched.all, untouched.blanks.length]).toEqual([0, inputs.length, inputs.length]);
  expect(requiredLeft(untouched)).toBe(required);
  expect(required).toBeGreaterThan(0);
});

test('a figure, 0, "x" and what cannot be read are something that was entered', () => {
  const [one, two, three, four] = inputs.map(({ key }) => key);
  if (!one || !two || !three || !four) throw new Error('the plan has fewer lines');
  expect(progress({ [one]: 5, [two]: 0, [three]: 'x', [four]: undefined }).entered).toBe(4);
});

test('the form of the test plan with figures lacks what was taken out of it', () => {
  const full = entryProgress(submissionOf(), shape);
  const lacking = entryProgress(submissionOf({ 'C01.NS1': null }), shape);
  expect([lacking.entered, requiredLeft(lacking)]).toEqual([full.entered - 1, requiredLeft(full) + 1]);
});

test('the next blank cell is the next required one, round from the last to the first; then any other', () => {
  const blank = (cell: string, wanted: boolean) => {
    const at = parseCell(cell);
    if (!at) throw new Error(cell);
    return { sheet: 'Biểu', cell: at, required: wanted };
  };
  const some = { entered: 0, all: 3, blanks: [blank('E9', true), blank('F9', false), blank('E12', true)] };
  const after = (cell?: string) => nextBlank(some, cell === undefined ? undefined : parseCell(cell))?.cell;
  expect([after(), after('E9'), after('F9'), after('E12')]).toEqual(['E9', 'E12', 'E12', 'E9'].map(parseCell));
  const optional = { ...some, blanks: [blank('F9', false)] };
  expect(nextBlank(optional, parseCell('Z99'))?.cell).toEqual(parseCell('F9'));
  expect(nextBlank({ ...some, blanks: [] }, undefined)).toBeUndefined();
});
