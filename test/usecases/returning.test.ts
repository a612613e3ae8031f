import type { FileFate, LedgerEntry } from '../../src/domain/aggregate';
import type { Finding } from '../../src/domain/finding';
import type { IsoDay } from '../../src/domain/ids';
import { returnToken } from '../../src/domain/returnToken';
import type { CheckedFile } from '../../src/usecases/checkWorkbook';
import { phoneList } from '../../src/usecases/phoneList';
import {
  companionSheet,
  filesThatGaveWay,
  isRight,
  pageOf,
  returnedDecisions,
  returningOf,
  returningOfUnit,
} from '../../src/usecases/returning';
import { rollUp } from '../../src/core/rollup/rollUp';
import { submissionOf } from '../core/checks/support/submission';
import { argsFor, candidate, filled, smallTree, unitOf } from '../core/rollup/builders';

const days = { today: '2024-12-01' as IsoDay, until: '2024-12-06' as IsoDay };
const sha256 = 'ab'.repeat(32);
const base = submissionOf({}, { unitName: 'xã Phú Lý' });

function finding(rule: Finding['rule'], more: Partial<Finding>): Finding {
  const place = { file: base.file, sheet: base.sheet, cell: 'D12' };
  return { rule, variant: '', severity: 'error', element: '', place, params: {}, ...more };
}

const file = (findings: readonly Finding[], more: Partial<CheckedFile> = {}): CheckedFile => ({
  file: 'thư mục/a.xlsx',
  forms: [{ submission: base, findings, via: 'form', arrivedInSheet: base.sheet }],
  otherSheets: [],
  sha256,
  ...more,
});

const found = [
  finding('R02', { variant: 'lost', params: { count: 1 } }),
  finding('V29', { variant: 'empty', severity: 'error', identity: true }),
  finding('V29', { variant: 'empty', severity: 'info' }),
  finding('V29', { variant: 'empty', place: { file: 'khác.xlsx', sheet: '01', cell: 'A1' } }),
];

test('errors and warnings go back with what to do; cells of this very file are marked', () => {
  const returning = returningOf(file(found), days);
  expect(returning?.report).toMatchObject({ file: 'a.xlsx', unit: 'xã Phú Lý', year: 2024, until: '2024-12-06' });
  expect(returning?.report.faults.map(({ cell, todo }) => [cell, todo.vi.slice(0, 12)])).toEqual([
    ['D12', 'Khôi phục bi'],
    ['D12', 'Dùng đúng bi'],
    ['', expect.any(String)],
  ]);
  expect(returning?.cells.map(({ note }) => note.startsWith('Tổng Hợp: '))).toEqual([true, true]);
  expect(returning?.tokens).toEqual([returnToken(sha256)]);
});

test('a file with nothing wrong, or one sent along, does not go back', () => {
  expect(returningOf(file([]), days)).toBeUndefined();
  const beside = { code: 'noForm', params: {} };
  expect(returningOf({ ...file([]), forms: [], beside }, days)).toBeUndefined();
});

test.each([
  ['nothing found', [], false, true],
  ['information only', found.slice(2, 3), false, true],
  ['an error', found.slice(1, 2), false, false],
  ['a warning', [finding('V29', { severity: 'warning' })], false, false],
  ['damage', found.slice(0, 1), false, false],
  ['damage that is mended', found.slice(0, 1), true, true],
  ['damage that is mended, and an error', found.slice(0, 2), true, false],
])('a copy is right with %s: %#', (_name, findings, mended, right) => {
  expect(isRight(file(findings).forms, mended)).toBe(right);
  expect(isRight([], mended)).toBe(false);
});

test('a file that cannot be read goes back with the reason, tokens it brought follow its own', () => {
  const rejected = returningOf({ ...file([]), forms: [], rejected: { code: 'noForm', params: {} } }, days);
  expect(rejected?.report.faults.map(({ todo }) => todo.vi)).toEqual([expect.stringContaining('Gửi lại tệp Excel')]);
  expect(rejected && companionSheet(rejected).name).toBe('Trả lại');
  const submission = { ...base, returned: ['TL-1'] };
  const again = returningOf(
    { ...file([]), forms: [{ submission, findings: found, via: 'form', arrivedInSheet: '' }] },
    days,
  );
  expect(again?.tokens).toEqual([returnToken(sha256), 'TL-1']);
});

test('what went back is kept for the folder of work, and listed for the telephone', () => {
  const returning = returningOf(file(found), days);
  if (!returning) throw new Error('nothing goes back');
  const [decision] = returnedDecisions([{ ...returning, file: 'a.xlsx', sha256 }], { by: 'A', on: days.today });
  expect(decision).toMatchObject({ kind: 'returned', token: returnToken(sha256), faults: 3, until: '2024-12-06' });
  expect(pageOf(returning)('', [], ['Trả lại']).name).toBe('Trả lại (2)');
  const texts = phoneList([returning.report]).cells.flatMap(({ content }) =>
    content?.kind === 'text' ? [content.text] : [],
  );
  expect(texts).toEqual(expect.arrayContaining(['xã Phú Lý', 'a.xlsx', '06/12/2024']));
});

const tree = smallTree();
const [commune, other] = [unitOf(tree, '73101'), unitOf(tree, '73102')];
const result = rollUp(argsFor(tree, [candidate(filled(commune, { E01: 40 }))]));

test('a report that gave way does not go back; a file with another form that counts does', () => {
  const entry = (name: string, fate: FileFate, sheet = '01'): LedgerEntry => ({ file: name, sheet, fate });
  const entries = [
    entry('cu.xlsx', 'superseded'),
    entry('moi.xlsx', 'used'),
    entry('hai-bieu.xlsx', 'superseded'),
    entry('hai-bieu.xlsx', 'used', '02'),
    entry('hong.xlsx', 'rejected', ''),
    entry('khac.xlsx', 'conflict'),
    { ...entry('bi-tu-choi.xlsx', 'rejected'), unit: commune },
    { ...entry('chi-co-ban-nay.xlsx', 'rejected'), unit: other },
  ];
  const ledger = { ...result.ledger, entries };
  expect([...filesThatGaveWay({ ...result, ledger })]).toEqual(['cu.xlsx', 'bi-tu-choi.xlsx']);
});

test.each([
  ['wrongYear', { year: '2023', expected: '2024' }, /^Lập báo cáo trên biểu của năm 2024 .*tệp này ghi năm 2023\.$/],
  ['unknownUnit', { code: '9', unit: 'Xã' }, /^Dùng đúng biểu của đơn vị/],
  ['encrypted', {}, /^Gửi lại tệp Excel/],
])('a form that does not count is told what to send instead: %s', (code, params, todo) => {
  const asked = { unit: unitOf(smallTree(), '73101'), file: 'a.xlsx', programme: 'p', year: 2024, findings: [] };
  const back = returningOfUnit({ ...asked, unreadable: { code, params } }, days);
  expect(back?.report.faults.map((fault) => fault.todo.vi)).toEqual([expect.stringMatching(todo)]);
});
