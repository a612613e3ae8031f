import type { Indicator } from '../../../domain/catalogue/indicator';
import { isStock } from '../../../domain/catalogue/stock';
import { numberOf } from '../../../domain/figure';
import { figureName } from '../../../domain/catalogue/figureName';
import type { Catalogue } from '../../../domain/catalogue/indicator';
import type { ElementKey } from '../../../domain/ids';
import type { PhaseTotal } from '../../../domain/series/series';
import type { AggregateValue } from '../../../domain/aggregate';
import { address } from '../../sheet/address';
import { formula, number, text, type Content } from '../../sheet/model';
import type { StyleName } from '../../sheet/styles';

/** How an indicator carries over years, in words. */
export function overYearsWords({ acrossYears }: Pick<Indicator, 'acrossYears'>): string {
  if (acrossYears === 'flow') return 'cộng các năm';
  if (acrossYears === 'cumulative') return 'lũy kế, số cuối';
  return isStock({ acrossYears }) ? 'số cuối kỳ' : 'không cộng';
}

/** The name of an element: its indicator, and the column where it has one. */
export function elementName(element: ElementKey, catalogue: Catalogue): string {
  return figureName(element, catalogue, 'vi').slice(element.length + 1);
}

/** The style of a figure of an indicator. */
export function figureStyleOf({ type }: Pick<Indicator, 'type'>): StyleName {
  if (type === 'money') return 'money';
  return type === 'ratio' ? 'rate' : 'count';
}

/** A figure of a year: a number, "x", or nothing where nobody reported it. */
export function yearContent(value: AggregateValue | undefined): Content | undefined {
  if (!value) return undefined;
  const figure = numberOf(value);
  if (figure !== undefined) return number(figure);
  return value.state === 'notApplicable' ? text('x') : undefined;
}

/** The figure over a phase, live: a sum over the cells of its years, or the cell of the one whose figure stands. */
export function totalContent(
  { value, years, phase }: PhaseTotal,
  { acrossYears }: Pick<Indicator, 'acrossYears'>,
  { row, colOf }: { readonly row: number; readonly colOf: (year: number) => number | undefined },
): Content {
  if (value === null) return text('–');
  const last = colOf(years.at(-1) ?? phase.to);
  if (last === undefined) return number(value);
  if (acrossYears !== 'flow') return formula(address({ row, col: last }), number(value));
  const [left, right] = [colOf(phase.from), colOf(phase.to)];
  if (left === undefined || right === undefined) return number(value);
  return formula(`SUM(${address({ row, col: left })}:${address({ row, col: right })})`, number(value));
}
