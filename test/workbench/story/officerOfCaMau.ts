import { readFile } from 'node:fs/promises';
import type { WorkbookModel } from '../../../src/core/sheet/model';
import { address } from '../../../src/core/sheet/address';
import { parseCarried, type ReadableGivenPlan } from '../../../src/domain/plan/carriedPlan';
import { parseKeptPlans, usedVersion } from '../../../src/domain/plan/keptPlans';
import { illustrativeWorkbook } from '../../../src/usecases/illustrativeForms';
import { formPlans, formWorkbook } from '../../../src/usecases/makeForms';
import { newBook } from '../../../src/usecases/newBook';
import { UnitTrees } from '../../../src/usecases/unitTrees';
import { cellOf } from '../../support/bookSnapshot';
import { catalogue, sourcePlans } from '../../support/plans';
import { entriesIn } from './entries';
import type { StoryPage } from './storyPage';

const PROVINCE = '96';
const COMMUNE = '31843';
const YEARS = { from: 2026, to: 2030 };
const trees = new UnitTrees({ text: (file) => readFile(`assets/${file}`, 'utf8') });

/** From the start page to a plan with two targets and one deadline changed, published; a form, checked; a roll-up. */
export async function officerOfCaMau(story: StoryPage): Promise<void> {
  const { page } = story;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.locator('header').getByRole('button', { name: 'Trang đầu' }).click();
  await button('Kế hoạch của đơn vị').click();
  await page.getByRole('combobox', { name: 'Đơn vị lập kế hoạch' }).pressSequentially('ca mau');
  await page.getByRole('option', { name: /tỉnh Cà Mau/i }).click();
  await button('Lập sổ kế hoạch').click();
  await page.getByText(/^Đã lập sổ/).waitFor();
  await story.shoot('plan-book');

  // One cell is missing from the national plan; the other changes are the officer's own.
  const book = await blankBook();
  await button(`Đến ô ${cell(book, 'Kế hoạch', 'Người ký')}`).click();
  await story.standsAt(cell(book, 'Kế hoạch', 'Người ký'));
  await typeHere(story, 'Nguyễn Văn A');
  await typeOn(story, 'Mục tiêu', [
    [cell(book, 'Mục tiêu', 'Mức', 0), '95'],
    [cell(book, 'Mục tiêu', 'Mức', 2), '70'],
  ]);
  await typeOn(story, 'Thời hạn', [
    [cell(book, 'Thời hạn', 'Cách tính', 0), 'chậm nhất ngày'],
    [cell(book, 'Thời hạn', 'Ngày', 0), '15/11 hằng năm'],
  ]);
  await button('Kiểm tra lại sổ').click();
  await page.getByText('Sổ đúng: Cà Mau 2026–2030.').waitFor();
  await button('Công bố bản 1').click();
  await page.getByText(/^Đã công bố Cà Mau 2026–2030, bản 1/).waitFor();
  await story.shoot('plan-published');

  const plan = await publishedPlan(story);
  const { targets, deadlines } = plan.programme;
  expect(targets.map(({ value }) => value)).toEqual(expect.arrayContaining([95, 70]));
  expect(deadlines[0]).toMatchObject({ relation: 'onOrBefore', date: '--11-15' });

  await button('Lập biểu mẫu').click();
  await page.getByLabel('Kế hoạch', { exact: true }).waitFor();
  await page.getByLabel('Năm', { exact: true }).selectOption('2026');
  await page.getByRole('combobox', { name: 'Đơn vị', exact: true }).pressSequentially(COMMUNE);
  await page.getByRole('option', { name: new RegExp(COMMUNE) }).click();
  await button('Chèn biểu mẫu').click();
  await page.getByText(/^Đã chèn biểu vào trang/).waitFor();
  await story.type((await formEntries(plan)).slice(0, TYPED));
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await button('Kiểm tra').click();
  await page.getByText(/^Kiểm tra xong/).waitFor();
  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  // Files of an earlier chapter are of another plan.
  const clear = button('Bỏ các tệp đã chọn');
  if (await clear.isVisible()) await clear.click();
  await button('Tổng hợp').click();
  await page.getByText('Tổng hợp xong: dùng 1/1 biểu.').waitFor();
  await button('Xem kết quả').click();
  await page.getByText('Mục tiêu từ 95% trở lên').first().waitFor();
  await story.shoot('plan-results');
}

/** Figures typed: enough for a form that counts. */
const TYPED = 5;

function cell(book: WorkbookModel, sheet: string, title: string, row = 0): string {
  const [at, col] = cellOf(book, sheet, title, row);
  return address({ row: at, col });
}

/** The book as the page drew it. */
async function blankBook(): Promise<WorkbookModel> {
  const source = sourcePlans();
  const [[frame], unit] = await Promise.all([source.frames(), trees.unitInYears(PROVINCE, YEARS)]);
  const book = frame && unit && (await newBook({ from: frame.id, unit, years: YEARS }, source));
  if (!book) throw new Error('no book');
  return book;
}

async function typeHere({ page }: StoryPage, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function typeOn(
  story: StoryPage,
  sheet: string,
  entries: readonly (readonly [cell: string, text: string])[],
): Promise<void> {
  await story.page.locator('[data-u-comp="slide-tab-item"]').getByText(sheet, { exact: true }).click();
  for (const [at, text] of entries) {
    await story.goTo(at);
    await typeHere(story, text);
  }
}

/** What this browser keeps, read as the program reads it. */
async function publishedPlan({ page }: StoryPage): Promise<ReadableGivenPlan> {
  const text = await page.evaluate(() => localStorage.getItem('tonghop.workbench.plans') ?? '');
  const kept = parseKeptPlans(text, 'plans');
  const [plan] = kept.ok ? kept.value.plans : [];
  const read = plan && parseCarried(usedVersion(plan)?.text ?? '', '', catalogue());
  if (!read?.ok) throw new Error('nothing is published');
  return read.value;
}

async function formEntries({ programme, catalogue: known }: ReadableGivenPlan) {
  const tree = await trees.tree(programme, YEARS.from);
  const [form] = formPlans({ programme, catalogue: known, tree, year: YEARS.from }, [COMMUNE]);
  if (!form) throw new Error('no form');
  return entriesIn(illustrativeWorkbook(form, '1'), formWorkbook(form));
}
