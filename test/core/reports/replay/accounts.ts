import type { SummaryArgs } from '../../../../src/core/reports/summaryWorkbook';
import { summaryWorkbook } from '../../../../src/core/reports/summaryWorkbook';
import { rollUp } from '../../../../src/core/rollup/rollUp';
import type { RollUp } from '../../../../src/domain/aggregate';
import { argsFor, candidate, filled, smallTree, type Entry } from '../../rollup/builders';
import { ENTRIES, summaryArgs } from '../province';
import { snapshotOf } from '../snapshotOf';

const tree = smallTree();
const maker = { list: '2024', code: '75' };

type Entries = Readonly<Record<string, Readonly<Record<string, Entry>>>>;

/** A digest of one repeated digit for the n-th unit; another n is another file. */
export const digest = (n: number): string => String(n % 10).repeat(64);

/** The small province with digests of its files. */
export function rolled(entries: Entries = ENTRIES, change: Readonly<Record<string, string>> = {}): RollUp {
  const forms = tree.units.flatMap((unit, index) => {
    const given = entries[unit.code];
    return given ? [candidate({ ...filled(unit, given), sha256: change[unit.code] ?? digest(index) })] : [];
  });
  return rollUp(argsFor(tree, forms));
}

const decision = { kind: 'strict' } as const;

/** What its summary is drawn from: a decision of its own and one from below, and a summary that was handed in. */
export const argsOf = (result: RollUp = rolled()): SummaryArgs =>
  summaryArgs(result, {
    decisions: [
      { decision, maker },
      { decision: { kind: 'hiddenAllowed', file: 'x.xlsx' }, maker, through: ['731.xlsx'] },
    ],
    summaries: [{ file: '731.xlsx', sha256: digest(9) }],
  });

/** What a reader gives of that summary. */
export const workbookOf = (result?: RollUp) => snapshotOf(summaryWorkbook(argsOf(result)));
