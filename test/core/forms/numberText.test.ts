import { readNumberText } from '../../../src/core/forms/read/numberText';
import type { IndicatorType } from '../../../src/domain/catalogue/indicator';

const number = (value: number) => ({ kind: 'number', value });
const kind = (name: string) => ({ kind: name });

describe('a text in a figure cell', () => {
  const cases: readonly [string, IndicatorType, ReturnType<typeof number> | Readonly<Record<string, unknown>>][] = [
    ['12', 'count', number(12)],
    ['  12 ', 'count', number(12)],
    ['-3', 'count', number(-3)],
    ['１２', 'count', number(12)],
    ['១២', 'count', number(12)],
    ['1.234', 'count', number(1234)],
    ['1,234', 'count', number(1234)],
    ['1 234', 'count', number(1234)],
    ['1.234.567', 'count', number(1234567)],
    ['1.234,5', 'count', number(1234.5)],
    ['1,234.5', 'count', number(1234.5)],
    ['1.000', 'count', number(1000)],
    ['0,8', 'count', number(0.8)],
    ['0,800', 'count', number(0.8)],
    ['1234,567', 'count', number(1234.567)],
    ['1.23.456', 'count', kind('text')],
    ['1.234,567,8', 'count', kind('text')],
    ['05 lớp', 'count', number(5)],
    ['12 người', 'count', number(12)],
    ['12người', 'count', number(12)],
    ['12 NGƯỜI.', 'count', number(12)],
    ['3 phòng, tổ', 'count', number(3)],
    ['khoảng 12', 'count', kind('text')],
    ['12 (ước)', 'count', kind('text')],
    ['trên 60%', 'count', kind('text')],
    ['≥80', 'count', kind('text')],
    ['80 %', 'count', kind('text')],
    ['80 %', 'ratio', number(80)],
    ['80%', 'ratio', number(80)],
    ['0,8', 'ratio', number(0.8)],
    ['1.234', 'ratio', { kind: 'twoWays', first: 1234, second: 1.234 }],
    ['1,5 tỷ', 'money', number(1500)],
    ['1,5 tỷ đồng', 'money', number(1500)],
    ['1,5 tỉ', 'money', number(1500)],
    ['350 triệu đồng', 'money', number(350)],
    ['350 tr', 'money', number(350)],
    ['350.000.000 đồng', 'money', number(350)],
    ['350.000.000đ', 'money', number(350)],
    ['500 nghìn đồng', 'money', number(0.5)],
    ['350 người', 'money', kind('text')],
    ['12,5', 'money', number(12.5)],
    ['1.234', 'money', { kind: 'twoWays', first: 1234, second: 1.234 }],
    ['1,234 tỷ', 'money', { kind: 'twoWays', first: 1234000, second: 1234 }],
    ['1.234,5', 'money', number(1234.5)],
    ['x', 'count', kind('notApplicable')],
    ['X', 'money', kind('notApplicable')],
    ['-', 'count', kind('notApplicable')],
    ['–', 'count', kind('notApplicable')],
    ['', 'count', kind('blank')],
    ['   ', 'count', kind('blank')],
    ['\u00a0', 'count', kind('blank')],
    ['…', 'count', kind('text')],
    ['Không', 'count', kind('none')],
    ['không có', 'count', kind('none')],
    ['=1+1', 'count', kind('text')],
    ['1e3', 'count', kind('text')],
  ];
  test.each(cases)('"%s" in a %s cell', (typed, type, expected) => {
    expect(readNumberText(typed, type, 'phòng, tổ')).toEqual(expected);
  });

  test('decomposed Vietnamese reads like composed', () => {
    expect(readNumberText('12 người'.normalize('NFD'), 'count', '')).toEqual(number(12));
  });
});
