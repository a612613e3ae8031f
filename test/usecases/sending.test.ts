import { attachedText, ownFileName, receiptOf, saidOf } from '../../src/usecases/sending';
import { submissionOf } from '../core/checks/support/submission';
import { catalogue, findProgramme } from '../support/plans';
import type { Submission } from '../../src/domain/submission';
import type { Unit } from '../../src/domain/territory/unit';

const programme = findProgramme('dong-nai-2021-2030');
if (!programme) throw new Error('the programme is gone');
const unit: Unit = { list: '2021', code: '26179', name: 'Phú Lý', type: 'xã', level: 'commune' };
const base = submissionOf({}, { unitName: 'xã Phú Lý', asOf: '2024-11-15', notes: new Map() });
const formOf = (over: Partial<Submission> = {}) => ({
  submission: { ...base, ...over },
  unit,
  programme,
  catalogue: catalogue(),
});
const receipt = (over: Partial<Submission> = {}): string => receiptOf({ ...base, ...over }, 'vi');
const markOf = (text: string): string => / ([0-9a-f]{16})$/.exec(text)?.[1] ?? 'none';

test('unit, form, year, day, file and what is estimated are named, and a line to tell the report by', () => {
  expect(ownFileName(formOf())).toBe('01-CTXH-X_75_26179_xa-phu-ly_2024.xlsx');
  expect(saidOf(formOf(), 'vi')).toEqual([
    'Xã Phú Lý gửi báo cáo theo Biểu 01/CTXH-X năm 2024.',
    'Số liệu tính đến 15/11/2024.',
    'Không có số liệu ước.',
  ]);
  expect(attachedText('a.xlsx', 'vi')).toBe('Tệp gửi kèm: a.xlsx');
  expect(receipt()).toMatch(
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
  expect(saidOf(formOf(over), 'vi')).toContain(text);
});

test('the mark follows the figures, and nothing of the file', () => {
  const mark = markOf(receipt());
  expect(markOf(receipt({ file: 'khác.xlsx', sheet: 'Trang 2' }))).toBe(mark);
  expect(markOf(receipt({ values: submissionOf({ E01: 7 }).values }))).not.toBe(mark);
  expect(markOf(receipt({ asOf: null }))).not.toBe(mark);
});

test('a unit or a plan that is not known leaves the file its name, and English says the same', () => {
  const submission = { ...base, unit: { list: 'own' as const, code: 'A1' } };
  expect(ownFileName({ submission, programme, catalogue: catalogue() })).toBeUndefined();
  expect(ownFileName({ ...formOf(), programme: undefined })).toBeUndefined();
  expect(saidOf(formOf(), 'en')[0]).toBe('Xã Phú Lý sends its report, form 01/CTXH-X, year 2024.');
  expect(receiptOf(submission, 'en')).toMatch(/^Receipt: A1 · /);
});
