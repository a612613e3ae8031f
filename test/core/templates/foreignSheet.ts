import type { Area } from '../../../src/core/sheet/address';
import {
  sheetSnapshot,
  type SheetSnapshot,
  type SnapshotCell,
  type WorkbookSnapshot,
} from '../../../src/core/sheet/snapshot';

/** Rows of cells from A1 on; undefined leaves one blank. */
export type Rows = readonly (readonly (string | number | undefined)[])[];

/** A sheet as somebody else made it: no names, no rules. */
export function foreignSheet(rows: Rows, name = 'Biểu 01', merges: readonly Area[] = []): SheetSnapshot {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, col): SnapshotCell[] => {
      if (value === undefined) return [];
      return [
        {
          row: at,
          col,
          value: typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value },
        },
      ];
    }),
  );
  return sheetSnapshot({ name, cells, merges });
}

export function foreignBook(sheets: readonly SheetSnapshot[], file = 'cua-tinh.xlsx'): WorkbookSnapshot {
  return { file, sheets, externalLinks: [], hasMacros: false };
}

/** A form as a province draws one: joined titles over two rows, numbers under them, parts under their wholes. */
export const FORM: Rows = [
  ['UBND TỈNH', undefined, undefined, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['Đơn vị báo cáo: Phường 1'],
  [],
  ['STT', 'Nội dung', 'ĐVT', 'Năm 2021', undefined, 'Ghi chú'],
  [undefined, undefined, undefined, 'Tổng số', 'Trong đó: nữ'],
  ['A', 'B', 'C', 1, 2],
  ['I', 'Nhân sự'],
  [1, 'Số đơn vị đã bố trí nhân sự', 'đơn vị', 12, 5],
  [undefined, '- Trường học', 'đơn vị', 7, 3],
  ['II', 'Kinh phí'],
  [1, 'Tổng số', 'nghìn đồng', 45700],
  [undefined, 'Trong đó: ngân sách', 'nghìn đồng', 40000],
  [],
  [undefined, 'Người lập biểu', undefined, 'Thủ trưởng đơn vị'],
];

/** The titles of `FORM` that are joined. */
export const JOINED: readonly Area[] = [
  { top: 3, bottom: 4, left: 0, right: 0 },
  { top: 3, bottom: 4, left: 1, right: 1 },
  { top: 3, bottom: 4, left: 2, right: 2 },
  { top: 3, bottom: 3, left: 3, right: 4 },
  { top: 3, bottom: 4, left: 5, right: 5 },
];
