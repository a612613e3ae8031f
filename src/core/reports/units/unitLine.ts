import { BLANK, figureOf, NOT_APPLICABLE, ratioOf, type Figure } from '../../../domain/figure';
import { PER_CENT } from '../../../domain/exact/rate';
import { scaled } from '../../../domain/exact/fixed';
import { meets, type Bar } from '../../../domain/targets/demand';
import type { ElementKey } from '../../../domain/catalogue/indicator';
import { address, quotedSheet } from '../../sheet/address';
import { formula, isFormula, text, type CellModel, type CellValue } from '../../sheet/model';
import { figureCell } from '../figureCell';
import { FIGURES_SHEET, type FiguresPlan } from '../figuresPlan';
import { UNIT_FIELDS } from '../unitColumns';
import { totalCell } from '../figureTotals';
import type { Content } from '../../sheet/model';
import type { SummingUnit, UnitRow } from '../unitRows';
import type { RateGroup } from './keyColumns';

/** A row of "Theo đơn vị": what "Số liệu" shows of one unit, by element. */
export interface LineSource {
  /** Row on "Số liệu". */
  readonly row: number;
  cell(key: ElementKey): Content | undefined;
}

/** A unit that sums up; its figures are the totals of "Số liệu". */
export function sumSource(plan: FiguresPlan, sum: SummingUnit, row: number): LineSource {
  return { row, cell: (key) => ownColumn(plan, key, (column) => totalCell(plan, sum, column, row)) };
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

/** "✓ đạt" or "✗ chưa" of a rate, judged on its two figures; "–" where it does not apply, "?" where one is missing. */
export function verdictCell(
  group: RateGroup,
  at: { readonly numerator: string; readonly denominator: string; readonly rate: string },
  shown: { readonly numerator: CellValue; readonly denominator: CellValue },
): Content | undefined {
  if (!group.target) return undefined;
  const test = group.target.test(at.numerator, at.denominator);
  const words = `IF(ISNUMBER(${at.rate}),IF(${test},"✓ đạt","✗ chưa"),IF(${at.rate}="x","–","?"))`;
  return formula(words, text(verdictWord(group.target.bar, shown)));
}

function verdictWord(
  bar: Bar,
  { numerator, denominator }: { readonly numerator: CellValue; readonly denominator: CellValue },
): string {
  const rate = ratioOf(shownFigure(numerator), shownFigure(denominator), PER_CENT);
  if (rate.state === 'notApplicable') return '–';
  if (numerator.kind !== 'number' || denominator.kind !== 'number') return '?';
  return meets(bar, scaled(numerator.number), scaled(denominator.number)) ? '✓ đạt' : '✗ chưa';
}

function shownFigure(value: CellValue): Figure {
  if (value.kind === 'number') return figureOf(value.number);
  return value.kind === 'text' && value.text === 'x' ? NOT_APPLICABLE : BLANK;
}
