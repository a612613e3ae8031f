import { withoutTail } from '../../../src/domain/texts/withoutTail';

test.each([
  ['1500', '0', '15'],
  ['000', '0', ''],
  ['15', '0', '15'],
  ['Xã A ., -', ' ,.-', 'Xã A'],
  ['', '0', ''],
])('%j without %j at its end', (text, tail, wanted) => {
  expect(withoutTail(text, tail)).toBe(wanted);
});
