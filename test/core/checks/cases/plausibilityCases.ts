import { FormShape } from '../../../../src/domain/plan/formShape';
import type { CheckContext } from '../../../../src/core/checks/checkRule';
import type { Entries } from '../support/submission';
import { figures } from '../support/figures';
import { plan, specsWithout, unit } from '../support/plan';
import type { Case } from './case';
import { OFFICE } from './ownPlanForm';

const blank = null;
/** Last year differs a little in one line, so that this year is no copy of it. */
const before: Entries = { C05: 15, C09: 2 };

const growthBaseOf2025 = { year: 2025, asOf: '2025-11-25' };
const datesOf2025: Entries = { 'H06.TU': '2025-03-22', 'H06.DEN': '2025-03-25', L02: '2025-11-28' };

/** A form of the first few of these lines, which no other check compares. */
function only(count: number): Pick<CheckContext, 'shape'> {
  const keys = ['A07', 'C04', 'C05', 'C09', 'E01', 'F01', 'H05', 'I03'].slice(-count);
  return { shape: new FormShape(specsWithout().filter((spec) => keys.includes(spec.key))) };
}

/** Nobody trained, in any form. */
const untrained: Entries = {
  ...Object.fromEntries(['HL1', 'HL2', 'HL3', 'HL4'].map((form) => [`C02.${form}`, 0])),
  ...Object.fromEntries(['NS1', 'NS2', 'NS3', 'NS4', 'NS5'].map((kind) => [`C03.${kind}`, 0])),
  ...Object.fromEntries(['C04', 'C08', 'C08.HT1', 'C08.HT6', 'C08.HT7'].map((key) => [key, 0])),
};

/** Every count and amount 0; what a rate over nothing says is V22's. */
const allZeroes: Entries = Object.fromEntries(
  specsWithout()
    .filter(({ type, computed }) => !computed && (type === 'count' || type === 'money'))
    .map(({ key }) => [key, 0]),
);
const optional = specsWithout().filter(({ type, required, computed }) => type === 'count' && !required && !computed);
const optionalBlank: Entries = Object.fromEntries(optional.map(({ key }) => [key, blank]));
const optionalOnly = { shape: new FormShape(optional) };
const allCrossed: Entries = Object.fromEntries(Object.keys(allZeroes).map((key) => [key, 'x']));
const figuresOnly = { shape: new FormShape(specsWithout().filter(({ type }) => type === 'count' || type === 'money')) };

/** Last year's figures of what is counted through the year, so many times this year's. */
function doubled(times: number): Entries {
  const flows = specsWithout().filter(({ indicator, computed }) => !computed && indicator.acrossYears === 'flow');
  const given: Entries = figures;
  return {
    ...before,
    ...Object.fromEntries(
      flows.flatMap(({ key }) => {
        const now = given[key];
        return typeof now === 'number' ? [[key, Math.floor(now * times)] as const] : [];
      }),
    ),
  };
}

/** Every unit is staffed and meets the condition, so both rates are full. */
function allStaffed(of: number): Entries {
  const units = (code: string): Entries => ({ [`${code}.LH01`]: of - 2, [`${code}.LH02`]: 2 });
  return {
    ...units('A01'),
    ...units('A02'),
    ...units('A04'),
    'A05.LH01': 0,
    'A05.LH02': 0,
    'D01.LH02': 2,
    'D02.LH02': 2,
  };
}

export const plausibilityCases: Readonly<Record<string, readonly Case[]>> = {
  V11: [
    { title: 'the cumulative count fell', lastYear: { ...before, C05: 19 }, expected: ['E V11 fell C05'] },
    {
      title: 'it fell and a note speaks of leavers',
      set: { L05: '01 người nghỉ hưu' },
      lastYear: { ...before, C05: 19 },
      expected: ['W V11 fellNoted C05'],
    },
    {
      title: 'it fell, whatever the unit says about it',
      lastYear: { ...before, C05: 19 },
      over: { explanations: new Map([['V11|fell|C05', '01 người nghỉ hưu']]) },
      expected: ['E V11 fell C05'],
    },
    {
      title: 'it rose by more than the first-time persons',
      lastYear: { ...before, C05: 9 },
      expected: ['E V11 rose C05'],
    },
    {
      title: 'it rose by just the first-time persons',
      lastYear: { ...before, C05: 10 },
      expected: ['W V17 changed C05'],
    },
    { title: 'first-time persons blank', set: { C04: blank }, lastYear: { ...before, C05: 12 }, expected: [] },
    { title: 'last year blank', lastYear: { ...before, C05: blank }, expected: [] },
    {
      title: 'another unit’s last year',
      lastYear: { ...before, C05: 19 },
      lastYearOver: { unit: { list: '2024', code: '26176' } },
      expected: [],
    },
    { title: 'two years ago', lastYear: { ...before, C05: 19 }, lastYearOver: { year: 2022 }, expected: [] },
    {
      title: 'a new phase begins',
      context: { programme: { ...plan, phases: [{ from: 2024, to: 2030 }] } },
      lastYear: { ...before, C05: 19 },
      expected: [],
    },
  ],
  V12: [
    {
      title: 'no class while participations are not complete',
      set: { C09: 0, 'C02.HL1': blank },
      expected: ['W V06 incomplete C02'],
    },
    { title: 'no training at all', set: { C09: 0, ...untrained }, expected: [] },
    { title: 'as many trained as at work', set: { 'C01.NS3': 40, 'C03.NS3': 18, 'C02.HL4': 40 }, expected: [] },
    {
      title: 'more persons trained than at work',
      set: { 'C01.NS3': 40, 'C03.NS3': 19, 'C02.HL4': 40 },
      expected: ['W V12 moreThanStaff C03'],
    },
    {
      title: 'more trained than at work, but other kinds of staff',
      context: { shape: new FormShape([]) },
      expected: [],
    },
    {
      title: 'participations without a class, of who holds classes',
      set: { C09: 0 },
      context: { unit: { ...unit, kind: 'labour' } },
      expected: ['W V12 noClass C09'],
    },
    { title: 'a commune sends people to somebody else’s class', set: { C09: 0 }, expected: [] },
    {
      title: 'a mass organisation as well',
      set: { C09: 0 },
      context: { unit: { ...unit, kind: 'mass' } },
      expected: [],
    },
    {
      title: 'classes without participations',
      set: {
        'C02.HL1': 0,
        'C02.HL2': 0,
        'C02.HL3': 0,
        'C02.HL4': 0,
        'C03.NS1': 0,
        'C03.NS2': 0,
        'C03.NS3': 0,
        'C03.NS4': 0,
        'C03.NS5': 0,
        C04: 0,
        C08: 0,
        'C08.HT1': 0,
        'C08.HT6': 0,
        'C08.HT7': 0,
      },
      expected: ['W V12 noParticipant C02'],
    },
    { title: 'classes blank', set: { C09: blank }, expected: [] },
    { title: 'classes "x"', set: { C09: 'x' }, expected: [] },
  ],
  V13: [
    {
      title: 'one form above all persons',
      set: { 'C08.HT7': 21, C08: 20 },
      expected: ['E V07 groupAbove C08.HT7', 'E V13 C08.HT7'],
    },
    { title: 'persons by form above all persons', set: { C08: 21 }, expected: ['E V13 C08'] },
    { title: 'forms together above all persons', set: { 'C08.HT6': 20 }, expected: [] },
    { title: 'persons trained not complete', set: { 'C03.NS5': blank, 'C08.HT7': 19 }, expected: ['W V20 C03.NS5'] },
  ],
  V14: [
    {
      title: 'services and nobody at work',
      set: {
        'A02.LH02': 0,
        'A04.LH02': 0,
        'A05.LH02': 0,
        'B01.LH02': 0,
        'B01.NS3': 0,
        'B01.NS2': 0,
        'B01.NS1': 2,
        'B02.CD2': 0,
        'B02.CD1': 7,
        'B03.TD4': 0,
        'B03.TD3': 0,
        'B03.TD2': 1,
      },
      expected: ['W V12 moreThanStaff C03', 'W V14 D02.LH02'],
    },
    { title: 'staff blank', set: { 'B01.LH02': blank }, expected: ['W V06 incomplete B01'] },
  ],
  V15: [
    { title: 'more facilities than units of the same place', set: { 'D01.LH02': 21 }, expected: ['W V15 D01.LH02'] },
    { title: 'as many', set: { 'D01.LH02': 20 }, expected: [] },
    {
      title: 'units "x"',
      set: { 'D01.LH02': 21, 'A01.LH02': 'x' },
      expected: ['E V28 oneSide A01.LH02'],
    },
  ],
  V16: [
    {
      title: 'a base figure blank in the base year',
      over: growthBaseOf2025,
      set: { ...datesOf2025, F04: blank },
      expected: ['W V07 blankTotal F04', 'W V16 blank F04'],
    },
    {
      title: 'a base figure of 0',
      over: growthBaseOf2025,
      set: { ...datesOf2025, ...zeroes('F02', 'F03', 'F04') },
      expected: ['W V16 zero F04'],
    },
    { title: 'blank in another year', set: { F04: blank }, expected: ['W V07 blankTotal F04'] },
    { title: 'base year without the line', over: growthBaseOf2025, without: ['F04'], set: datesOf2025, expected: [] },
  ],
  V17: [
    { title: 'a zero too many', set: { 'F01.HC4': 200 }, lastYear: {}, expected: ['W V17 tenfold F01.HC4'] },
    { title: 'about eight times', set: { 'F01.HC4': 160 }, lastYear: {}, expected: ['W V17 tenfold F01.HC4'] },
    { title: 'not quite eight times', set: { 'F01.HC4': 159 }, lastYear: {}, expected: ['W V17 changed F01.HC4'] },
    { title: '12,5 times', set: { 'F01.HC4': 250 }, lastYear: {}, expected: ['W V17 tenfold F01.HC4'] },
    { title: 'above 12,5 times', set: { 'F01.HC4': 251 }, lastYear: {}, expected: ['W V17 changed F01.HC4'] },
    { title: 'a zero missing', lastYear: { 'F01.HC4': 200 }, expected: ['W V17 tenth F01.HC4'] },
    { title: 'two zeros missing', lastYear: { H05: 2050 }, expected: ['W V17 tenth H05'] },
    { title: 'ten times a few', lastYear: { C09: 30 }, expected: ['W V17 changed C09'] },
    { title: 'a sum with such a part is not named', lastYear: { 'A01.LH02': 200 }, expected: ['W V17 tenth A01.LH02'] },
    {
      title: 'a block one line off',
      lastYear: {
        'F01.HC2': 100,
        'F01.HC3': 80,
        'F01.HC4': 150,
        'F01.HC5': 20,
        'F01.HC6': 10,
        'F01.HC7': 30,
        'F01.HC8': 15,
      },
      expected: ['W V17 shifted F01.HC1'],
    },
    {
      title: 'two lines one line off are changes',
      lastYear: { 'F01.HC4': 150, 'F01.HC5': 20, 'F01.HC6': 10 },
      expected: ['W V17 changed F01.HC4', 'W V17 changed F01.HC6'],
    },
    { title: 'eight equal figures are a copy', context: only(8), lastYear: {}, expected: ['W V17 copy'] },
    { title: 'seven equal figures are chance', context: only(7), lastYear: {}, expected: [] },
    {
      title: 'eight equal figures, five of them not 0',
      context: only(8),
      set: { C04: 0, C09: 0, I03: 0 },
      lastYear: { C04: 0, C09: 0, I03: 0 },
      expected: ['W V17 copy'],
    },
    {
      title: 'eight equal figures, four of them not 0',
      context: only(8),
      set: { C04: 0, C05: 0, C09: 0, I03: 0 },
      lastYear: { C04: 0, C05: 0, C09: 0, I03: 0 },
      expected: [],
    },
    { title: 'a change of more than half', lastYear: { ...before, E05: 26 }, expected: ['W V17 changed E05'] },
    { title: 'a change of just half', set: { E05: 39 }, lastYear: { ...before, E05: 26 }, expected: [] },
    { title: 'a small number doubled', lastYear: { ...before, C09: 1 }, expected: [] },
    { title: 'gone to 0', set: { E05: 0 }, lastYear: { ...before, E05: 26 }, expected: ['W V17 zero E05'] },
    { title: 'gone to blank', set: { E05: blank }, lastYear: { ...before, E05: 26 }, expected: [] },
    {
      title: 'gone to "x"',
      set: { E05: 'x' },
      lastYear: { ...before, E05: 26 },
      expected: ['E V28 oneSide E05'],
    },
    {
      title: 'a total and its part give one finding',
      lastYear: { ...before, F01: 200, 'F01.HC1': 40 },
      expected: ['W V17 changed F01'],
    },
    { title: 'last year’s figures once more', lastYear: {}, expected: ['W V17 copy'] },
    {
      title: 'a part of a split unit came along',
      context: { lastYearSilent: { silent: 'split', units: ['U30079'] } },
      expected: ['I V17 split'],
    },
    {
      title: 'the report of a unit that was joined is not here',
      context: { lastYearSilent: { silent: 'lacking', units: ['U30080'] } },
      expected: ['I V17 lacking'],
    },
    { title: 'last year’s figures with one cell filled in since', lastYear: { C09: blank }, expected: [] },
  ],
  V18: [
    {
      title: 'investment above the total',
      set: { 'K08.TH': 156 },
      expected: ['E V18 investment K08.TH', 'W V18 overSpent K08.TH'],
    },
    {
      title: 'investment while a source is blank',
      set: { 'K08.KH': 200, 'K08.DG': 200, 'K01.KH': blank, 'K01.DG': blank },
      expected: [],
    },
    { title: 'spent above allotted', set: { 'K01.TH': 100.5 }, expected: ['W V18 overSpent K01.TH'] },
    { title: 'allotted above 110 % of the plan', set: { 'K02.DG': 55.1 }, expected: ['W V18 overAllotted K02.DG'] },
    { title: 'allotted just 110 % of the plan', set: { 'K02.DG': 55 }, expected: [] },
    { title: 'typed in đồng', set: { H05: 20_500_000 }, expected: ['W V18 wholeDong H05'] },
    {
      title: 'two amounts in đồng are one finding',
      set: { H05: 20_500_000, 'K02.KH': 50_000_000 },
      expected: ['W V18 wholeDongs H05'],
    },
    {
      title: 'spent in đồng is not also above what was allotted',
      set: { 'K02.TH': 40_200_000 },
      expected: ['W V18 wholeDong K02.TH'],
    },
    { title: 'just under a million', set: { H05: 999_999 }, expected: ['W V18 otherUnit H05'] },
    { title: 'one column in thousand đồng', set: { 'K02.KH': 50_000 }, expected: ['W V18 otherUnit K02.KH'] },
    { title: 'spent in thousand đồng', set: { 'K02.TH': 40_200 }, expected: ['W V18 otherUnit K02.TH'] },
    {
      title: 'a line in thousand đồng, by its usual size',
      set: { 'K02.KH': 50_000, 'K02.DG': 50_000, 'K02.TH': 40_200 },
      expected: ['W V18 otherUnits K02.KH'],
    },
    {
      title: 'not quite a hundred times what is usual',
      set: { 'K02.KH': 499, 'K02.DG': 499, 'K02.TH': 499 },
      expected: [],
    },
    {
      title: 'a hundred times what is usual',
      set: { 'K02.KH': 500, 'K02.DG': 499, 'K02.TH': 499 },
      expected: ['W V18 otherUnit K02.KH'],
    },
    {
      title: 'a hundred times the other lines, where nothing is usual',
      set: { 'K01.KH': 5000, 'K01.DG': 4999, 'K01.TH': 4000 },
      expected: ['W V18 otherUnit K01.KH'],
    },
    { title: 'not quite that', set: { 'K01.KH': 4999, 'K01.DG': 4999, 'K01.TH': 4000 }, expected: [] },
    { title: 'spent in tỷ đồng', set: { 'K02.TH': 0.05 }, expected: ['W V18 otherUnit K02.TH'] },
    { title: 'a five-hundredth of the other columns', set: { 'K02.TH': 0.1 }, expected: ['W V18 otherUnit K02.TH'] },
    { title: 'hardly anything spent', set: { 'K02.TH': 0.11 }, expected: [] },
    {
      title: 'a line in tỷ đồng',
      set: { 'K02.KH': 0.049, 'K02.DG': 0.049, 'K02.TH': 0.04 },
      expected: ['W V18 otherUnits K02.KH'],
    },
    { title: 'a line of 50.000 đồng', set: { 'K02.KH': 0.05, 'K02.DG': 0.05, 'K02.TH': 0.05 }, expected: [] },
    {
      title: 'in thousand đồng beside last year',
      set: { H05: 1000 },
      lastYear: { H05: 2 },
      expected: ['W V18 otherUnit H05'],
    },
    {
      title: 'in tỷ đồng beside last year',
      set: { H05: 0.1 },
      lastYear: { H05: 100 },
      expected: ['W V18 otherUnit H05'],
    },
    { title: 'much more than last year', set: { H05: 999 }, lastYear: { H05: 2 }, expected: ['W V17 changed H05'] },
    { title: 'nothing allotted yet', set: { 'K01.DG': blank }, expected: [] },
    { title: 'allotment not applicable', set: { 'K06.DG': 'x' }, expected: [] },
  ],
  V19: [
    { title: 'no such day', set: { 'H06.DEN': '2024-02-30' }, expected: ['E V19 notReal H06.DEN'] },
    { title: 'the day before the window', set: { 'H06.TU': '2024-03-19' }, expected: ['E V19 outsideWindow H06.TU'] },
    {
      title: 'the first and last day of the window',
      set: { 'H06.TU': '2024-03-20', 'H06.DEN': '2024-03-31' },
      expected: [],
    },
    { title: 'the day after the window', set: { 'H06.DEN': '2024-04-01' }, expected: ['E V19 outsideWindow H06.DEN'] },
    { title: 'the last day before the first', set: { 'H06.DEN': '2024-03-21' }, expected: ['E V19 order H06.DEN'] },
    { title: 'sent before the as-of date', set: { L02: '2024-11-24' }, expected: ['I V19 sentBeforeAsOf L02'] },
    {
      title: 'sent 44 days before the plan’s as-of day',
      set: { L02: '2024-10-17' },
      expected: ['I V19 sentBeforeAsOf L02'],
    },
    { title: 'sent 45 days before it', set: { L02: '2024-10-16' }, expected: ['W V19 sentLongBefore L02'] },
    { title: 'sent in July, as-of day filled in', set: { L02: '2024-07-05' }, expected: ['W V19 sentLongBefore L02'] },
    { title: 'sent on the first day of the year', set: { L02: '2024-01-01' }, expected: ['W V19 sentLongBefore L02'] },
    { title: 'sent before the year', set: { L02: '2023-12-31' }, expected: ['E V19 sentBeforeYear L02'] },
    { title: 'figures of six months', over: { asOf: '2024-06-30' }, expected: ['W V19 partOfYear'] },
    {
      title: 'figures of six months, sent in July',
      over: { asOf: '2024-06-30' },
      set: { L02: '2024-07-05' },
      expected: ['W V19 partOfYear'],
    },
    { title: 'figures of nine months', over: { asOf: '2024-09-30' }, expected: ['W V19 partOfYear'] },
    { title: 'figures of ten months', over: { asOf: '2024-10-31' }, expected: ['I V19 otherClosing'] },
    {
      title: 'figures of ten months, sent that day',
      over: { asOf: '2024-10-31' },
      set: { L02: '2024-10-31' },
      expected: [],
    },
    { title: 'figures of the plan’s day', over: { asOf: '2024-11-30' }, set: { L02: '2024-11-30' }, expected: [] },
    {
      title: 'figures of the whole year',
      over: { asOf: '2024-12-31' },
      set: { L02: blank },
      expected: ['W V19 afterClosing'],
    },
    {
      title: 'a plan that asks in July',
      over: { asOf: '2024-06-30' },
      context: { programme: { ...plan, asOf: '--06-30' } },
      expected: [],
    },
    {
      title: 'a campaign has a day of its own',
      over: { form: '04/CTXH-25/3', asOf: '2024-03-31' },
      expected: [],
    },
    { title: 'no plan of its own', ...OFFICE, set: { 'L01.CO': 0 }, expected: ['W V19 planMissing L01.CO'] },
    {
      title: 'its own plan on the day named by “before”',
      ...OFFICE,
      set: { 'L01.CO': 1, 'L01.SO': '12/KH-SYT', 'L01.NGAY': '2024-03-15' },
      expected: ['W V19 planLate L01.NGAY'],
    },
    {
      title: 'its own plan without a number',
      ...OFFICE,
      set: { 'L01.CO': 1, 'L01.NGAY': '2024-03-14' },
      expected: ['W V19 planUnnumbered L01.SO'],
    },
    { title: 'about half of last year', lastYear: doubled(2), expected: ['W V19 halfOfLastYear'] },
    { title: 'a good part of last year', lastYear: doubled(1.5), expected: [] },
    {
      title: 'half by the as-of day and by last year is one finding',
      over: { asOf: '2024-06-30' },
      lastYear: doubled(2),
      expected: ['W V19 partOfYear'],
    },
    { title: 'sent on the as-of date', set: { L02: '2024-11-25' }, expected: [] },
    {
      title: 'sent on the day the plan says "before" of',
      set: { L02: '2024-12-01', L04: 0 },
      expected: ['W V19 late L02'],
    },
    { title: 'sent the day before it', set: { L02: '2024-11-30' }, expected: [] },
    {
      title: 'late and said to be on time',
      set: { L02: '2024-12-02' },
      expected: ['W V19 late L02', 'W V19 claimedOnTime L04'],
    },
    { title: 'on time and said to be late', set: { L04: 0 }, expected: ['W V19 claimedLate L04'] },
    { title: 'day sent blank', set: { L02: blank, L04: 0 }, expected: [] },
    {
      title: 'late by the day the file came in',
      set: { L02: blank, L04: 0 },
      context: { sentOn: '2024-12-01' },
      expected: ['W V19 late L02'],
    },
    {
      title: 'the Social Work Day form has its own deadline',
      over: { form: '04/CTXH-25/3' },
      set: { L02: '2024-12-01' },
      expected: [],
    },
  ],
  V29: [
    { title: 'every figure 0', set: allZeroes, context: figuresOnly, expected: ['W V29'] },
    {
      title: 'every figure 0 or x',
      set: { ...allZeroes, I03: 'x' },
      context: figuresOnly,
      expected: ['W V29 zeroOrX'],
    },
    { title: 'one figure above 0', set: { ...allZeroes, I03: 1 }, context: figuresOnly, expected: [] },
    { title: 'four figures, all 0', set: allZeroes, context: only(4), expected: [] },
    { title: 'nothing given', set: optionalBlank, context: optionalOnly, expected: ['E V29 empty'] },
    { title: 'every figure x', set: allCrossed, expected: ['E V29 nothing'] },
    { title: 'every figure x but one that is blank', set: { ...allCrossed, I03: blank }, expected: ['E V29 nothing'] },
    {
      title: 'one figure among x',
      set: { ...allCrossed, I03: 4 },
      expected: ['E V28 always E01'],
    },
    {
      title: 'answers are the whole report of a campaign',
      set: allCrossed,
      over: { form: '04/CTXH-25/3' },
      expected: [],
    },
    { title: 'five figures, all 0', set: allZeroes, context: only(5), expected: ['W V29'] },
  ],
  V20: [
    { title: 'a required element blank', set: { 'C01.NS1': blank }, expected: ['W V20 C01.NS1'] },
    { title: 'a required element "x"', set: { 'C01.NS1': 'x' }, expected: ['E V28 oneSide C01.NS1'] },
    { title: 'a required element 0', set: { 'C01.NS1': 0, 'C03.NS1': 0, 'C03.NS3': 11 }, expected: [] },
    { title: 'a required element unreadable', set: { 'C01.NS1': undefined }, expected: [] },
    { title: 'another element blank', set: { I03: blank }, expected: [] },
    {
      title: 'a total over parts that are filled in is V06’s or V07’s',
      set: { E01: blank },
      expected: ['W V07 blankTotal E01'],
    },
  ],
  V27: [
    {
      title: 'a figure the level below holds',
      set: { H05: { state: 'held', given: { state: 'value', value: 9 } } },
      expected: ['E V27 H05'],
    },
    {
      title: 'held x, and one nobody knows',
      set: { H05: { state: 'held', given: { state: 'notApplicable' } }, C09: { state: 'held' } },
      expected: ['E V27 C09', 'E V27 H05'],
    },
  ],
  V22: [
    {
      title: 'every rate is 100 %',
      without: ['C07', 'D03', 'E06', 'E07', 'F05', 'F06', 'C06'],
      set: { 'A02.LH01': 10, 'A02.LH02': 18, 'A04.LH01': 10, 'A04.LH02': 18, 'A01.LH02': 18, 'A05.LH02': 0 },
      expected: ['W V22 allFull A03'],
    },
    {
      title: 'every rate but one is 100 %',
      without: ['C07', 'D03', 'E06', 'E07', 'F05', 'F06', 'C06'],
      set: { 'A02.LH01': 10, 'A02.LH02': 18, 'A04.LH01': 10, 'A04.LH02': 17, 'A01.LH02': 18, 'A05.LH02': 0 },
      expected: [],
    },
    {
      title: 'all of a few is no doubt: one rate stands over 4',
      without: ['C07', 'D03', 'E06', 'E07', 'F05', 'F06', 'C06'],
      set: allStaffed(4),
      expected: [],
    },
    {
      title: 'both rates stand over 5',
      without: ['C07', 'D03', 'E06', 'E07', 'F05', 'F06', 'C06'],
      set: allStaffed(5),
      expected: ['W V22 allFull A03'],
    },
    {
      title: 'nobody to be served, and nobody is',
      set: { 'D01.LH02': 0, 'D01.LH04': 0, 'D02.LH02': 0, 'D02.LH04': 0 },
      expected: [],
    },
    {
      title: 'nobody to be served, and how many are is not said',
      set: { 'D01.LH02': 0, 'D01.LH04': 0, 'D02.LH02': blank, 'D02.LH04': blank },
      expected: ['W V22 zeroDenominator D03'],
    },
    {
      title: 'denominator "x"',
      set: { 'D01.LH02': 'x', 'D01.LH04': 'x', 'D02.LH02': 'x', 'D02.LH04': 'x' },
      expected: [],
    },
  ],
};

function zeroes(...codes: readonly string[]): Entries {
  const parts = ['', '.HC1', '.HC2', '.HC3', '.HC4', '.HC5', '.HC6', '.HC7', '.HC8', '.HC9'];
  return Object.fromEntries(codes.flatMap((code) => parts.map((part) => [code + part, 0])));
}
