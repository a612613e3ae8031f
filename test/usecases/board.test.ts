import { boardOf, faultLine, type Board } from '../../src/usecases/board';
import type { RollUpResult, UnitFinding } from '../../src/usecases/rollUpFiles';
import type { WorkDecision } from '../../src/domain/work/workDecision';
import { WorkState } from '../../src/domain/work/workState';
import { argsOf, entry, found, type Came } from '../core/board/builders';
import { programmeOf } from '../core/rollup/builders';
import { catalogue } from '../support/plans';

const programme = programmeOf('dong-nai-2021-2030');
const sha256 = 'a'.repeat(64);
const noted: WorkDecision = { kind: 'received', file: 'a.xlsx', sha256, by: 'A', on: '2024-11-20' };
const setting = { programme, catalogue: catalogue(), today: '2024-11-20', files: [{ file: 'a.xlsx' }] } as const;

function boardWith(
  came: Came,
  decided: readonly WorkDecision[] = [],
  files: typeof setting.files | [] = setting.files,
): Board {
  const { rollUp, findings } = argsOf(came);
  const result = { rollUp, findings: findings as readonly UnitFinding[] } as RollUpResult;
  return boardOf(result, { ...setting, files, work: new WorkState(decided) });
}

test('says what it is about, by when and how many stand how', () => {
  const board = boardWith({ entries: [entry()] }, [noted]);
  expect(board).toMatchObject({ year: 2024, unit: { code: '75' }, deadline: '2024-11-30', gone: [], strays: [] });
  expect(board.counts).toMatchObject({ all: 6, received: 1, nothing: 5 });
  expect(board.rows[0]).toMatchObject({ received: { file: 'a.xlsx', on: '2024-11-20' } });
  expect(board.rows[1]?.form).toBe('01/CTXH-X');
});

test('a file that was noted and is there no longer is named, and what was decided stays', () => {
  expect(boardWith({}, [noted], []).gone).toEqual([{ file: 'a.xlsx', on: '2024-11-20' }]);
});

test('what came of nobody is told apart', () => {
  const { unit: _none, ...unknown } = entry({
    fate: 'rejected',
    sheet: '',
    file: 'bao-cao.rar',
    reason: { code: 'damaged', params: {} },
  });
  expect(boardWith({ entries: [unknown] }).strays).toEqual([
    { file: 'bao-cao.rar', sheet: '', counts: false, reason: { code: 'damaged', params: {} } },
  ]);
});

const unread = entry({ fate: 'rejected', sheet: '', reason: { code: 'fileLocked', params: {} } });
const manyFound = ['A', 'B', 'C', 'D'].map((name) => found({ variant: 'noClass', params: { name } }));

test.each<readonly [string, Came, RegExp]>([
  ['why what came cannot be used', { entries: [unread] }, /^Tệp đang bị chương trình khác giữ/],
  ['nothing of a clean report', { entries: [entry()] }, /^$/],
  ['nothing of a report that counts beside one that does not', { entries: [entry(), unread] }, /^$/],
  ['not what is accepted or information', { entries: [entry()], findings: [found({ severity: 'info' })] }, /^$/],
])('the line of a unit says %s', (_what, came, said) => {
  const [row] = boardWith(came).rows;
  expect(row && faultLine(row, 'vi')).toMatch(said);
});

test('and of many findings the first', () => {
  const [row] = boardWith({ entries: [entry()], findings: manyFound }).rows;
  expect(row && faultLine(row, 'vi')).toMatch(/\(\+1\)$/);
});
