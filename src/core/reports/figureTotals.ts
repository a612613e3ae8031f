import type { AggregateValue } from '../../domain/aggregate';
import { formula, text } from '../sheet/model';
import { NOT_ADDED } from '../sheet/notAdded';
import type { ElementColumn } from './elementColumns';
import { shownFigure } from './figureCell';
import { rangeBelow, type FiguresPlan } from './figuresPlan';
import { pairCount, pairRanges, pairSum } from './pairSums';
import type { Content } from '../sheet/model';
import type { SummingUnit } from './unitRows';

/**
 * The total of one element over the units of a summing unit, as a live formula with the roll-up's figure as its
 * value. Nothing reported stays empty, all "x" stays "x" (docs/summary.md#totals); texts are listed, not totalled;
 * what cannot be added says so.
 */
export function totalCell(plan: FiguresPlan, sum: SummingUnit, column: ElementColumn): Content | undefined {
  if (column.adds === 'none') return text(NOT_ADDED);
  const figure = sum.aggregate.values.get(column.key);
  const col = plan.colOf.get(column.key);
  if (!figure || col === undefined) return undefined;
  if (column.rate) return rateTotal(plan, sum, column.rate, { figure, col });
  const range = rangeBelow(plan, sum, col);
  const adding = range === undefined ? undefined : addingFormula(column, range);
  if (range === undefined || adding === undefined) return undefined;
  return formula(
    `IF(COUNT(${range})>0,${adding},IF(COUNTIF(${range},"x")>=${figure.expected},"x",""))`,
    shownFigure(figure),
  );
}

function addingFormula({ adds, type }: ElementColumn, range: string): string | undefined {
  switch (adds) {
    case 'sum':
      // Decimals are summed exactly by the roll-up, to the millionth; binary fractions are not.
      return type === 'money' ? `ROUND(SUM(${range}),6)` : `SUM(${range})`;
    case 'countYes':
      return `COUNTIF(${range},1)`;
    case 'min':
      return `MIN(${range})`;
    case 'max':
      return `MAX(${range})`;
    default:
      return undefined;
  }
}

/** The rate of the units that gave both of its figures; "x" over 0, and where every unit's own rate says so. */
function rateTotal(
  plan: FiguresPlan,
  sum: SummingUnit,
  rate: NonNullable<ElementColumn['rate']>,
  own: { readonly figure: AggregateValue; readonly col: number },
): Content | undefined {
  const ranges = pairRanges(plan, sum, rate, 'here');
  const rates = rangeBelow(plan, sum, own.col);
  if (!ranges || rates === undefined) return undefined;
  const [top, bottom] = [pairSum('numerator', ranges), pairSum('denominator', ranges)];
  const times = rate.per === 1 ? '' : `*${rate.per}`;
  const none = `OR(${pairCount(ranges)}>0,COUNTIF(${rates},"x")>=${own.figure.expected})`;
  return formula(`IF(${bottom}>0,${top}${times}/${bottom},IF(${none},"x",""))`, shownFigure(own.figure));
}

/** "Đã báo cáo 148/159" under the root's total: units that gave a figure or "x", of those that own the element. */
export function coverageCell(sum: SummingUnit, column: ElementColumn): Content | undefined {
  const figure = sum.aggregate.values.get(column.key);
  if (!figure || column.adds === 'none') return undefined;
  return { kind: 'text', text: `${figure.reported}/${figure.expected}` };
}
