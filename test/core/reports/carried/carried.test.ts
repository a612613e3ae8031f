import type { Decision, MadeDecision } from '../../../../src/domain/decision';
import { lineIn, lineText } from '../../../../src/core/reports/carried/carriedLine';
import { carriedSheet } from '../../../../src/core/reports/carried/carriedSheet';
import { readCarried } from '../../../../src/core/reports/carried/readCarried';
import { readSummary } from '../../../../src/core/reports/readSummary';
import { summaryWorkbook } from '../../../../src/core/reports/summaryWorkbook';
import { inflateNode } from '../../../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../../src/xlsx/write/writeWorkbook';
import { smallRollUp, summaryArgs } from '../province';
import { snapshotOf } from '../snapshotOf';

const maker = { list: '2024', code: '731' };
const unit = { list: '2024', code: '73101' };
const long: Decision = {
  kind: 'accepted',
  unit,
  rule: 'V17',
  variant: 'change',
  element: '',
  by: 'Phòng VHXH',
  on: '2026-11-30',
  words: `\n=1+1 “${'đ'.repeat(19_000)}”`,
};
const DECISIONS: readonly MadeDecision[] = [
  { decision: { kind: 'strict' }, maker },
  { decision: long, maker },
  { decision: { kind: 'hiddenAllowed', file: '=cmd' }, maker, through: ['phường.xlsx'] },
];

const rolled = smallRollUp();
const book = summaryWorkbook(summaryArgs(rolled, { decisions: DECISIONS }));

const handedOn = DECISIONS.map(({ through = [], ...made }) => ({ ...made, through: ['tong-hop.xlsx', ...through] }));

test('decisions come back from the written file, with the file they came through in front', async () => {
  const file = readWorkbook(await writeWorkbook(book), 'tong-hop.xlsx', { inflate: inflateNode });
  expect(readSummary(file)?.carried?.decisions).toEqual(handedOn);
  expect(readCarried(snapshotOf(book), maker)?.decisions).toEqual(handedOn);
});

test('the sheet is unseen, named, and not written where there is nothing to carry', () => {
  expect(carriedSheet(summaryArgs(rolled, { decisions: DECISIONS }))).toMatchObject({
    hidden: 'very',
    names: [{ name: 'TongHop.carried' }, { name: 'TongHop.sheet' }],
  });
  expect(carriedSheet(summaryArgs(rolled))).toBeUndefined();
  expect(readCarried(snapshotOf(summaryWorkbook(summaryArgs(rolled))), maker)).toBeUndefined();
});

test.each([
  ['no JSON', 'Xin chào'],
  ['another line', '{"line":"weather"}'],
  [
    'a decision of a later program',
    '{"line":"decision","decision":{"kind":"forgiven"},"maker":{"list":"a","code":"b"}}',
  ],
])('%s says nothing', (_name, words) => {
  expect(lineIn(words)).toBeUndefined();
});

test('a line is its own text again', () => {
  const line = { line: 'decision', decision: long, maker } as const;
  expect(lineIn(lineText(line))).toEqual(line);
});

test('whole paths of the computer below go no further', () => {
  const away = 'C:\\Users\\nguyenvanan\\bc\\a.xlsx';
  const entry = {
    line: 'entry',
    file: away,
    sheet: 'x',
    fate: 'superseded',
    reason: { code: 'olderFile', params: { usedFile: away } },
    through: ['/home/nguyenvanan/huyen.xlsx'],
  } as const;
  expect(lineIn(lineText(entry))).toEqual({
    ...entry,
    file: 'a.xlsx',
    reason: { code: 'olderFile', params: { usedFile: 'a.xlsx' } },
    through: ['huyen.xlsx'],
  });
});
