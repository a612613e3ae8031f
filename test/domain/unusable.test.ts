import type { LedgerEntry } from '../../src/domain/aggregate';
import { unusableText } from '../../src/domain/unusable';

const entry = (file: string, fate: LedgerEntry['fate'] = 'rejected', sheet = ''): LedgerEntry => ({
  file,
  fate,
  sheet,
});

test.each<[string, readonly LedgerEntry[], string, string]>([
  ['an archive', [entry('nop/a.rar')], 'có tệp không đọc được: a.rar', 'files that cannot be read: a.rar'],
  [
    'a form with errors',
    [entry('a.xlsx', 'rejected', 'Biểu 01')],
    'có biểu không dùng được: a.xlsx',
    'forms that cannot be used: a.xlsx',
  ],
  [
    'what a district tells of',
    [{ ...entry('nop/a.xls'), through: ['tỉnh/731.xlsx'] }],
    'có tệp không đọc được: a.xls (qua tỉnh/731.xlsx)',
    'files that cannot be read: a.xls (through tỉnh/731.xlsx)',
  ],
  ['a scan', [entry('nop.zip/a.pdf', 'beside')], 'có tệp kèm theo: a.pdf', 'documents sent along: a.pdf'],
  [
    'several kinds',
    [entry('a.pdf', 'beside'), entry('a.7z')],
    'có tệp không đọc được: a.7z; có tệp kèm theo: a.pdf',
    'files that cannot be read: a.7z; documents sent along: a.pdf',
  ],
  [
    'many of one kind',
    ['1', '2', '3', '4', '5'].map((name) => entry(`${name}.rar`)),
    'có tệp không đọc được: 1.rar, 2.rar, 3.rar, … (+2)',
    'files that cannot be read: 1.rar, 2.rar, 3.rar, … (+2)',
  ],
])('%s', (_, entries, vi, en) => {
  expect(unusableText(entries)).toEqual({ vi, en });
});
