import { expectedElements, ownForm } from '../../../src/core/rollup/reporter';
import { reporterOf } from '../../../src/domain/plan/reporter';
import type { Programme } from '../../../src/domain/plan/programme';
import { catalogue } from '../../support/plans';
import { programmeOf, unit } from './builders';

const dongNai = programmeOf('dong-nai-2021-2030');
const withFacilities: Programme = {
  ...dongNai,
  owners: [...dongNai.owners, { tier: 'facility', kind: 'facility', places: ['LH03'] }],
};

test.each([
  [unit('73101', 'commune', '731'), 'commune commune 01/CTXH-X'],
  [unit('73101', 'commune', '731', 'commune'), 'commune commune 01/CTXH-X'],
  [unit('75.SYT', 'department', '75', 'health'), 'health department 02a/CTXH-N'],
  [unit('75.STC', 'department', '75'), 'other department 02a/CTXH-N'],
  [unit('75.BV1', 'facility', '75'), 'facility facility 04/CTXH-25/3'],
  [unit('731', 'district', '75'), 'other district 02a/CTXH-N'],
])('%j', (of, expected) => {
  const { kind, tier } = reporterOf(of);
  expect(`${kind} ${tier} ${ownForm({ programme: dongNai, catalogue: catalogue() }, of)}`).toBe(expected);
});

test('a facility fills the department’s form where the plan gives facilities something to own', () => {
  expect(ownForm({ programme: withFacilities, catalogue: catalogue() }, unit('75.BV1', 'facility', '75'))).toBe(
    '02a/CTXH-N',
  );
});

test('a unit is expected to report what it owns on the as-of day, and no more', () => {
  const keys = (of: ReturnType<typeof unit>, asOf: string): string[] =>
    expectedElements({ programme: dongNai, catalogue: catalogue(), year: 2025, asOf }, of).map(({ key }) => key);
  const [commune, health] = [unit('73101', 'commune', '731'), unit('75.SYT', 'department', '75', 'health')];
  expect(keys(commune, '2025-01-31')).toEqual(expect.arrayContaining(['A01.LH01', 'E01', 'F01']));
  expect(keys(commune, '2025-01-31')).not.toContain('A01.LH03');
  expect(keys(health, '2025-01-31')).toContain('A01.LH03');
  expect(keys(health, '2025-01-31')).not.toContain('A01.LH04');
  expect(keys(health, '2025-03-31')).toContain('A01.LH04');
});
