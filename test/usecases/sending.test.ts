import { sendingOf } from '../../src/usecases/sending';
import { submissionOf } from '../core/checks/support/submission';
import { catalogue, findProgramme } from '../support/plans';
import type { Submission } from '../../src/domain/submission';
import type { Unit } from '../../src/domain/territory/unit';

const programme = findProgramme('dong-nai-2021-2030');
if (!programme) throw new Error('the programme is gone');
const unit: Unit = { list: '2021', code: '26179', name: 'Phú Lý', type: 'xã', level: 'commune' };
const base = submissionOf({}, { unitName: 'xã Phú Lý', asOf: '2024-11-15', notes: new Map() });
const sent = (over: Partial<Submission> = {}) =>
  sendingOf({ submission: { ...base, ...over }, unit, programme, catalogue: catalogue() }, 'vi');
const markOf = (text: string): string => / ([0-9a-f]{16})$/.exec(text)?.[1] ?? 'none';

test('the message names unit, form, year, day, file and what is estimated; the receipt closes it', () => {
  const { message, receipt, fileName } = sent();
  expect(fileName).toBe('01-CTXH-X_75_26179_xa-phu-ly_2024.xlsx');
  expect(message.split('\n')).toEqual([
    'Xã Phú Lý gửi báo cáo theo Biểu 01/CTXH-X năm 2024.',
    'Số liệu tính đến 15/11/2024.',
    'Không có số liệu ước.',
    'Tệp gửi kèm: 01-CTXH-X_75_26179_xa-phu-ly_2024.xlsx',
    receipt,
  ]);
  expect(receipt).toMatch(
    /^Dòng đối chiếu: 26179 · xã Phú Lý · năm 2024 · Biểu 01\/CTXH-X · bản 1 · dấu số liệu [0-9a-f]{16}$/,
  );
});

test.each<[string, Partial<Submission>, string]>([
  ['a box', { estimated: true }, 'Có số liệu ước.'],
  [
    'notes of lines, each once',
    {
      notes: new Map([
        ['K02.TH', 'ước cả năm'],
        ['K02.KH', 'số ước'],
        ['E01', 'theo công ước'],
      ]),
    },
    'Số liệu ước ở mã số: K02.',
  ],
])('estimates are told by %s', (_, over, text) => {
  expect(sent(over).message.split('\n')).toContain(text);
});

test('the mark follows the figures, and nothing of the file', () => {
  const mark = markOf(sent().receipt);
  expect(markOf(sent({ file: 'khác.xlsx', sheet: 'Trang 2' }).receipt)).toBe(mark);
  expect(markOf(sent({ values: submissionOf({ E01: 7 }).values }).receipt)).not.toBe(mark);
  expect(markOf(sent({ asOf: null }).receipt)).not.toBe(mark);
});

test('a unit that is not known leaves the file its name, and English says the same', () => {
  const submission = { ...base, unit: { list: 'own' as const, code: 'A1' } };
  const { message, fileName } = sendingOf({ submission, programme: programme, catalogue: catalogue() }, 'en');
  expect(fileName).toBeUndefined();
  expect(message).toMatch(/^Xã Phú Lý sends its report, form 01\/CTXH-X, year 2024\.\n[^]*Receipt: A1 · /);
});
