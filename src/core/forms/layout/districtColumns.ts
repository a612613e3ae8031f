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
    title: titleOf(spec),
    input: isInput(spec),
  }));
}

/** The short names of indicator and column, "Kinh phí được giao"; the whole name where the indicator has no short one. */
function titleOf(spec: ElementSpec): string {
  const { short } = spec.indicator;
  if (short === undefined) return spec.vi;
  const part = spec.dimension?.parts.find(({ id }) => id === spec.part);
  return part === undefined ? short.vi : `${short.vi} ${part.short?.vi ?? part.vi}`;
}
