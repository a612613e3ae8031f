import { accountOfRollUp } from '../../../../src/core/reports/replay/accountOfRollUp';
import { accountOfSummary } from '../../../../src/core/reports/replay/accountOfSummary';
import { figureWords } from '../../../../src/core/reports/carried/rowMark';
import type { SummaryAccount } from '../../../../src/core/reports/replay/account';
import { argsOf, workbookOf } from './accounts';

const CARRIED = 'Chuyển cấp trên (dữ liệu)';
const workbook = workbookOf();

/** With figures as words, in which they are compared. */
const plain = ({ rows, ...account }: SummaryAccount) => ({
  ...account,
  rows: [...rows].map(([code, { figures, ...row }]) => ({
    code,
    ...row,
    figures: [...figures].map(([key, figure]) => `${key}=${figureWords(figure)}`),
  })),
});

test('a summary says of itself what the roll-up it was written from would say', () => {
  const read = accountOfSummary(workbook);
  expect(read).toBeDefined();
  if (!read) return;
  const { targets: _lines, summaries: _files, ...is } = plain(accountOfRollUp(argsOf()));
  expect(plain(read)).toMatchObject(is);
  expect([...(read.targets ?? [])].length).toBeGreaterThan(3);
  expect(read.summaries).toMatchObject([{ file: '731.xlsx' }]);
  expect(read.decisions).toEqual([{ kind: 'strict' }]);
  expect(read.altered).toEqual([]);
});

test('a summary of the first programs is known as far as it says', () => {
  const sheets = workbook.sheets.filter(({ name }) => name !== CARRIED);
  const read = accountOfSummary({ ...workbook, sheets });
  expect(read).toMatchObject({ entries: [], summaries: [], decisions: [] });
  expect([read?.program, read?.targets]).toEqual([undefined, undefined]);
  expect([...(read?.rows ?? [])].map(([, { sha256 }]) => sha256)).toEqual([undefined, undefined, undefined, undefined]);
});

test('any other workbook is none', () => {
  expect(accountOfSummary({ ...workbook, sheets: [] })).toBeUndefined();
});
