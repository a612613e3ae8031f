import type { RollUp } from '../../../src/domain/aggregate';
import { address } from '../../../src/core/sheet/address';
import { isFormula, number, type CellModel, type CellValue, type WorkbookModel } from '../../../src/core/sheet/model';
import { summaryWorkbook } from '../../../src/core/reports/summaryWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { itWith } from '../../support/programs';
import { libreOffice } from '../../xlsx/write/readBack';
import { cachedValues } from './cachedValues';
import { bigRollUp, smallRollUp, summaryArgs } from './province';

const STALE = 987654;

/** Every formula with a wrong value, so that only a program that calculates shows the right one. */
function stale(model: WorkbookModel): WorkbookModel {
  const spoiled = (cell: CellModel): CellModel =>
    cell.content && isFormula(cell.content)
      ? { ...cell, content: { kind: 'formula', formula: cell.content.formula, value: number(STALE) } }
      : cell;
  return { ...model, sheets: model.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(spoiled) })) };
}

function shown(value: CellValue): unknown {
  if (value.kind === 'number') return value.number;
  if (value.kind === 'text') return value.text === '' ? null : value.text;
  return value.kind === 'date' ? `${value.iso} 00:00:00` : null;
}

function same(calculated: unknown, ours: unknown): boolean {
  if (typeof calculated !== 'number' || typeof ours !== 'number') return (calculated ?? '') === (ours ?? '');
  return Math.abs(calculated - ours) <= 1e-12 * Math.max(1, Math.abs(ours));
}

const cases: readonly (readonly [string, () => RollUp])[] = [
  ['every kind of empty', () => smallRollUp()],
  ['a province where nobody has reported', () => smallRollUp({})],
  ['zero denominators and only "x"', () => smallRollUp({ '73101': { E01: 0, E04: 0, F01: 'x', F02: 'x', C01: 0 } })],
  ['200 communes in ten districts', () => bigRollUp(10, 20)],
];

/** Formulas of a workbook that LibreOffice gives another value than ours. */
async function differences(
  model: WorkbookModel,
): Promise<{ readonly formulas: number; readonly wrong: readonly string[] }> {
  const book = cachedValues(libreOffice(await writeWorkbook(stale(model)), 'xlsx'));
  const wrong: string[] = [];
  let formulas = 0;
  for (const sheet of model.sheets) {
    for (const cell of sheet.cells) {
      if (!cell.content || !isFormula(cell.content)) continue;
      formulas += 1;
      const calculated = book[sheet.name]?.[address(cell)];
      const ours = shown(cell.content.value);
      if (same(calculated, ours)) continue;
      wrong.push(
        `${sheet.name}!${address(cell)}: ${cell.content.formula} = ${String(calculated)}, not ${String(ours)}`,
      );
    }
  }
  return { formulas, wrong };
}

const test = itWith('libreoffice', 'openpyxl');

describe('LibreOffice calculates what the summary shows, without an error in any cell', () => {
  for (const [name, roll] of cases) {
    test(
      name,
      async () => {
        const { formulas, wrong } = await differences(summaryWorkbook(summaryArgs(roll())));
        expect(wrong.slice(0, 10)).toEqual([]);
        expect(formulas).toBeGreaterThan(20);
      },
      120000,
    );
  }
});
