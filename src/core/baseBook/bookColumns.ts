import type { Catalogue } from '../../domain/catalogue/indicator';
import { indicatorOf, isElementKey, type ElementKey } from '../../domain/ids';
import { findIndicator } from '../../domain/plan/elements';

/** Sheet-scoped names by which a base book is found whatever its sheets are called. */
export const BASE_NAMES = { rows: 'TH.baseRows', pieces: 'TH.basePieces', year: 'TH.baseYear' } as const;
export const BASE_SHEETS = { rows: 'Số liệu gốc', pieces: 'Phần chia' } as const;

/** What a column of a base book holds; of figures the element. */
export type BookField = 'code' | 'list' | 'name' | 'nowCode' | 'nowName' | 'share' | 'by' | 'on' | ElementKey;

interface FieldColumn {
  readonly title: string;
  readonly width: number;
}

const FIELDS = {
  code: { title: 'Mã', width: 9 },
  list: { title: 'Danh mục', width: 11 },
  name: { title: 'Đơn vị', width: 30 },
  nowCode: { title: 'Mã hiện nay', width: 9 },
  nowName: { title: 'Đơn vị hiện nay', width: 30 },
  share: { title: 'Tỷ lệ dân số (%)', width: 12 },
  by: { title: 'Người ghi', width: 24 },
  on: { title: 'Ngày ghi', width: 13 },
} as const satisfies Readonly<Record<string, FieldColumn>>;

const FIGURE_WIDTH = 24;
const BETWEEN = ' – ';

/** The columns of the sheet of units, and of the sheet of pieces, from A on. */
export function bookFields(elements: readonly ElementKey[]): Readonly<Record<'rows' | 'pieces', readonly BookField[]>> {
  return {
    rows: ['code', 'list', 'name', ...elements, 'by', 'on'],
    pieces: ['code', 'list', 'name', 'nowCode', 'nowName', 'share', ...elements, 'by', 'on'],
  };
}

/** Title and width of a column; of a figure its code and name. */
export function columnOf(field: BookField, catalogue: Catalogue): FieldColumn {
  if (isNamed(field)) return FIELDS[field];
  const { vi, measure } = findIndicator(catalogue, indicatorOf(field));
  return { title: `${field}${BETWEEN}${vi} (${measure})`, width: FIGURE_WIDTH };
}

/** The field a title stands for; undefined for one a person added. */
export function fieldOf(title: string): BookField | undefined {
  const named = NAMED.find((field) => FIELDS[field].title === title.trim());
  const [key = ''] = title.trim().split(BETWEEN);
  return named ?? (isElementKey(key) ? key : undefined);
}

type NamedField = keyof typeof FIELDS;
const NAMED = Object.keys(FIELDS) as readonly NamedField[];

function isNamed(field: BookField): field is NamedField {
  return field in FIELDS;
}
