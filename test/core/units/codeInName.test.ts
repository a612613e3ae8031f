import { splitCode } from '../../../src/core/units/codeInName';
import { unitIndex } from '../../../src/core/units/unitIndex';
import { someUnits, unit } from './unitParts';

const index = unitIndex([...someUnits, unit('75.SYT', '', 'Sở Y tế', '75')]);

/** "codes | rest", with "?" where the code is not complete. */
function split(clean: string): string {
  const found = splitCode(clean, index);
  if (!found) return 'no code';
  return `${found.units.map(({ code }) => code).join()} | ${found.rest}${found.sure ? '' : ' ?'}`;
}

test.each([
  ['29920', '29920 | '],
  ['29920 - xã tân quy tây', '29920 | xã tân quy tây'],
  ['xã tân quy tây (mã 29920)', '29920 | xã tân quy tây'],
  ['mã số: 29920 xã tân quy tây', '29920 | xã tân quy tây'],
  ['75.syt', '75.SYT | '],
  ['sở y tế 75.syt', '75.SYT | sở y tế'],
  ['1234', '01234 |  ?'],
  ['99999', ' | '],
  ['xã tân quy tây (mã 99999)', ' | xã tân quy tây'],
  ['phường 1', 'no code'],
  ['1', 'no code'],
  ['xã tân quy tây', 'no code'],
])('%s: %s', (clean, expected) => {
  expect(split(clean)).toBe(expected);
});
