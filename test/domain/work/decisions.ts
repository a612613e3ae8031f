import type { Acceptance, DecisionOf, WorkDecision, Withdrawal } from '../../../src/domain/work/workDecision';

const report = {
  programme: 'ke-hoach',
  form: '01/CTXH-X',
  unit: { list: '2024', code: '26179' },
  year: 2024,
} as const;

const finding = { ...report, rule: 'V12', variant: 'noClass', element: 'C09' } as const;

const made = { by: 'Phòng Văn hoá – Xã hội', on: '2026-11-30' } as const;

export const acceptance = (change: Partial<Acceptance> = {}): Acceptance => ({
  kind: 'accepted',
  ...finding,
  figures: 'C02=8 C09=0',
  words: 'Học lớp do Sở tổ chức.',
  ...made,
  ...change,
});

export const withdrawn = (change: Partial<Withdrawal> = {}): Withdrawal => ({
  kind: 'withdrawn',
  ...finding,
  ...made,
  on: '2026-12-01',
  ...change,
});

export const preferred = (change: Partial<DecisionOf<'preferred'>> = {}): DecisionOf<'preferred'> => ({
  kind: 'preferred',
  ...report,
  report: { file: 'a.xlsx', sheet: 'Biểu 01' },
  over: [{ file: 'b.xlsx', sheet: 'Biểu 01' }],
  ...made,
  ...change,
});

export const undone = (of: string, change: Partial<DecisionOf<'undone'>> = {}): WorkDecision => ({
  kind: 'undone',
  of,
  ...made,
  ...change,
});

const sha256 = '0'.repeat(64);
const { programme, form, unit, year } = report;
const ofUnit = { programme, unit, year };

/** One of every kind but those that answer another decision, each about something of its own. */
export const EACH_KIND: readonly WorkDecision[] = [
  { kind: 'opened', ...ofUnit, ...made },
  { kind: 'received', file: 'a.xlsx', sha256, form, unit, year, ...made },
  acceptance(),
  { kind: 'explained', ...finding, figures: 'C02=8 C09=0', words: 'Học lớp do Sở tổ chức.', ...made },
  preferred(),
  { kind: 'hiddenAllowed', file: 'a.xlsx', ...made },
  {
    kind: 'returned',
    ...report,
    report: { file: 'a.xlsx', sha256 },
    token: 't1',
    faults: 3,
    until: '2026-12-05',
    ...made,
  },
  { kind: 'reminded', ...ofUnit, until: '2026-12-05', ...made },
  { kind: 'closed', ...ofUnit, summary: { file: 'th.xlsx', sha256 }, figures: 'abc', ...made },
];
