import type { ElementKey } from '../../../src/domain/ids';
import { figureOf, UNREADABLE, valueOf } from '../../../src/domain/figure';
import type { ElementValue, Submission } from '../../../src/domain/submission';
import type { Candidate } from '../../../src/core/rollup/candidate';
import { readSummary } from '../../../src/core/reports/readSummary';
import { summaryWorkbook } from '../../../src/core/reports/summaryWorkbook';
import { rollUp } from '../../../src/core/rollup/rollUp';
import { number, text, type CellModel, type CellValue, type WorkbookModel } from '../../../src/core/sheet/model';
import { inflateNode } from '../../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { argsFor, candidate, filled, smallTree, unitOf } from '../rollup/builders';
import { crossing, sheetOf } from './cells';
import { ENTRIES, smallRollUp, summaryArgs } from './province';
import { snapshotOf } from './snapshotOf';

const rolled = smallRollUp();
const model = summaryWorkbook(summaryArgs(rolled));

const plain = (submission: Submission | undefined) => ({
  ...submission,
  values: Object.fromEntries(submission?.values ?? []),
});

/** A roll-up of one commune's form with its parts changed. */
function withForm(change: (form: Submission) => Submission) {
  const tree = smallTree();
  const form = change(filled(unitOf(tree, '73101'), ENTRIES['73101'] ?? {}));
  const result = rollUp(argsFor(tree, [candidate(form)]));
  return { form, result, book: summaryWorkbook(summaryArgs(result)) };
}

/** The model with the crossing cell of a row and a column replaced. */
function edited(unitCode: string, element: string, content: CellModel['content']): WorkbookModel {
  const target = crossing(sheetOf(model, 'Số liệu'), unitCode, element);
  const replace = (cell: CellModel): CellModel =>
    cell === target ? { ...cell, ...(content ? { content } : {}) } : cell;
  return { ...model, sheets: model.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(replace) })) };
}

function valueIn(book: WorkbookModel, unitCode: string, element: ElementKey): ElementValue | undefined {
  return readSummary(snapshotOf(book))
    ?.submissions.find(({ unit }) => unit.code === unitCode)
    ?.values.get(element);
}

describe('reading a summary back', () => {
  test('says whose summary it is', () => {
    expect(readSummary(snapshotOf(model))).toMatchObject({
      sheet: 'Số liệu',
      programme: 'dong-nai-2021-2030',
      year: 2024,
      unit: { list: '2024', code: '75' },
    });
  });

  test('gives every unit its own submission back, in tree order', () => {
    const back = readSummary(snapshotOf(model))?.submissions ?? [];
    expect(back.map(({ unit }) => unit.code)).toEqual(['73101', '73102', '73201', '75.SGDDT']);
    expect(back.map(plain)).toEqual(back.map(({ unit }) => plain(rolled.submissions.get(`${unit.list}:${unit.code}`))));
  });

  test('gives the same from the written file', async () => {
    const file = readWorkbook(await writeWorkbook(model), 'tong-hop.xlsx', { inflate: inflateNode });
    expect(readSummary(file)?.submissions.map(plain)).toEqual(readSummary(snapshotOf(model))?.submissions.map(plain));
  });

  test('keeps header places, explanations, the marks of illustration and of estimates and a day that was not stated', () => {
    const place = { file: '73101.xlsx', sheet: 'Biểu 01', cell: 'D8' };
    const { form, book } = withForm((given) => ({
      ...given,
      asOf: null,
      illustrative: true,
      estimated: true,
      explanations: new Map([['V17|change|E01', 'Sáp nhập ấp']]),
      headerPlaces: { asOf: place },
    }));
    expect(plain(readSummary(snapshotOf(book))?.submissions[0])).toEqual(plain(form));
  });

  test('rolls up to the same figures as the forms themselves', () => {
    const again = readSummary(snapshotOf(model))?.submissions.map((submission): Candidate => ({
      submission,
      blocking: false,
      via: 'summary',
      arrivedIn: { file: 's', sheet: 'Số liệu' },
    }));
    const result = rollUp(argsFor(smallTree(), again ?? []));
    const figures = (roll: typeof result) =>
      roll.units.map(({ unit, values }) => [unit.code, Object.fromEntries(values)]);
    expect(figures(result)).toEqual(figures(rolled));
  });

  test('is nothing for a workbook without "Số liệu"', () => {
    const others = { ...model, sheets: model.sheets.filter((sheet) => sheet.name !== 'Số liệu') };
    expect(readSummary(snapshotOf(others))).toBeUndefined();
  });

  test('refuses a newer layout', () => {
    const newer = model.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        sheet.names?.some(({ name, area }) => name === 'TH.version' && area.top === cell.row && area.left === cell.col)
          ? { ...cell, content: text('2') }
          : cell,
      ),
    }));
    expect(readSummary(snapshotOf({ ...model, sheets: newer }))).toBeUndefined();
  });

  test('reads on without "Ô nguồn", with the cells unknown', () => {
    const without = { ...model, sheets: model.sheets.filter((sheet) => sheet.name !== 'Ô nguồn') };
    expect(valueIn(without, '73101', 'E01')).toEqual({
      element: 'E01',
      state: 'value',
      value: 40,
      place: { file: '73101.xlsx', sheet: 'Biểu 01', cell: '' },
    });
    expect(valueIn(without, '73102', 'C01')).toBeUndefined();
  });
});

describe('a figure edited by hand is just what it says', () => {
  test.each<[string, CellValue, Partial<ElementValue>]>([
    ['a number', number(41), { state: 'value', value: 41 }],
    ['x', text('x'), { state: 'notApplicable' }],
    ['capital X', text('X'), { state: 'notApplicable' }],
    ['nothing', { kind: 'blank' }, { state: 'blank' }],
    ['a number in brackets', text('(12,5)'), { state: 'value', value: 12.5 }],
    ['words where a number belongs', text('bốn mươi'), { state: 'unreadable' }],
  ])('%s', (_name, content, expected) => {
    expect(valueIn(edited('73101', 'E01', content), '73101', 'E01')).toMatchObject(expected);
  });

  test('a rate follows its two figures, not the cell it stands in', () => {
    const book = edited('73101', 'E01', number(72));
    expect(valueIn(book, '73101', 'E06')).toMatchObject({ state: 'value', value: 50, computed: true });
  });

  test('a formula is no input', () => {
    const book = edited('73101', 'E01', { kind: 'formula', formula: '20+20', value: number(40) });
    expect(valueIn(book, '73101', 'E01')).toMatchObject({ state: 'blank' });
  });

  test('a changed total changes no unit', () => {
    const book = edited('Tổng tỉnh U75', 'E01', number(9999));
    expect(readSummary(snapshotOf(book))?.submissions.map(plain)).toEqual(
      readSummary(snapshotOf(model))?.submissions.map(plain),
    );
  });
});

describe('what a unit gave but the roll-up does not count', () => {
  const foreign: ElementValue = {
    element: 'D02',
    state: 'value',
    value: 50,
    place: { file: '73101.xlsx', sheet: 'Biểu 01', cell: 'F99' },
  };
  const { result, book } = withForm((given) => ({ ...given, values: new Map([...given.values, ['D02', foreign]]) }));

  test('stands in brackets, outside the sum, and comes back as given', () => {
    expect(valueOf(result.units[0]?.values.get('D02'))).toBeUndefined();
    expect(crossing(sheetOf(book, 'Số liệu'), '73101', 'D02')?.content).toEqual(text('(50)'));
    expect(valueIn(book, '73101', 'D02')).toEqual(foreign);
  });

  test('an unreadable cell shows "?" and comes back unreadable', () => {
    const broken: ElementValue = { ...UNREADABLE, element: 'E01', place: foreign.place };
    const spoiled = withForm((given) => ({ ...given, values: new Map([...given.values, ['E01', broken]]) })).book;
    expect(crossing(sheetOf(spoiled, 'Số liệu'), '73101', 'E01')?.content).toEqual(text('?'));
    expect(valueIn(spoiled, '73101', 'E01')).toEqual(broken);
  });

  test('a held figure stands in square brackets, outside the sum, and comes back held', () => {
    const held: ElementValue = { state: 'held', given: figureOf(7), element: 'E01', place: foreign.place };
    const spoiled = withForm((given) => ({ ...given, values: new Map([...given.values, ['E01', held]]) }));
    expect(crossing(sheetOf(spoiled.book, 'Số liệu'), '73101', 'E01')?.content).toEqual(text('[7]'));
    expect(valueIn(spoiled.book, '73101', 'E01')).toEqual(held);
    expect(spoiled.result.units[0]?.values.get('E01')).toMatchObject({ state: 'held', reported: 0, held: 1 });
  });
});
