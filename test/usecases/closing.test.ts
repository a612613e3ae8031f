import { accountOfSummary } from '../../src/core/reports/replay/accountOfSummary';
import { WorkState } from '../../src/domain/work/workState';
import { closedWith, closingWith, isClosing, reopeningOf } from '../../src/usecases/closing';
import { rolled, workbookOf } from '../core/reports/replay/accounts';
import { ENTRIES } from '../core/reports/province';

const made = { by: 'Bà Ba', on: '2024-12-20' } as const;
const account = accountOfSummary(workbookOf());
if (!account) throw new Error('no summary');
const summary = { account, file: 'tong-hop.xlsx', sha256: 'a'.repeat(64) };
const closing = closingWith(summary, new WorkState([]), made);
if (!isClosing(closing)) throw new Error('not closed');

test('a year is closed once, with the figures of its summary', () => {
  expect(closing).toMatchObject({ kind: 'closed', programme: 'dong-nai-2021-2030', year: 2024, ...made });
  const again = closingWith(summary, new WorkState([closing]), made);
  expect(isClosing(again) ? undefined : again.vi).toMatch(/^Số liệu năm 2024 đã chốt ngày 20\/12\/2024 \(Bà Ba\)/);
});

test.each([
  ['of its own', {}, true],
  ['of another year', { year: 2023 }, false],
  ['of another plan', { programme: 'khac' }, false],
  ['of a unit below', { unit: { list: '2024', code: '731' } }, false],
])('a folder takes a summary %s: %j', (_what, change, taken) => {
  const { programme, year, unit } = account;
  const opened = { kind: 'opened', programme, year, unit, ...made } as const;
  const found = closingWith(summary, new WorkState([{ ...opened, ...change }]), made);
  expect(isClosing(found)).toBe(taken);
});

test('an edited summary closes nothing', () => {
  const finding = {
    rule: 'X15',
    variant: 'row',
    severity: 'error',
    element: '',
    place: { file: '', sheet: '', cell: '' },
    params: {},
  } as const;
  const edited = closingWith({ ...summary, account: { ...account, altered: [{ finding }] } }, new WorkState([]), made);
  expect(isClosing(edited)).toBe(false);
});

test('a summary of other figures is not the one the year was closed with', () => {
  const work = new WorkState([closing]);
  const other = accountOfSummary(workbookOf(rolled({ ...ENTRIES, '73101': { ...ENTRIES['73101'], E04: 35 } })));
  expect([closedWith(account, work)?.same, other && closedWith(other, work)?.same]).toEqual([true, false]);
  expect(closedWith(account, new WorkState([closing, reopeningOf(closing, 'Thiếu một xã', made)]))).toBeUndefined();
});
