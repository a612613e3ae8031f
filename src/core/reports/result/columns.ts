/** Columns of the table of targets. */
export const COLUMN = {
  number: 0,
  target: 1,
  clause: 2,
  demand: 3,
  numerator: 4,
  denominator: 5,
  actual: 6,
  gap: 7,
  needed: 8,
  verdict: 9,
  coverage: 10,
  reference: 11,
  bounds: 12,
  ofPlan: 13,
} as const;
export const RIGHT = COLUMN.ofPlan;
/** Figures of the charts, right of the printed area. */
export const CHART = { label: RIGHT + 1, actual: RIGHT + 2, target: RIGHT + 3, upper: RIGHT + 4 } as const;

export const TITLES: readonly (readonly [title: string, mark: string, width: number])[] = [
  ['STT', 'A', 5],
  ['Mục tiêu', 'B', 31],
  ['Căn cứ', 'C', 16],
  ['Yêu cầu', 'D', 15],
  ['Tử số', '1', 10],
  ['Mẫu số', '2', 10],
  ['Kết quả', '3=1/2×100', 11],
  ['Chênh lệch (điểm)', '4', 10],
  ['Cần thêm', '5', 9],
  ['Kết luận', '6', 18],
  ['Độ phủ n/N', '7', 10],
  ['Mức quốc gia', '8', 19],
  ['Khoảng kết quả có thể', '9', 15],
  ['% kế hoạch', '3 (%)', 9],
];

/** Rows of the sheet's head. */
export const HEAD = {
  above: 0,
  agency: 1,
  number: 2,
  title: 4,
  plan: 5,
  coverage: 6,
  illustrative: 7,
  titles: 8,
  marks: 9,
  first: 10,
} as const;
