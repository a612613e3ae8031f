import { programmeFaults } from '../../../../src/domain/plan/parseProgramme';
import type { OwnUnit, Programme } from '../../../../src/domain/plan/programme';
import { catalogue, findProgramme } from '../../../support/plans';

const dongNai = findProgramme('dong-nai-2021-2030') as Programme;
const facility = (code: string, dates: Pick<OwnUnit, 'from' | 'to'> = {}, name = 'Bệnh viện'): OwnUnit => ({
  ...{ code, name, kind: 'facility' },
  ...dates,
});

test.each<[string, readonly OwnUnit[], readonly string[]]>([
  ['two codes', [facility('75.BV'), facility('75.BV2')], []],
  ['a code twice', [facility('75.BV'), facility('75.BV')], ['departmentTwice ownUnits.1.code']],
  [
    'a code first under one unit, then under another',
    [facility('75.BV', { to: '2025-06-30' }), facility('75.BV', { from: '2025-07-01' })],
    [],
  ],
  ['the code of a department', [facility('75.SYT')], ['departmentTwice ownUnits.0.code']],
  [
    'an end before its start',
    [facility('75.BV', { from: '2025-07-01', to: '2025-06-30' })],
    ['endBeforeStart ownUnits.0.to'],
  ],
  [
    'more than forms can carry',
    ['a', 'b', 'c'].map((mark) => facility(`75.${mark}`, {}, mark.repeat(70_000))),
    ['tooLongToCarry ownUnits.2.name'],
  ],
])('own units with %s', (_, ownUnits, faults) => {
  const found = programmeFaults({ ...dongNai, ownUnits }, catalogue(), 'x');
  expect(found.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(faults);
});
