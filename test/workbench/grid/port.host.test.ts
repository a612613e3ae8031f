import {
  blank,
  number,
  text,
  type CellModel,
  type CellValue,
  type ConditionalFormatModel,
  type SheetModel,
} from '../../../src/core/sheet/model';
import { withOwnName } from '../../../src/core/sheet/ownSheet';
import type { CellWrite } from '../../../src/core/sheet/port';
import { openGrid, type OpenGrid } from '../support/grid';
import { factsOfModel, type SheetFacts } from './hostFacts';
import { area, ownSheet, smallForm } from './portModels';

// A busy machine draws the grid slowly; nothing here depends on the time it takes.
jest.setTimeout(300_000);

let grid: OpenGrid;
beforeAll(async () => {
  grid = await openGrid();
});
afterAll(async () => {
  const { faults } = grid;
  await grid.close();
  expect(faults).toEqual([]);
});

const facts = async (): Promise<readonly SheetFacts[]> => (await grid.models()).map(factsOfModel);
const factsOf = (...sheets: readonly SheetModel[]) => sheets.map((sheet) => factsOfModel(withOwnName(sheet)));
const names = async () => (await grid.models()).map(({ name }) => name);
const insert = (sheets: readonly SheetModel[], replace: readonly string[] = []) =>
  grid.page.evaluate(([models, old]) => window.harness.port.insert(models, old), [sheets, replace] as const);
const restore = () => grid.page.evaluate(() => window.harness.port.restore());
const write = (...writes: readonly CellWrite[]) =>
  grid.page.evaluate((given) => window.harness.port.write(given), writes);
/** The code of the `HostError` that an action of the port throws. */
const failure = (action: Promise<unknown>) =>
  action.then(
    () => 'done',
    (error: Error) => /(\w+)(?=: |$)/.exec(error.message.replace(/^.*?HostError: /s, '').split('\n')[0] ?? '')?.[1],
  );

const note = ownSheet('Ghi chú', [
  { row: 0, col: 0, content: { kind: 'formula', formula: 'Một!B5*10', value: number(60) } },
  { row: 1, col: 0, content: { kind: 'formula', formula: 'Tong_Một+1', value: number(7) } },
]);
const bigger: SheetModel = { ...smallForm('Một', [10, 20, 30]), names: smallForm('Một').names?.slice(1) ?? [] };

/** Two sheets of ours as the port inserts them: worked out once, they are the same every time. */
let ours: readonly SheetModel[] | undefined;

/** The person's sheet between two of ours, the workbook's own order. */
async function three(): Promise<void> {
  if (!ours) {
    await grid.page.evaluate(() => window.harness.empty());
    await insert([smallForm('Một'), smallForm('Hai')]);
    ours = await grid.models();
  }
  const [one, two] = ours;
  if (one && two) await grid.load([one, note, two]);
}

describe('insert', () => {
  test('takes the place of the blank sheet the grid starts with', async () => {
    await grid.page.evaluate(() => window.harness.empty());
    expect(await insert([smallForm('Một'), smallForm('Hai')])).toEqual(['Một', 'Hai']);
    expect(await facts()).toEqual(factsOf(smallForm('Một'), smallForm('Hai')));
  });

  test('shows the results that the sheets carry, works out those without and what a person changes', async () => {
    const formula = (row: number, text: string, value: CellValue): CellModel => {
      return { row, col: 1, content: { kind: 'formula', formula: text, value } };
    };
    // Were it worked out as it comes, B1 would be 10: it is the mark by which the test knows.
    const cells = [
      formula(0, 'A1*2', number(0)),
      formula(1, 'A1*3', blank),
      formula(2, 'IF(A1>5,"✓ đạt","")', text('')),
    ];
    const verdicts: ConditionalFormatModel = {
      ...{ type: 'formula', area: area('B3:B4'), formula: 'LEFT($B3,1)="✓"', style: { fill: 'C6EFCE' } },
    };
    const carried = ownSheet('Mang theo', [{ row: 0, col: 0, content: number(5) }, ...cells]);
    await grid.page.evaluate(() => window.harness.empty());
    await insert([{ ...carried, conditionalFormats: [verdicts] }]);
    await grid.settle();
    const results = () => Promise.all(['B1', 'B2', 'B3'].map(async (cell) => (await grid.cell(cell))?.v));
    expect(await results()).toEqual([0, 15, '']);
    await write({ sheet: 'Mang theo', row: 0, col: 0, value: 7 });
    await grid.settle();
    expect([await results(), await grid.look('B3'), await grid.look('B4')]).toEqual([
      [14, 21, '✓ đạt'],
      '#C6EFCE',
      undefined,
    ]);
    expect((await grid.models())[0]?.conditionalFormats).toEqual([verdicts]);
  });

  test('replaces a sheet of ours in its place; names are those of the new one, formulas elsewhere follow', async () => {
    await three();
    const plan = await grid.page.evaluate((models) => window.harness.port.planInsert(models), [bigger, note]);
    expect(plan).toEqual({ replace: ['Một'], clash: ['Ghi chú'] });
    expect(await insert([bigger], ['Một'])).toEqual(['Một']);
    const [first, person, last] = await facts();
    expect([first]).toEqual(factsOf(bigger));
    expect(person?.cells).toEqual({
      A1: { formula: 'Một!B5*10', value: 600 },
      A2: { formula: 'Tong_Một+1', value: 61 },
    });
    expect([last]).toEqual(factsOf(smallForm('Hai')));
  });

  test('leaves a sheet of the person alone and takes another name, its own formulas and links following', async () => {
    await three();
    const summary: SheetModel = {
      ...smallForm('Ghi chú'),
      names: [],
      cells: [{ row: 0, col: 0, content: { kind: 'formula', formula: "SUM('Ghi chú'!B2:B4)", value: number(0) } }],
    };
    expect(await insert([summary])).toEqual(['Ghi chú (2)']);
    expect(await names()).toEqual(['Một', 'Ghi chú', 'Hai', 'Ghi chú (2)']);
    expect((await facts())[3]?.cells['A1']).toMatchObject({ formula: "SUM('Ghi chú (2)'!B2:B4)" });
    expect(await failure(insert([summary], ['Ghi chú']))).toBe('sheetExists');
  });

  test('is taken back by restore: sheets, names, order, and what the person did since on other sheets', async () => {
    await three();
    const before = await facts();
    await insert([bigger, smallForm('Ba')], ['Một']);
    await grid.page.evaluate(() => window.harness.port.activate('Ghi chú'));
    await grid.type('C1', '5');
    expect(await restore()).toBe(true);
    const after = await facts();
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
    expect(after[1]?.cells).toEqual({ ...before[1]?.cells, C1: { value: 5 } });
    expect(after).toHaveLength(3);
    expect(await restore()).toBe(false);
  });
});

describe('undo and redo', () => {
  const press = async (key: string) => {
    await grid.page.keyboard.press(key);
    await grid.settle();
  };
  const figures = async () => (await facts()).map(({ cells }) => [cells['B2']?.value, cells['C1']?.value]);

  test('go across inserts and what restore took back, with every figure typed before and after, locks held', async () => {
    await three();
    await grid.page.evaluate(() => window.harness.port.activate('Hai'));
    await grid.type('B2', '4');
    await insert([bigger], ['Một']);
    await grid.page.evaluate(() => window.harness.port.activate('Một'));
    await grid.type('B2', '77');
    const inserted = await figures();
    expect(await restore()).toBe(true);
    const restored = await figures();
    expect([restored[0], restored[2]]).toEqual([
      [1, undefined],
      [4, undefined],
    ]);
    await press('Control+z');
    expect(await figures()).toEqual(inserted);
    expect(inserted[0]).toEqual([77, undefined]);
    // What is undone is chosen and in sight, on its own sheet.
    await grid.page.evaluate(() => window.harness.port.activate('Hai', { row: 50, col: 8 }));
    await press('Control+z');
    const at = await grid.page.evaluate(() => {
      const { workbook } = window.harness.book;
      const { sheetViewStartRow } = workbook.getActiveSheet().getScrollState();
      return [workbook.getActiveSheet().getSheetName(), workbook.getActiveRange()?.getA1Notation(), sheetViewStartRow];
    });
    expect(at).toEqual(['Một', 'B2', 0]);
    expect((await figures())[0]).toEqual([10, undefined]);
    await press('Control+z');
    expect(await figures()).toEqual(restored);
    expect(await restore()).toBe(false);
    await grid.refusals();
    await grid.type('A1', 'khóa');
    expect(await grid.refusals()).not.toEqual([]);
    await press('Control+z');
    expect((await figures())[2]).toEqual([1, undefined]);
    for (let back = 0; back < 3; back += 1) await press('Control+y');
    expect(await figures()).toEqual(inserted);
    await press('Control+y');
    expect(await figures()).toEqual(restored);
    await press('Control+y');
    expect(await figures()).toEqual(restored);
  });
});

describe('write', () => {
  test('fills locked and open cells, formulas show their result at once, restore takes it back', async () => {
    await three();
    const before = await facts();
    await write(
      { sheet: 'Một', row: 1, col: 1, value: 40 },
      { sheet: 'Một', row: 4, col: 1, value: null, formula: 'SUM(B2:B4)*2' },
      { sheet: 'Hai', row: 0, col: 0, value: '=1+1' },
      { sheet: 'Hai', row: 2, col: 1, value: null },
    );
    const [one, person, two] = await facts();
    expect(one?.cells['B2']).toMatchObject({ value: 40, open: true });
    expect(one?.cells['B5']).toMatchObject({ value: 90, formula: 'SUM(B2:B4)*2' });
    expect(person?.cells['A1']).toMatchObject({ value: 900 });
    expect(two?.cells['A1']).toEqual({ value: '=1+1' });
    expect(two?.cells['B5']).toMatchObject({ value: 4 });
    expect(await grid.refusals()).toEqual([]);
    expect(await restore()).toBe(true);
    expect(await facts()).toEqual(before);
  });

  test('names a sheet that is not there', async () => {
    expect(await failure(write({ sheet: 'Không có', row: 0, col: 0, value: 1 }))).toBe('sheetMissing');
  });

  test('is one step of the grid’s own undo', async () => {
    await three();
    await grid.page.evaluate(() => window.harness.port.activate('Hai', { row: 1, col: 1 }));
    await write({ sheet: 'Hai', row: 1, col: 1, value: 8 }, { sheet: 'Hai', row: 2, col: 1, value: 9 });
    await grid.select('B2');
    await grid.page.keyboard.press('Control+z');
    await grid.settle();
    expect([await grid.cell('B2'), await grid.cell('B3'), await grid.cell('B5')]).toMatchObject([
      { v: 1 },
      { v: 2 },
      { v: 6 },
    ]);
  });
});

describe('repair', () => {
  const broken: SheetModel = {
    ...smallForm('Một', [7, 8, 9]),
    cells: [
      { row: 0, col: 0, content: { kind: 'text', text: 'Biểu Một' } },
      { row: 1, col: 1, content: number(7) },
      { row: 2, col: 1, content: number(8), style: 'open' },
      { row: 3, col: 1, content: number(9), style: 'open' },
      { row: 4, col: 1, content: number(24), style: 'open' },
    ],
    validations: [
      {
        areas: [area('B2:B5')],
        rule: { type: 'textLength', max: 1 },
        allowBlank: true,
        error: { style: 'warning', title: '', text: '' },
      },
    ],
    protected: false,
  };

  test('puts rules, locks and formulas back on the cells named, figures stay, restore takes it back', async () => {
    await grid.load([withOwnName(broken), note]);
    await grid.page.evaluate(() => window.harness.calculateAll());
    const before = await facts();
    const cells = [1, 2, 4].map((row) => ({ row, col: 1 }));
    await grid.page.evaluate(([model, given]) => window.harness.port.repair('Một', model, given), [
      smallForm('Một'),
      cells,
    ] as const);
    const [wanted] = factsOf(smallForm('Một', [7, 8, 9]));
    const [repaired, person] = await facts();
    const untouched = before[0]?.cells['B4'];
    expect(repaired).toEqual({ ...wanted, cells: { ...wanted?.cells, B4: untouched } });
    expect(person?.cells['A1']).toMatchObject({ value: 240 });
    expect(await restore()).toBe(true);
    expect(await facts()).toEqual(before);
  });
});

describe('marks', () => {
  test('are shown over the cells and are in no file', async () => {
    await three();
    const before = await facts();
    await grid.page.evaluate(() =>
      window.harness.port.mark([
        { sheet: 'Hai', row: 1, col: 1, severity: 'error', text: 'Sai' },
        { sheet: 'Hai', row: 2, col: 1, severity: 'warning', text: 'Xem lại' },
      ]),
    );
    await grid.page.evaluate(() => window.harness.port.activate('Hai'));
    await grid.settle();
    expect([await grid.look('B2'), await grid.look('B3'), await grid.look('B4')]).toEqual([
      '#FFC7CE',
      '#FFEB9C',
      '#FFF9E5',
    ]);
    expect(await facts()).toEqual(before);
    await grid.page.evaluate(() => window.harness.port.clearMarks());
    await grid.settle();
    expect([await grid.look('B2'), await grid.look('B3')]).toEqual(['#FFF9E5', '#FFF9E5']);
    expect(await facts()).toEqual(before);
  });

  test('of a returned copy go, their page when asked, and the person stays at their cell', async () => {
    const marked = { row: 1, col: 1, content: number(1), style: 'red', note: 'Sai.' };
    const copy = { ...ownSheet('Hai', [marked]), styles: { red: { fill: 'FFC7CE' } } };
    const page = { ...ownSheet('Trả lại', [{ row: 9, col: 2, style: 'was' }]), styles: { was: { fill: 'FFF9E5' } } };
    await grid.load([ownSheet('Một'), copy, page]);
    const take = (withPage: boolean) =>
      grid.page.evaluate(
        (goes) =>
          window.harness.port.clearMarks({
            page: 'Trả lại',
            marks: [{ sheet: 'Hai', row: 1, col: 1, note: 'Sai.', look: { row: 9, col: 2 } }],
            withPage: goes,
          }),
        withPage,
      );
    await grid.page.evaluate(() => window.harness.port.activate('Hai', { row: 3, col: 1 }));
    expect([await take(false), await take(false)]).toEqual([true, false]);
    expect(await grid.page.evaluate(() => window.harness.port.selected())).toEqual({ sheet: 'Hai', row: 3, col: 1 });
    await grid.settle();
    expect(await grid.look('B2')).toBe('#FFF9E5');
    expect((await grid.models())[1]?.cells.map(({ note }) => note)).toEqual([undefined]);
    expect([await take(true), await names()]).toEqual([true, ['Một', 'Hai']]);
  });
});

describe('onChange', () => {
  test('tells what the person changed, and nothing of the add-in or of calculated results', async () => {
    await three();
    await grid.page.evaluate(() => window.harness.port.activate('Hai'));
    await grid.page.evaluate(() => window.harness.listen());
    await grid.type('B2', '4');
    await grid.copy('5\n6');
    await grid.select('B3');
    await grid.page.keyboard.press('Control+v');
    await grid.settle();
    await grid.select('B4');
    await grid.page.keyboard.press('Delete');
    await grid.settle();
    const told = await grid.page.evaluate(() => window.harness.changes.splice(0));
    expect(told).toEqual([
      { sheet: 'Hai', address: 'B2' },
      { sheet: 'Hai', address: 'B3:B4' },
      { sheet: 'Hai', address: 'B4' },
    ]);
    await write({ sheet: 'Hai', row: 1, col: 1, value: 1 });
    await insert([bigger], ['Một']);
    await restore();
    expect(await grid.page.evaluate(() => window.harness.changes.splice(0))).toEqual([]);
    await grid.page.evaluate(() => window.harness.port.activate('Hai'));
    await grid.type('B2', '2');
    expect(await grid.page.evaluate(() => window.harness.changes.splice(0))).toEqual([{ sheet: 'Hai', address: 'B2' }]);
  });
});

describe('an entry that was not finished', () => {
  const typeOnly = async (text: string) => {
    await grid.page.evaluate(() => window.harness.port.activate('Hai'));
    await grid.select('B2');
    await grid.page.keyboard.type(text);
  };

  test('is taken in when the person has left the grid', async () => {
    await three();
    await typeOnly('12');
    await grid.leave();
    const [, , two] = await facts();
    expect([two?.cells['B2'], two?.cells['B5']]).toMatchObject([{ value: 12 }, { value: 17 }]);
  });

  test('stays open when somebody only reads meanwhile', async () => {
    await three();
    await typeOnly('12');
    const [, , two] = await facts();
    expect(two?.cells['B2']).toMatchObject({ value: 1 });
    await grid.page.keyboard.type('3');
    await grid.page.keyboard.press('Enter');
    await grid.settle();
    expect(await grid.cell('B2')).toMatchObject({ v: 123 });
  });

  test('is taken in before sheets are written', async () => {
    await three();
    await typeOnly('12');
    await insert([bigger], ['Một']);
    expect((await facts())[2]?.cells['B2']).toMatchObject({ value: 12 });
  });
});

test('figures are right however fast changes follow each other in a long book', async () => {
  // More formulas than the grid works out between two looks at what else there is to do.
  const formulas = Array.from({ length: 1500 }, (_none, row): CellModel => {
    const formula = row === 0 ? 'A1' : `B${row}+A$1`;
    return { row, col: 1, content: { kind: 'formula', formula, value: number(row + 1) } };
  });
  await grid.load([ownSheet('Một', [{ row: 0, col: 0, content: number(1) }, ...formulas])]);
  for (const gap of [110, 170, 240]) {
    const seen = await grid.page.evaluate(async (pause) => {
      const { book } = window.harness;
      for (const entry of [2, 3, 4, pause]) {
        book.workbook.getActiveSheet().getRange(0, 0).setValue(entry);
        if (entry !== pause) await new Promise((resolve) => setTimeout(resolve, pause));
      }
      const cells = Object.values((await book.data()).sheets)[0]?.cellData;
      return [cells?.[0]?.[1]?.v, cells?.[1499]?.[1]?.v];
    }, gap);
    expect(seen).toEqual([gap, gap * 1500]);
  }
});

test('settings stay with the workbook through all this', async () => {
  await three();
  await grid.page.evaluate(() => window.harness.port.writeSetting('kế hoạch', 'Đồng Nai "2024"'));
  await insert([bigger], ['Một']);
  await restore();
  expect(await grid.page.evaluate(() => window.harness.port.readSetting('kế hoạch'))).toBe('Đồng Nai "2024"');
  expect(await grid.page.evaluate(() => window.harness.port.readSetting('khác'))).toBeUndefined();
});

test('activate shows a hidden sheet, a hidden row and a hidden column, and goes to the cell', async () => {
  const [shown, hidden] = [{ width: 10 }, { width: 10, hidden: true }];
  const folded = { rows: [{ row: 6, hidden: true }], columns: [shown, shown, hidden, hidden], hidden: true };
  await grid.load([ownSheet('Một'), { ...smallForm('Ẩn'), ...folded }]);
  await grid.page.evaluate(() => window.harness.port.activate('ẩn', { row: 6, col: 2 }));
  const at = await grid.page.evaluate(() => {
    const { workbook } = window.harness.book;
    const sheet = workbook.getActiveSheet();
    const inner = sheet.getSheet();
    const seen = [inner.getRowVisible(6), inner.getColVisible(2), inner.getColVisible(3)];
    return [sheet.getSheetName(), workbook.getActiveRange()?.getA1Notation(), ...seen];
  });
  expect(at).toEqual(['Ẩn', 'C7', true, true, false]);
  expect(await grid.page.evaluate(() => window.harness.port.selected())).toEqual({ sheet: 'Ẩn', row: 6, col: 2 });
});
