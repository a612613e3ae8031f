import type { WorkDecision } from '../../../src/domain/work/workDecision';
import { EMPTY_WORK } from '../../../src/domain/work/workDocument';
import { workKey } from '../../../src/domain/work/workKey';
import { logLineOf, logText, workLog } from '../../../src/domain/work/workLog';
import { EACH_KIND, preferred, undone, withdrawn } from './decisions';

const names = {
  unit: () => 'xã A',
  plan: () => 'Đồng Nai 2021–2030',
  finding: () => ({ vi: 'Số lớp (số lớp đã mở)', en: 'Classes (classes held)' }),
};
const inLog = (...decided: readonly WorkDecision[]) => workLog({ ...EMPTY_WORK, decided }, names);
const said = (decision: WorkDecision) => inLog(decision)[0]?.said.vi;

test.each([
  ['opened', /^mở hồ sơ tổng hợp của xã A: Đồng Nai 2021–2030, năm 2024$/],
  ['received', /^nhận báo cáo của xã A: tệp a\.xlsx$/],
  ['accepted', /^chấp nhận giải trình của xã A về số lớp \(số lớp đã mở\): “Học lớp do Sở tổ chức\.”$/],
  ['explained', /^ghi giải trình của xã A về số lớp \(số lớp đã mở\): “Học lớp/],
  ['preferred', /^chọn dùng báo cáo a\.xlsx của xã A, không dùng: b\.xlsx$/],
  ['hiddenAllowed', /trang tính ẩn trong tệp a\.xlsx$/],
  ['returned', /^trả lại báo cáo a\.xlsx của xã A, số chỗ phải sửa: 3, hẹn ngày 05\/12\/2026$/],
  ['reminded', /^đôn đốc xã A, hẹn ngày 05\/12\/2026$/],
  ['closed', /^chốt số liệu năm 2024 của xã A theo bảng tổng hợp th\.xlsx$/],
])('%s is said', (kind, expected) => {
  const decision = EACH_KIND.find((one) => one.kind === kind);
  expect(decision && said(decision)).toMatch(expected);
});

test('every kind is said in both languages, with every place filled', () => {
  for (const { said: sentence } of inLog(...EACH_KIND, withdrawn(), undone('x'))) {
    expect(`${sentence.vi} ${sentence.en}`).not.toMatch(/[{}]/);
    expect(sentence.vi).not.toBe(sentence.en);
  }
});

test('the log has every decision with its number, what stands, and what was taken back', () => {
  const log = inLog(preferred(), undone(workKey(preferred())), withdrawn());
  expect(log.map(({ number, stands }) => [number, stands])).toEqual([
    [1, false],
    [2, false],
    [3, true],
  ]);
});

test('what answers another is said with the one it answers', () => {
  const [first, second] = [preferred(), preferred({ by: 'B', report: { file: 'c.xlsx', sheet: 'x' } })];
  const back = undone(workKey(first));
  const clashed: WorkDecision = { kind: 'clashed', of: workKey(first), by: 'C', on: '2026-12-02' };
  const decided = [first, second, clashed, back, back, back, back];
  expect(inLog(...decided).map((line) => line.said.vi.replace(/ của xã A, không dùng: b\.xlsx/, ''))).toEqual([
    'chọn dùng báo cáo a.xlsx',
    'chọn dùng báo cáo c.xlsx',
    'hai người quyết định khác nhau, chờ quyết định lại: chọn dùng báo cáo c.xlsx',
    'bỏ quyết định: hai người quyết định khác nhau, chờ quyết định lại: chọn dùng báo cáo c.xlsx',
    'bỏ quyết định: chọn dùng báo cáo c.xlsx',
    'bỏ quyết định: chọn dùng báo cáo a.xlsx',
    'bỏ quyết định: một quyết định trước đó',
  ]);
  expect(logLineOf(second, { ...EMPTY_WORK, decided }, names)).toMatchObject({ number: 2, stands: false });
});

test('a line has the day, the time where it is known, and the name', () => {
  const at = new Date(2026, 10, 30, 9, 5).toISOString();
  const lines = inLog(preferred(), preferred({ at }));
  expect(lines.map((line) => logText(line).en.split(': ')[0])).toEqual([
    '30/11/2026, Phòng Văn hoá – Xã hội',
    '30/11/2026 09:05, Phòng Văn hoá – Xã hội',
  ]);
});
