import type { Attainment } from '../../../domain/targets/verdict';

/** Columns of the table of targets; the last two are there where last year is known. */
export const COLUMN = {
  number: 0,
  target: 1,
  clause: 2,
  demand: 3,
  numerator: 4,
  denominator: 5,
  actual: 6,
  gap: 7,
  ofPlan: 8,
  needed: 9,
  verdict: 10,
  coverage: 11,
  reference: 12,
  bounds: 13,
  lastYear: 14,
  change: 15,
} as const;

/** The last column of the table. */
export function rightOf(attainments: readonly Attainment[]): number {
  return lastYearIn(attainments) === undefined ? COLUMN.bounds : COLUMN.change;
}

/** The year before, where a target has its figures. */
export function lastYearIn(attainments: readonly Attainment[]): number | undefined {
  return attainments.find(({ lastYear }) => lastYear)?.lastYear?.year;
}

/** Figures of the charts, right of the printed area. */
const FIRST_FREE = COLUMN.change + 1;
export const CHART = {
  label: FIRST_FREE,
  actual: FIRST_FREE + 1,
  target: FIRST_FREE + 2,
  upper: FIRST_FREE + 3,
} as const;

/** Title, mark and width of a column. */
type Title = readonly [title: string, mark: string, width: number];

const TITLES: readonly Title[] = [
  ['STT', 'A', 5],
  ['Mục tiêu', 'B', 34],
  ['Căn cứ', 'C', 16],
  ['Yêu cầu', 'D', 17],
  ['Tử số', '1', 10],
  ['Mẫu số', '2', 10],
  ['Kết quả', '3=1/2×100', 11],
  ['Chênh lệch (điểm)', '4', 10],
  ['% kế hoạch', '5', 9],
  ['Cần thêm', '6', 9],
  ['Kết luận', '7', 18],
  ['Độ phủ n/N', '8', 12],
  ['Mức quốc gia', '9', 24],
  ['Khoảng kết quả có thể', '10', 15],
];

/** The titles of all columns, those of last year where it is known. */
export function titlesFor(attainments: readonly Attainment[]): readonly Title[] {
  const year = lastYearIn(attainments);
  if (year === undefined) return TITLES;
  return [...TITLES, [`Năm ${year}`, '11', 10], ['Tăng (+), giảm (−)', '12=3-11', 10]];
}

/** Rows of the sheet's head. */
export const HEAD = {
  annex: 0,
  title: 1,
  report: 2,
  plan: 3,
  coverage: 4,
  headline: 5,
  illustrative: 7,
  titles: 8,
  marks: 9,
  first: 10,
} as const;
