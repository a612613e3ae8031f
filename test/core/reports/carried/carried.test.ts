import type { Decision, MadeDecision } from '../../../../src/domain/decision';
import { lineIn, lineText } from '../../../../src/core/reports/carried/carriedLine';
import { carriedSheet } from '../../../../src/core/reports/carried/carriedSheet';
import { foundLines, linesFor, rowLines } from '../../../../src/core/reports/carried/foundLines';
import { figuresPlan } from '../../../../src/core/reports/figuresPlan';
import { readSummary } from '../../../../src/core/reports/readSummary';
import { summaryWorkbook } from '../../../../src/core/reports/summaryWorkbook';
import { inflateNode } from '../../../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../../src/xlsx/write/writeWorkbook';
import { text } from '../../../../src/core/sheet/model';
import { shownIn } from '../cells';
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
  words: `\n=1+1 “${'đ'.repeat(1_000)}”`,
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
  expect(readSummary(file)?.carried).toMatchObject({ decisions: handedOn, findings: [] });
  expect(readSummary(snapshotOf(book))?.carried?.decisions).toEqual(handedOn);
});

test('the sheet is unseen and named, and says whose it is and how many lines it has', () => {
  const args = summaryArgs(rolled, { decisions: DECISIONS });
  const sheet = carriedSheet(args, figuresPlan(args));
  expect(sheet).toMatchObject({ hidden: 'very', names: [{ name: 'TongHop.carried' }, { name: 'TongHop.sheet' }] });
  expect(sheet.head.cells.slice(1).map(shownIn)).toEqual([1, sheet.body.count, '2024', '75']);
});

test('lines are those of one unit’s summary; a line that was typed over says nothing', () => {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      JSON.stringify(cell.content ?? '').includes('strict') ? { ...cell, content: text('{"line":"decision"}') } : cell,
    ),
  }));
  const [found] = foundLines(snapshotOf({ ...book, sheets }));
  expect(found?.lines.filter(({ line }) => line === 'decision')).toHaveLength(2);
  expect(found?.spoilt).toBe(1);
  expect(found && [...rowLines(found).keys()]).toEqual(['73101', '73102', '73201', '75.SGDDT']);
  expect(linesFor({ list: '2024', code: '75' }, found ? [found] : [])).toBe(found);
  expect(linesFor(maker, found ? [found] : [])).toBeUndefined();
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

test('of a text that is too long for a cell its beginning goes upward, and a line with a longer one is none of ours', () => {
  const line = (words: string) => ({ line: 'decision', decision: { ...long, words }, maker }) as const;
  const read = lineIn(lineText(line(`${'đ'.repeat(1_998)}\u{1F600}đ`)));
  expect(read).toEqual(line(`${'đ'.repeat(1_998)}…`));
  expect(lineIn(JSON.stringify({ line: 'row', code: 'a'.repeat(2_001), mark: '' }))).toBeUndefined();
});
