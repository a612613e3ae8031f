import { BLANK_FIGURE, type Figure } from '../../domain/figure';
import type { IndicatorType } from '../../domain/catalogue/indicator';
import { isIsoDate, isoOfSerial } from '../../domain/day';
import type { SnapshotCell } from '../sheet/snapshot';
import { UNREADABLE } from './figureCell';

const NOT_APPLICABLE: Figure = { state: 'notApplicable', value: null };
const LOST: Figure = { state: 'unreadable', value: null };
const BRACKETED = /^\((-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?)\)$/i;

/**
 * A unit's figure as "Số liệu" holds it. A formula is a total the summary made, never an input; a number in
 * brackets was given but not counted; a cell a person filled with something else is unreadable.
 */
export function readFigure(cell: SnapshotCell | undefined, type: IndicatorType): Figure {
  if (!cell || cell.formula !== undefined) return BLANK_FIGURE;
  const { value } = cell;
  if (value.kind === 'blank') return BLANK_FIGURE;
  if (value.kind === 'number') return numberFigure(value.number, type);
  if (value.kind === 'boolean') return type === 'yesNo' ? { state: 'value', value: value.boolean ? 1 : 0 } : LOST;
  return value.kind === 'text' ? textFigure(value.text, type) : LOST;
}

function numberFigure(value: number, type: IndicatorType): Figure {
  if (type === 'date') {
    const iso = isoOfSerial(value);
    return iso === undefined ? LOST : { state: 'value', value: iso };
  }
  return { state: 'value', value: type === 'text' ? String(value) : value };
}

function textFigure(text: string, type: IndicatorType): Figure {
  const words = text.trim();
  if (words === '') return BLANK_FIGURE;
  if (/^\(?x\)?$/i.test(words)) return NOT_APPLICABLE;
  if (type === 'text') return { state: 'value', value: text };
  if (words === UNREADABLE) return LOST;
  if (type === 'date') return isIsoDate(words) ? { state: 'value', value: words } : LOST;
  const match = BRACKETED.exec(words);
  return match ? { state: 'value', value: Number((match[1] ?? '').replace(',', '.')) } : LOST;
}
