import { sendingTogether } from '../../src/usecases/sendingTogether';
import { receiptOf, type SentForm } from '../../src/usecases/sending';
import type { Unit } from '../../src/domain/territory/unit';
import { submissionOf } from '../core/checks/support/submission';
import { catalogue, findProgramme } from '../support/plans';

const programme = findProgramme('dong-nai-2021-2030');
const unit = (code: string, name: string): Unit => ({ list: '2021', code, name, type: 'xã', level: 'commune' });
const form = (sheet: string, code: string, name: string, over: Partial<SentForm> = {}): SentForm => ({
  submission: submissionOf({}, { sheet, unit: { list: '2021', code }, unitName: `xã ${name}`, asOf: null }),
  unit: unit(code, name),
  programme,
  catalogue: catalogue(),
  ...over,
});
const phuLy = form('xã Phú Lý', '26179', 'Phú Lý');
const triAn = form('xã Trị An', '26182', 'Trị An');
const unknown = form('Trang lạ', 'A1', 'Mới', { unit: undefined });

test('one form: its file, its words, its receipt', () => {
  const { files, fileName, message } = sendingTogether([phuLy], 'each', 'vi');
  expect(fileName).toBe('01-CTXH-X_75_26179_xa-phu-ly_2024.xlsx');
  expect(files).toEqual([{ sheet: 'xã Phú Lý', name: fileName }]);
  expect(message.split('\n')).toEqual([
    'Xã Phú Lý gửi báo cáo theo Biểu 01/CTXH-X năm 2024.',
    'Không có số liệu ước.',
    `Tệp gửi kèm: ${fileName}`,
    receiptOf(phuLy.submission, 'vi'),
  ]);
});

test('several forms: a file each in one archive, every form in the message and with its receipt line', () => {
  const { files, fileName, message } = sendingTogether([phuLy, triAn], 'each', 'vi');
  expect(fileName).toBe('2-bieu_2024.zip');
  expect(files.map(({ name }) => name)).toEqual([
    '01-CTXH-X_75_26179_xa-phu-ly_2024.xlsx',
    '01-CTXH-X_75_26182_xa-tri-an_2024.xlsx',
  ]);
  expect(message.split('\n')).toEqual([
    'Gửi 2 biểu:',
    '1. Xã Phú Lý gửi báo cáo theo Biểu 01/CTXH-X năm 2024. Không có số liệu ước. Tệp: 01-CTXH-X_75_26179_xa-phu-ly_2024.xlsx',
    '2. Xã Trị An gửi báo cáo theo Biểu 01/CTXH-X năm 2024. Không có số liệu ước. Tệp: 01-CTXH-X_75_26182_xa-tri-an_2024.xlsx',
    'Tệp gửi kèm: 2-bieu_2024.zip',
    receiptOf(phuLy.submission, 'vi'),
    receiptOf(triAn.submission, 'vi'),
  ]);
});

test('the whole workbook is one file, and no form is said to be a file of its own', () => {
  const { fileName, message } = sendingTogether([phuLy, triAn], 'whole', 'en');
  expect(fileName).toBe('2-bieu_2024.xlsx');
  expect(message).toContain('2 forms are sent:\n1. Xã Phú Lý sends its report, form 01/CTXH-X, year 2024. No figure');
  expect(message).not.toContain('File: ');
  expect(sendingTogether([phuLy], 'whole', 'vi').fileName).toBe('01-CTXH-X_75_26179_xa-phu-ly_2024.xlsx');
});

test.each<[string, readonly SentForm[], readonly string[], string]>([
  [
    'forms of one unit are called by it',
    [phuLy, { ...phuLy, submission: { ...phuLy.submission, sheet: 'Năm 2023', year: 2023 } }],
    ['01-CTXH-X_75_26179_xa-phu-ly_2024.xlsx', '01-CTXH-X_75_26179_xa-phu-ly_2023.xlsx'],
    '2-bieu_26179_xa-phu-ly_2023_2024.zip',
  ],
  [
    'no name stands twice',
    [phuLy, { ...phuLy, submission: { ...phuLy.submission, sheet: 'Bản sao' } }],
    ['01-CTXH-X_75_26179_xa-phu-ly_2024.xlsx', '01-CTXH-X_75_26179_xa-phu-ly_2024-2.xlsx'],
    '2-bieu_26179_xa-phu-ly_2024.zip',
  ],
  [
    'an unknown unit is called as the form says',
    [unknown],
    ['01-CTXH-X_a1_xa-moi_2024.xlsx'],
    '01-CTXH-X_a1_xa-moi_2024.xlsx',
  ],
  [
    'rows of one sheet stay in one file, called by the sheet',
    [form('Các xã', '26179', 'Phú Lý'), form('Các xã', '26182', 'Trị An')],
    ['01-CTXH-X_cac-xa_2024.xlsx'],
    '01-CTXH-X_cac-xa_2024.xlsx',
  ],
])('%s', (_, forms, names, whole) => {
  const { files, fileName } = sendingTogether(forms, 'each', 'vi');
  expect(files.map(({ name }) => name)).toEqual(names);
  expect(fileName).toBe(whole);
});
