import type { ElementKey } from '../../domain/catalogue/indicator';
import { RATE_BASES } from '../../domain/catalogue/rateBase';
import { call, cellOf, constant, operation, type Expression } from '../../domain/formula/expression';
import { markedRateFormula } from '../../domain/formula/rate';
import { unitKey, type UnitRef } from '../../domain/territory/unit';
import { areaAddress, quotedSheet } from '../sheet/address';
import { pairTemplate, type PairTemplate } from '../sheet/formula/formulaText';
import { elementColumns, type ElementColumn } from './elementColumns';
import type { SummaryArgs } from './summaryArgs';
import { UNIT_FIELDS } from './unitColumns';
import { orderedUnits, type OrderedUnits, type SummingUnit } from './unitRows';

export const FIGURES_SHEET = 'Số liệu';
export const PLACES_SHEET = 'Ô nguồn';

/** Rows of the sheet's head; totals follow, then one row for each unit. */
export const ROW = {
  identity: 2,
  hint: 3,
  key: 4,
  label: 5,
  measure: 6,
  kind: 7,
  adds: 8,
  root: 9,
  coverage: 10,
} as const;

/** Where every figure of "Số liệu" stands: the map other sheets write their formulas by. */
export interface FiguresPlan extends OrderedUnits {
  readonly columns: readonly ElementColumn[];
  readonly firstUnit: number;
  readonly colOf: ReadonlyMap<ElementKey, number>;
  /** Row by unit key, of units and of units that only sum up. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** The plan of "Số liệu" for a roll-up. */
export function figuresPlan(args: SummaryArgs): FiguresPlan {
  const columns = elementColumns(args.programme, args.catalogue, args.rollUp);
  const units = orderedUnits(args.rollUp);
  const firstUnit = ROW.coverage + units.sums.length;
  const rowOf = new Map<string, number>();
  units.sums.forEach(({ aggregate }, index) => rowOf.set(unitKey(aggregate.unit), sumRow(index)));
  units.rows.forEach(({ unit }, index) => rowOf.set(unitKey(unit), firstUnit + index));
  const colOf = new Map(columns.map(({ key }, index) => [key, UNIT_FIELDS.length + index]));
  return { ...units, columns, firstUnit, colOf, rowOf };
}

/** Row of a summing unit: the root first, its coverage below it, then the others. */
export function sumRow(index: number): number {
  return index === 0 ? ROW.root : ROW.coverage + index;
}

/** "K57:K70": the units below a summing unit in one column; undefined when none of them has reported. */
export function rangeBelow(plan: FiguresPlan, { from, to }: SummingUnit, col: number): string | undefined {
  if (to < from) return undefined;
  return areaAddress({ top: plan.firstUnit + from, bottom: plan.firstUnit + to, left: col, right: col });
}

/** "'Số liệu'!$C$57:$C$215": a column over all units; undefined when none has reported. */
export function unitsRange(plan: FiguresPlan, col: number): string | undefined {
  if (plan.rows.length === 0) return undefined;
  const area = { top: plan.firstUnit, bottom: plan.firstUnit + plan.rows.length - 1, left: col, right: col };
  return `${quotedSheet(FIGURES_SHEET)}!${areaAddress(area, true)}`;
}

const RATE_TEMPLATES: ReadonlyMap<number, PairTemplate> = new Map(
  [1, ...RATE_BASES].map((per) => [
    per,
    pairTemplate((numerator, denominator) =>
      markedRateFormula({ numerator: cellOf(numerator), denominator: cellOf(denominator), per }),
    ),
  ]),
);

/** The formula of a rate cell on a base, over the addresses of its numerator and denominator. */
export function rateCellFormula(per: number, numerator: string, denominator: string): string {
  const template = RATE_TEMPLATES.get(per);
  if (!template) throw new Error(`no rate has the base ${per}`);
  return template(numerator, denominator);
}

/** A figure of "Số liệu" on another sheet: "x" stays "x", what is no figure is "–". Undefined without such a cell. */
export function quietFigure(plan: FiguresPlan, unit: UnitRef, key: ElementKey): Expression | undefined {
  const [row, col] = [plan.rowOf.get(unitKey(unit)), plan.colOf.get(key)];
  if (row === undefined || col === undefined) return undefined;
  const cell = cellOf({ sheet: FIGURES_SHEET, row, col });
  const mark = call('IF', operation(cell, '=', constant('x')), constant('x'), constant('–'));
  return call('IF', call('ISNUMBER', cell), cell, mark);
}
