import type { Ledger } from '../../../src/domain/aggregate';
import type { Deadline } from '../../../src/domain/targets/target';
import { unitKey, type Unit } from '../../../src/domain/territory/unit';
import type { Submission } from '../../../src/domain/submission';
import { dutyStates } from '../../../src/core/rollup/dutyStates';
import { catalogue } from '../../support/plans';
import { programmeOf, unit } from './builders';

const hue = programmeOf('thua-thien-hue-2024');
const office = (short: string): Unit => unit(`46.${short}`, 'department', '46', 'other');
const [early, late, silent, none] = ['SYT', 'STC', 'SNV', 'STP'].map(office) as [Unit, Unit, Unit, Unit];
const commune = unit('19750', 'commune', '474', 'commune');
const district = unit('474.UBND', 'department', '474', 'district');

const entry = (who: Unit, sentOn?: string, isLate = false): Ledger['entries'][number] => ({
  file: `${who.code}.xlsx`,
  sheet: 'Biểu',
  fate: 'used',
  unit: who,
  ...(sentOn === undefined ? {} : { sentOn, late: isLate }),
});

/** What a form says of the unit's own plan. */
function withPlan(who: Unit, issued: number | undefined, day?: string): readonly [string, Submission] {
  const place = { file: '', sheet: '', cell: '' };
  const said = {
    element: 'L01.CO',
    place,
    ...(issued === undefined ? { state: 'blank' } : { state: 'value', value: issued }),
  };
  const on = {
    element: 'L01.NGAY',
    place,
    ...(day === undefined ? { state: 'blank' } : { state: 'value', value: day }),
  };
  const values = new Map([
    ['L01.CO', said],
    ['L01.NGAY', on],
  ]);
  return [unitKey(who), { values } as unknown as Submission];
}

function told(
  entries: Ledger['entries'],
  missing: readonly Unit[],
  submissions: readonly (readonly [string, Submission])[] = [],
) {
  const args = { programme: hue, catalogue: catalogue(), year: 2024 };
  return dutyStates(args, { entries, missing, submissions: new Map(submissions) as never }).map(
    ({ duty, done, overtakenOn }) => [duty.deadline.id, duty.last, done ?? overtakenOn ?? null],
  );
}

test('Huế’s chain of three: own plans, reports, the report of whoever sums up', () => {
  const entries = [
    entry(early, '2024-11-20'),
    entry(late, '2024-12-02', true),
    entry(silent),
    entry(district, '2024-11-29'),
    // No day is set for communes: theirs is measured by that of the level above.
    entry(commune, '2024-11-10'),
  ];
  const plans = [
    withPlan(early, 1, '2024-03-14'),
    withPlan(late, 1, '2024-03-15'),
    withPlan(silent, 0),
    withPlan(district, 1),
  ];
  expect(told(entries, [none], plans)).toEqual([
    ['HUE24-P', '2024-03-14', { inTime: 1, late: 1, undated: 1, missing: 2 }],
    ['HUE24-R1', '2024-11-29', { inTime: 3, late: 1, undated: 1, missing: 1 }],
    ['HUE24-R2', '2024-12-04', null],
  ]);
});

test('a report after the day of whoever sums up is said there', () => {
  expect(told([entry(late, '2024-12-05', true)], [])[2]).toEqual(['HUE24-R2', '2024-12-04', '2024-12-05']);
  expect(told([entry(late, '2024-12-04', true)], [])[2]).toEqual(['HUE24-R2', '2024-12-04', null]);
});

test('what has no day stands last, and what no report speaks of has its day alone', () => {
  const cao = programmeOf('cao-lanh-2021-2030');
  const args = { programme: cao, catalogue: catalogue(), year: 2027 };
  const states = dutyStates(args, {
    entries: [entry(commune, '2027-11-26', true)],
    missing: [],
    submissions: new Map(),
  });
  expect(states.map(({ duty, done }) => [duty.deadline.id, duty.last, done?.late])).toEqual([
    ['CL-R', '2027-11-25', 1],
    ['CL-R2', undefined, undefined],
  ]);
  const asked: readonly Deadline[] = [];
  expect(
    dutyStates(
      { ...args, programme: { ...cao, deadlines: [...asked] } },
      { entries: [], missing: [], submissions: new Map() },
    ),
  ).toEqual([]);
});
