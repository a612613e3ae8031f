import { allocationSheet } from '../../../src/core/planBook/allocationSheet';
import { readFileSync } from 'node:fs';
import { clusterSheet, departmentSheet, ownerSheet, receiverSheet } from '../../../src/core/planBook/bodySheets';
import { bookSheetIn } from '../../../src/core/planBook/bookNames';
import { listSheet } from '../../../src/core/planBook/bookSheet';
import { bookSheets } from '../../../src/core/planBook/bookSheets';
import { deadlineSheet } from '../../../src/core/planBook/deadlineSheet';
import { planBook } from '../../../src/core/planBook/drawBook';
import { headSheet, plainLetters } from '../../../src/core/planBook/headSheet';
import { groupOf, type JsonGroup } from '../../../src/core/planBook/json';
import { lineSheet } from '../../../src/core/planBook/lineSheet';
import { wholeLines } from '../../../src/core/planBook/lines';
import { isOwnIndicatorSheet, ownIndicatorSheet, ownLetter } from '../../../src/core/planBook/ownIndicators';
import { ownUnitSheet } from '../../../src/core/planBook/ownUnitSheet';
import { PlanDraft } from '../../../src/core/planBook/planDraft';
import { readBook } from '../../../src/core/planBook/readBook';
import { readSheet } from '../../../src/core/planBook/readSheet';
import { freeId, targetSheet } from '../../../src/core/planBook/targetSheet';
import { decisionSheet, referenceSheet } from '../../../src/core/planBook/wordSheets';
import type { WorkbookModel } from '../../../src/core/sheet/model';
import { ProgrammesWith } from '../../../src/usecases/programmesWith';
import { catalogue, findProgramme, sourcePlans } from '../../support/plans';
import { cellOf, snapshotOf, typedOver, type Entry } from '../../support/bookSnapshot';

const setting = { catalogue: catalogue() };
const plan = findProgramme('sa-dec-2021');
if (!plan) throw new Error('no plan');
const group: JsonGroup = { ...plan };
const book = planBook(group, setting);

/** The book with cells typed over, by their titles. */
function typed(
  model: WorkbookModel,
  entries: readonly (readonly [sheet: string, title: string, row: number, entry: Entry])[],
) {
  return typedOver(
    model,
    entries.map(([sheet, title, row, entry]) => [sheet, ...cellOf(model, sheet, title, row), entry]),
  );
}

test('the sheets that are asked for stand before those that stand ready, with help at every cell', () => {
  const sheets = bookSheets(setting);
  expect(sheets.map(({ name, more = false }) => [name, more])).toEqual([
    [headSheet.name, false],
    [targetSheet(setting).name, false],
    [departmentSheet.name, false],
    [deadlineSheet.name, false],
    [receiverSheet.name, false],
    [ownIndicatorSheet(setting).name, false],
    [clusterSheet.name, false],
    [ownUnitSheet.name, true],
    [allocationSheet.name, true],
    [lineSheet(setting).name, true],
    [ownerSheet(setting).name, true],
    [referenceSheet(setting).name, true],
    [decisionSheet.name, true],
  ]);
  for (const { columns } of sheets) for (const { help } of columns) expect(help).toMatch(/[.\p{L})]$/u);
  const lists = book.sheets.at(-1);
  expect(lists?.hidden).toBe(true);
  const rules = book.sheets.flatMap(({ validations = [] }) => validations.map(({ rule }) => rule));
  // Every drop-down finds its values in the cells it names.
  for (const rule of rules) {
    if (rule.type !== 'list' || !rule.from) throw new Error('no list');
    const { area } = rule.from;
    const held = lists?.cells.filter(({ col, row }) => col === area.left && row <= area.bottom);
    expect(held?.map(({ content }) => (content?.kind === 'text' ? content.text : ''))).toEqual(rule.values);
  }
});

test('what is left blank follows the other cells', () => {
  const blank = typed(book, [
    ['Kế hoạch', 'Mã kế hoạch', 0, undefined],
    ['Kế hoạch', 'Tên chương trình', 0, undefined],
    ['Kế hoạch', 'Bản', 0, undefined],
    ['Thời hạn', 'Ngày', 0, '16/10/2021'],
    ['Thời hạn', 'Mã', 0, undefined],
    ['Mục tiêu', 'Mã', 1, undefined],
    ['Mục tiêu', 'Loại', 1, undefined],
    ['Mục tiêu', 'So sánh', 1, 'theo dõi'],
    ['Mục tiêu', 'Mức', 1, undefined],
    ['Cơ quan', 'Tên viết tắt', 4, undefined],
  ]);
  const read = readBook(snapshotOf(blank), setting);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { programme } = read.plan;
  expect(programme).toMatchObject({
    id: 'sa-dec-2021',
    title: plan.name,
    version: 1,
    asOf: '2021-10-15',
    phases: [{ from: 2021, to: 2021 }],
  });
  expect(programme.targets[1]).toMatchObject({ id: 'MT21-1', kind: 'qualitative', comparator: 'none', value: null });
  expect(programme.deadlines[0]?.id).toBe('HAN-1');
  expect(programme.departments[4]?.short).toBe('PYT');
});

test('a target on an indicator without a line brings that of the model plan', () => {
  const model = findProgramme('dong-nai-2021-2030');
  if (!model) throw new Error('no model');
  const target = { ...plan.targets[0], indicator: 'D03', periodFrom: 2021, periodTo: 2021 };
  const lines = wholeLines({ ...group, targets: [target] }, new PlanDraft({ sheet: '', cell: '' }).own, {
    ...setting,
    model,
  });
  const added = lines.slice(plan.lines.length).map(groupOf);
  expect(added.map(({ indicator, required }) => [indicator, required])).toEqual([
    ['D03', true],
    ['D02', true],
    ['D01', true],
  ]);
  expect(wholeLines(group, new PlanDraft({ sheet: '', cell: '' }).own, setting)).toEqual(plan.lines);
});

test('own indicators have codes of their own, relations that are checked, and lines', async () => {
  const letter = ownLetter(catalogue());
  expect(catalogue().indicators.some(({ code }) => code.startsWith(letter))).toBe(false);
  const own = typed(book, [
    ['Chỉ tiêu riêng', 'Tên chỉ tiêu', 0, 'Số trẻ em được khám sức khỏe'],
    ['Chỉ tiêu riêng', 'Đơn vị tính', 0, 'trẻ em'],
    ['Chỉ tiêu riêng', 'Không lớn hơn', 0, 'E01'],
    ['Chỉ tiêu riêng', 'Một xã nhiều nhất', 0, 5000],
    ['Chỉ tiêu riêng', 'Tên chỉ tiêu', 1, 'Tỷ lệ trẻ em được khám sức khỏe'],
    ['Chỉ tiêu riêng', 'Đơn vị tính', 1, '%'],
    ['Chỉ tiêu riêng', 'Kiểu', 1, 'tỷ lệ'],
    ['Chỉ tiêu riêng', 'Tử số', 1, 'Z01'],
    ['Chỉ tiêu riêng', 'Mẫu số', 1, 'E01'],
    ['Mục tiêu', 'Chỉ tiêu', 1, 'tỷ lệ trẻ em được khám sức khỏe'],
    ['Mục tiêu', 'Tên ngắn', 1, undefined],
  ]);
  const read = readBook(snapshotOf(own), setting);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { programme, rows } = read.plan;
  expect(rows?.indicators.map(({ code, type, acrossUnits }) => [code, type, acrossUnits])).toEqual([
    ['Z01', 'count', 'sum'],
    ['Z02', 'ratio', 'ratio'],
  ]);
  expect(rows?.relations).toEqual([
    { kind: 'partOf', part: 'Z01', whole: 'E01' },
    { kind: 'ceiling', figure: 'Z01', kinds: ['commune'], most: 5000 },
  ]);
  expect(programme.targets[1]).toMatchObject({ indicator: 'Z02', vi: 'Tỷ lệ trẻ em được khám sức khỏe' });
  expect(programme.lines.slice(-2).map(({ indicator, required }) => [indicator, required])).toEqual([
    ['Z01', false],
    ['Z02', true],
  ]);
  // Drawn again with its rows, the same plan comes back.
  const widened = await new ProgrammesWith(sourcePlans(), [read.plan]).catalogue();
  const again = readBook(snapshotOf(planBook({ ...programme }, { catalogue: widened })), setting);
  expect(again).toMatchObject({ ok: true, plan: read.plan });
});

test('an own indicator with the code of the catalogue, and a circle of relations, stand at their cells', () => {
  const [row, col] = cellOf(book, 'Chỉ tiêu riêng', 'Mã');
  const faulty = typed(typedOver(book, [['Chỉ tiêu riêng', row, col, 'A01']]), [
    ['Chỉ tiêu riêng', 'Tên chỉ tiêu', 0, 'Số đơn vị'],
    ['Chỉ tiêu riêng', 'Đơn vị tính', 0, 'đơn vị'],
    ['Chỉ tiêu riêng', 'Không lớn hơn', 0, 'A01'],
  ]);
  const read = readBook(snapshotOf(faulty), setting);
  const places = read.ok ? [] : read.faults.map(({ sheet, cell, fault }) => `${sheet}!${cell} ${fault.code}`);
  expect(places).toEqual(expect.arrayContaining(['Chỉ tiêu riêng!A5 twice', 'Chỉ tiêu riêng!G5 relatedToItself']));
});

test('rows and columns that people put in do no harm, and a sheet is found under another name', () => {
  const shifted: WorkbookModel = {
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.name === 'Mục tiêu'
        ? {
            ...sheet,
            name: 'Muc tieu (2)',
            cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + 3, col: cell.col + 2 })),
          }
        : sheet,
    ),
  };
  const snapshot = snapshotOf(shifted);
  const sheet = targetSheet(setting);
  const found = bookSheetIn(snapshot, sheet);
  expect(found?.name).toBe('Muc tieu (2)');
  expect(found && readSheet(sheet, found).rows.length).toBe(plan.targets.length);
  expect(readBook(snapshot, setting)).toMatchObject({ ok: true, plan: { programme: plan } });
});

test('small things the sheets are made of', () => {
  expect(plainLetters('Tỉnh Đồng Nai')).toBe('tinh dong nai');
  expect(freeId('MT25', [{ id: 'MT25-1' }, { id: 'MT25-3' }])).toBe('MT25-2');
  expect(bookSheets(setting).filter(isOwnIndicatorSheet).length).toBe(1);
  const sheet = listSheet('receiver', { name: 'a', id: 'receiver', note: '', spare: 0, columns: [] });
  expect(sheet.rows(group)).toEqual(plan.receiver);
});

test('docs/plan-book.md says what every cell asks', () => {
  const page = readFileSync('docs/plan-book.md', 'utf8');
  const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim().replace(/ \\\*$/, '')));
  for (const { columns } of bookSheets(setting))
    for (const { title, help } of columns) expect(rows).toContainEqual(['', title, help, '']);
});

test('sentences are shown whole, row by row; help in narrow columns takes no room from the table', () => {
  const long = planBook(
    { ...group, targets: plan?.targets.map((one) => ({ ...one, wording: LONG })) } as JsonGroup,
    setting,
  );
  const heightOf = (row: number) => long.sheets[1]?.rows?.find((one) => one.row === row)?.height;
  expect(heightOf(4)).toBeGreaterThan(2 * 12);
  expect(heightOf(2)).toBeUndefined();
});

/** More than a column of sentences shows in a line. */
const LONG = 'Phấn đấu đến năm 2025 có ít nhất 80% trẻ em có hoàn cảnh đặc biệt được trợ giúp, được cung cấp dịch vụ';
