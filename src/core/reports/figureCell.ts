import { BLANK, isReported, numberOf, ratioOf, type Figure, type FigureState } from '../../domain/figure';
import type { ElementKey } from '../../domain/catalogue/indicator';
import { isIsoDate } from '../../domain/day';
import { address } from '../sheet/address';
import { date, formula, number, text, type CellValue } from '../sheet/model';
import type { ElementColumn } from './elementColumns';
import { rateCellFormula, type FiguresPlan } from './figuresPlan';
import type { Content } from '../sheet/model';
import { givenCell, type RateKeys } from './summarySpelling';
import type { UnitRow } from './unitRows';

/**
 * What a unit's cell of "Số liệu" holds: the figure, "x", or nothing; a rate is a formula over the row. A figure
 * the roll-up does not count (the unit does not own the element) stands in brackets as text, so no sum takes it.
 */
export function figureCell(plan: FiguresPlan, row: UnitRow, column: ElementColumn, at: number): Content | undefined {
  const given = row.submission.values.get(column.key);
  if (column.rate) return given ? rateCell(plan, row, column.rate, at) : undefined;
  if (given && given.state !== 'blank') return givenCell(given, column.type, countsIn(row, column.key, given.state));
  return madeTotal(plan, row, column, at);
}

/** Whether the roll-up takes the unit's own figure, of this state, as it stands. */
function countsIn({ aggregate, sumsUp }: UnitRow, key: ElementKey, state: FigureState): boolean {
  if (sumsUp) return aggregate.values.has(key);
  return aggregate.values.get(key)?.state === state;
}

/** A total the form did not give and the roll-up made from its parts: a formula, so that nobody takes it for typed. */
function madeTotal(plan: FiguresPlan, row: UnitRow, column: ElementColumn, at: number): Content | undefined {
  if (column.parts.length === 0) return undefined;
  const counted = row.sumsUp ? undefined : row.aggregate.values.get(column.key);
  const total = numberOf(counted);
  if (total === undefined) return undefined;
  const cells = column.parts
    .filter((part) => row.submission.values.get(part)?.state === 'value')
    .flatMap((part) => cellOf(plan, part, at) ?? []);
  return cells.length === 0 ? undefined : formula(`SUM(${cells.join(',')})`, number(total));
}

function rateCell(
  plan: FiguresPlan,
  row: UnitRow,
  { numerator, denominator, per }: RateKeys,
  at: number,
): Content | undefined {
  const [top, bottom] = [cellOf(plan, numerator, at), cellOf(plan, denominator, at)];
  if (top === undefined || bottom === undefined) return undefined;
  const shown = ratioOf(summable(row, numerator), summable(row, denominator), per);
  return formula(rateCellFormula(per, top, bottom), shownFigure(shown));
}

/** A figure as formulas over the row see it: what stands in brackets or as "?" is none. */
function summable(row: UnitRow, key: ElementKey): Figure {
  const given = row.submission.values.get(key);
  if (given && given.state !== 'blank') return isReported(given) && countsIn(row, key, given.state) ? given : BLANK;
  const counted = row.sumsUp ? undefined : row.aggregate.values.get(key);
  return counted?.state === 'value' ? counted : BLANK;
}

/** A figure as a formula's value: number, "x" or an empty text. */
export function shownFigure(figure: Figure): CellValue {
  if (figure.state === 'notApplicable') return text('x');
  if (figure.state !== 'value') return text('');
  const { value } = figure;
  if (typeof value === 'number') return number(value);
  return isIsoDate(value) ? date(value) : text(value);
}

function cellOf(plan: FiguresPlan, key: ElementKey, row: number): string | undefined {
  const col = plan.colOf.get(key);
  return col === undefined ? undefined : address({ row, col });
}
