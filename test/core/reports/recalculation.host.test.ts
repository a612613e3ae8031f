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
import { seriesWorkbook } from '../../../src/core/reports/series/seriesWorkbook';
import { wholeWorkbook } from '../../../src/core/sheet/streamed';
import { illustrativeWorkbook } from '../../../src/usecases/illustrativeForms';
import { formPlans, formWorkbook, type FormPlan } from '../../../src/usecases/makeForms';
import { UnitTrees } from '../../../src/usecases/unitTrees';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { diskAssets } from '../../taskpane/diskAssets';
import { catalogue, programmes } from '../../support/plans';
import { available, itWith } from '../../support/programs';
import { libreOfficeAll } from '../../xlsx/write/readBack';
import { cachedValues, type BookValues } from './cachedValues';
import { bigRollUp, smallRollUp, summaryArgs } from './province';
import { seriesArgs } from './series/args';

const STALE = 987654;

/** Every formula with a wrong value, so that only a program that calculates shows the right one. */
function stale(model: WorkbookModel): WorkbookModel {
  const spoiled = (cell: CellModel): CellModel =>
    cell.content && isFormula(cell.content)
      ? { ...cell, content: { kind: 'formula', formula: cell.content.formula, value: number(STALE) } }
      : cell;
  return {
    ...model,
    calculated: false,
    sheets: model.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(spoiled) })),
  };
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
  ['40 communes in four districts', () => bigRollUp(4, 10)],
];

/** Formulas of a workbook that LibreOffice gives another value than ours. */
function differences(
  model: WorkbookModel,
  book: BookValues,
): { readonly formulas: number; readonly wrong: readonly string[] } {
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

const MARKS: readonly (readonly [string, CellValue])[] = [
  ['x', text('x')],
  ['a dash', text('–')],
  ['nothing', { kind: 'blank' }],
  ['none', number(0)],
];

const ERROR = /^(#(?:REF|NAME|VALUE|DIV|N\/A|NUM|NULL)|Err:)/;

/** Workbooks whose figures a person has marked over, by what and where. */
const OVER: readonly (readonly [string, (row: number) => boolean])[] = [
  ['the totals', (row) => row === ROW.root],
  ['the figures of every unit', (row) => row > ROW.coverage],
];
const markedRollUp = bigRollUp(2, 4);

const YEARS = 'four years of a province';

const models = new Map<string, WorkbookModel>([
  ...MARKS.flatMap(([name, mark]) =>
    OVER.map(([place, rows]): [string, WorkbookModel] => [
      `${name} over ${place}`,
      marked(summaryWorkbook(summaryArgs(markedRollUp)), mark, rows),
    ]),
  ),
  [YEARS, wholeWorkbook(seriesWorkbook(seriesArgs()))],
  ...cases.map(([name, roll]): [string, WorkbookModel] => [name, summaryWorkbook(summaryArgs(roll()))]),
]);
const calculated = new Map<string, BookValues>();

/** One form of each kind and plan, filled; those of the first plan empty, too. */
async function forms(): Promise<readonly (readonly [string, WorkbookModel])[]> {
  const made: [string, WorkbookModel][] = [];
  for (const [index, programme] of programmes().entries()) {
    const year = Math.min(programme.years.to, 2025);
    const tree = await new UnitTrees(diskAssets).tree(programme, year);
    const plans = formPlans({ programme, catalogue: catalogue(), tree, year });
    const first = new Map<string, FormPlan>();
    for (const plan of plans) if (!first.has(plan.args.form)) first.set(plan.args.form, plan);
    for (const [form, plan] of first) {
      made.push([`${programme.id} ${form} filled`, illustrativeWorkbook(plan, '1')]);
      if (index === 0) made.push([`${programme.id} ${form} empty`, formWorkbook(plan)]);
    }
  }
  return made;
}

beforeAll(async () => {
  if (!available('libreoffice') || !available('openpyxl')) return;
  for (const [name, model] of await forms()) models.set(name, model);
  const files: Uint8Array[] = [];
  for (const model of models.values()) files.push(await writeWorkbook(stale(model)));
  const books = cachedValues(libreOfficeAll(files));
  [...models.keys()].forEach((name, i) => calculated.set(name, books[i] ?? {}));
}, 400_000);

function calculatedBook(name: string): BookValues {
  const book = calculated.get(name);
  if (!book) throw new Error(`nothing calculated for ${name}`);
  return book;
}

const test = itWith('libreoffice', 'openpyxl');

describe('where a person puts a mark over the figures', () => {
  const errorsIn = (book: BookValues): readonly unknown[] => {
    const cells = Object.values(book).flatMap((sheet) => Object.values(sheet));
    expect(cells.length).toBeGreaterThan(100);
    return cells.filter((value) => typeof value === 'string' && ERROR.test(value));
  };
  for (const [name] of MARKS) {
    test(`${name} over the totals: no error in any cell, and rates are still those of the units`, () => {
      const book = calculatedBook(`${name} over the totals`);
      expect(errorsIn(book)).toEqual([]);
      const drawn = summaryWorkbook(summaryArgs(markedRollUp)).sheets.find((sheet) => sheet.name === 'Kết quả');
      const verdicts = summaryArgs(markedRollUp).attainments.flatMap(({ target, gap }, index) => {
        const at = { row: HEAD.first + index, col: COLUMN.verdict };
        const cell = drawn?.cells.find(({ row, col }) => row === at.row && col === at.col);
        return gap !== null && target.valueUnit === '%'
          ? [[book['Kết quả']?.[address(at)], shown(valueIn(cell?.content))]]
          : [];
      });
      expect(verdicts.length).toBeGreaterThan(2);
      for (const [calculatedAs, drawnAs] of verdicts) expect(calculatedAs).toBe(drawnAs);
    });
    test(`${name} over the figures of every unit: no error in any cell`, () => {
      expect(errorsIn(calculatedBook(`${name} over the figures of every unit`))).toEqual([]);
    });
  }
});

describe('LibreOffice calculates what the summary shows, without an error in any cell', () => {
  for (const name of [...cases.map(([one]) => one), YEARS]) {
    test(name, () => {
      const { formulas, wrong } = differences(models.get(name) ?? { sheets: [] }, calculatedBook(name));
      expect(wrong.slice(0, 10)).toEqual([]);
      expect(formulas).toBeGreaterThan(20);
    });
  }
});

// Files that are said to be calculated are opened as they are, so this is what holds their values.
test('LibreOffice calculates what the forms show, empty and filled', () => {
  const forms = [...models].filter(([name]) => / (empty|filled)$/.test(name));
  expect(forms.length).toBeGreaterThan(8);
  let all = 0;
  for (const [name, model] of forms) {
    expect(model.calculated).toBe(true);
    const { formulas, wrong } = differences(model, calculatedBook(name));
    expect([name, wrong.slice(0, 5)]).toEqual([name, []]);
    all += formulas;
  }
  expect(all).toBeGreaterThan(1000);
});
