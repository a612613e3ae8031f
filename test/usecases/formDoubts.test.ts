import type { SummaryPart } from '../../src/core/reports/readSummary';
import { treeOf } from '../../src/domain/territory/tree';
import { doubtOfForm, doubtOfRow, withAllowed, type Doubted } from '../../src/usecases/formDoubts';
import { messageOf } from '../../src/usecases/messages';
import { filled, smallTree, unitOf } from '../core/rollup/builders';

const { units } = smallTree();
const tree = treeOf('2024', units, []);
const [here, there] = ['73101', '73201'].map((code) => filled(unitOf(smallTree(), code), { 'A01.LH01': 3 }));

/** "outside code | X13 error": why it may not speak, and what is said. */
function short({ doubt, finding }: Doubted): string {
  const said = finding ? ` | ${finding.rule} ${finding.variant} ${finding.severity}` : '';
  return `${doubt ? `${doubt.kind} ${doubt.reason.code}` : 'none'}${said}`;
}

const part = (code: string, hidden = false, list = '2024'): SummaryPart => ({
  programme: 'dong-nai-2021-2030',
  year: 2024,
  sheet: 'Số liệu',
  hidden,
  unit: { list, code },
  submissions: [],
});

test.each([
  ['a row of its own district', '73101', part('731'), 'none'],
  ['a row of another district', '73201', part('731'), 'outside outsideSummary | X13 summary error'],
  ['a row of the province’s summary', '73201', part('75'), 'none'],
  ['a row of the unit’s own summary', '73101', part('73101'), 'none'],
  ['a summary of a unit nobody knows', '73101', part('999'), 'outside outsideSummary | X13 summary error'],
  [
    'a summary of a unit of another list',
    '73101',
    part('731', false, '2026'),
    'outside outsideSummary | X13 summary error',
  ],
  ['a hidden summary, of its own units too', '73101', part('731', true), 'hidden hiddenSummary | X14 summary error'],
])('%s', (_name, code, of, expected) => {
  const submission = code === '73101' ? here : there;
  if (!submission) throw new Error('no submission');
  const doubted = doubtOfRow(submission, of, 'd731.xlsx', tree);
  expect(short(doubted)).toBe(expected);
  if (doubted.finding) expect(messageOf(doubted.finding, 'vi')).toContain(code);
});

test.each([
  ['a form in view', 'bao-cao.xlsx', [], false, 'none'],
  ['a hidden form that nothing speaks against', 'bao-cao.xlsx', ['Biểu 01'], false, 'none | X14 agreeing warning'],
  ['a hidden row of a sheet of many units', 'bao-cao.xlsx', ['Biểu 01'], true, 'hidden hiddenForm | X14 form error'],
  [
    'a hidden form in a file named after another unit',
    '73201.xlsx',
    ['Biểu 01'],
    false,
    'hidden hiddenForm | X14 form error',
  ],
])('%s', (_name, file, hidden, isRow, expected) => {
  if (!here) throw new Error('no submission');
  const beside = { file, hidden: new Set(hidden), submissions: [here], isRow };
  expect(short(doubtOfForm(here, beside, tree))).toBe(expected);
});

test('a hidden form beside one in view of another unit', () => {
  if (!here || !there) throw new Error('no submission');
  const seen = { ...there, sheet: 'Biểu khác' };
  const beside = { file: 'bao-cao.xlsx', hidden: new Set(['Biểu 01']), submissions: [here, seen], isRow: false };
  expect(short(doubtOfForm(here, beside, tree))).toBe('hidden hiddenForm | X14 form error');
});

test('a yes lets hidden sheets of that file count, with a warning, and nothing that speaks for others', () => {
  const forms = [part('731', true), part('732')].flatMap((of) => {
    if (!here) return [];
    const { doubt, finding } = doubtOfRow(here, of, 'a.xlsx', tree);
    const findings = finding ? [finding] : [];
    return [
      { submission: here, findings, via: 'summary' as const, arrivedInSheet: 'Số liệu', ...(doubt ? { doubt } : {}) },
    ];
  });
  const file = { file: 'a.xlsx', forms, otherSheets: [] };
  const shown = (allowed: readonly string[]): readonly string[] =>
    withAllowed([file], allowed).flatMap(({ forms: all }) =>
      all.map(({ doubt, findings: [finding] }) => `${doubt?.kind ?? 'none'} ${finding?.variant} ${finding?.severity}`),
    );
  expect(shown([])).toEqual(['hidden summary error', 'outside summary error']);
  expect(shown(['b.xlsx'])).toEqual(['hidden summary error', 'outside summary error']);
  expect(shown(['a.xlsx'])).toEqual(['none allowed warning', 'outside summary error']);
});
