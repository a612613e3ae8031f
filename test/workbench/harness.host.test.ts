import { address, contains } from '../../src/core/sheet/address';
import { number, type SheetModel, type WorkbookModel } from '../../src/core/sheet/model';
import { ownSheet, smallForm } from './grid/portModels';
import { crawl } from './support/crawl';
import { formModel } from './support/formModel';
import { openGrid, type OpenGrid } from './support/grid';

// A busy machine draws the grid slowly; nothing here depends on the time it takes.
jest.setTimeout(400_000);

const REFUSED = ['abc', '-4', 'vài em', '1,5'];

/** The cells of a column that take input, from the top, and whether they take whole numbers. */
function inputsOf(
  sheet: SheetModel | undefined,
  col: number,
): readonly { readonly cell: string; readonly whole: boolean }[] {
  const rows = (sheet?.cells ?? [])
    .filter((cell) => cell.col === col && cell.style !== undefined && sheet?.styles[cell.style]?.locked === false)
    .map(({ row }) => row)
    .filter(
      (row) => !sheet?.merges?.some((area) => contains(area, { row, col }) && (area.top !== row || area.left !== col)),
    );
  const isWhole = (row: number): boolean =>
    (sheet?.validations ?? []).some(
      ({ rule, areas }) => rule.type === 'figure' && rule.whole && areas.some((area) => contains(area, { row, col })),
    );
  return rows.sort((a, b) => a - b).map((row) => ({ cell: address({ row, col }), whole: isWhole(row) }));
}

let grid: OpenGrid;
let form: WorkbookModel;

beforeAll(async () => {
  grid = await openGrid();
  form = await formModel('26179');
});
afterAll(async () => {
  const { faults } = grid;
  await grid.close();
  // The library's editor measures itself 30 ms late, also where its dialog was closed meanwhile; nothing hears of it.
  expect(faults.filter((fault) => !/InjectorAlreadyDisposedError/.test(fault))).toEqual([]);
});

describe('typing into an open sheet', () => {
  const entries: readonly (readonly [string, object])[] = [
    ['1.234', { v: 1234, format: '#,##0', shown: '1.234' }],
    ['1,5', { v: 1.5, format: undefined, shown: '1,5' }],
    ['25/12/2025', { v: 46016, format: 'dd/mm/yyyy', shown: '25/12/2025' }],
    ['=1,5*2', { v: 3, f: '=1.5*2' }],
    ['=SUM(1,5;2)', { v: 3.5, f: '=SUM(1.5,2)', shown: '3,5' }],
    ['1.5', { v: '1.5', shown: '1.5' }],
    ['50%', { v: 0.5, format: '0%', shown: '50%' }],
    ['31/02/2025', { v: '31/02/2025' }],
    ["'012", { v: '012', shown: '012' }],
    ['12 người', { v: '12 người' }],
    ['-1.234,5', { v: -1234.5, shown: '-1.234,50' }],
    ['=IF(2>1;"a;b,c";0)', { v: 'a;b,c', f: '=IF(2>1,"a;b,c",0)' }],
  ];
  const shown = () => Promise.all(entries.map((_, row) => grid.cell(`A${row + 1}`)));

  test('is read as a vi-VN Excel reads it, and opening a cell again changes nothing', async () => {
    await grid.load([ownSheet('Gõ')]);
    for (const [row, [typed]] of entries.entries()) await grid.type(`A${row + 1}`, typed);
    await grid.settle();
    const first = await shown();
    expect(first).toMatchObject(entries.map(([, cell]) => cell));
    for (const row of entries.keys()) await grid.reenter(`A${row + 1}`);
    await grid.settle();
    expect(await shown()).toEqual(first);
  });

  test('text from outside is read like typing when it is pasted', async () => {
    await grid.load([ownSheet('Dán')]);
    await grid.copy('1.234\t1,5\r\n25/12/2025\t=1,5*2\r\n');
    await grid.select('B2');
    await grid.page.keyboard.press('Control+v');
    await grid.settle();
    expect(await grid.cell('B2')).toMatchObject({ v: 1234 });
    expect(await grid.cell('C2')).toMatchObject({ v: 1.5 });
    expect(await grid.cell('B3')).toMatchObject({ v: 46016 });
    expect(await grid.cell('C3')).toMatchObject({ v: 3, f: '=1.5*2' });
  });
});

describe('a protected form', () => {
  beforeEach(() => grid.load(form.sheets));

  const locked = 'A9';
  const open = 'F15';

  test('refuses typing, Delete and paste in a locked cell, and says which', async () => {
    const before = await grid.cell(locked);
    await grid.type(locked, '9');
    await grid.select(locked);
    await grid.page.keyboard.press('Delete');
    await grid.copy('7');
    await grid.page.keyboard.press('Control+v');
    await grid.settle();
    expect(await grid.cell(locked)).toEqual(before);
    const refused = await grid.refusals();
    expect(refused.length).toBeGreaterThanOrEqual(3);
    expect(new Set(refused.map(({ cell }) => cell))).toEqual(new Set([locked]));
  });

  test('refuses a block that covers locked cells, and pastes it into those that take input when told so', async () => {
    await grid.copy('3\n4\n5 cuộc');
    await grid.select('F13');
    await grid.page.keyboard.press('Control+v');
    await grid.settle();
    expect([(await grid.cell('F13'))?.v, (await grid.cell('F15'))?.v]).toEqual([undefined, undefined]);
    const told = await grid.page.evaluate(() => {
      const [refusal] = window.harness.refusals.splice(0);
      refusal?.open?.paste();
      return { ...refusal, open: [refusal?.open?.count, refusal?.open?.locked] };
    });
    expect(told).toMatchObject({ cell: 'F14', isPart: true, open: [2, 1] });
    await grid.settle();
    expect([(await grid.cell('F13'))?.v, (await grid.cell('F15'))?.v]).toEqual([3, 5]);
    expect(await grid.refusals()).toEqual([]);
    await grid.page.keyboard.press('Control+z');
    await grid.settle();
    expect((await grid.cell('F15'))?.v).toBeUndefined();
  });

  test('refuses to empty a selection that touches a locked cell', async () => {
    await grid.type('F15', '4');
    await grid.select('F13:F15');
    await grid.page.keyboard.press('Delete');
    await grid.settle();
    expect(await grid.cell('F15')).toMatchObject({ v: 4 });
    expect(await grid.refusals()).toMatchObject([{ cell: 'F14', isPart: true }]);
  });

  test('stays locked after a listener or a command fails half-way', async () => {
    await grid.page.evaluate(() => {
      const { grid: open, workbook } = window.harness.book;
      const stop = open.api.addEvent(open.api.Event.BeforeCommandExecute, ({ id }) => {
        if (id === 'sheet.command.set-range-values') throw new Error('half-way');
      });
      const params = { unitId: workbook.getId(), subUnitId: workbook.getActiveSheet().getSheetId() };
      const value = { 14: { 5: { v: 1 } } };
      const fails = (): unknown => open.api.syncExecuteCommand('sheet.command.set-range-values', { ...params, value });
      for (const attempt of [fails, () => window.harness.book.own(fails)]) {
        try {
          attempt();
        } catch {
          // That is what is tried.
        }
      }
      stop.dispose();
    });
    expect(await grid.page.evaluate(() => window.harness.book.isOwnChange)).toBe(false);
    await grid.type(locked, '9');
    expect(await grid.refusals()).not.toEqual([]);
    await grid.command('sheet.command.set-background-color', { value: '#FF0000' });
    expect(await grid.refusals()).toHaveLength(1);
  });

  test('refuses to fill into locked cells and fills open ones', async () => {
    await grid.type(open, '4');
    expect(await grid.fill('F15', 'F15:F17')).toBe(true);
    expect(await grid.cell('F17')).toMatchObject({ v: 4 });
    await grid.refusals();
    expect(await grid.fill('F15', 'F12:F15')).toBe(false);
    expect(await grid.refusals()).toMatchObject([{ cell: 'F12' }]);
  });

  test('refuses changes of its shape and look', async () => {
    for (const command of ['insert-row-before', 'set-background-color', 'clear-selection-all']) {
      await grid.select(open);
      await grid.command(`sheet.command.${command}`, { value: '#FF0000' });
      expect(await grid.refusals()).toHaveLength(1);
    }
  });

  test('takes typing, paste, Delete and undo in open cells, keeping rule and look', async () => {
    await grid.type(open, '1.234');
    expect(await grid.cell(open)).toMatchObject({ v: 1234, shown: '1.234' });
    await grid.copy('55');
    await grid.select(open);
    await grid.page.keyboard.press('Control+v');
    await grid.settle();
    expect(await grid.cell(open)).toMatchObject({ v: 55, unlocked: true });
    await grid.page.keyboard.press('Delete');
    await grid.settle();
    expect((await grid.cell(open))?.v).toBeUndefined();
    await grid.page.keyboard.press('Control+z');
    await grid.settle();
    expect(await grid.cell(open)).toMatchObject({ v: 55 });
    const [sheet] = await grid.models();
    expect(sheet?.validations).toEqual(form.sheets[0]?.validations);
    expect(await grid.refusals()).toEqual([]);
  });

  test('takes what people write, typed or pasted, as the reader of files does', async () => {
    const counts = inputsOf(form.sheets[0], 5).filter(({ whole }) => whole);
    const [typed = open, pasted = open] = counts.map(({ cell }) => cell);
    await grid.type(typed, '1 320 người');
    await grid.copy('1 320 người');
    await grid.select(pasted);
    await grid.page.keyboard.press('Control+v');
    await grid.settle();
    expect([(await grid.cell(typed))?.v, (await grid.cell(pasted))?.v]).toEqual([1320, 1320]);
  });

  test('keeps an entry that its rule forbids in its cell, being edited, and tells what the cell takes', async () => {
    await grid.type(open, '-3');
    expect(await grid.page.evaluate(() => window.harness.book.workbook.isCellEditing())).toBe(true);
    expect((await grid.refusedEntries()).at(-1)).toEqual({
      cell: open,
      typed: '-3',
      takes: expect.stringContaining('Ô này chỉ nhận số nguyên từ 0 trở lên') as string,
      input: { type: 'count', measure: expect.any(String) as string, year: 2024 },
    });
    await grid.page.keyboard.press('Escape');
    await grid.settle();
    expect((await grid.cell(open))?.v).toBeUndefined();
    expect((await grid.refusedEntries()).at(-1)).toBeUndefined();
  });

  test('a form typed at speed, with refused entries between: every later figure arrives, none in a locked cell', async () => {
    const inputs = inputsOf(form.sheets[0], 5);
    const typed: Record<string, number> = {};
    let refused = 0;
    await grid.select(inputs[0]?.cell ?? open);
    for (const { cell, whole } of inputs) {
      // The next keys take the place of what was refused.
      if (whole && refused < 12) await grid.page.keyboard.type(`${REFUSED[refused++ % REFUSED.length] ?? ''}\n`);
      if (whole) typed[cell] = inputs.length + Object.keys(typed).length;
      await grid.page.keyboard.type(`${typed[cell] ?? ''}\n`);
    }
    await grid.settle();
    expect(refused).toBe(12);
    const told = (await grid.refusedEntries()).filter((entry) => entry !== undefined);
    expect(told.map(({ cell }) => cell)).toEqual(Object.keys(typed).slice(0, 12));
    const held = await Promise.all(Object.keys(typed).map(async (cell) => [cell, (await grid.cell(cell))?.v]));
    expect(Object.fromEntries(held)).toEqual(typed);
    expect(await grid.refusals()).toEqual([]);
  });

  test('opens the list of a cell with choices by Alt+↓, and takes the one that arrows and Enter choose', async () => {
    const name = form.sheets[0]?.name ?? '';
    await grid.page.evaluate((sheet) => window.harness.port.activate(sheet, { row: 96, col: 5 }), name);
    await grid.settle();
    await grid.page.keyboard.press('Alt+ArrowDown');
    const choices = grid.page.getByRole('option');
    await choices.first().waitFor();
    const names = await choices.allInnerTexts();
    const chosen = () => choices.evaluateAll((all) => all.map((choice) => choice.getAttribute('aria-selected')));
    await grid.page.keyboard.press('ArrowDown');
    expect(await chosen()).toEqual(names.map((_, index) => String(index === 1)));
    await grid.page.keyboard.press('Enter');
    await grid.settle();
    expect((await grid.cell('F97'))?.v).toBe(names[1]?.trim());
    expect(await choices.count()).toBe(0);
  });

  test('calculates its totals from what was typed', async () => {
    await grid.type('E9', '1.200');
    await grid.type('F9', '600');
    await grid.settle();
    expect(await grid.cell('H9')).toMatchObject({ v: 50, shown: '50,0' });
  });
});

test('renaming and deleting a protected sheet go as in Excel: locks, names and rules stay, formulas follow, undo brings all back', async () => {
  const reads = { kind: 'formula', formula: 'Một!B5*10', value: number(60) } as const;
  await grid.load([smallForm('Một'), ownSheet('Ghi', [{ row: 0, col: 0, content: reads }])]);
  const before = await grid.models();
  const form = await grid.page.evaluate(() => {
    const [sheet] = window.harness.book.workbook.getSheets();
    return { unitId: window.harness.book.workbook.getId(), subUnitId: sheet?.getSheetId() };
  });
  await grid.command('sheet.command.set-worksheet-name', { ...form, name: 'Biểu A' });
  await grid.settle();
  const [renamed, reading] = await grid.models();
  expect(renamed).toEqual({ ...before[0], name: 'Biểu A' });
  expect(reading?.cells[0]?.content).toMatchObject({ formula: "'Biểu A'!B5*10" });
  await grid.command('univer.command.undo', {});
  await grid.settle();
  await grid.command('sheet.command.remove-sheet', form);
  await grid.settle();
  expect((await grid.models()).map(({ name }) => name)).toEqual(['Ghi']);
  await grid.command('univer.command.undo', {});
  await grid.settle();
  expect(await grid.models()).toEqual(before);
  expect(await grid.refusals()).toEqual([]);
});

test('no command of the grid takes a look, lock, rule, name or formula from a protected sheet, nor does its undo', async () => {
  const form = { ...smallForm('Một'), merges: [{ top: 6, left: 0, bottom: 6, right: 2 }] };
  const tried = await grid.page.evaluate(
    (sheets) => window.harness.everyCommand(sheets),
    JSON.stringify([form, ownSheet('Hai')]),
  );
  await grid.refusals();
  expect(tried.broken).toEqual([]);
  expect(tried.commands).toBeGreaterThan(150);
  expect(tried.changed).toBeGreaterThan(8);
});

test.each([
  ['vi', 'light'],
  ['en', 'dark'],
] as const)(
  'no menu, dialog or panel shows a key in %s, or a fault that axe finds in the %s',
  async (language, colours) => {
    await grid.load([ownSheet('Mở', [{ row: 0, col: 0, content: number(12) }])]);
    await grid.speak(language);
    await grid.page.evaluate((dark) => window.harness.book.grid.api.toggleDarkMode(dark), colours === 'dark');
    const { texts, faults } = await crawl(grid);
    await grid.page.evaluate(() => window.harness.book.grid.api.toggleDarkMode(false));
    expect([...faults]).toEqual([]);
    const words = [...texts].flatMap((text) => text.trim().split(/\s+/));
    expect(words.length).toBeGreaterThan(1000);
    expect([...new Set(words.filter((word) => /^[a-z][\w-]*(?:\.[\w-]+)+$/.test(word)))]).toEqual([]);
    const deleting = { vi: 'Xóa trang tính này?', en: 'Confirm to delete this worksheet?' };
    expect(texts).toContain(deleting[language]);
    await grid.speak('vi');
  },
);
