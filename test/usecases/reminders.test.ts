import type { LedgerEntry, RollUp } from '../../src/domain/aggregate';
import type { FormId, IsoDay, UnitKey } from '../../src/domain/ids';
import type { Submission } from '../../src/domain/submission';
import { unitKey, type Unit } from '../../src/domain/territory/unit';
import type { WorkDecision } from '../../src/domain/work/workDecision';
import { workKey } from '../../src/domain/work/workKey';
import { askedBefore, remindedDecisions, remindersOf } from '../../src/usecases/reminders';
import { catalogue, findProgramme } from '../support/plans';

const programme = findProgramme('thua-thien-hue-2024');
if (!programme) throw new Error('no plan');

const unit = (code: string, level: Unit['level'], parent: string | undefined, rest: Partial<Unit> = {}): Unit => ({
  list: 'L',
  code,
  name: `Đơn vị ${code}`,
  type: '',
  level,
  ...(parent === undefined ? {} : { parent }),
  ...rest,
});
const commune = { kind: 'commune', type: 'xã' } as const;
const units = [
  unit('46', 'province', undefined),
  unit('474', 'district', '46', { type: 'thành phố', name: 'Huế' }),
  unit('19753', 'commune', '474', commune),
  unit('19756', 'commune', '474', commune),
  unit('475', 'district', '46', { type: 'huyện', name: 'Phú Vang' }),
  unit('19900', 'commune', '475', commune),
  unit('46.SYT', 'department', '46', { kind: 'health', name: 'Sở Y tế' }),
];
const [root, , , second, , third, department] = units;
const of = (found: Unit | undefined): Unit => found ?? unit('', 'commune', undefined);

const entries: readonly LedgerEntry[] = [
  { file: 'a.xlsx', sheet: '01', fate: 'used', unit: of(units[2]), sentOn: '2024-11-20', late: false },
  { file: 'y.xlsx', sheet: '02', fate: 'used', unit: of(third), sentOn: '2024-12-20', late: true },
];
function sent(by: Unit): readonly [UnitKey, Submission] {
  const { list, code } = by;
  const submission: Submission = {
    form: '01/CTXH-X' as FormId,
    version: 1,
    programme: 'p',
    unit: { list, code },
    unitName: by.name,
    year: 2024,
    asOf: null,
    file: 'a.xlsx',
    sheet: '01',
    values: new Map(),
  };
  return [unitKey(by), submission];
}

const bad: LedgerEntry = { file: 'b.xls', sheet: '', fate: 'rejected', reason: { code: 'noForm', params: {} } };
const rollUp: RollUp = {
  programme: programme.id,
  year: 2024,
  root: of(root),
  units: units.map((one) => ({ unit: one, values: new Map() })),
  ledger: {
    found: 3,
    used: 2,
    superseded: 0,
    conflict: 0,
    rejected: 1,
    unknownUnit: 0,
    beside: 0,
    expected: 4,
    reported: 2,
    missing: [of(second), of(department)],
    unusable: new Map([[unitKey(of(second)), [bad]]]),
    entries,
  },
  submissions: new Map([sent(of(units[2])), sent(of(third))]),
  choices: [],
};
const setting = { programme, catalogue: catalogue(), today: '2024-12-01', until: '2024-12-03' };

test('one for all, one for each district above a unit that owes, one for each of these', () => {
  const reminders = remindersOf(rollUp, setting);
  expect(reminders.map(({ kind, unit: { code }, owing }) => [kind, code, owing.length])).toEqual([
    ['all', '46', 2],
    ['district', '474', 1],
    ['unit', '19756', 1],
    ['unit', '46.SYT', 1],
  ]);
  const [all, district] = reminders.map(({ reminder }) => reminder);
  expect(
    all?.reports.map(({ report, expected, inTime, late, owing }) => [report.vi, expected, inTime, late, owing.length]),
  ).toEqual([
    ['báo cáo của xã, phường, thị trấn (Biểu 01/CTXH-X)', 3, 1, 1, 1],
    ['báo cáo của sở, ngành (Biểu 02a/CTXH-N)', 1, 0, 0, 1],
  ]);
  expect([all?.due?.when.vi, all?.due?.basis.vi, all?.onward?.receiver]).toEqual([
    'trước ngày 30/11/2024',
    'mục V.1',
    'UBND tỉnh',
  ]);
  expect(district?.to).toEqual(['Ủy ban nhân dân thành phố Huế']);
  const within = (one: typeof all) => one?.reports.flatMap(({ owing }) => owing.map((unit) => unit.within));
  expect([within(all), within(district)]).toEqual([['thành phố Huế', undefined], [undefined]]);
});

test('what came and cannot be used, was given back or waits for a person is said so', () => {
  const because = (given: Partial<typeof rollUp.ledger>, more: object = {}): string | undefined => {
    const made = remindersOf({ ...rollUp, ledger: { ...rollUp.ledger, ...given } }, { ...setting, ...more });
    return made[0]?.reminder.reports[0]?.owing[0]?.because.kind;
  };
  const key = unitKey(of(second));
  const conflict = new Map([[key, [{ ...bad, fate: 'conflict' as const }]]]);
  expect([
    because({}),
    because({ unusable: new Map() }),
    because({ unusable: conflict }),
    because({}, { returned: new Map([[key, { on: '2024-12-01' }]]) }),
  ]).toEqual(['unusable', 'nothing', 'conflict', 'returned']);
});

test('what came since a report was given back is what cannot be used now', () => {
  const { list, code } = of(second);
  const report = { file: 'cu.xlsx', sha256: 'a'.repeat(64) };
  const returned: WorkDecision = {
    ...{ kind: 'returned', programme: programme.id, form: '01/CTXH-X', unit: { list, code }, year: rollUp.year },
    ...{ report, token: 't', faults: 1, by: 'A', on: '2024-11-20' },
  };
  const came = (sha256: string, on: IsoDay): WorkDecision => ({ kind: 'received', file: 'x.xls', sha256, by: 'A', on });
  const unusable = new Map([[unitKey(of(second)), [{ ...bad, sha256: 'b'.repeat(64) }]]]);
  const kinds = (['2024-11-10', '2024-11-25'] as const).map((on) => {
    const decided = [returned, came('b'.repeat(64), on)];
    const ledger = { ...rollUp.ledger, unusable };
    const [all] = remindersOf({ ...rollUp, ledger }, { ...setting, ...askedBefore(decided, rollUp, setting.today) });
    return all?.reminder.reports[0]?.owing[0]?.because.kind;
  });
  expect(kinds).toEqual(['returned', 'unusable']);
});

test('a plan that its deadline names by a short number is cited whole', () => {
  const deadlines = programme.deadlines.map((one) => ({ ...one, clause: 'KH 8994, đoạn cuối' }));
  const basis = (number: string): string | undefined => {
    const plan = { ...programme, deadlines, document: { ...programme.document, number } };
    return remindersOf(rollUp, { ...setting, programme: plan })[0]?.reminder.due?.basis.vi;
  };
  expect(basis('8994/KH-UBND')).toBe('Kế hoạch số 8994/KH-UBND, đoạn cuối');
  expect(basis('12/KH-UBND')).toBe('KH 8994, đoạn cuối');
});

test('after the districts are gone a reminder names neither a township nor the district’s committee', () => {
  const plan = { ...programme, asOf: '--11-29' };
  const cluster = { ...rollUp, year: 2026, root: { ...rollUp.root, level: 'cluster' as const } };
  const [all] = remindersOf(cluster, { ...setting, programme: plan });
  expect(all?.reminder.reports[0]?.report.vi).toBe('báo cáo của xã, phường, đặc khu (Biểu 01/CTXH-X)');
  expect(all?.reminder.onward?.receiver ?? '').not.toMatch(/huyện/);
});

test('nobody owes: no reminder', () => {
  expect(remindersOf({ ...rollUp, ledger: { ...rollUp.ledger, missing: [] } }, setting)).toEqual([]);
});

test('what was asked is noted, and told the next time', () => {
  const made = { by: 'A', on: '2024-12-01' as IsoDay };
  const decided = remindedDecisions(rollUp, '2024-12-03' as IsoDay, made);
  expect(decided.map(({ kind }) => kind)).toEqual(['reminded', 'reminded']);
  const before = askedBefore(decided, rollUp, '2024-12-02');
  const [all] = remindersOf(rollUp, { ...setting, ...before });
  expect(all?.reminder.reports[0]?.owing[0]?.reminded).toEqual({ on: '2024-12-01', until: '2024-12-03' });
  expect(askedBefore(decided, { ...rollUp, year: 2023 }, '2024-12-02').reminded?.size).toBe(0);
});

test('a reminder of today is not one that nobody answered; the one before it is told', () => {
  const asked = (on: IsoDay): readonly WorkDecision[] => remindedDecisions(rollUp, undefined, { by: 'A', on });
  const days = (decided: readonly WorkDecision[]): readonly string[] => [
    ...new Set([...(askedBefore(decided, rollUp, '2024-12-05').reminded ?? new Map()).values()].map(({ on }) => on)),
  ];
  const [today, before] = [asked('2024-12-05'), asked('2024-12-01')];
  const takenBack = today.map((one): WorkDecision => ({ kind: 'undone', of: workKey(one), by: 'A', on: '2024-12-05' }));
  expect([days(today), days([...before, ...today]), days([...before, ...today, ...takenBack])]).toEqual([
    [],
    ['2024-12-01'],
    ['2024-12-01'],
  ]);
});
