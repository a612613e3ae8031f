import { BLANK, figureOf, NOT_APPLICABLE, UNREADABLE, type Figure } from '../../domain/figure';
import type { IndicatorType } from '../../domain/catalogue/indicator';
import { isIsoDate, isoOfSerial } from '../../domain/day';
import type { SnapshotCell } from '../sheet/snapshot';
import { UNREADABLE_MARK } from './figureCell';

const BRACKETED = /^\((-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?)\)$/i;

/**
 * A unit's figure as "Số liệu" holds it. A formula is a total the summary made, never an input; a number in
 * brackets was given but not counted; a cell a person filled with something else is unreadable.
 */
export function readFigure(cell: SnapshotCell | undefined, type: IndicatorType): Figure {
  if (!cell || cell.formula !== undefined) return BLANK;
  const { value } = cell;
  if (value.kind === 'blank') return BLANK;
  if (value.kind === 'number') return numberFigure(value.number, type);
  if (value.kind === 'boolean') return type === 'yesNo' ? figureOf(value.boolean ? 1 : 0) : UNREADABLE;
  return value.kind === 'text' ? textFigure(value.text, type) : UNREADABLE;
}

function numberFigure(value: number, type: IndicatorType): Figure {
  if (type === 'date') {
    const iso = isoOfSerial(value);
    return iso === undefined ? UNREADABLE : figureOf(iso);
  }
  return figureOf(type === 'text' ? String(value) : value);
}

function textFigure(text: string, type: IndicatorType): Figure {
  const words = text.trim();
  if (words === '') return BLANK;
  if (/^\(?x\)?$/i.test(words)) return NOT_APPLICABLE;
  if (type === 'text') return figureOf(text);
  if (words === UNREADABLE_MARK) return UNREADABLE;
  if (type === 'date') return isIsoDate(words) ? figureOf(words) : UNREADABLE;
  const match = BRACKETED.exec(words);
  return match ? figureOf(Number((match[1] ?? '').replace(',', '.'))) : UNREADABLE;
}
