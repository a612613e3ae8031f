import { BLANK, figureOf, NOT_APPLICABLE, type Figure } from '../../../src/domain/figure';
import type { Finding } from '../../../src/domain/finding';
import type { ElementKey } from '../../../src/domain/ids';
import { placed, type Submission } from '../../../src/domain/submission';
import {
  areStillThere,
  figuresKey,
  findingFigures,
  findingName,
  isFiguresKey,
} from '../../../src/domain/work/findingFigures';
import { acceptance } from './decisions';

const place = { file: 'a.xlsx', sheet: 'Biểu', cell: 'F9' };

function submissionOf(figures: Readonly<Partial<Record<ElementKey, Figure>>>): Submission {
  const values = Object.entries(figures).map(([key, figure]) => {
    const element = key as ElementKey;
    return [element, placed(figure ?? BLANK, element, place, undefined, key === 'A03')] as const;
  });
  return {
    form: '01/CTXH-X',
    version: 1,
    programme: 'ke-hoach',
    unit: { list: '2024', code: '26179' },
    unitName: 'xã A',
    year: 2024,
    asOf: null,
    file: 'a.xlsx',
    sheet: 'Biểu',
    values: new Map(values),
  };
}

const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: 'V12',
  variant: 'noClass',
  severity: 'warning',
  element: 'C09',
  concerns: ['C09', 'C02'],
  place,
  params: {},
  ...change,
});

const given = submissionOf({ C02: figureOf(8), C09: figureOf(0), L05: figureOf('Thiếu kinh phí') });

test('a finding has the same name in every reading', () => {
  const { kind: _kind, figures: _figures, words: _words, by: _by, on: _on, ...name } = acceptance();
  expect(findingName(finding({ place: { ...place, file: 'b.xlsx' } }), given)).toEqual(name);
});

test.each<readonly [string, Submission, string]>([
  ['the figures it concerns', given, 'C02=8 C09=0'],
  ['one of them blank, one x', submissionOf({ C02: BLANK, C09: NOT_APPLICABLE }), 'C02= C09=x'],
  [
    'one held is what was given',
    submissionOf({ C02: { state: 'held', given: figureOf(8) }, C09: figureOf(0) }),
    'C02=8 C09=0',
  ],
  ['none of them on the form', submissionOf({}), 'C02= C09='],
])('%s', (_what, submission, figures) => {
  expect(findingFigures(finding(), submission)).toBe(figures);
});

const whole = finding({ element: '', concerns: [] });

test.each<readonly [string, Submission, boolean]>([
  ['the same in another order, a blank more', submissionOf({ C09: figureOf(0), A01: BLANK, C02: figureOf(8) }), true],
  ['another text', submissionOf({ C02: figureOf(8), C09: figureOf(0), L05: figureOf('Khác') }), true],
  [
    'another rate, which follows from its figures',
    submissionOf({ C02: figureOf(8), C09: figureOf(0), A03: figureOf(5) }),
    true,
  ],
  ['another figure', submissionOf({ C02: figureOf(9), C09: figureOf(0) }), false],
  ['x instead of 0', submissionOf({ C02: figureOf(8), C09: NOT_APPLICABLE }), false],
  ['a figure less', submissionOf({ C02: figureOf(8) }), false],
])('of a form as a whole every figure counts: %s', (_what, submission, same) => {
  expect(findingFigures(whole, submission) === findingFigures(whole, given)).toBe(same);
});

test.each<readonly [string, boolean]>([
  ['C02=8 C09=0', true],
  ['C02=8 C09=1', false],
  ['C02=8 C09=', false],
  ['L05="Thiếu kinh phí"', true],
  [findingFigures(whole, given), false],
  ['', false],
])('a text of figures that still are so: %s', (figures, same) => {
  expect(areStillThere(figures, given)).toBe(same);
});

test('figures stand beside the words under a key of their own', () => {
  expect([isFiguresKey(figuresKey('V12|noClass|C09')), isFiguresKey('V12|noClass|C09')]).toEqual([true, false]);
});
