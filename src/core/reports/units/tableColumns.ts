import type { KeyGroup } from './keyColumns';

export type ColumnRole = 'denominator' | 'numerator' | 'rate' | 'verdict' | 'figure';

export interface GroupColumn {
  readonly group: KeyGroup;
  readonly col: number;
  readonly part: { readonly role: ColumnRole; readonly title: string; readonly width: number };
  /** Columns of the group, on its first one; 0 on the others. */
  readonly span: number;
}

const DENOMINATOR = { role: 'denominator', title: 'Thuộc diện', width: 8 } as const;
const NUMERATOR = { role: 'numerator', title: 'Thực hiện', width: 8 } as const;
const RATE = { role: 'rate', title: 'Tỷ lệ (%)', width: 8.5 } as const;
const VERDICT = { role: 'verdict', title: 'Kết luận', width: 8.5 } as const;
const FIGURE = { role: 'figure', title: 'Số liệu', width: 10 } as const;

/** The columns of the key indicators from column `left` on. */
export function groupColumns(groups: readonly KeyGroup[], left: number): readonly GroupColumn[] {
  const columns: GroupColumn[] = [];
  for (const group of groups) {
    const parts = partsOf(group);
    parts.forEach((part, index) =>
      columns.push({ group, part, col: left + columns.length, span: index === 0 ? parts.length : 0 }),
    );
  }
  return columns;
}

function partsOf(group: KeyGroup): readonly GroupColumn['part'][] {
  if (group.kind === 'figure') return [FIGURE];
  return group.target ? [DENOMINATOR, NUMERATOR, RATE, VERDICT] : [DENOMINATOR, NUMERATOR, RATE];
}

/** Widths of the whole table: the fixed columns left and right of the indicators included. */
export function tableWidths(columns: readonly GroupColumn[]): readonly number[] {
  return [6, 27, 22, 7, ...columns.map(({ part }) => part.width), 9, 11];
}
