import { isInput } from '../../../domain/plan/computeValues';
import type { ElementSpec } from '../../../domain/plan/elements';

/** Rows of the head of 02b, zero-based; codes stand in a row here, because the columns are the figures. */
export const DISTRICT_HEAD = {
  form: 0,
  basis: 1,
  deadline: 2,
  asOf: 3,
  identity: 4,
  titles: 5,
  codes: 6,
  marks: 7,
  first: 8,
} as const;

/** Fixed columns left of the figures. */
export const DISTRICT_COLUMN = { number: 0, label: 1, code: 2, firstFigure: 3 } as const;

/** Heading that marks the column of unit codes; reading looks for it. */
export const UNIT_CODE_TITLE = 'Mã đơn vị';

const TITLES: Readonly<Record<string, string>> = {
  A01: 'Đơn vị thuộc diện',
  A02: 'Đã bố trí nhân sự',
  A03: 'Tỷ lệ bố trí (%)',
  B01: 'Người làm CTXH',
  C01: 'Người thuộc diện đào tạo',
  C03: 'Được tập huấn trong năm',
  C05: 'Lũy kế đã qua đào tạo, tập huấn',
  C06: 'Tỷ lệ trong năm (%)',
  C07: 'Tỷ lệ lũy kế (%)',
  D01: 'Cơ sở thuộc diện',
  D02: 'Cơ sở có dịch vụ',
  D03: 'Tỷ lệ cơ sở (%)',
  E01: 'Trẻ em thuộc diện',
  E04: 'Trẻ em được trợ giúp và dịch vụ',
  E06: 'Tỷ lệ trẻ em (%)',
  F01: 'Người có hoàn cảnh khó khăn',
  F02: 'Được tư vấn, hỗ trợ',
  F04: 'Được tư vấn, hỗ trợ hoặc quản lý ca',
  F05: 'Tỷ lệ tư vấn (%)',
  F06: 'Tỷ lệ tư vấn, quản lý ca (%)',
  'K00.KH': 'Kinh phí kế hoạch',
  'K00.DG': 'Kinh phí được giao',
  'K00.TH': 'Kinh phí thực hiện',
};

export interface DistrictColumn {
  readonly spec: ElementSpec;
  readonly col: number;
  readonly title: string;
  readonly input: boolean;
}

/** One column per key figure, inputs and rates in form order; growth rates need a base year and have none. */
export function districtColumns(specs: readonly ElementSpec[]): readonly DistrictColumn[] {
  const shown = specs.filter((spec) => spec.type !== 'ratio' || spec.computed !== undefined);
  return shown.map((spec, index) => ({
    spec,
    col: DISTRICT_COLUMN.firstFigure + index,
    title: TITLES[spec.key] ?? spec.vi,
    input: isInput(spec),
  }));
}
