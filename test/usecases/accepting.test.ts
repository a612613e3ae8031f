import type { Finding } from '../../src/domain/finding';
import type { MadeDecision } from '../../src/domain/decision';
import { treeOf } from '../../src/domain/territory/tree';
import type { WorkDecision } from '../../src/domain/work/workDecision';
import { WorkState } from '../../src/domain/work/workState';
import { acceptanceOf, claimedFindings, isOpen, withdrawalOf } from '../../src/usecases/accepting';
import { AcceptedBelow } from '../../src/usecases/acceptedBelow';
import { messageOf } from '../../src/usecases/messages';
import { rollUpFiles, type RollUpInput, type RollUpResult } from '../../src/usecases/rollUpFiles';
import { filled, programmeOf, unit } from '../core/rollup/builders';
import { shippedLists } from '../core/units/listFiles';
import { catalogue } from '../support/plans';

const programme = programmeOf('dong-nai-2021-2030');
const commune = unit('73210', 'commune', '75', 'commune');
const tree = treeOf('2024', [unit('75', 'province'), commune], []);
const setting = { programme, catalogue: catalogue(), lists: shippedLists, tree, wholeTree: tree, year: 2024 };

const WHY = 'Hai người học hai lớp ở tỉnh';
const MADE = { by: 'Phòng VHXH', on: '2026-11-30' } as const;

/** An error that may be explained (a cumulative count fell), one about the unit, and a warning nobody explains. */
function file(c05 = 4): RollUpInput {
  const submission = filled(commune, { C05: c05, C01: 4 });
  const at = { place: { file: submission.file, sheet: submission.sheet, cell: 'F9' }, params: {} };
  const fell = { rule: 'V11', variant: 'fell', severity: 'error', element: 'C05', concerns: ['C05'], ...at } as const;
  const findings: readonly Finding[] = [
    { ...fell, params: { name: 'x', last: 9, value: c05, leave: '', difference: 1 }, explanation: WHY },
    { rule: 'V03', variant: 'otherName', severity: 'warning', element: '', identity: true, ...at },
    { rule: 'V12', variant: 'noClass', severity: 'warning', element: 'C09', ...at },
  ];
  const form = { submission, unit: commune, findings, via: 'form', arrivedInSheet: submission.sheet } as const;
  return { file: submission.file, forms: [form], otherSheets: [] };
}

const rolled = (decided: readonly WorkDecision[] = [], c05?: number): RollUpResult =>
  rollUpFiles([file(c05)], { ...setting, work: new WorkState(decided) });

/** How the error stands, whether it holds its figure, and what the summary carries of it. */
function standing({ findings, rollUp, decisions }: RollUpResult): readonly unknown[] {
  const fell = findings.find(({ finding }) => finding.rule === 'V11')?.finding;
  const held = rollUp.ledger.held ?? 0;
  return [fell?.severity, fell?.acceptance?.state, held, decisions.map(({ decision }) => decision.kind)];
}

const [claim] = claimedFindings(rolled());
if (!claim) throw new Error('the unit explains nothing');
const accepted = acceptanceOf(claim, MADE);

test('only what the unit explains is a claim, and it is open until somebody accepts it', () => {
  expect(claimedFindings(rolled()).map(({ finding }) => finding.rule)).toEqual(['V11']);
  expect(isOpen(claim)).toBe(true);
  expect(claimedFindings(rolled([accepted])).map(isOpen)).toEqual([false]);
  expect(accepted).toMatchObject({ kind: 'accepted', unit: { code: '73210' }, figures: 'C05=4', words: WHY, ...MADE });
});

test.each<readonly [string, RollUpResult, readonly unknown[]]>([
  ['undecided, an error holds its figure', rolled(), ['error', undefined, 1, []]],
  [
    'accepted, it holds nothing, and the summary carries who accepted it',
    rolled([accepted]),
    ['info', 'here', 0, ['accepted']],
  ],
  ['taken back, it is as it was', rolled([accepted, withdrawalOf(accepted, MADE)]), ['error', undefined, 1, []]],
  ['with another figure the acceptance is void', rolled([accepted], 3), ['error', 'void', 1, []]],
])('%s', (_what, result, expected) => {
  expect(standing(result)).toEqual(expected);
});

test('who accepted, when and what is said with the finding', () => {
  const said = (result: RollUpResult): string => {
    const fell = result.findings.find(({ finding }) => finding.rule === 'V11');
    return fell ? messageOf(fell.finding, 'vi') : '';
  };
  expect(said(rolled([accepted]))).toMatch(
    /Đơn vị giải trình: “Hai người .*”\. Đã chấp nhận ngày 30\/11\/2026 \(Phòng VHXH\)\.$/,
  );
  expect(said(rolled([{ ...accepted, words: 'Lời trước' }]))).toMatch(/30\/11\/2026 \(Phòng VHXH\): “Lời trước”\.$/);
  expect(said(rolled([accepted], 3))).toMatch(/không còn hiệu lực vì số liệu đã thay đổi; cần xem lại\.$/);
});

test('a decision written by hand for a finding about the unit settles nothing', () => {
  const forged = { ...accepted, rule: 'V03', variant: 'otherName', element: '' as const, figures: '' };
  const { findings } = rolled([forged]);
  expect(findings.find(({ finding }) => finding.rule === 'V03')?.finding).toMatchObject({ severity: 'warning' });
});

test('the level above sees what a level below accepted, and is not bound by it', () => {
  const decisions: readonly MadeDecision[] = rolled([accepted]).decisions;
  const [form] = new AcceptedBelow(decisions, ({ code }) => tree.unit(code)).in(file()).forms;
  const [fell, other] = form?.findings ?? [];
  expect(fell).toMatchObject({ severity: 'error', acceptance: { state: 'below', on: '2026-11-30', words: WHY } });
  expect(fell && messageOf(fell, 'vi')).toMatch(
    /Cấp dưới đã chấp nhận giải trình này ngày 30\/11\/2026 \(.*75.*: Phòng VHXH\)\.$/,
  );
  expect(other?.acceptance).toBeUndefined();
});
