import { figureOf, type Figure } from '../../src/domain/figure';
import { figuresDay, firstDayOf } from '../../src/domain/figuresDay';
import { placed } from '../../src/domain/submission';

const place = { file: '', sheet: '', cell: '' };

function dayOf(asOf: string | null, sent: Figure | undefined): string | null {
  const values = new Map(sent ? [['L02', placed(sent, 'L02', place)] as const] : []);
  return figuresDay({ year: 2024, asOf, values }, 'L02');
}

test.each([
  ['sent after it', '2024-11-30', figureOf('2024-12-05'), '2024-11-30'],
  ['sent on it', '2024-11-30', figureOf('2024-11-30'), '2024-11-30'],
  ['sent before it', '2024-11-30', figureOf('2024-11-20'), '2024-11-20'],
  ['sent on the first day of the year', '2024-11-30', figureOf('2024-01-01'), '2024-01-01'],
  ['sent before the year, which is an error', '2024-11-30', figureOf('2023-12-31'), '2024-11-30'],
  ['no day of the calendar', '2024-11-30', figureOf('2024-02-30'), '2024-11-30'],
  ['held', '2024-11-30', { state: 'held', given: { state: 'value', value: '2024-11-20' } }, '2024-11-30'],
  ['not said', '2024-11-30', undefined, '2024-11-30'],
  ['no as-of day', null, figureOf('2024-11-20'), null],
] as const)('the day figures stand for: %s', (_title, asOf, sent, expected) => {
  expect(dayOf(asOf, sent)).toBe(expected);
});

test('a programme without a line for the day of sending keeps the as-of day', () => {
  const sent = placed(figureOf('2024-11-20'), 'L02', place);
  expect(figuresDay({ year: 2024, asOf: '2024-11-30', values: new Map([['L02', sent]]) }, undefined)).toBe(
    '2024-11-30',
  );
});

test('a year begins on 1 January', () => {
  expect(firstDayOf(2024)).toBe('2024-01-01');
});
