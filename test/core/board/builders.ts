import type { Ledger, LedgerEntry, RollUp } from '../../../src/domain/aggregate';
import type { Finding } from '../../../src/domain/finding';
import type { UnitKey } from '../../../src/domain/ids';
import type { Submission } from '../../../src/domain/submission';
import { unitKey, type Unit } from '../../../src/domain/territory/unit';
import { WorkState } from '../../../src/domain/work/workState';
import type { BoardRowsArgs } from '../../../src/core/board/boardRows';
import type { FoundAbout } from '../../../src/core/board/board';
import { smallTree, unitOf } from '../rollup/builders';

export const tree = smallTree();
export const commune = unitOf(tree, '73101');
const place = { file: 'a.xlsx', sheet: 'Biểu 01', cell: 'F9' };

export const submissionOf = (unit: Unit, file = 'a.xlsx'): Submission => ({
  form: '01/CTXH-X',
  version: 1,
  programme: 'ke-hoach',
  unit,
  unitName: unit.name,
  year: 2024,
  asOf: null,
  file,
  sheet: 'Biểu 01',
  sha256: 'a'.repeat(64),
  values: new Map(),
});

export const entry = (change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  file: 'a.xlsx',
  sheet: 'Biểu 01',
  fate: 'used',
  unit: commune,
  ...change,
});

export const found = (change: Partial<Finding> = {}): FoundAbout => ({
  source: 'form',
  unit: commune,
  finding: { rule: 'V12', variant: '', severity: 'warning', element: 'C09', place, params: {}, ...change },
});

export interface Came {
  readonly entries?: readonly LedgerEntry[];
  readonly findings?: readonly FoundAbout[];
}

/** A board's ground: what came of one commune of the small tree, and nothing of the others. */
export function argsOf({ entries = [], findings = [] }: Came = {}): BoardRowsArgs<FoundAbout> {
  const used = entries.filter(({ fate }) => fate === 'used');
  const submissions = new Map<UnitKey, Submission>(
    used.flatMap(({ unit, file }) => (unit ? [[unitKey(unit), submissionOf(unit, file)]] : [])),
  );
  const missing = tree.reporting.filter((unit) => !submissions.has(unitKey(unit)));
  const unusable = new Map(
    missing.flatMap((unit) => {
      const came = entries.filter((one) => one.unit?.code === unit.code);
      return came.length > 0 ? [[unitKey(unit), came] as const] : [];
    }),
  );
  const ledger = { entries, missing, unusable } as unknown as Ledger;
  const rollUp: RollUp = {
    programme: 'ke-hoach',
    year: 2024,
    root: tree.root,
    units: tree.units.map((unit) => ({ unit, values: new Map() })),
    ledger,
    submissions,
    choices: [],
  };
  return {
    rollUp,
    findings,
    deadlines: [
      { id: 'DN-1', vi: 'Báo cáo', en: 'Report', date: '--12-01', relation: 'before', forReports: true },
    ] as unknown as BoardRowsArgs<FoundAbout>['deadlines'],
    work: new WorkState([]),
    today: '2024-11-20',
    formOf: () => '01/CTXH-X',
  };
}
