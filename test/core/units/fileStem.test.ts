import { fileStem } from '../../../src/core/units/fileStem';

test.each([
  ['a.b.xlsx', 'a'],
  ['Xã Tân Mai.xlsx ', 'Xã Tân Mai'],
  ['75.YT.xlsx', '75'],
  ['bieu.2024.xlsx', 'bieu.2024'],
  ['xa.tan-mai', 'xa.tan-mai'],
  ['.xlsx', ''],
  ['x'.repeat(400), 'x'.repeat(300)],
])('%j', (name, wanted) => {
  expect(fileStem(name, 4)).toBe(wanted);
});
