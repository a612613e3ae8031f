import { fullName } from '../../domain/territory/unit';
import { blank, date, text } from '../sheet/model';
import type { TableColumn } from '../sheet/tableSheet';
import { explanationWords, tierWords, versionWords, yesNoWords } from './summarySpelling';
import type { UnitRow } from './unitRows';

/** The columns of "Số liệu" before the elements; a reader finds them by their titles. */
export const UNIT_COLUMNS = {
  code: { title: 'Mã đơn vị', width: 11, style: 'code', content: ({ unit }) => text(unit.code) },
  name: { title: 'Đơn vị', width: 28, style: 'line', content: ({ unit }) => text(fullName(unit)) },
  tier: { title: 'Loại', width: 11, style: 'line', content: ({ unit }) => text(tierWords(unit)) },
  parent: { title: 'Thuộc (mã)', width: 10, style: 'code', content: ({ unit }) => text(unit.parent ?? '') },
  parentName: { title: 'Cấp trên', width: 22, style: 'line', content: ({ parentName }) => text(parentName) },
  form: { title: 'Biểu', width: 13, style: 'line', content: ({ submission }) => text(submission.form) },
  file: { title: 'Tệp', width: 30, style: 'line', content: ({ submission }) => text(submission.file) },
  sheet: { title: 'Trang tính', width: 18, style: 'line', content: ({ submission }) => text(submission.sheet) },
  asOf: {
    title: 'Số liệu đến ngày',
    width: 12,
    style: 'date',
    content: ({ submission: { asOf } }) => (asOf === null ? blank : date(asOf)),
  },
  shownName: {
    title: 'Tên trên biểu',
    width: 26,
    style: 'line',
    content: ({ submission }) => text(submission.unitName),
  },
  version: {
    title: 'Phiên bản biểu',
    width: 10,
    style: 'line',
    content: ({ submission }) => text(versionWords(submission)),
  },
  modified: {
    title: 'Lưu tệp lúc',
    width: 20,
    style: 'line',
    content: ({ submission }) => text(submission.modified ?? ''),
  },
  illustrative: {
    title: 'Minh hoạ',
    width: 9,
    style: 'line',
    content: ({ submission }) => text(yesNoWords(submission.illustrative)),
  },
  explanations: {
    title: 'Giải trình',
    width: 30,
    style: 'line',
    content: ({ submission }) => text(explanationWords(submission.explanations)),
  },
} as const satisfies Readonly<Record<string, TableColumn<UnitRow>>>;

/** After the elements, and only where a unit says by its notes alone that it has estimates: its box is an element. */
export const ESTIMATE_COLUMN = { title: 'Có số ước (ghi ở Ghi chú)', width: 11 } as const;

export type UnitField = keyof typeof UNIT_COLUMNS;
export const UNIT_FIELDS = Object.keys(UNIT_COLUMNS) as readonly UnitField[];

/** Column of a field on "Số liệu". */
export function fieldCol(field: UnitField): number {
  return UNIT_FIELDS.indexOf(field);
}
