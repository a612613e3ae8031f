import { SEVERITIES, type Severity } from '../../domain/finding';
import type { ConditionalStyle } from './model';
import type { CellMark } from './port';

/** How a marked cell looks, by its gravest finding: over the person's own format, which stays below untouched. */
export const MARK_STYLES: Readonly<Record<Severity, Required<ConditionalStyle>>> = {
  error: { fill: 'FFC7CE', fontColor: '9C0006', bold: true },
  warning: { fill: 'FFEB9C', fontColor: '7F6000', bold: false },
  info: { fill: 'DDEBF7', fontColor: '1F4E79', bold: false },
};

/** The gravest last: every host puts a new conditional format on top of those there are. */
export const MARKING_ORDER: readonly Severity[] = [...SEVERITIES].reverse();

/** One mark for each cell, the gravest there is; the order is that in which a host puts them on. */
export function gravestMarks(marks: readonly CellMark[]): readonly CellMark[] {
  const byCell = new Map<string, CellMark>();
  for (const severity of MARKING_ORDER)
    for (const mark of marks) if (mark.severity === severity) byCell.set(`${mark.row}:${mark.col} ${mark.sheet}`, mark);
  return MARKING_ORDER.flatMap((severity) => [...byCell.values()].filter((mark) => mark.severity === severity));
}
