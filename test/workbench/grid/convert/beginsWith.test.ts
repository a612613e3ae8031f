import { beginningFormula, beginningIn } from '../../../../src/workbench/grid/convert/beginsWith';
import { conditionsFromGrid } from '../../../../src/workbench/grid/convert/rulesFromGrid';
import { conditionsToGrid } from '../../../../src/workbench/grid/convert/rulesToGrid';
import { LossCount } from '../../../../src/workbench/grid/convert/losses';
import type { ConditionalFormatModel } from '../../../../src/core/sheet/model';
import { area, ownSheet } from '../portModels';

const CASES: readonly (readonly [formula: string, areas: readonly string[], text: string | undefined])[] = [
  ['LEFT(H6,1)="✓"', ['H6:H20'], '✓'],
  ['LEFT($L8,1)="✗"', ['L8:L110'], '✗'],
  ['LEFT($L8,1)="✗"', ['L8:M110'], undefined],
  ['LEFT(L8,1)="✗"', ['L8:M110'], '✗'],
  ['LEFT(L$8,1)="✗"', ['L8:L9'], undefined],
  ['LEFT(L$8,1)="✗"', ['L8'], '✗'],
  ['LEFT(L$8,1)="✗"', ['L8', 'L10'], undefined],
  ['LEFT(L9,1)="✗"', ['L8:L110'], undefined],
  ['LEFT(M8,1)="✗"', ['L8:L110'], undefined],
  ['LEFT(L8,2)="?"', ['L8'], undefined],
  ['LEFT(L8,2)="? "', ['L8'], '? '],
  ['LEFT(L8,2)="?"""', ['L8'], '?"'],
  // Letters are compared in any case, figures as they are written, an error is no text.
  ['LEFT(L8,1)="x"', ['L8'], undefined],
  ['LEFT(L8,1)="Đ"', ['L8'], undefined],
  ['LEFT(L8,1)="0"', ['L8'], undefined],
  ['LEFT(L8,1)="#"', ['L8'], undefined],
  ['LEFT(L8,1)<>"✓"', ['L8'], undefined],
  ['AND(LEFT(L8,1)="✓",TRUE)', ['L8'], undefined],
];

test.each(CASES)('%s on %s begins with %s', (formula, places, text) => {
  const areas = places.map(area);
  const [first = area('A1')] = areas;
  expect(beginningIn(formula, areas, { row: first.top, col: first.left })).toBe(text);
});

const verdict: ConditionalFormatModel = {
  ...{ type: 'formula', area: area('L8:L110'), formula: 'LEFT($L8,1)="✓"', style: { fontColor: '1E7B34' } },
};
const rules = () => conditionsToGrid({ ...ownSheet('A'), conditionalFormats: [verdict] }).rules;
const back = (given: ReturnType<typeof rules>) => conditionsFromGrid(given, new LossCount());

test('the grid is given a text to look for; the formula comes back as it was written', () => {
  expect(rules()[0]?.rule).toMatchObject({ subType: 'text', operator: 'beginsWith', value: '✓' });
  expect(back(rules())).toEqual([verdict]);
});

test('where rows came above, the formula follows its cell', () => {
  const ranges = [{ startRow: 9, endRow: 111, startColumn: 11, endColumn: 11 }];
  expect(back(rules().map((rule) => ({ ...rule, ranges })))).toEqual([
    { ...verdict, area: area('L10:L112'), formula: 'LEFT(L10,1)="✓"' },
  ]);
});

test('a text with quotes is one again', () => {
  const formula = beginningFormula('?"', { row: 7, col: 11 });
  expect([formula, beginningIn(formula, [area('L8')], { row: 7, col: 11 })]).toEqual(['LEFT(L8,2)="?"""', '?"']);
});
