import { listInForce } from '../../../src/domain/territory/listInForce';
import { placeFile, placeHoldsOn } from '../../../src/domain/territory/placeDates';
import { parseUnitList } from '../../../src/domain/territory/unitList';
import { fullName } from '../../../src/domain/territory/unit';
import { shippedList, shippedLists, unitFile } from '../../core/units/listFiles';

describe('list in force', () => {
  test.each([
    ['2016-12-31', '45', '2016', true],
    ['2019-12-31', '45', '2016', true],
    ['2020-12-31', '45', '2021', false],
    ['2019-12-31', '46', '2021', false],
    ['2019-12-31', undefined, '2021', false],
    ['2015-12-31', '45', '2021', false],
    ['2021-10-31', '87', '2021', false],
    ['2022-05-01', undefined, '2021', true],
    ['2023-11-30', '75', '2021', false],
    ['2024-10-31', undefined, '2021', false],
    ['2024-11-01', undefined, '2024', true],
    ['2024-11-30', '75', '2024', true],
    ['2024-12-01', undefined, '2024', false],
    ['2025-02-28', undefined, '2024', false],
    ['2025-03-01', undefined, '2025-06', true],
    ['2025-06-30', undefined, '2025-06', true],
    ['2025-07-01', undefined, '2026', true],
    ['2026-11-30', '75', '2026', true],
  ] as const)('on %s (province %s) it is %s, exact %s', (asOf, province, version, exact) => {
    expect(listInForce(shippedLists, asOf, province)).toEqual({ version, exact });
  });
});

describe('place files', () => {
  test.each([
    ['sa-dec-2021', '2021-10-31', true],
    ['sa-dec-2021', '2019-05-31', false],
    ['cao-lanh-2021', '2024-11-25', true],
    ['cao-lanh-2021', '2025-07-01', false],
    ['dong-nai-2021', '2023-11-30', true],
    ['dong-nai-2021', '2024-10-31', true],
    ['dong-nai-2021', '2024-11-01', false],
    ['hue-2024', '2024-11-29', true],
    ['hue-2024', '2025-01-01', false],
    ['dong-nai-2026', '2026-04-29', false],
    ['dong-nai-2026', '2026-11-30', true],
  ])('%s on %s holds: %s', (place, asOf, holds) => {
    expect(placeHoldsOn(unitFile(`places/${place}.csv`), asOf, shippedLists.placesVerifiedFrom)).toBe(holds);
  });

  test.each([
    ['2021', '867', 9],
    ['2021', '873', 18],
    ['2021', '75', 170],
    ['2026', '75', 95],
    ['2024', '46', 141],
    ['2025-06', '46', 133],
    ['2026', '46', 40],
    ['2016', '45', 141],
  ] as const)('of list %s and unit %s is a cut of that list with %i communes', (version, code, communes) => {
    const file = placeFile(shippedLists, version, code);
    const { units } = parseUnitList(version, unitFile(file ?? ''));
    expect(units.filter((unit) => unit.level === 'commune')).toHaveLength(communes);
    const known = new Map(shippedList(version).units.map((unit) => [unit.level + unit.code, unit]));
    expect(units.filter((unit) => fullName(known.get(unit.level + unit.code) ?? unit) !== fullName(unit))).toEqual([]);
    expect(units.every((unit) => known.has(unit.level + unit.code))).toBe(true);
  });

  test('there is none for other units', () => expect(placeFile(shippedLists, '2024', '75')).toBeUndefined());
});
