import { VERDICT_WORDS, verdictColours } from '../../../src/core/reports/verdictWords';

test('every verdict has a mark of its own, so that colour never stands alone', () => {
  const marks = Object.values(VERDICT_WORDS).map((words) => words.charAt(0));
  expect(new Set(marks).size).toBe(marks.length);
});

test('the colours follow the marks, cell by cell from the first of the area', () => {
  const formats = verdictColours({ top: 10, bottom: 20, left: 9, right: 9 });
  expect(formats.map((format) => ('formula' in format ? format.formula : ''))).toEqual([
    'LEFT(J11,1)="✓"',
    'LEFT(J11,1)="✗"',
    'LEFT(J11,1)="◔"',
    'LEFT(J11,1)="?"',
  ]);
});
