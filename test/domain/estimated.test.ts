import { estimateLines, isEstimateNote, isTickedEstimate, saysEstimated } from '../../src/domain/estimated';
import { figureOf, NOT_APPLICABLE, type Figure } from '../../src/domain/figure';
import type { ElementKey } from '../../src/domain/ids';
import { placed, type Submission } from '../../src/domain/submission';
import { filled, unit } from '../core/rollup/builders';
import { catalogue } from '../support/plans';

const lines = estimateLines(catalogue());
const commune = unit('73210', 'commune', '75', 'commune');
const plain = filled(commune, { C01: 4 });

function withBox(figure: Figure): Submission {
  const place = { file: '', sheet: '', cell: '' };
  return { ...plain, values: new Map([['L03.UOC', placed(figure, 'L03.UOC', place)]]) };
}

test('the box is the column of estimates of the indicator that says so', () => {
  expect(lines).toContain('L03.UOC');
});

test('a catalogue without such a line has no box', () => {
  expect(estimateLines({ ...catalogue(), indicators: [] })).toEqual([]);
});

test.each([
  ['yes', figureOf(1), true],
  ['no', figureOf(0), false],
  ['x', NOT_APPLICABLE, false],
  ['held', { state: 'held' }, false],
] as const)('a box that says %s', (_title, figure, expected) => {
  expect(isTickedEstimate(withBox(figure), lines)).toBe(expected);
  expect(saysEstimated(withBox(figure), lines)).toBe(expected);
});

test.each([
  ['ước', true],
  ['Ước thực hiện', true],
  ['ƯỚC CẢ NĂM', true],
  ['số ước đến 31/12', true],
  ['(ước)', true],
  ['12 (ước)', true],
  ['u\u031bo\u031b\u0301c tháng 12', true],
  ['', false],
  ['theo công ước quốc tế', false],
  ['quy ước của thôn', false],
  ['hương ước', false],
  ['ước mơ của trẻ em', false],
  ['dược', false],
  ['trước ngày 30/11', false],
])('a note “%s” speaks of an estimate: %s', (note, expected) => {
  expect(isEstimateNote(note)).toBe(expected);
  expect(saysEstimated({ ...plain, notes: new Map<ElementKey, string>([['C01', note]]) }, lines)).toBe(expected);
});

test('what a summary has of it stays', () => {
  expect(saysEstimated(plain, lines)).toBe(false);
  expect(saysEstimated({ ...plain, estimated: true }, lines)).toBe(true);
});
