import { bareName, unitIndex } from '../../../src/core/units/unitIndex';
import { someUnits, unit } from './unitParts';

const index = unitIndex(someUnits);
const codes = (units: readonly { readonly code: string }[] | undefined): string[] =>
  (units ?? []).map(({ code }) => code);

test('finds units by every key of the matching order', () => {
  expect(codes(index.byCode.get('29920'))).toEqual(['29920']);
  expect(codes(index.byCleanFull.get('xã tân quy tây'))).toEqual(['29920']);
  expect(codes(index.byBareName.get(bareName('mỹ thọ')))).toEqual(['30076', '30082']);
  expect(index.units).toHaveLength(someUnits.length);
});

test('codes are found in either case, and the type keeps two units of one name apart', () => {
  expect(codes(unitIndex([unit('75.SYT', '', 'Sở Y tế')]).byCode.get('75.syt'))).toEqual(['75.SYT']);
  expect(codes(index.byCleanFull.get('thị trấn mỹ thọ'))).toEqual(['30076']);
});

test.each([
  ['tân quy tây', 'tan qui tay'],
  ["m'drắk", 'mdrak'],
  ['móng cái 1', 'mong cai 1'],
])('%s bare is %s', (clean, bare) => {
  expect(bareName(clean)).toBe(bare);
});

test('the same array gives the same index', () => {
  expect(unitIndex(someUnits)).toBe(index);
});
