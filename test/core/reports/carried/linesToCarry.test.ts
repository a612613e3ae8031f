import type { LedgerEntry } from '../../../../src/domain/aggregate';
import type { Finding } from '../../../../src/domain/finding';
import { lineIn, lineText } from '../../../../src/core/reports/carried/carriedLine';
import { figuresPlan } from '../../../../src/core/reports/figuresPlan';
import { linesToCarry } from '../../../../src/core/reports/carried/linesToCarry';
import type { SummaryFinding } from '../../../../src/core/reports/summaryArgs';
import { PROGRAM } from '../../../../src/domain/program';
import { unit } from '../../rollup/builders';
import { smallRollUp, summaryArgs } from '../province';

const who = unit('73102', 'commune', '731', 'commune');
const place = { file: 'a.xlsx', sheet: 'Biểu', cell: 'F9' };
/** Every member a finding can have. */
const whole: Required<Omit<Finding, 'acceptance'>> = {
  rule: 'V04',
  variant: '',
  severity: 'error',
  element: 'E04.TE3',
  place,
  params: { count: 3, name: { vi: 'Số lớp', en: 'Classes' }, day: '2024-11-30' },
  concerns: ['E04', 'E04.TE3'],
  identity: true,
  newUntil: 2027,
  alsoAbout: '73102',
  ofSheet: true,
  value: 12.5,
  unitNote: 'đã kiểm tra',
  explanation: 'Sáp nhập ấp năm 2024',
  through: ['731.xlsx'],
  words: 'Câu.',
};
const rolled = smallRollUp();
const entries: readonly LedgerEntry[] = [
  ...rolled.ledger.entries,
  { file: 'b.xlsx', sheet: '', fate: 'rejected', unit: who, reason: { code: 'truncated', params: {} } },
  {
    file: 'c.xlsx',
    sheet: 'Biểu',
    fate: 'superseded',
    unit: who,
    sentOn: '2024-11-30',
    late: true,
    sha256: 'ab',
    through: ['d'],
  },
  { file: 'd.pdf', sheet: '', fate: 'beside' },
];
/** Accepted here: goes upward as grave as it is. */
const decided: Finding = {
  ...whole,
  severity: 'info',
  acceptance: { state: 'here', was: 'error', by: 'Sở', on: '2024-12-01', words: 'x' },
};
const findings: readonly SummaryFinding[] = [
  { finding: decided, text: 'Sentence.', unit: who, source: 'form' },
  { finding: { rule: 'X11', variant: 'copy', severity: 'error', element: '', place, params: {} }, text: 'Bản khác.' },
  { finding: { ...whole, rule: 'X01' }, text: 'Khác xa.', unit: who, source: 'peers' },
];
const told = { findings, reasonText: () => 'Tệp bị cắt.' };
const args = summaryArgs({ ...rolled, ledger: { ...rolled.ledger, entries } }, told);
const all = linesToCarry(args, figuresPlan(args)).map((line) => line());
/** Of the run itself; what they say is read back in `replay/accountOfSummary`. */
const OF_THE_RUN: readonly string[] = ['row', 'made', 'target'];
const lines = all.filter(({ line }) => !OF_THE_RUN.includes(line));

test('what did not count and what was found go upward, but not what comparing units finds again', () => {
  const ref = { list: '2024', code: '73102' };
  expect(lines).toEqual([
    {
      line: 'entry',
      file: 'b.xlsx',
      sheet: '',
      fate: 'rejected',
      unit: ref,
      reason: { code: 'truncated', params: {} },
      words: 'Tệp bị cắt.',
    },
    { ...entries.at(-2), line: 'entry', unit: ref },
    { line: 'entry', file: 'd.pdf', sheet: '', fate: 'beside' },
    { line: 'finding', unit: ref, ofForm: true, finding: whole },
    { line: 'finding', finding: { ...findings[1]?.finding, words: 'Bản khác.' } },
  ]);
});

test('every line comes back from its text as it was', () => {
  expect(all.filter(({ line }) => line === 'row')).toHaveLength(4);
  expect(all.filter(({ line }) => line === 'made')).toEqual([{ line: 'made', program: PROGRAM.version }]);
  expect(all.filter(({ line }) => line === 'target')).toHaveLength(args.attainments.length);
  expect(all.map((line) => lineIn(lineText(line)))).toEqual(all);
});
