import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { StoryPage } from './storyPage';

/** Who still owes a report at the end of the day, of the first communes of the list; nobody of the others has sent anything. */
const OWING = [
  'phường Long Bình Tân, thành phố Biên Hòa: đã gửi tệp “01-CTXH-X_75_26056_phuong-long-binh-tan_2023.xlsx” nhưng chưa dùng được: ',
  'phường Tân Vạn, thành phố Biên Hòa: đã gửi tệp “26059_bao-cao.rar” nhưng chưa dùng được: ',
  'xã Phú Lập, huyện Tân Phú: chưa có báo cáo',
  'xã Phú Thịnh, huyện Tân Phú: chưa có báo cáo',
] as const;

/** What goes back: a form of the year before, an archive nobody opens, and both of two twins. */
const RETURNED = [
  '01-CTXH-X_75_26056_phuong-long-binh-tan_2023.xlsx',
  'Phiếu trả lại 26059_bao-cao.xlsx',
  '01-CTXH-X_75_26104_phuong-bau-sen_2024.xlsx',
  '01-CTXH-X_75_26131_xa-ta-lai_2024.xlsx',
  ...[
    '01-CTXH-X_75_26056_phuong-long-binh-tan_2023',
    '26059_bao-cao',
    '01-CTXH-X_75_26104_phuong-bau-sen_2024',
    '01-CTXH-X_75_26131_xa-ta-lai_2024',
  ].flatMap((name) => [`cong-van_${name}.txt`, `tin-nhan_${name}.txt`]),
  'danh-sach-goi-dien.xlsx',
];

/** From the board reminders go to everybody who owes, then reports with faults go back, each in one archive. */
export async function goesOut(story: StoryPage): Promise<void> {
  const { page } = story;
  const pane = page.locator('aside');
  await pane.getByText('Trả lại, đôn đốc', { exact: true }).click();
  const reminders = await handedOut(story, 'Soạn đôn đốc 132 đơn vị…');
  await pane.getByText('Đã ghi vào hồ sơ: đôn đốc 132 đơn vị.').waitFor();
  remindsAll(strFromU8(reminders['don-doc_chung.txt'] ?? new Uint8Array()));
  const returned = await handedOut(story, 'Trả lại 4 báo cáo còn lỗi…');
  expect(Object.keys(returned).sort()).toEqual([...RETURNED].sort());
  await pane.getByText(/^Đã ghi vào hồ sơ: trả lại \d báo cáo\.$/).waitFor();
}

/** The reminder for all: how many have sent, how many of each form have not, and each of them by name. */
function remindsAll(text: string): void {
  expect(text).toMatch(/^\uFEFF?V\/v đôn đốc gửi báo cáo kết quả thực hiện năm 2024\n/);
  expect(text).toMatch(/đã nhận được 37\/169 báo cáo.*còn 132 báo cáo chưa gửi hoặc chưa dùng được\./);
  const heads = [...text.matchAll(/^Còn thiếu .* \(Biểu (.*)\): (\d+) đơn vị, gồm:$/gm)].map(([, ...said]) => said);
  expect(heads).toEqual([
    ['01/CTXH-X', '122'],
    ['02a/CTXH-N', '10'],
  ]);
  const owing = [...text.matchAll(/^- (.*: (?:chưa có báo cáo|đã gửi tệp .*))$/gm)].map(([, line = '']) => line);
  expect(owing).toHaveLength(132);
  expect(OWING.map((line, at) => [line, owing[at]?.startsWith(line)])).toEqual(OWING.map((line) => [line, true]));
}

async function handedOut({ page, folder }: StoryPage, button: string): Promise<Readonly<Record<string, Uint8Array>>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('aside').getByRole('button', { name: button, exact: true }).click(),
  ]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return unzipSync(new Uint8Array(readFileSync(file)));
}
