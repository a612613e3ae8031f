import { PER_CENT } from '../../../domain/exact/rate';
import type { ElementKey } from '../../../domain/ids';
import type { KeyGroup } from './keyColumns';

export type ColumnRole = 'denominator' | 'numerator' | 'rate' | 'verdict' | 'figure';

export interface GroupColumn {
  readonly group: KeyGroup;
  readonly col: number;
  readonly part: { readonly role: ColumnRole; readonly title: string; readonly width: number };
  /** Columns of the group, on its first one; 0 on the others. */
  readonly span: number;
}

const DENOMINATOR = { role: 'denominator', title: 'Thuộc diện', width: 7 } as const;
const NUMERATOR = { role: 'numerator', title: 'Thực hiện', width: 7 } as const;
const RATE = { role: 'rate', title: 'Tỷ lệ (%)', width: 7 } as const;
const VERDICT = { role: 'verdict', title: 'Kết luận', width: 9.5 } as const;
/** Room for a rate per 100.000 or so many đồng a head. */
const OWN_RATE_WIDTH = 11;
const FIGURE = { role: 'figure', title: 'Số liệu', width: 9 } as const;

/** The columns of the key indicators from column `left` on. */
export function groupColumns(
  groups: readonly KeyGroup[],
  left: number,
  largest: (key: ElementKey) => number,
): readonly GroupColumn[] {
  const columns: GroupColumn[] = [];
  for (const group of groups) {
    const parts = partsOf(group, largest);
    parts.forEach((part, index) =>
      columns.push({ group, part, col: left + columns.length, span: index === 0 ? parts.length : 0 }),
    );
  }
  return columns;
}

function partsOf(group: KeyGroup, largest: (key: ElementKey) => number): readonly GroupColumn['part'][] {
  if (group.kind === 'figure') return [wideEnough(FIGURE, largest(group.key))];
  const { denominator, numerator, target, per, measure } = group;
  const figures = [wideEnough(DENOMINATOR, largest(denominator)), wideEnough(NUMERATOR, largest(numerator))];
  const rate = per === PER_CENT ? RATE : { ...RATE, title: `Kết quả (${measure})`, width: OWN_RATE_WIDTH };
  return target ? [...figures, rate, VERDICT] : [...figures, rate];
}

/** Room for the figure in bold with its thousands marks: a column too narrow shows only "####". */
function wideEnough(part: GroupColumn['part'], figure: number): GroupColumn['part'] {
  const digits = String(Math.trunc(figure)).length;
  return { ...part, width: Math.max(part.width, digits + Math.floor((digits - 1) / 3) + 2.5) };
}

/** Widths of the whole table: the fixed columns left and right of the indicators included. */
export function tableWidths(columns: readonly GroupColumn[]): readonly number[] {
  return [5, 24, 19, 6, ...columns.map(({ part }) => part.width), 8.5, 10.5];
}
