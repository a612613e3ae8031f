import type { OwedReport } from '../../../src/core/chase/owing';
import { reminderLetter, signedReminder, type Reminder } from '../../../src/core/chase/reminder';
import { letterText } from '../../../src/domain/letter';

const report: OwedReport = {
  report: { vi: 'báo cáo của xã (Biểu 01/CTXH-X)', en: 'report of a commune (form 01/CTXH-X)' },
  expected: 40,
  inTime: 35,
  late: 2,
  undated: 1,
  owing: [
    { name: 'xã A', because: { kind: 'nothing' }, reminded: { on: '2024-12-01', until: '2024-12-03' } },
    {
      name: 'xã B',
      because: { kind: 'unusable', file: 'b.xls', why: { vi: 'tệp đời cũ.', en: 'an old file.' } },
      reminded: { on: '2024-11-30' },
    },
  ],
};

const reminder: Reminder = {
  to: ['Xã A', 'Xã B'],
  plan: { vi: 'Kế hoạch K', en: 'plan K' },
  year: 2024,
  today: '2024-12-04',
  due: { when: { vi: 'trước ngày 30/11/2024', en: 'before 30/11/2024' }, basis: { vi: 'mục V.1', en: 'clause V.1' } },
  reports: [report],
  until: '2024-12-06',
  onward: { receiver: 'UBND tỉnh', when: { vi: 'trước ngày 10/12/2024', en: 'before 10/12/2024' } },
};

const textOf = (given: Partial<Reminder>): string => letterText(reminderLetter({ ...reminder, ...given }, 'vi'), 'vi');

test('a reminder says demand, state, what was asked before, who owes what, the new day and why', () => {
  expect(textOf({})).toBe(
    [
      'V/v đôn đốc gửi báo cáo kết quả thực hiện năm 2024',
      'Kính gửi:\n- Xã A;\n- Xã B.',
      'Căn cứ Kế hoạch K, báo cáo kết quả thực hiện năm 2024 gửi trước ngày 30/11/2024 (mục V.1).',
      'Đến ngày 04/12/2024, đã nhận được 38/40 báo cáo, trong đó 35 báo cáo gửi đúng hạn, xin cảm ơn các đơn vị, và 2 báo cáo gửi muộn; còn 2 báo cáo chưa gửi hoặc chưa dùng được.',
      'Việc này đã được đôn đốc ngày 01/12/2024 (1 đơn vị), đề nghị gửi chậm nhất ngày 03/12/2024, nhưng đến nay vẫn chưa có báo cáo.',
      'Còn thiếu báo cáo của xã (Biểu 01/CTXH-X): 2 đơn vị, gồm:',
      '- xã A: chưa có báo cáo\n- xã B: đã gửi tệp “b.xls” nhưng chưa dùng được: tệp đời cũ.',
      'Để kịp tổng hợp, báo cáo UBND tỉnh trước ngày 10/12/2024, đề nghị các đơn vị nêu trên gửi báo cáo (bản ký, đóng dấu và tệp Excel theo biểu mẫu) chậm nhất ngày 06/12/2024.',
      'Rất mong được quan tâm, phối hợp thực hiện./.\n',
    ].join('\n\n'),
  );
});

const [nothing, unusable] = report.owing;
const alone: OwedReport = { ...report, expected: 1, inTime: 0, late: 0, undated: 0, owing: nothing ? [nothing] : [] };
const others = unusable ? [unusable] : [];

test.each<[string, Partial<Reminder>, string]>([
  ['one unit alone', { reports: [alone] }, 'Đến ngày 04/12/2024, chưa nhận được báo cáo dùng được của đơn vị.'],
  [
    'nothing came',
    { reports: [{ ...alone, expected: 2, owing: [...alone.owing, ...others] }] },
    'chưa nhận được báo cáo dùng được nào trong số 2 báo cáo phải gửi',
  ],
  ['none in time', { reports: [{ ...report, inTime: 0 }] }, 'đã nhận được 3/40 báo cáo; còn 2'],
  ['none late', { reports: [{ ...report, late: 0 }] }, '35 báo cáo gửi đúng hạn, xin cảm ơn các đơn vị; còn 2'],
  ['one owes', { reports: [{ ...report, owing: others }] }, 'đề nghị đơn vị gửi báo cáo'],
  ['reminded without a day', { reports: [{ ...report, owing: others }] }, 'đôn đốc ngày 30/11/2024 (1 đơn vị), nhưng'],
])('%s', (_name, given, part) => {
  expect(textOf(given)).toContain(part);
});

const { due: _due, until: _until, onward: _onward, ...bare } = reminder;

test('a plan without a day, and no new day: nothing is made up', () => {
  const text = letterText(reminderLetter(bare, 'vi'), 'vi');
  expect(text).toContain('Căn cứ Kế hoạch K, các đơn vị gửi báo cáo kết quả thực hiện năm 2024.');
  expect(text).toContain('Để kịp tổng hợp, đề nghị các đơn vị nêu trên gửi ngay báo cáo');
});

describe('a letter to be signed', () => {
  const owing = (count: number): Partial<Reminder> => ({
    to: 'listed',
    reports: [
      report,
      {
        ...report,
        owing: Array.from({ length: count }, (_none, at) => ({ name: `xã ${at}`, because: { kind: 'nothing' } })),
      },
    ],
  });

  test('lists few units itself', () => {
    const few = { ...reminder, ...owing(8) };
    expect(signedReminder(few, 'vi')).toEqual(reminderLetter(few, 'vi'));
    expect(reminderLetter(few, 'vi').to).toEqual(['Các đơn vị có tên trong văn bản này']);
    expect(reminderLetter(few, 'en').to).toEqual(['The units named in this letter']);
  });

  test('has many units in an annex, which it names: to whom, how many of each report, who is asked', () => {
    const { annex, ...letter } = signedReminder({ ...reminder, ...owing(9) }, 'vi');
    expect(letter.to).toEqual(['Các đơn vị có tên trong Phụ lục kèm theo']);
    expect(letter.pieces.map(({ kind }) => kind)).not.toContain('list');
    const text = letterText(letter, 'vi');
    expect(text).toContain(': 2 đơn vị (danh sách tại Phụ lục kèm theo).');
    expect(text).toContain(': 9 đơn vị (danh sách tại Phụ lục kèm theo).');
    expect(text).toContain('đề nghị các đơn vị có tên trong Phụ lục gửi báo cáo');
    expect(annex?.lists.map(({ lines }) => lines.length)).toEqual([2, 9]);
    expect(signedReminder({ ...reminder, ...owing(9) }, 'en').to).toEqual(['The units named in the annex']);
  });

  test('a mail names them all, however many', () => {
    expect(textOf(owing(9)).match(/^- xã/gm)).toHaveLength(11);
  });
});
