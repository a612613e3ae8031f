import { CheckedForm } from '../../../../src/core/checks/checkedForm';
import { nearTwins } from '../../../../src/core/checks/crossUnit/nearTwins';
import { typedKeys } from '../../../../src/core/checks/crossUnit/sameFigures';
import { FormShape } from '../../../../src/domain/plan/formShape';
import { catalogue, plan, specsWithout } from '../support/plan';
import { submissionFrom } from '../support/submission';

const shape = new FormShape(specsWithout());
const keys = typedKeys(formOf(1, []));

/** A commune's form with these figures on its first typed lines. */
function formOf(index: number, figures: readonly number[]): CheckedForm {
  const over = {
    unit: { list: '2024', code: `2617${index}` },
    unitName: `xã số ${index}`,
    file: `xa-${index}`,
  } as const;
  const entries = Object.fromEntries(figures.map((figure, at) => [keys[at] ?? '', figure]));
  return new CheckedForm(submissionFrom(entries, shape.specs, over), { programme: plan, catalogue, shape });
}

const found = (...forms: readonly CheckedForm[]): readonly string[] =>
  nearTwins
    .check(forms)
    .map(({ form, variant, params }) => `${form.submission.file} ${variant} ${params?.same}/${params?.count}`);

/** Figures nobody has by chance. */
const figures = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => 3 + ((at * 7) % 23));
const changed = (given: readonly number[], ...places: readonly number[]): readonly number[] =>
  given.map((figure, at) => (places.includes(at) ? figure + 50 : figure));

const given = figures(40);
const both = (share: string): readonly string[] => [`xa-1 nearTwin ${share}`, `xa-2 nearTwin ${share}`];

test.each([
  ['one figure changed', [given, changed(given, 20)], both('39/40')],
  ['a tenth, all over the form', [given, changed(given, 2, 13, 25, 37)], both('36/40')],
  ['more than a tenth', [given, changed(given, 2, 9, 13, 25, 37)], []],
  ['nothing changed is a twin, not a near one', [given, given], []],
  [
    'a figure where the other has 0',
    [
      [...given, 0],
      [...given, 9],
    ],
    both('40/41'),
  ],
  ['a 0 where the other is blank', [[...given, 0], given], both('40/40')],
  ['one figure gone', [given, given.map((figure, at) => (at === 5 ? 0 : figure))], both('39/40')],
  ['fewer than twenty', [figures(19), changed(figures(19), 4)], []],
  ['just twenty', [figures(20), changed(figures(20), 4)], both('19/20')],
  [
    'ones and twos',
    [
      given.map((n) => 1 + (n % 2)),
      changed(
        given.map((n) => 1 + (n % 2)),
        3,
      ),
    ],
    [],
  ],
  ['figures of their own', [given, given.map((figure) => figure + 1)], []],
])('%s', (_title, [one = [], other = []], wanted) => {
  expect(found(formOf(1, one), formOf(2, other))).toEqual(wanted);
});

test.each([[[20]], [[2, 13, 25]]])('the lines that differ are named: %s', (places) => {
  const [one] = nearTwins.check([formOf(1, given), formOf(2, changed(given, ...places))]);
  const lines = places.map((at) => keys[at]).join(', ');
  expect(one?.params).toMatchObject({ unit: 'xã số 2', file: 'xa-2', lines: { vi: lines, en: lines } });
});

test('of many lines that differ five are named', () => {
  const many = figures(80);
  const [one] = nearTwins.check([formOf(1, many), formOf(2, changed(many, 1, 12, 23, 34, 45, 56, 67))]);
  const named = [1, 12, 23, 34, 45].map((at) => keys[at]).join(', ');
  expect(one?.params).toMatchObject({ lines: { vi: `${named} và 2 dòng khác`, en: `${named} and 2 more` } });
});

test('whichever tenth differs', () => {
  for (let step = 1; step < 37; step++) {
    const places = [0, 1, 2, 3].map((at) => (at * step + ((at * at) % 3)) % 40);
    const differ = new Set(places).size;
    expect([places, found(formOf(1, given), formOf(2, changed(given, ...places)))]).toEqual([
      places,
      both(`${40 - differ}/40`),
    ]);
  }
});

test('one unit that sent two forms is no twin of itself', () => {
  expect(found(formOf(1, given), formOf(1, changed(given, 3)))).toEqual([]);
});

/** Forms that agree in every fifth figure and in no other. */
const agreeing = (count: number): readonly CheckedForm[] =>
  Array.from({ length: count }, (_, index) => {
    const own = figures(40).map((figure, at) => (at % 5 === 0 ? figure : figure * 1000 + index * 40 + at));
    return formOf(index, own);
  });

/** How often a map is asked while the forms are compared: their work, whatever else the machine does. */
function lookUps(forms: readonly CheckedForm[]): number {
  const { get } = Map.prototype;
  let count = 0;
  const counting = function (this: Map<unknown, unknown>, key: unknown): unknown {
    count += 1;
    return get.call(this, key);
  };
  Object.assign(Map.prototype, { get: counting });
  try {
    expect(nearTwins.check(forms)).toEqual([]);
  } finally {
    Object.assign(Map.prototype, { get });
  }
  return count;
}

test('forms that all agree in one share are compared with a few only', () => {
  // Four times as many forms are four times the work; each with each would be sixteen times.
  expect(lookUps(agreeing(800)) / lookUps(agreeing(200))).toBeLessThan(6);
});
