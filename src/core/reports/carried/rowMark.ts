import type { IndicatorType } from '../../../domain/catalogue/indicator';
import { valueOf, type Figure } from '../../../domain/figure';
import { fnv1a64 } from '../../../domain/fnv';
import type { ElementKey } from '../../../domain/ids';
import { isFormula, type Content } from '../../sheet/model';
import { figureIn } from '../summarySpelling';
import type { UnitField } from '../unitColumns';

/** The columns of a unit that its mark is made over: what a reader takes from the row besides figures. */
export const MARKED_FIELDS = [
  'code',
  'form',
  'file',
  'sheet',
  'asOf',
  'shownName',
  'version',
  'modified',
  'illustrative',
  'explanations',
] as const satisfies readonly UnitField[];

/** Digits that every program keeps of a number; LibreOffice writes fifteen, the last not always rounded right. */
const DIGITS = 14;

/**
 * The mark of a row of “Số liệu”: equal for rows that a reader takes for the same, in whatever program they were saved
 * again. It is made over values, so it tells an edited figure and not another spelling of the file; whoever writes a
 * program can make one that fits (docs/summary.md#edited-afterwards).
 */
export function rowMark(fields: readonly string[], figures: ReadonlyMap<ElementKey, Figure>): string {
  const said: string[] = [];
  for (const [key, figure] of figures) if (figure.state !== 'blank') said.push(`${key}=${figureWords(figure)}`);
  return fnv1a64([...fields.map(plainWords), ...said.sort()].join('\n'));
}

/** The figure a reader will take from a cell that is written so. */
export function writtenFigure(content: Content | undefined, type: IndicatorType): Figure {
  if (!content || isFormula(content) || content.kind === 'blank') return { state: 'blank' };
  const value = content.kind === 'date' ? ({ kind: 'text', text: content.iso } as const) : content;
  return figureIn({ row: 0, col: 0, value }, type);
}

/** A figure as it is compared: equal for cells that a reader takes for the same, "" for a blank one. */
export function figureWords(figure: Figure): string {
  if (figure.state === 'blank') return '';
  if (figure.state === 'held') return figure.given ? `[${figureWords(figure.given)}]` : '[…]';
  const value = valueOf(figure);
  if (value === undefined) return `(${figure.state})`;
  return typeof value === 'number' ? numberWords(value) : plainWords(value);
}

/** Whole numbers of fewer digits, nearly all there are, are what they would be rounded to. */
function numberWords(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 10 ** DIGITS) return String(value);
  return String(Number(value.toPrecision(DIGITS)));
}

/** Programs write line ends and blanks in their own way. */
function plainWords(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').trim();
}
