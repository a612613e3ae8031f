import type { RatePair } from '../../../domain/aggregate';
import { scaled } from '../../../domain/exact/fixed';
import { meets } from '../../../domain/targets/demand';
import type { ElementKey } from '../../../domain/catalogue/indicator';
import { address, quotedSheet } from '../../sheet/address';
import { formula, isFormula, number, text, type CellModel, type CellValue } from '../../sheet/model';
import { figureCell } from '../figureCell';
import { FIGURES_SHEET, type FiguresPlan } from '../figuresPlan';
import { UNIT_FIELDS } from '../unitColumns';
import { totalCell } from '../figureTotals';
import { pairRanges, pairSum } from '../pairSums';
import type { Content } from '../../sheet/model';
import type { SummingUnit, UnitRow } from '../unitRows';
import type { RateGroup, RateTarget } from './keyColumns';

/** A row of "Theo đơn vị": what "Số liệu" shows of one unit, by element. */
export interface LineSource {
  /** Row on "Số liệu". */
  readonly row: number;
  cell(key: ElementKey): Content | undefined;
  /** One side of a rate where it is not the element's own cell: summed over the units that gave both. */
  side?(rate: RateGroup, side: keyof RatePair): Content | undefined;
}

/** A unit that sums up; its figures are the totals of "Số liệu". */
export function sumSource(plan: FiguresPlan, sum: SummingUnit, row: number): LineSource {
  return {
    row,
    cell: (key) => ownColumn(plan, key, (column) => totalCell(plan, sum, column)),
    side: (rate, side) => {
      const pair = sum.aggregate.values.get(rate.rate)?.pair;
      const ranges = pair && pairRanges(plan, sum, rate, 'elsewhere');
      return ranges && formula(pairSum(side, ranges), number(pair[side]));
    },
  };
}

/** A reporting unit. */
export function unitSource(plan: FiguresPlan, unit: UnitRow, row: number): LineSource {
  return { row, cell: (key) => ownColumn(plan, key, (column) => figureCell(plan, unit, column, row)) };
}

function ownColumn(
  plan: FiguresPlan,
  key: ElementKey,
  make: (column: FiguresPlan['columns'][number]) => Content | undefined,
) {
  const col = plan.colOf.get(key);
  const column = col === undefined ? undefined : plan.columns[col - UNIT_FIELDS.length];
  return column && make(column);
}

/** One side of a rate: its own cell's figure, or the sum over complete pairs, which leads to the element's total. */
export function referToSide(
  plan: FiguresPlan,
  source: LineSource,
  group: RateGroup,
  side: keyof RatePair,
): Pick<CellModel, 'content' | 'link'> {
  const summed = source.side?.(group, side);
  const col = plan.colOf.get(group[side]);
  if (!summed || col === undefined) return referTo(plan, source, group[side]);
  return { content: summed, link: { sheet: FIGURES_SHEET, cell: address({ row: source.row, col }) } };
}

/** A direct reference to a figure of "Số liệu"; an empty figure stays empty, since Excel would show 0. */
export function referTo(plan: FiguresPlan, source: LineSource, key: ElementKey): Pick<CellModel, 'content' | 'link'> {
  const col = plan.colOf.get(key);
  const held = source.cell(key);
  if (col === undefined || !held) return {};
  const cell = address({ row: source.row, col });
  const reference = `${quotedSheet(FIGURES_SHEET)}!${cell}`;
  const value = isFormula(held) ? held.value : held;
  const words = isFormula(held) ? reference : `IF(${reference}="","",${reference})`;
  const content = formula(words, value.kind === 'blank' ? text('') : value);
  // LibreOffice turns a link on a formula that gives text into a text of the link's address.
  return value.kind === 'number' ? { content, link: { sheet: FIGURES_SHEET, cell } } : { content };
}

/** What the cells of a rate show: its two figures, and itself. */
export interface ShownRate {
  readonly numerator: CellValue;
  readonly denominator: CellValue;
  readonly rate: CellValue;
}

/** Instead of a verdict over an impossible rate: more in the numerator than in the denominator. */
const IMPOSSIBLE = '? tử > mẫu';

/**
 * "✓ đạt", "✗ chưa" or "◔ chưa" of a rate, judged on its two figures; "–" where it does not apply, "?" where one is missing, and
 * why not where the rate is impossible.
 */
export function verdictCell(
  group: RateGroup,
  at: { readonly numerator: string; readonly denominator: string; readonly rate: string },
  shown: ShownRate,
): Content | undefined {
  if (!group.target) return undefined;
  const test = `IF(${group.target.test(at.numerator, at.denominator)},"✓ đạt","${group.target.below}")`;
  const judged = group.share ? `IF(${at.numerator}>${at.denominator},"${IMPOSSIBLE}",${test})` : test;
  const words = `IF(ISNUMBER(${at.rate}),${judged},IF(${at.rate}="x","–","?"))`;
  return formula(words, text(verdictWord(group.share, group.target, shown)));
}

function verdictWord(share: boolean, { bar, below }: RateTarget, { numerator, denominator, rate }: ShownRate): string {
  if (rate.kind === 'text' && rate.text === 'x') return '–';
  if (rate.kind !== 'number' || numerator.kind !== 'number' || denominator.kind !== 'number') return '?';
  if (share && numerator.number > denominator.number) return IMPOSSIBLE;
  return meets(bar, scaled(numerator.number), scaled(denominator.number)) ? '✓ đạt' : below;
}
