import { isSameMeasure, scaleOf } from '../../../src/domain/plan/measureScale';

test.each([
  ['đồng', 'money', 1],
  ['1.000 đ', 'money', 1e3],
  ['Nghìn đồng', 'money', 1e3],
  ['ngàn đ', 'money', 1e3],
  ['Tr.đ', 'money', 1e6],
  ['triệu', 'money', 1e6],
  ['tỷ đồng', 'money', 1e9],
  ['đồng/người', 'money', 1],
  ['VNĐ', 'money', 1],
  ['%', 'percent', 1],
  ['Tỷ lệ', 'percent', 1],
  ['người', 'count', 1],
  ['đơn vị', 'count', 1],
  ['đợt', 'count', 1],
  ['trẻ em', 'count', 1],
  ['nghìn lượt người', 'count', 1e3],
  ['1000 người', 'count', 1e3],
])('%s is %s, %d at a time', (measure, of, times) => {
  expect(scaleOf(measure)).toEqual({ of, times: BigInt(times) });
});

test.each([
  ['nghìn đồng', '1.000đ', true],
  ['nghìn đồng', 'triệu đồng', false],
  ['Người', 'người', true],
  ['người', 'lượt', false],
  ['%', 'người', false],
])('%s and %s', (one, other, same) => {
  expect(isSameMeasure(one, other)).toBe(same);
});
