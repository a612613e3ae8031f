import type { WorkDecision } from '../../../src/domain/work/workDecision';
import { EMPTY_WORK } from '../../../src/domain/work/workDocument';
import { workKey } from '../../../src/domain/work/workKey';
import { answeredBy, decisionSentence, workLog } from '../../../src/domain/work/workLog';
import { EACH_KIND, preferred, undone, withdrawn } from './decisions';

const names = {
  unit: () => 'xã A',
  plan: () => 'Đồng Nai 2021–2030',
  finding: () => ({ vi: 'Số lớp (số lớp đã mở)', en: 'Classes (classes held)' }),
};
const said = (decision: WorkDecision): string => decisionSentence(decision, names).vi;

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
  for (const decision of [...EACH_KIND, withdrawn(), undone('x')]) {
    const { vi, en } = decisionSentence(decision, names);
    expect([vi, en].join()).not.toMatch(/[{}]/);
    expect(vi).not.toBe(en);
  }
});

test('the log has every decision with its number, what stands, and what was taken back', () => {
  const key = workKey(preferred());
  const log = workLog({ ...EMPTY_WORK, decided: [preferred(), undone(key), withdrawn()] }, names);
  expect(log.map(({ number, stands }) => [number, stands])).toEqual([
    [1, false],
    [2, false],
    [3, true],
  ]);
  expect(log[1]?.said.vi).toBe('bỏ quyết định: chọn dùng báo cáo a.xlsx của xã A, không dùng: b.xlsx');
});

test('what takes another back is about the last decision of its key', () => {
  const [first, last] = [preferred(), preferred({ by: 'B' })];
  const back = undone(workKey(first));
  const work = { ...EMPTY_WORK, decided: [first, back, last, withdrawn()] };
  expect([answeredBy(back, work), answeredBy(first, work), answeredBy(undone('x'), work)]).toEqual([
    last,
    undefined,
    undefined,
  ]);
});
