import type { WorkbookModel } from '../../src/core/sheet/model';
import { ownSheet, smallForm } from './grid/portModels';
import { shownTexts } from './support/crawl';
import { formModel } from './support/formModel';
import { openGrid, type OpenGrid } from './support/grid';

// A busy machine draws the grid slowly; nothing here depends on the time it takes.
jest.setTimeout(400_000);

let grid: OpenGrid;
let form: WorkbookModel;

beforeAll(async () => {
  grid = await openGrid();
  form = await formModel('26179');
});
afterAll(async () => {
  const { faults } = grid;
  await grid.close();
  expect(faults).toEqual([]);
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

  test('refuses to empty a selection that touches a locked cell', async () => {
    await grid.type('F15', '4');
    await grid.select('F13:F15');
    await grid.page.keyboard.press('Delete');
    await grid.settle();
    expect(await grid.cell('F15')).toMatchObject({ v: 4 });
    expect(await grid.refusals()).toMatchObject([{ cell: 'F14' }]);
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

  test('refuses an entry its rule forbids, with the form’s own sentence', async () => {
    await grid.type(open, '-3');
    const alert = grid.page.getByText('Ô này chỉ nhận số nguyên từ 0 trở lên', { exact: false });
    await alert.waitFor();
    await grid.page.getByRole('button', { name: 'Xác nhận' }).click();
    await grid.settle();
    expect((await grid.cell(open))?.v).not.toBe(-3);
  });

  test('calculates its totals from what was typed', async () => {
    await grid.type('E9', '1.200');
    await grid.type('F9', '600');
    await grid.settle();
    expect(await grid.cell('H9')).toMatchObject({ v: 50, shown: '50,0' });
  });
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

test.each(['vi', 'en'] as const)('no menu, dialog, panel or name shows a key in %s', async (language) => {
  await grid.load([ownSheet('Mở')]);
  await grid.speak(language);
  const texts = await shownTexts(grid);
  const words = [...texts].flatMap((text) => text.trim().split(/\s+/));
  expect(words.length).toBeGreaterThan(1000);
  expect([...new Set(words.filter((word) => /^[a-z][\w-]*(?:\.[\w-]+)+$/.test(word)))]).toEqual([]);
  const deleting = { vi: 'Xóa trang tính này?', en: 'Confirm to delete this worksheet?' };
  expect(texts).toContain(deleting[language]);
  await grid.speak('vi');
});
