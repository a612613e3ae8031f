import { SheetTexts } from '../../../src/core/templates/sheetTexts';
import { foreignSheet } from './foreignSheet';

const texts = new SheetTexts(
  foreignSheet(
    [
      ['Năm  2021 ', undefined, 7],
      [undefined, undefined, ' '],
    ],
    'Biểu',
    [{ top: 0, bottom: 1, left: 0, right: 1 }],
  ),
);

test('joined cells say what their first one says, numbers are shown but no words', () => {
  expect([texts.at(1, 1), texts.at(0, 2), texts.shown(0, 2), texts.at(1, 2)]).toEqual([
    'Năm 2021',
    undefined,
    '7',
    undefined,
  ]);
  expect([texts.isNumber(0, 2), texts.isNumber(0, 0)]).toEqual([true, false]);
  expect([texts.along(0, { left: 0, right: 2 }), texts.down(2, 0, 1)]).toEqual([['Năm 2021'], ['7']]);
  expect(texts.areaAt(1, 0)?.right).toBe(1);
});
