import { fullName } from '../../../src/domain/territory/unit';
import { searchKey } from '../../../src/core/units/nameKeys';
import { searchUnits } from '../../../src/core/units/searchUnits';
import { treeOf } from '../../../src/domain/territory/tree';
import { list2026On, shippedList, unitOf, unitsUnder } from './listFiles';

const saDec = treeOf('2021', [unitOf(shippedList('2021'), '867'), ...unitsUnder(shippedList('2021'), '867')], []);
const dongThap = treeOf('2021', [unitOf(shippedList('2021'), '87'), ...unitsUnder(shippedList('2021'), '87')], []);
const newList = list2026On('2026-11-30');
const dongNai = treeOf('2026', [unitOf(newList, '75'), ...unitsUnder(newList, '75')], []);

describe('search key', () => {
  test.each([
    ['Phường An Hoà', 'phuong an hoa'],
    ['  ĐẮK  LẮK ', 'dak lak'],
    ['M’Drắk', 'mdrak'],
    ['Chân Mây – Lăng Cô', 'chan may lang co'],
    ['Phường 01', 'phuong 1'],
    ['Ðồng Tháp', 'dong thap'],
  ])('of "%s" is "%s"', (text, key) => expect(searchKey(text)).toBe(key));
});

describe('unit search', () => {
  test.each([
    ['p1', saDec, 'Phường 1'],
    ['P.1', saDec, 'Phường 1'],
    ['phuong 01', saDec, 'Phường 1'],
    ['1', saDec, 'Phường 1'],
    ['x tan quy tay', saDec, 'xã Tân Quy Tây'],
    ['tan quy t', saDec, 'xã Tân Quy Tây'],
    ['quy tây', saDec, 'xã Tân Quy Tây'],
    ['tân quy đông', saDec, 'phường Tân Quy Đông'],
    ['tan qui tay', saDec, 'xã Tân Quy Tây'],
    ['Uỷ ban nhân dân phường An Hoà', saDec, 'phường An Hoà'],
    ['ubnd p an hoa', saDec, 'phường An Hoà'],
    ['29920', saDec, 'xã Tân Quy Tây'],
    ['sa dec', saDec, 'thành phố Sa Đéc'],
    ['sadec', saDec, 'thành phố Sa Đéc'],
    ['h cao lanh', dongThap, 'huyện Cao Lãnh'],
    ['tp cao lanh', dongThap, 'thành phố Cao Lãnh'],
    ['phú lý', dongNai, 'xã Phú Lý'],
    ['lộc thạnh', dongNai, 'xã Lộc Thạnh'],
    ['lộc thành', dongNai, 'xã Lộc Thành'],
  ])('"%s" finds first', (query, tree, first) => {
    expect(searchUnits(query, tree, 5).map(fullName)[0]).toBe(first);
  });

  test('both districts of one name are offered', () => {
    expect(searchUnits('cao lanh', dongThap, 5).slice(0, 2).map(fullName).sort()).toEqual([
      'huyện Cao Lãnh',
      'thành phố Cao Lãnh',
    ]);
  });

  test('an empty query shows the tree from its root, a strange one nothing', () => {
    expect(searchUnits(' ', saDec, 3)).toEqual(saDec.units.slice(0, 3));
    expect(searchUnits('zzzzzz', saDec, 3)).toEqual([]);
  });

  test('the limit holds', () => expect(searchUnits('tan', dongNai, 4)).toHaveLength(4));
});
