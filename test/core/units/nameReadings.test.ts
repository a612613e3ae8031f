import { nameReadings, withoutCommittee } from '../../../src/core/units/nameReadings';

/** "type|rest", "?" where only a suggestion may follow. */
const readings = (clean: string): string[] =>
  nameReadings(clean).map(({ type, rest, sure }) => `${type}|${rest}${sure ? '' : '?'}`);

test.each([
  ['xã phú lý', ['|xã phú lý', 'xã|phú lý']],
  ['x. phú lý', ['|x. phú lý', 'xã|phú lý']],
  ['xa phu ly', ['|xa phu ly', 'xã|phu ly?']],
  ['phường 1', ['|phường 1', 'phường|1']],
  ['p.1', ['|p.1', 'phường|1']],
  ['p1', ['|p1', 'phường|1']],
  ['f1', ['|f1', 'phường|1?']],
  ['thị xã long khánh', ['|thị xã long khánh', 'thị xã|long khánh']],
  ['thị trấn mỹ thọ', ['|thị trấn mỹ thọ', 'thị trấn|mỹ thọ']],
  ['tp. sa đéc', ['|tp. sa đéc', 'thành phố|sa đéc']],
  ['ubnd xã phú lý', ['|xã phú lý', 'xã|phú lý']],
  ['cao lãnh', ['|cao lãnh']],
  ['xã', ['|xã']],
])('%s', (clean, expected) => {
  expect(readings(clean)).toEqual(expected);
});

test.each([
  ['ubnd xã phú lý', 'xã phú lý'],
  ['ủy ban nhân dân phường an hoà', 'phường an hoà'],
  ['uỷ ban nhân dân phường an hoà', 'phường an hoà'],
  ['u.b.n.d. huyện', 'huyện'],
  ['ubnd', 'ubnd'],
  ['xã ubnd', 'xã ubnd'],
])('%s without its committee: %s', (clean, expected) => {
  expect(withoutCommittee(clean)).toBe(expected);
});
