import { findingsOf, short } from './cases/case';
import { hue, OFFICE } from './cases/ownPlanForm';

const late = { 'L01.CO': 1, 'L01.SO': '12', 'L01.NGAY': '2024-07-20' } as const;

const found = (deadlines = hue.deadlines, set: Record<string, number | string | null> = late): readonly string[] =>
  findingsOf({
    ...{ title: '', expected: [], ...OFFICE, set },
    context: { ...OFFICE.context, programme: { ...hue, deadlines } },
  })
    .filter(({ rule }) => rule === 'V19')
    .map(short);

test('a plan of the unit’s own is late where the plan sets it a day', () => {
  expect(found()).toEqual(['W V19 planLate L01.NGAY']);
  expect(found(hue.deadlines, { ...late, 'L01.NGAY': '2024-03-14' })).toEqual([]);
});

test('a plan that asks for none finds none late, and one that asks others asks not this unit', () => {
  expect(found(hue.deadlines.filter(({ forPlan }) => forPlan !== true))).toEqual([]);
  expect(found(hue.deadlines.map((row) => (row.forPlan ? { ...row, by: ['district'] } : row)))).toEqual([]);
});
