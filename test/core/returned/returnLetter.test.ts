import { letterText } from '../../../src/domain/letter';
import { faultsInLine, returnLetter, returnMessage } from '../../../src/core/returned/returnLetter';
import type { ReturnedFault, ReturnedReport } from '../../../src/core/returned/returnedReport';

const same = (words: string) => ({ vi: words, en: words });
const fault: ReturnedFault = { sheet: '01', cell: 'D12', severity: 'error', what: same('Sai.'), todo: same('Sửa.') };
const whole: ReturnedFault = { sheet: '', cell: '', severity: 'warning', what: same('Nghi.'), todo: same('Xem.') };
const report: ReturnedReport = {
  file: 'a.xlsx',
  unit: 'xã A',
  year: 2024,
  today: '2024-12-01',
  until: '2024-12-06',
  faults: [fault, whole],
};
const { until: _until, ...undated } = report;

test('the letter has every fault with its cell and what to do, and the day', () => {
  expect(letterText(returnLetter(report, 'marked', 'vi'), 'vi').split('\n\n')).toEqual([
    'V/v trả lại báo cáo kết quả thực hiện năm 2024 để hoàn chỉnh',
    'Kính gửi: Xã A',
    'Qua kiểm tra, báo cáo năm 2024 của xã A (tệp “a.xlsx”) còn 1 lỗi phải sửa và 1 điểm cần kiểm tra hoặc giải trình:',
    '- Ô D12 (trang “01”): Sai. Sửa.\n- Nghi. Xem.',
    expect.stringContaining('đã tô màu, có ghi chú'),
    'Đề nghị đơn vị sửa hoặc giải trình (cột Ghi chú), kiểm tra lại và gửi lại báo cáo chậm nhất ngày 06/12/2024./.\n',
  ]);
  expect(letterText(returnLetter(undated, 'companion', 'vi'), 'vi')).toMatch(/không đánh dấu vào được[^]*sớm gửi lại/);
});

test('the message names the first faults, and how many more there are', () => {
  expect(returnMessage(report, 'vi')).toBe(
    'Xã A: báo cáo năm 2024 còn 1 lỗi phải sửa, 1 điểm cần giải trình.\n- D12: Sai.\n- Nghi.\nNhờ sửa trên tệp trả lại và gửi lại chậm nhất ngày 06/12/2024.',
  );
  const many = { ...undated, faults: Array.from({ length: 7 }, () => fault) };
  expect(returnMessage(many, 'vi')).toContain('… và 2 điểm nữa');
  expect(returnMessage(many, 'vi')).toContain('gửi lại sớm');
});

test('all faults in a line, long ones cut at a word', () => {
  expect(faultsInLine(report, 'vi')).toBe('D12: Sai.; Nghi.');
  const long = { ...fault, what: same('một hai ba '.repeat(20)) };
  expect(faultsInLine({ faults: [long] }, 'vi')).toMatch(/^D12: (?:một hai ba )+(?:một )?(?:hai )?…$/);
});
