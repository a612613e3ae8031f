import { rollUpChanges, verdictChanges } from '../../src/usecases/rollUpChanges';
import {
  cellChangeText,
  headChangeText,
  replacesText,
  totalChangeText,
  verdictChangeText,
} from '../../src/usecases/changeTexts';
import { reportChangeJson, rollUpChangesJson } from '../../src/usecases/changesJson';
import type { RollUpResult } from '../../src/usecases/rollUpFiles';
import { reportChanges } from '../../src/core/rollup/reportChanges';
import type { Submission } from '../../src/domain/submission';
import { catalogue } from '../support/plans';
import { attained, targetOf } from '../core/attainment/builders';
import { rollUp } from '../../src/core/rollup/rollUp';
import { argsFor, candidate, filled, smallTree, unitOf } from '../core/rollup/builders';

const tree = smallTree();
const { programme } = targetOf('DN25-4');
const commune = unitOf(tree, '73101');
const report = (E04: number, file: string): Submission => filled(commune, { E01: 100, E04 }, { file });

function resultOf(submission: Submission, decisions: RollUpResult['decisions'] = []): RollUpResult {
  const rolled = rollUp(argsFor(tree, [candidate(submission)], { programme }));
  return { rollUp: rolled, attainments: [attained('DN25-4', rolled)], findings: [], decisions, conflicts: [] };
}

const [old, now] = [report(86, 'cu.xlsx'), report(91, 'moi.xlsx')];
const decision = { decision: { kind: 'strict' }, maker: { list: '2024', code: '75' } } as const;
const changes = rollUpChanges(resultOf(old), resultOf(now, [decision]));

test('sums of every level, verdicts and decisions', () => {
  const sums = changes.totals.filter(({ element }) => element === 'E04');
  expect(sums.map((change) => totalChangeText(change, catalogue(), 'vi').replace(/E04 [^:]+/, 'E04'))).toEqual([
    'tỉnh U75: E04: 86 → 91',
    'huyện U731: E04: 86 → 91',
  ]);
  expect(changes.verdicts.map((change) => verdictChangeText(change, 'vi').replace(/^.*: /, ''))).toEqual([
    '◔ 86 → ✓ 91',
  ]);
  expect(changes.decisions).toEqual([{ kind: 'added', made: decision }]);
  expect(rollUpChangesJson(changes, resultOf(now), { catalogue: catalogue(), language: 'vi' })).toMatchObject({
    unit: { code: '75' },
    verdicts: [{ target: 'DN25-4', old: { verdict: 'pending', actual: 86 }, new: { verdict: 'met', actual: 91 } }],
    decisions: [{ change: 'added', kind: 'strict' }],
  });
});

test('a result that moves is told, though its verdict stays', () => {
  const { verdicts } = rollUpChanges(resultOf(old), resultOf(report(87, 'moi.xlsx')));
  expect(verdicts.map((change) => verdictChangeText(change, 'vi').replace(/^.*: /, ''))).toEqual(['◔ 86 → ◔ 87']);
});

test('nothing differs between a roll-up and itself', () => {
  expect(rollUpChanges(resultOf(old), resultOf(old))).toEqual({ totals: [], verdicts: [], decisions: [] });
  expect(verdictChanges([], resultOf(old).attainments)).toHaveLength(1);
});

test('a changed report in words and as JSON', () => {
  const [change] = reportChanges([old], [now], () => catalogue());
  const cell = change?.cells.find(({ element }) => element === 'E04');
  if (!change || !cell) throw new Error('nothing differs');
  expect(cellChangeText(cell, catalogue(), 'vi')).toMatch(/^E04 .+: 86 \[F\d+\] → 91 \[F\d+\]$/);
  expect(reportChangeJson(change, () => catalogue(), 'vi')).toMatchObject({
    change: 'changed',
    unit: { code: '73101' },
    old: { file: 'cu.xlsx' },
    new: { file: 'moi.xlsx' },
    cells: [{ element: 'E04', old: { value: 86, state: 'value' }, new: { value: 91 } }],
  });
});

test.each([
  [{ replaces: { number: '12/BC-UBND', day: '2024-11-20' } }, 'thay thế Báo cáo số 12/BC-UBND ngày 20/11/2024'],
  [{ replaces: { number: '12/BC-UBND' } }, 'thay thế Báo cáo số 12/BC-UBND'],
  [{ replaces: { day: '2024-11-20' } }, 'thay thế Báo cáo ngày 20/11/2024'],
  [{ own: '14/BC' }, ''],
] as const)('%j', (numbers, words) => {
  expect(replacesText(numbers, 'vi')).toBe(words);
});

test('a head that says a day and nothing', () => {
  expect(headChangeText({ field: 'asOf', before: null, after: '2024-11-28' }, 'vi')).toBe(
    'Số liệu tính đến ngày: – → 28/11/2024',
  );
});
