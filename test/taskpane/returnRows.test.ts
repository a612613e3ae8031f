import type { LedgerEntry } from '../../src/domain/aggregate';
import { WorkState } from '../../src/domain/work/workState';
import { returningRows } from '../../src/taskpane/actions/returnRows';
import { boardOf } from '../../src/usecases/board';
import type { RollUpResult, UnitFinding } from '../../src/usecases/rollUpFiles';
import { argsOf, commune, entry, found } from '../core/board/builders';
import { programmeOf } from '../core/rollup/builders';
import { catalogue } from '../support/plans';

const programme = programmeOf('dong-nai-2021-2030');
const warning = found({ rule: 'V29', variant: 'empty' });
const choice = { unit: commune, finding: warning.finding };
const refused: Partial<LedgerEntry> = {
  fate: 'rejected',
  reason: { code: 'wrongYear', params: { year: '2023', expected: '2024' } },
};

test.each([
  ['a warning to explain', {}, [warning], 1],
  ['nothing', {}, [], 0],
  ['a choice among its reports, which is the receiver’s', {}, [choice], 0],
  ['a form of another year', refused, [], 1],
] as const)('of a report with %s: %#', (_name, change, findings, faults) => {
  const { rollUp } = argsOf({ entries: [entry(change)], findings: [...findings] });
  const result = { rollUp, findings: findings as readonly UnitFinding[] } as unknown as RollUpResult;
  const setting = {
    programme,
    catalogue: catalogue(),
    today: '2024-11-20',
    files: [],
    work: new WorkState([]),
  } as const;
  const board = boardOf(result, setting);
  expect(returningRows(board, board.rows, result).map(({ returning }) => returning.report.faults.length)).toEqual(
    faults === 0 ? [] : [faults],
  );
});
