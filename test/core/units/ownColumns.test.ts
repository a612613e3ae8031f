import { findColumns } from '../../../src/core/units/ownColumns';

test.each([
  [['Mã', 'Tên'], { code: 0, name: 1 }],
  [['STT', 'Tên đơn vị', 'Mã đơn vị'], { code: 2, name: 1 }],
  [['MÃ ĐƠN VỊ', 'TÊN ĐƠN VỊ', 'LOẠI', 'CẤP', 'THUỘC'], { code: 0, name: 1, type: 2, level: 3, parent: 4 }],
  [['ma so.', 'ten', 'truc thuoc'], { code: 0, name: 1, parent: 2 }],
  [['code', 'name', 'parent'], { code: 0, name: 1, parent: 2 }],
  [['Mã', 'Địa chỉ'], undefined],
  [['Tên'], undefined],
  [[], undefined],
])('%j', (headings, expected) => {
  expect(findColumns(headings)).toEqual(expected);
});
