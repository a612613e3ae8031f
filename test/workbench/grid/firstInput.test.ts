import type { Content, SheetModel } from '../../../src/core/sheet/model';
import { firstInput } from '../../../src/workbench/grid/firstInput';
import { area } from './portModels';

const DAY: Content = { kind: 'date', iso: '2024-11-30' };
const FIVE: Content = { kind: 'number', number: 5 };

const STOP = { style: 'stop', title: '', text: '' } as const;

/** A form: a day in F4, a head in rows 6 and 7, figures in F9 and F10, a note without a rule in K9. */
function form(day: Content | undefined, first: Content | undefined, second: Content | undefined): SheetModel {
  const cell = (row: number, col: number, content: Content | undefined) => ({
    ...{ row, col, style: 'open' },
    ...(content ? { content } : {}),
  });
  return {
    name: 'Biểu',
    cells: [cell(3, 5, day), cell(8, 5, first), cell(8, 10, undefined), cell(9, 5, second)],
    styles: { open: { locked: false } },
    columns: [],
    validations: [
      { areas: [area('F4'), area('F9:F10')], rule: { type: 'whole', min: 0 }, allowBlank: true, error: STOP },
    ],
    print: {
      orientation: 'portrait',
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
      fitWidth: 1,
      titleRows: { from: 5, to: 6 },
    },
    protected: true,
    gridlines: false,
  };
}

const below = (sheet: SheetModel): SheetModel => ({
  ...sheet,
  ...(sheet.print ? { print: { ...sheet.print, titleRows: { from: 20, to: 21 } } } : {}),
});

test.each([
  ['the first blank cell of the table', form(DAY, FIVE, undefined), { row: 9, col: 5 }],
  ['the table, whatever is blank above it', form(undefined, undefined, undefined), { row: 8, col: 5 }],
  ['what there is, where there is no table', below(form(DAY, FIVE, FIVE)), { row: 3, col: 5 }],
  ['the first of the table, where all are filled', form(DAY, FIVE, FIVE), { row: 8, col: 5 }],
  ['the first open cell, where none has a rule', { ...form(DAY, FIVE, FIVE), validations: [] }, { row: 8, col: 10 }],
])('a person begins at %s', (_, sheet, at) => expect(firstInput(sheet)).toMatchObject(at));

test('a sheet that is no form has no beginning', () => {
  expect(firstInput({ ...form(DAY, FIVE, FIVE), protected: false })).toBeUndefined();
});
