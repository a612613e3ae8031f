import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { valueAt } from '../../../src/core/sheet/snapshot';
import { tonghop } from '../../support/commandLine';
import { itWith } from '../../support/programs';
import { sampleFolder } from '../../support/sampleFolders';
import { differences, survey, type Survey } from '../../support/survey';
import { libreOffice } from '../../xlsx/write/readBack';
import { buildSite, openSite, type OpenSite } from '../support/site';
import { consolidatorsDay } from './consolidator';
import { dayAfter, entriesOf, type Entry } from './entries';
import { officerOfCaMau } from './officerOfCaMau';
import { StoryPage } from './storyPage';

// A busy machine draws the grid slowly; nothing here depends on the time it takes.
jest.setTimeout(400_000);

const UNIT = '26173';
const SHEET = 'Biểu 01-CTXH-X';
const FILE = '01-CTXH-X_75_26173_xa-phu-ly_2024.xlsx';
const FILES = 40;

let site: OpenSite;
let story: StoryPage;
let entries: readonly Entry[];
let form: string | undefined;

beforeAll(async () => {
  entries = await entriesOf(UNIT);
  site = await openSite(buildSite('page'), '/', { width: 1280, height: 720 });
  story = new StoryPage(site);
});
afterAll(async () => {
  const { faults } = site;
  await site.close();
  expect(faults).toEqual([]);
});

const entry = (element: string): Entry => {
  const found = entries.find((one) => one.element === element);
  if (!found) throw new Error(`no cell for ${element}`);
  return found;
};

/** What a saved form holds where figures were typed. */
function figures(file: string): Readonly<Record<string, unknown>> {
  const sheet = readWorkbook(readFileSync(file), path.basename(file)).sheets.find(({ name }) => name === SHEET);
  if (!sheet) throw new Error(`no ${SHEET} in ${file}`);
  return Object.fromEntries(
    entries.map(({ element, row, col }) => {
      const value = valueAt(sheet, row, col);
      return [element, value.kind === 'number' ? value.number : value.kind === 'text' ? value.text : value.kind];
    }),
  );
}

const typedFigures = () => Object.fromEntries(entries.map(({ element, value }) => [element, value]));

itWith('chromium')('a commune makes its form, fills it in, mends two faults, saves it and opens it again', () =>
  story.chapter(async () => {
    const { page } = story;
    await page.getByText('Lập biểu mới cho đơn vị').click({ trial: true });
    await story.shoot('start');
    await page.getByText('Lập biểu mới cho đơn vị').click();
    await page.getByRole('combobox', { name: 'Kế hoạch', exact: true }).selectOption('dong-nai-2021-2030');
    await page.getByLabel('Năm', { exact: true }).selectOption('2024');
    await page.getByRole('combobox', { name: 'Đơn vị' }).pressSequentially('x phu ly');
    await option(/Phú Lý/).click();
    await page.getByRole('button', { name: 'Chèn biểu mẫu' }).click();
    await page.getByText(`Đã chèn biểu vào trang “${SHEET}”.`).waitFor();
    await story.shoot('form');

    const wrong = new Map([
      ['E02', String(Number(entry('E01').value) + 15)],
      ['H06.DEN', dayAfter(entry('H06.TU'), -1)],
    ]);
    await story.fillIn(entries.map((one) => ({ ...one, typed: wrong.get(one.element) ?? one.typed })));
    await page.getByRole('tab', { name: 'Kiểm tra' }).click();
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByText(/Kiểm tra xong: 2 lỗi/).waitFor();
    await open(/\(\d+\) lớn hơn/);
    for (const element of wrong.keys()) await goToButton(element).waitFor();
    await story.shoot('found');

    for (const element of wrong.keys()) {
      await goToButton(element).click();
      await story.standsAt(entry(element).cell);
      await page.keyboard.type(entry(element).typed);
      await page.keyboard.press('Enter');
      await goToButton(element).waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await page.getByText(/Kiểm tra xong: 0 lỗi/).waitFor();
    await story.shoot('clean');

    form = await story.save();
    expect(path.basename(form)).toBe(FILE);
    expect(figures(form)).toEqual(typedFigures());
    await page.getByText(`Trình duyệt đã nhận ${FILE} để tải về: tìm trong thư mục tải về.`).waitFor();
    await page.locator('header input[type=file]').setInputFiles(form);
    await page.getByText(`Đã mở ${FILE}.`).waitFor();
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page.getByText(/Kiểm tra xong: 0 lỗi/).waitFor();
    expect(figures(await story.save('lại'))).toEqual(typedFigures());
  }),
);

itWith(
  'chromium',
  'libreoffice',
  'openpyxl',
)('forty dropped workbooks are rolled up into sheets that equal the command line’s, figure by figure', () =>
  story.chapter(async () => {
    const { page } = story;
    if (form === undefined) throw new Error('the first chapter saved no form');
    await story.drop(sampleFiles(), () => story.shoot('drop'));
    await page.getByText(`${FILES} tệp đã chọn`).waitFor();
    await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
    await page.getByText(`Tổng hợp xong: dùng ${FILES + 1}/${FILES + 1} biểu.`).waitFor();
    await story.shoot('rolled-up');
    await page.getByRole('button', { name: 'Xem kết quả' }).click();
    await page.getByRole('button', { name: 'Tạo bảng kết quả' }).click();
    await page.getByText(/Đã tạo 11 trang kết quả/).waitFor();
    await story.shoot('summary');
    const saved = await story.save('tổng hợp');
    const again = path.join(story.folder, 'libreoffice.xlsx');
    writeFileSync(again, libreOffice(readFileSync(saved), 'xlsx'));
    compare(commandLine(form), [saved, again]);
  }),
);

itWith('chromium')('an officer of Cà Mau makes a plan of the national one, publishes it, and works by it', () =>
  story.chapter(() => officerOfCaMau(story)),
);

itWith('chromium')('a consolidator keeps a folder of work over two days and three batches', () =>
  story.chapter(async () => {
    await site.renew();
    await consolidatorsDay(story);
  }),
);

const option = (name: RegExp) => story.page.getByRole('option', { name }).first();
const open = (text: RegExp) => story.page.getByText(text).first().waitFor();
const goToButton = (element: string) =>
  story.page.getByRole('button', { name: `Đến ô ${entry(element).cell}`, exact: true }).first();

/** Workbooks of forty other communes, on the disk. */
function sampleFiles(): readonly string[] {
  mkdirSync(received());
  const samples = sampleFolder('dong-nai-2021-2030', '2024');
  return readdirSync(samples)
    .sort()
    .filter((name) => !name.includes(`_${UNIT}_`))
    .slice(0, FILES)
    .map((name) => {
      copyFileSync(path.join(samples, name), received(name));
      return received(name);
    });
}

/** What the pane calls the forms of the open workbook; a file of that name takes the same place among the others. */
const OPEN = 'Biểu trong tệp đang mở';
const received = (name = ''): string => path.join(story.folder, 'nhận được', name);

/** The summary that the command line makes of the same files. */
function commandLine(form: string): string {
  copyFileSync(form, received(`${OPEN}.xlsx`));
  const out = path.join(story.folder, 'dong-lenh.xlsx');
  const plan = ['--programme', 'dong-nai-2021-2030', '--year', '2024', '--unit', '75'];
  const { code, err } = tonghop('rollup', received(), ...plan, '--out', out);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

/** A cell without what must differ: the command line names a file with its path, and only a file was saved at some time. */
function named(cell: unknown): unknown {
  const { mtimeMs } = statSync(received(`${OPEN}.xlsx`));
  if (cell === undefined || cell === new Date(Math.floor(mtimeMs)).toISOString()) return '';
  return typeof cell === 'string' ? cell.replace(/^\/.*\//, '').replace(`${OPEN}.xlsx`, OPEN) : cell;
}

/** Every cell of every summary sheet is the same in all files, by openpyxl's reading. */
function compare(expected: string, files: readonly string[]): void {
  const read = survey([expected, ...files]);
  for (const actual of files) compareSheets(read[path.basename(expected)] ?? {}, read[path.basename(actual)] ?? {});
}

type Sheets = Survey[string];

function compareSheets(wanted: Sheets, got: Sheets): void {
  let figuresSeen = 0;
  for (const [name, sheet] of Object.entries(wanted)) {
    // Names of files stand inside its lines.
    if (name === 'Chuyển cấp trên (dữ liệu)') continue;
    figuresSeen += Object.values(sheet.cells).filter((value) => typeof value === 'number').length;
    const other = got[name];
    if (!other) throw new Error(`there is no ${name}`);
    const differing = differences(sheet, other).filter((cell) => named(sheet.cells[cell]) !== named(other.cells[cell]));
    expect({ name, differing }).toEqual({ name, differing: [] });
  }
  expect(Object.keys(wanted)).toHaveLength(12);
  expect(figuresSeen).toBeGreaterThan(4000);
}
