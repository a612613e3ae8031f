import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { parseWork } from '../../../src/domain/work/workDocument';
import { inTheDark, PANE, violations } from '../support/axe';
import { dayFiles, type DayFile } from './dayFiles';
import { goesOut } from './goesOut';
import type { StoryPage } from './storyPage';

/** How the units stand after each batch, as anybody counts it who made the files. */
const AFTER = [
  ['◐ 1 có tệp không đọc được', '○ 152 chưa gửi', '◑ 1 có số tạm giữ', '● 15 đã nhận'],
  // Of the second: eleven are clean, one is of the year before, one has a doubtful amount.
  [
    '✗ 1 phải sửa',
    '◐ 1 có tệp không đọc được',
    '○ 139 chưa gửi',
    '◑ 1 có số tạm giữ',
    '! 1 chờ giải trình',
    '● 26 đã nhận',
  ],
  [
    '✗ 1 phải sửa',
    '◐ 1 có tệp không đọc được',
    '○ 139 chưa gửi',
    '◑ 1 có số tạm giữ',
    '● 26 đã nhận',
    '✓ 1 đã chấp nhận giải trình',
  ],
  // Of the third: eight are clean, one mends the held figures, one is the twin of another: both wait for a person.
  [
    '✗ 1 phải sửa',
    '◐ 1 có tệp không đọc được',
    '○ 130 chưa gửi',
    '! 2 chờ giải trình',
    '● 34 đã nhận',
    '✓ 1 đã chấp nhận giải trình',
  ],
] as const;

const LEDGER = {
  'Đã dùng': '37',
  'Đã có bản khác': '1',
  'Không dùng được': '2',
  'Biểu, tệp tìm thấy': '40',
  'Chưa báo cáo': '132',
};
/** What 37 of 169 reports make of the targets. */
const VERDICTS: readonly (readonly string[])[] = [
  // 22 of 37 units, five persons in the least of them, 15 of the 22.
  ['Tỷ lệ đơn vị phân công, bố trí nhân sự làm công tác xã hội', '◔ Chưa đạt, chưa đến hạn', '59,5%'],
  ['Số người làm công tác xã hội tối thiểu tại mỗi đơn vị đã bố trí', '✓ Vượt mục tiêu', '5'],
  ['Tỷ lệ đơn vị đã bố trí đạt điều kiện về người và mức phụ cấp', '◔ Chưa đạt, chưa đến hạn', '68,2%'],
  // 106 of 436 persons.
  ['Tỷ lệ người được đào tạo, bồi dưỡng, tập huấn (lũy kế)', '◔ Chưa đạt, chưa đến hạn', '24,3%'],
  // Nobody who runs a facility has sent anything, and no figures of 2020 were given.
  ['Tỷ lệ cơ sở có cung cấp dịch vụ công tác xã hội', '? Chưa đủ số liệu'],
  ['Mức tăng tỷ lệ người có hoàn cảnh khó khăn được tư vấn, hỗ trợ so với năm 2020', '? Chưa đủ số liệu'],
  // 1,197 of 1,421 children.
  ['Tỷ lệ trẻ em có hoàn cảnh đặc biệt được trợ giúp và cung cấp dịch vụ', '◔ Chưa đạt, chưa đến hạn', '84,2%'],
];
/** What a page has at 125 % on a screen of 1366 × 768. */
const SMALL = { width: 1093, height: 490 };
const WHY = 'Huyện giải ngân cả phần chuyển nguồn của năm trước.';

/** Forty files in three batches on two days: at the end board, ledger and decisions are what they must be. */
export async function consolidatorsDay(story: StoryPage): Promise<void> {
  const { batches } = await dayFiles();
  const [first = [], second = [], third = []] = batches.map((files, at) => onDisk(story, files, `đợt ${at + 1}`));
  const { page } = story;
  const pane = page.locator('aside');
  const press = (name: string | RegExp) => pane.getByRole('button', { name }).first().click();
  const stand = async (at: number): Promise<void> => {
    await pane
      .getByRole('group', { name: 'Lọc theo tình trạng' })
      .getByText(AFTER[at]?.at(-1) ?? '')
      .waitFor();
    const shown = await pane.getByRole('group', { name: 'Lọc theo tình trạng' }).getByRole('button').allTextContents();
    expect(shown.map((text) => text.trim()).sort()).toEqual([...(AFTER[at] ?? [])].sort());
  };

  await press('Theo dõi');
  await pane.getByRole('combobox', { name: 'Kế hoạch', exact: true }).selectOption('dong-nai-2021-2030');
  await pane.getByLabel('Năm', { exact: true }).selectOption('2024');
  await pane.getByRole('combobox', { name: 'Tổng hợp cho' }).waitFor();
  await pane.locator('input[type=file][aria-label="Thêm tệp…"]').setInputFiles([...first]);
  await pane.getByText('Đã thêm 17 tệp vào hồ sơ.').waitFor();
  await stand(0);
  await story.shoot('board');
  await story.drop(second);
  await pane.getByText('Đã thêm 13 tệp vào hồ sơ.').waitFor();
  await stand(1);

  await pane.getByRole('textbox', { name: 'Người tổng hợp' }).fill('Nguyễn Thị Lan');
  await pane.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill('xuan lap');
  await press(/Chờ giải trình/);
  for (let left = 2; left > 0; left -= 1) {
    await press('Ghi lời giải trình');
    await pane.getByRole('textbox', { name: 'Đơn vị giải thích thế nào?' }).fill(WHY);
    await press('Lưu giải trình');
    await pane.getByText('Đã ghi lời giải trình của đơn vị.').waitFor();
    await press('Chấp nhận giải trình');
    await pane.getByText('Đã chấp nhận giải trình; kết quả đã tính lại.').waitFor();
  }
  await stand(2);
  await story.shoot('explained');

  // Another day: the page is opened anew, and nothing is picked.
  await page.setViewportSize(SMALL);
  await page.reload();
  await page.getByRole('button', { name: 'Hồ sơ tổng hợp 2024 · tỉnh Đồng Nai · 28/169' }).click();
  await stand(2);
  await looksRight(story);
  await pane.locator('input[type=file][aria-label="Thêm tệp…"]').setInputFiles([...third]);
  await pane.getByText('Đã thêm 10 tệp vào hồ sơ.').waitFor();
  await stand(3);
  await pane.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill('xuan lap');
  await pane.getByText('Hồ sơ tổng hợp', { exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), press('Xuất hồ sơ (.zip)')]);
  const archive = path.join(story.folder, download.suggestedFilename());
  await download.saveAs(archive);
  exportedWhole(archive);
  await story.shoot('another-day');

  await pane.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill('');
  await goesOut(story);

  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  for (const [name, count] of Object.entries(LEDGER))
    expect([
      name,
      await pane
        .getByRole('row', { name: new RegExp(`^${name}`) })
        .getByRole('cell')
        .textContent(),
    ]).toEqual([name, count]);

  await page.getByRole('tab', { name: 'Kết quả' }).click();
  await pane.getByText('37/169 đơn vị đã báo cáo').first().waitFor();
  expect(await verdicts(story)).toEqual(VERDICTS);
}

/** The first three lines of each target: its name, the verdict, the result. */
async function verdicts({ page }: StoryPage): Promise<readonly (readonly string[])[]> {
  const cards = await page.locator('aside li').allInnerTexts();
  return cards
    .map((card) => card.split('\n').filter((line) => line.trim() !== ''))
    .flatMap((lines) => (/^[✓✗◔?–] /.test(lines[1] ?? '') ? [lines.slice(0, lines[1]?.startsWith('?') ? 2 : 3)] : []));
}

/** Nothing for axe to find; on a small office screen units are in sight before anybody scrolls. */
async function looksRight(story: StoryPage): Promise<void> {
  const { page } = story;
  const bottoms = await page
    .locator('aside')
    .getByRole('checkbox', { name: /^Chọn / })
    .evaluateAll((boxes) => boxes.map((box) => box.closest('li')?.getBoundingClientRect().bottom ?? Infinity));
  await story.shoot('small');
  expect(bottoms.filter((bottom) => bottom <= SMALL.height).length).toBeGreaterThanOrEqual(3);
  await page.setViewportSize({ width: 1280, height: 720 });
  expect([...(await violations(page)), ...(await inTheDark(page, PANE))]).toEqual([]);
}

function onDisk(story: StoryPage, files: readonly DayFile[], batch: string): readonly string[] {
  const folder = path.join(story.folder, batch);
  mkdirSync(folder);
  return files.map(({ name, bytes }) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
}

/** Every file that came and everything decided is in the archive. */
function exportedWhole(archive: string): void {
  const inside = unzipSync(new Uint8Array(readFileSync(archive)));
  const parsed = parseWork(new TextDecoder().decode(inside['ho-so-tong-hop.json']), archive);
  if (!parsed.ok) throw new Error('no folder of work');
  const kinds = parsed.value.decided.map(({ kind }) => kind);
  const count = (wanted: string): number => kinds.filter((kind) => kind === wanted).length;
  expect(Object.keys(inside).filter((name) => name.startsWith('da-nhan/'))).toHaveLength(40);
  expect(['opened', 'received', 'explained', 'accepted'].map(count)).toEqual([1, 40, 2, 2]);
}
