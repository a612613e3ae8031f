import { PER_CENT } from '../../../domain/exact/rate';
import type { ElementSpec } from '../../../domain/plan/elements';

/** Columns of the line forms (01, 02a, 04), zero-based (docs/forms.md#columns). */
export const COLUMN = {
  number: 0,
  label: 1,
  code: 2,
  measure: 3,
  plan: 4,
  done: 5,
  cumulative: 6,
  rate: 7,
  target: 8,
  verdict: 9,
  note: 10,
  check: 11,
} as const;

/** A column that holds figures. */
export type FigureColumn = 'plan' | 'done' | 'cumulative' | 'rate';

interface ColumnTitle {
  readonly title: string;
  /** Column-number row: letters for text, numbers for figures. */
  readonly mark: string;
  readonly width: number;
}

export const COLUMN_TITLES: readonly ColumnTitle[] = [
  { title: 'STT', mark: 'A', width: 5 },
  { title: 'Chỉ tiêu', mark: 'B', width: 48 },
  { title: 'Mã số', mark: 'C', width: 10.5 },
  { title: 'Đơn vị tính', mark: 'D', width: 12 },
  { title: 'Thuộc diện, kế hoạch', mark: '1', width: 10 },
  { title: 'Thực hiện trong kỳ', mark: '2', width: 10 },
  { title: 'Lũy kế giai đoạn', mark: '3', width: 10 },
  { title: 'Tỷ lệ (%)', mark: '4=2/1×100', width: 10 },
  { title: 'Mục tiêu', mark: '5', width: 11 },
  { title: 'Đánh giá (tham khảo)', mark: '6', width: 11 },
  { title: 'Ghi chú', mark: 'E', width: 16 },
  { title: 'Kiểm tra', mark: 'G', width: 80 },
];

/** Where some rate is not in percent, its line says in what it is. */
const MIXED_RATES: ColumnTitle = { title: 'Tỷ lệ, bình quân', mark: '4=2/1×cơ số', width: 10 };

/** The titles of a form with these elements. */
export function columnTitles(specs: readonly ElementSpec[]): readonly ColumnTitle[] {
  const mixed = specs.some(({ computed }) => computed?.rule === 'ratio' && computed.per !== PER_CENT);
  return mixed ? COLUMN_TITLES.map((column, at) => (at === COLUMN.rate ? MIXED_RATES : column)) : COLUMN_TITLES;
}

/** Rows of the head, zero-based. */
export const HEAD = { form: 0, basis: 1, deadline: 2, asOf: 3, identity: 4, titles: 5, marks: 6, first: 7 } as const;
