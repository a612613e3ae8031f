import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { parseWork } from '../../../src/domain/work/workDocument';
import { dayFiles, type DayFile } from './dayFiles';
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
  await page.reload();
  await page.getByRole('button', { name: 'Hồ sơ tổng hợp 2024 · tỉnh Đồng Nai · 28/169' }).click();
  await stand(2);
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

  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  for (const [name, count] of Object.entries(LEDGER))
    expect([
      name,
      await pane
        .getByRole('row', { name: new RegExp(`^${name}`) })
        .getByRole('cell')
        .textContent(),
    ]).toEqual([name, count]);
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
