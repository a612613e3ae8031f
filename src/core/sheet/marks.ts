import { SEVERITIES, type Severity } from '../../domain/finding';
import type { ConditionalStyle } from './model';

/** How a marked cell looks, by its gravest finding: over the person's own format, which stays below untouched. */
export const MARK_STYLES: Readonly<Record<Severity, Required<ConditionalStyle>>> = {
  error: { fill: 'FFC7CE', fontColor: '9C0006', bold: true },
  warning: { fill: 'FFEB9C', fontColor: '7F6000', bold: false },
  info: { fill: 'DDEBF7', fontColor: '1F4E79', bold: false },
};

/** The gravest last: every host puts a new conditional format on top of those there are. */
export const MARKING_ORDER: readonly Severity[] = [...SEVERITIES].reverse();
