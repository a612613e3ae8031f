import type { RollUp } from '../../../src/domain/aggregate';
import { address } from '../../../src/core/sheet/address';
import {
  isFormula,
  number,
  text,
  valueIn,
  type CellModel,
  type CellValue,
  type WorkbookModel,
} from '../../../src/core/sheet/model';
import { FIGURES_SHEET, ROW } from '../../../src/core/reports/figuresPlan';
import { COLUMN, HEAD } from '../../../src/core/reports/result/columns';
import { summaryWorkbook } from '../../../src/core/reports/summaryWorkbook';
import { UNIT_FIELDS } from '../../../src/core/reports/unitColumns';
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
  // LibreOffice writes fifteen digits, the last of them not always rounded right.
  return Math.abs(calculated - ours) <= 1e-14 * Math.max(1, Math.abs(ours));
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

/** A workbook in which a person has put a mark over figures of "Số liệu". */
function marked(model: WorkbookModel, mark: CellValue, rows: (row: number) => boolean): WorkbookModel {
  const over = (cell: CellModel): boolean =>
    rows(cell.row) &&
    cell.col >= UNIT_FIELDS.length &&
    cell.content !== undefined &&
    valueIn(cell.content).kind === 'number';
  const edited = (cell: CellModel): CellModel => (over(cell) ? { ...cell, content: mark } : cell);
  return {
    ...model,
    sheets: model.sheets.map((sheet) =>
      sheet.name === FIGURES_SHEET ? { ...sheet, cells: sheet.cells.map(edited) } : sheet,
    ),
  };
}

const MARKS: readonly (readonly [string, CellValue, string])[] = [
  ['x', text('x'), '– Không áp dụng'],
  ['a dash', text('–'), '? Chưa đủ số liệu'],
  ['nothing', { kind: 'blank' }, '? Chưa đủ số liệu'],
  ['none', number(0), '– Không áp dụng'],
];

const ERROR = /^(#|Err:)/;

const test = itWith('libreoffice', 'openpyxl');

describe('where a person puts a mark over the figures', () => {
  const model = summaryWorkbook(summaryArgs(bigRollUp(2, 10)));
  for (const [name, mark, said] of MARKS) {
    test(`${name} over the totals: no error in any cell, and no verdict of a target in percent`, async () => {
      const book = cachedValues(
        libreOffice(await writeWorkbook(stale(marked(model, mark, (row) => row === ROW.root))), 'xlsx'),
      );
      const cells = Object.values(book).flatMap((sheet) => Object.values(sheet));
      expect(cells.filter((value) => typeof value === 'string' && ERROR.test(value))).toEqual([]);
      const verdicts = summaryArgs(bigRollUp(2, 10)).attainments.flatMap(({ target, gap }, index) => {
        const at = address({ row: HEAD.first + index, col: COLUMN.verdict });
        return gap !== null && target.valueUnit === '%' ? [book['Kết quả']?.[at]] : [];
      });
      expect(verdicts.length).toBeGreaterThan(2);
      expect(new Set(verdicts)).toEqual(new Set([said]));
    }, 120000);
    test(`${name} over the figures of every unit: no error in any cell`, async () => {
      const book = cachedValues(
        libreOffice(await writeWorkbook(stale(marked(model, mark, (row) => row > ROW.coverage))), 'xlsx'),
      );
      const cells = Object.values(book).flatMap((sheet) => Object.values(sheet));
      expect(cells.filter((value) => typeof value === 'string' && ERROR.test(value))).toEqual([]);
    }, 120000);
  }
});

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
