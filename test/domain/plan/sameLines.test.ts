import type { Programme } from '../../../src/domain/plan/programme';
import { SameLines } from '../../../src/domain/plan/sameLines';
import { findProgramme } from '../../support/plans';

const plan = findProgramme('sa-dec-2021') as Programme;
const [first, ...rest] = plan.lines;
if (!first) throw new Error('a line');
const with2027: Programme = { ...plan, version: 2, lines: [...plan.lines, { ...first, from: 2027 }] };

test.each<readonly [string, Programme, number, boolean]>([
  ['the same plan', plan, 2021, true],
  ['a line of later years, before them', with2027, 2026, true],
  ['a line of later years, in them', with2027, 2027, false],
  ['a line less', { ...plan, lines: rest }, 2021, false],
  ['a line that ends after the year', { ...plan, lines: [{ ...first, to: 2026 }, ...rest] }, 2021, true],
  ['another owner', { ...plan, owners: plan.owners.slice(1) }, 2021, false],
  [
    'another name of a body',
    { ...plan, departments: plan.departments.map((row) => ({ ...row, name: 'Phòng' })) },
    2021,
    true,
  ],
])('%s', (_, other, year, same) => {
  const lines = new SameLines();
  expect([lines.in(year, plan, other), lines.in(year, other, plan)]).toEqual([same, same]);
});
