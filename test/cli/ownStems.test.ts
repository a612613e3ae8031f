import { ownStems } from '../../src/cli/ownStems';

test.each([
  [
    ['a.xlsx', 'b.xlsx'],
    ['a', 'b'],
  ],
  [
    ['huyện 1/bao-cao.xlsx', 'huyện 2/Bao-cao.xlsx', 'huyện 3/bao-cao.xlsm'],
    ['bao-cao', 'Bao-cao (2)', 'bao-cao (3)'],
  ],
  [
    ['1/xã A.xlsx', '2/xã A.xlsx'.normalize('NFD')],
    ['xã A', 'xã A (2)'.normalize('NFD')],
  ],
  [
    ['1/a.xlsx', '2/a (2).xlsx', '3/a.xlsx'],
    ['a', 'a (2)', 'a (3)'],
  ],
])('what is written of %j', (files, stems) => {
  expect(ownStems(files)).toEqual(stems);
});
