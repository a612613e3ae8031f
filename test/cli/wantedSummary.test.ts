import { wantedSummary, type SummaryFile } from '../../src/cli/wantedSummary';

const of = (name: string, year: number, unit = '75', programme = 'p'): SummaryFile => ({
  input: { name },
  programme,
  year,
  unit,
});
const [a2023, a2024, district] = [of('a.xlsx', 2023), of('b.xlsx', 2024), of('huyen.xlsx', 2024, '731')];

test.each([
  ['the latest', [a2023, a2024], 'year', undefined, 'b.xlsx'],
  ['that of a year', [a2023, a2024], 'year', '2023', 'a.xlsx'],
  ['of a phase the latest, with the years before', [a2023, a2024], 'phase', undefined, 'b.xlsx'],
  ['of a phase also two of one year', [a2024, of('b2.xlsx', 2024)], 'phase', undefined, 'b.xlsx'],
] as const)('%s', (_what, given, kind, year, expected) => {
  expect(wantedSummary(given, kind, year).input.name).toBe(expected);
});

test.each([
  ['none of the year', [a2023], 'year', '2022', 'Không có bảng tổng hợp của năm 2022; có: 2023.'],
  ['a district’s beside the province’s', [a2024, district], 'year', undefined, 'b.xlsx, huyen.xlsx'],
  ['two of one unit', [a2024, of('b2.xlsx', 2024)], 'reminder', undefined, 'b.xlsx, b2.xlsx'],
  ['of a phase another unit’s', [a2024, district], 'phase', undefined, 'b.xlsx, huyen.xlsx'],
  ['of a phase another plan’s', [a2024, of('q.xlsx', 2024, '75', 'q')], 'phase', undefined, 'b.xlsx, q.xlsx'],
] as const)('%s is asked about', (_what, given, kind, year, named) => {
  expect(() => wantedSummary(given, kind, year)).toThrow(named);
});
