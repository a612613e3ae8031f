import type { Injector } from '@univerjs/core';
import { figureFormula } from '../../../src/core/sheet/figureRule';

jest.mock('@univerjs/core', () => ({ IUniverInstanceService: 'units' }));
jest.mock('@univerjs/preset-sheets-core', () => ({}));
jest.mock('@univerjs/preset-sheets-data-validation', () => ({
  DataValidationCustomFormulaService: 'formulas',
  SheetDataValidationModel: 'rules',
}));
import { judgeFigures } from '../../../src/workbench/grid/entry/figureRules';

const range = { startRow: 1, endRow: 4, startColumn: 1, endColumn: 1 };
const custom = (uid: string, formula1: string) => ({
  ...{ uid, formula1, type: 'custom', ranges: [range], allowBlank: true },
});
const figure = custom('figure', `=${figureFormula({ type: 'figure', whole: true }, { row: 1, col: 1 })}`);
const foreign = custom('foreign', '=B2>5');
const GRIDS_ANSWER = { v: 'of the grid' };

/** The grid's services, and the rules it was told of. */
function grid(cell: object | null) {
  const told: string[] = [];
  const formulas = {
    addRule: (_unit: string, _sheet: string, { uid }: { uid: string }) => void told.push(uid),
    getCellFormulaValue: () => Promise.resolve(GRIDS_ANSWER as unknown),
  };
  const services: Record<string, unknown> = {
    formulas,
    rules: { getRuleById: (_unit: string, _sheet: string, id: string) => (id === 'figure' ? figure : foreign) },
    units: { getUnit: () => ({ getSheetBySheetId: () => ({ getCellRaw: () => cell }) }) },
  };
  judgeFigures({ get: (token: unknown) => services[String(token)] } as unknown as Injector);
  for (const rule of [figure, foreign]) formulas.addRule('book', 'sheet', rule);
  const ask = (id: string) =>
    (formulas.getCellFormulaValue as (...at: unknown[]) => unknown)('book', 'sheet', id, 2, 1);
  return { told, ask };
}

test.each([
  ['a whole number', { v: 5 }, { v: 1, t: 3 }],
  ['x', { v: 'X' }, { v: 1, t: 3 }],
  ['half a person', { v: 1.5 }, { v: 0, t: 3 }],
  ['a text', { v: 'vài em' }, { v: 0, t: 3 }],
  ['nothing', null, { v: 1, t: 3 }],
])('%s is judged without the grid', async (_name, cell, answer) => {
  const { told, ask } = grid(cell);
  expect([await ask('figure'), told]).toEqual([answer, ['foreign']]);
});

test('a cell with a formula and a rule of someone else are left to the grid, told once', async () => {
  const { told, ask } = grid({ v: 5, f: '=2+3' });
  expect([await ask('foreign'), await ask('figure'), await ask('figure')]).toEqual(Array(3).fill(GRIDS_ANSWER));
  expect(told).toEqual(['foreign', 'figure']);
});
