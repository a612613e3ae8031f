import type { ElementKey } from '../../domain/ids';
import { areaAddress, quotedSheet } from '../sheet/address';
import { FIGURES_SHEET, type FiguresPlan } from './figuresPlan';
import type { SummingUnit } from './unitRows';

/** Ranges of a rate's two figures over the units below a summing unit. */
export interface PairRanges {
  readonly numerator: string;
  readonly denominator: string;
}

/**
 * The two ranges on "Số liệu", with the sheet's name for formulas of other sheets; undefined where no unit below has
 * reported or the sheet lacks a column.
 */
export function pairRanges(
  plan: FiguresPlan,
  { from, to }: Pick<SummingUnit, 'from' | 'to'>,
  { numerator, denominator }: { readonly numerator: ElementKey; readonly denominator: ElementKey },
  where: 'here' | 'elsewhere',
): PairRanges | undefined {
  const [top, bottom] = [plan.colOf.get(numerator), plan.colOf.get(denominator)];
  if (to < from || top === undefined || bottom === undefined) return undefined;
  const range = (col: number): string => {
    const area = { top: plan.firstUnit + from, bottom: plan.firstUnit + to, left: col, right: col };
    return where === 'here' ? areaAddress(area) : `${quotedSheet(FIGURES_SHEET)}!${areaAddress(area, true)}`;
  };
  return { numerator: range(top), denominator: range(bottom) };
}

/**
 * The sum of one side of a rate over the units that gave both sides (docs/rules-of-meaning.md#rates-are-computed), in
 * the grammar Excel 2010 and LibreOffice share; `only` is a further condition on each row.
 */
export function pairSum(side: keyof PairRanges, ranges: PairRanges, only?: string): string {
  return `SUMPRODUCT(${pairs(ranges, only)},${ranges[side]})`;
}

/** How many units gave both sides. */
export function pairCount(ranges: PairRanges): string {
  return `SUMPRODUCT(${pairs(ranges)})`;
}

function pairs({ numerator, denominator }: PairRanges, only?: string): string {
  return `${only === undefined ? '' : `${only}*`}ISNUMBER(${numerator})*ISNUMBER(${denominator})`;
}
