import { accountOfSummary } from '../../src/core/reports/replay/accountOfSummary';
import type { SummaryAccount } from '../../src/core/reports/replay/account';
import type { Finding } from '../../src/domain/finding';
import { treeOf } from '../../src/domain/territory/tree';
import { rollUpFiles, type RollUpInput, type RollUpSetting } from '../../src/usecases/rollUpFiles';
import { summarise } from '../../src/usecases/summarise';
import { verifyJson } from '../../src/usecases/verifyJson';
import { replayed, verified } from '../../src/usecases/verifySummary';
import { differenceText, verificationText } from '../../src/usecases/verifyWords';
import { filled, programmeOf, unit, type Entry } from '../core/rollup/builders';
import { snapshotOf } from '../core/reports/snapshotOf';
import { shippedLists } from '../core/units/listFiles';
import { catalogue } from '../support/plans';

const programme = programmeOf('dong-nai-2021-2030');
const root = unit('75', 'province');
const communes = ['73201', '73202'].map((code) => unit(code, 'commune', '75', 'commune'));
const tree = treeOf('2024', [root, ...communes], []);
const setting: RollUpSetting = {
  programme,
  catalogue: catalogue(),
  lists: shippedLists,
  tree,
  wholeTree: tree,
  year: 2024,
};
const summing = { programme, catalogue: catalogue(), language: 'vi', reasonText: () => '' } as const;
const [first = root, second = root] = communes;

interface Sent {
  readonly E04?: number;
  readonly file?: string;
  readonly digest?: string;
  readonly findings?: readonly Finding[];
}

/** A commune's report as it was checked. */
function sent(
  who = first,
  { E04 = 26, file = `${who.code}.xlsx`, digest = 'a', findings = [] }: Sent = {},
): RollUpInput {
  const entries: Readonly<Record<string, Entry>> = { 'A01.LH01': 1, 'A02.LH01': 1, E01: 30, E02: 30, E03: 30, E04 };
  const submission = filled(who, entries, { file });
  const form = { submission, unit: who, findings, via: 'form', arrivedInSheet: 'Biểu 01' } as const;
  return { file, forms: [form], otherSheets: [], sha256: digest.repeat(64) };
}

/** The summary of some files as its reader finds it, and what it says. */
function summaryOf(files: readonly RollUpInput[], more: Partial<RollUpSetting> = {}) {
  const workbook = snapshotOf(summarise(rollUpFiles(files, { ...setting, ...more }), summing));
  const account = accountOfSummary(workbook);
  if (!account) throw new Error('no summary');
  return { workbook, account };
}

function verify(summary: ReturnType<typeof summaryOf>, files: readonly RollUpInput[]) {
  const decided = replayed(summary.account, files, programme.targets);
  return verified(summary, rollUpFiles(files, { ...setting, ...decided }), { ...summing, given: [] });
}

const kinds = (summary: ReturnType<typeof summaryOf>, files: readonly RollUpInput[]): readonly string[] =>
  verify(summary, files).differences.map(({ kind }) => kind);

const files = [sent(), sent(second, { digest: 'b' })];
/** Two reports of the first commune that differ, of which a person chose the older. */
const twice = [sent(), sent(first, { E04: 20, file: 'moi/73201.xlsx', digest: 'c' }), sent(second, { digest: 'b' })];
const preferred = { deciding: { preferred: [{ file: '73201.xlsx' }] } };
const place = { file: '73201.xlsx', sheet: 'Biểu 01', cell: 'F9' };
/** An error that holds a figure, with the unit's reason for it. */
const explained: Finding = {
  rule: 'V11',
  variant: 'fell',
  severity: 'error',
  element: 'E04',
  place,
  params: {},
  concerns: ['E04'],
  explanation: 'Có hai lớp ghép trong năm',
};
const claimed = [sent(first, { findings: [explained] }), sent(second, { digest: 'b' })];

test('the same files give the same, whatever they are called, and every figure was compared', () => {
  const summary = summaryOf(files);
  const found = verify(summary, [sent(second, { digest: 'b', file: 'x/1.xlsx' }), sent(first, { file: 'x/2.xlsx' })]);
  expect(found).toMatchObject({ differences: [], unchecked: [], compared: { units: 2, targets: expect.any(Number) } });
  expect(verificationText(found).vi).toContain('vẫn cho đúng bảng tổng hợp này');
  expect(verifyJson('t.xlsx', found, { ...summing })).toMatchObject({ same: true, program: { was: found.program } });
});

test('one changed figure is named with what follows, in words', () => {
  const found = verify(summaryOf(files), [sent(first, { E04: 25, digest: 'd' }), sent(second, { digest: 'b' })]);
  const said = found.differences.map((one) => differenceText(one, setting).vi);
  expect(said[0]).toBe('Tệp đã thay đổi sau khi tổng hợp: 73201.xlsx (xã U73201).');
  expect(said[1]).toMatch(/^xã U73201, E04 .+: trong bảng là 26, theo tệp 73201\.xlsx là 25\.$/);
  expect(said[2]).toMatch(/^DN25-4 .+, số thực hiện: trong bảng là 52, nay là 51\.$/);
});

test('decisions are made again: which report counts, by its content', () => {
  const summary = summaryOf(twice, preferred);
  expect(kinds(summary, twice)).toEqual([]);
  const renamed = [sent(first, { file: 'z.xlsx' }), ...twice.slice(1)];
  expect(kinds(summary, renamed)).toEqual([]);
  // Without the decision both wait, and the unit is missing.
  expect(kinds({ ...summary, account: { ...summary.account, decisions: [] } }, twice)).toContain('fate');
});

test('an accepted reason counts again for the same words, and no longer for others', () => {
  const held = summaryOf(claimed);
  const decision = {
    kind: 'accepted',
    unit: { list: '2024', code: '73201' },
    rule: 'V11',
    variant: 'fell',
    element: 'E04',
  } as const;
  const told = { words: 'Có hai lớp ghép trong năm', by: 'Sở', on: '2024-12-01' } as const;
  const accepted: SummaryAccount = { ...held.account, decisions: [{ ...decision, ...told }] };
  expect(kinds(held, claimed)).toEqual([]);
  expect(kinds({ ...held, account: accepted }, claimed)).toContain('figure');
  const other = { ...held.account, decisions: [{ ...decision, ...told, words: 'Nhầm' }] };
  expect(kinds({ ...held, account: other }, claimed)).toEqual([]);
});

test('a report that waited and is gone is told by its file', () => {
  const found = verify(summaryOf(twice), [twice[0] ?? sent(), ...twice.slice(2)]);
  const said = found.differences.map((one) => differenceText(one, setting).vi);
  expect(said.slice(0, 2)).toEqual([
    '73201.xlsx: khi tổng hợp “chờ quyết định”, nay “được tổng hợp”.',
    'Thiếu tệp: moi/73201.xlsx.',
  ]);
});

test('strictly, as it was made', () => {
  expect(kinds(summaryOf(claimed, { strict: true }), claimed)).toEqual([]);
});

test('asked before replacing, as it was made: what names the one it replaces still waits', () => {
  const [old] = twice[0]?.forms ?? [];
  const later = twice[1];
  const [form] = later?.forms ?? [];
  if (!old || !later || !form) throw new Error('two reports');
  const own = { ...old, submission: { ...old.submission, numbers: { own: '12/BC' } } };
  const replacing = {
    ...form,
    submission: { ...form.submission, numbers: { own: '15/BC', replaces: { number: '12/BC' } } },
  };
  const numbered = [{ ...sent(), forms: [own] }, { ...later, forms: [replacing] }, ...files.slice(1)];
  const taken = summaryOf(numbered);
  expect([taken.account.rows.size, kinds(taken, numbered)]).toEqual([2, []]);
  const waiting = summaryOf(numbered, { deciding: { confirmReplace: true } });
  expect([waiting.account.rows.size, kinds(waiting, numbered)]).toEqual([1, []]);
  const chosen = summaryOf(numbered, { deciding: { confirmReplace: true, preferred: [{ file: '73201.xlsx' }] } });
  expect([chosen.account.rows.size, kinds(chosen, numbered)]).toEqual([2, []]);
});

test('what an older summary does not keep is said', () => {
  const { workbook, account } = summaryOf(files);
  const { program: _none, targets: _nothing, plan: _no, ...older } = account;
  const found = verify({ workbook, account: { ...older, decisions: [{ kind: 'base', files: [] }] } }, files);
  expect(found.differences).toEqual([]);
  expect(found.unchecked).toEqual(['plan', 'program', 'targets', 'pages', 'base']);
});
