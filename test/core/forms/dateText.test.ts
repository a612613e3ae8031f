import { readDateText } from '../../../src/core/forms/read/dateText';

describe('a text in a date cell', () => {
  const cases: readonly [string, Readonly<Record<string, string>>][] = [
    ['25/11/2024', { kind: 'date', iso: '2024-11-25' }],
    ['25-11-2024', { kind: 'date', iso: '2024-11-25' }],
    ['25.11.2024', { kind: 'date', iso: '2024-11-25' }],
    ['11/25/2024', { kind: 'date', iso: '2024-11-25' }],
    ['05/05/2024', { kind: 'date', iso: '2024-05-05' }],
    ['05/12/2024', { kind: 'twoWays', first: '2024-12-05', second: '2024-05-12' }],
    ['2024-12-05', { kind: 'date', iso: '2024-12-05' }],
    ['ngày 05 tháng 12 năm 2024', { kind: 'date', iso: '2024-12-05' }],
    ['Ngày 5 tháng 12 năm 2024', { kind: 'date', iso: '2024-12-05' }],
    ['31/02/2024', { kind: 'text' }],
    ['12/2024', { kind: 'text' }],
    ['tháng 12', { kind: 'text' }],
    ['x', { kind: 'notApplicable' }],
    ['–', { kind: 'notApplicable' }],
    [' ', { kind: 'blank' }],
  ];
  test.each(cases)('"%s"', (typed, expected) => {
    expect(readDateText(typed)).toEqual(expected);
  });
});
