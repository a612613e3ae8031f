import { numberOf, type Figure } from '../../../domain/figure';
import type { Finding } from '../../../domain/finding';
import type { ElementKey } from '../../../domain/catalogue/indicator';
import type { IndicatorCode } from '../../../domain/ids';
import { address, type Cell } from '../../sheet/address';
import type { DistrictColumn } from '../layout/districtColumns';
import type { DistrictTable, UnitRow } from './districtTable';
import { looseNumber } from './looseNumber';
import { noteOf } from './noteOf';
import { BESIDE, nearest } from './strayFigures';
import type { SheetPlace } from './structure';

interface RowOf02b {
  readonly unit: UnitRow;
  readonly table: DistrictTable | undefined;
  readonly columns: readonly DistrictColumn[];
  readonly figures: ReadonlyMap<ElementKey, Figure>;
  /** Indicators the unit owes; asked only where a figure went astray. */
  readonly owned: () => ReadonlySet<IndicatorCode>;
}

/**
 * Figures in cells of a unit's row that take none: a rate that is not computed, cells right of the table (R21). Only
 * where a figure the unit owes is blank, as in a form of lines.
 */
export function strayInRow(on: SheetPlace, { unit, table, columns, figures, owned }: RowOf02b): readonly Finding[] {
  const [row, again] = table?.rows.get(unit.code) ?? [];
  if (!table || row === undefined || again !== undefined) return [];
  const astray = strayColumns(on, row, table, { columns, figures });
  if (astray.length === 0) return [];
  const codes = owned();
  const blank = columns.filter(
    ({ spec, input }) => input && isBlankFigure(spec.key, figures) && codes.has(spec.indicator.code),
  );
  const elementAt = new Map(blank.flatMap(({ spec }) => asPair(table.columns.get(spec.key), spec.key)));
  return nearest(astray, [...elementAt.keys()]).flatMap(([from, to]) => {
    const element = elementAt.get(to);
    return element ? [finding(on, unit, { from: { row, col: from }, to: { row, col: to } }, element)] : [];
  });
}

function strayColumns(
  on: SheetPlace,
  row: number,
  table: DistrictTable,
  { columns, figures }: Pick<RowOf02b, 'columns' | 'figures'>,
): readonly number[] {
  const known = [...table.columns.values()];
  // What is typed over a rate that there is, R08 tells.
  const told = columns.filter(({ spec, input }) => input || numberOf(figures.get(spec.key)) !== undefined);
  const taken = new Set(told.map(({ spec }) => table.columns.get(spec.key)));
  const right = Math.min(on.sheet.used?.right ?? 0, Math.max(...known) + BESIDE);
  const found: number[] = [];
  for (let col = table.codeCol + 1; col <= right; col += 1) {
    if (!taken.has(col) && looseNumber(on.sheet.cell(row, col), true) !== undefined) found.push(col);
  }
  return found;
}

function isBlankFigure(key: ElementKey, figures: ReadonlyMap<ElementKey, Figure>): boolean {
  return (figures.get(key)?.state ?? 'blank') === 'blank';
}

function asPair(col: number | undefined, key: ElementKey): readonly (readonly [number, ElementKey])[] {
  return col === undefined ? [] : [[col, key]];
}

interface Move {
  readonly from: Cell;
  readonly to: Cell;
}

function finding(on: SheetPlace, { code }: UnitRow, { from, to }: Move, element: ElementKey): Finding {
  const value = looseNumber(on.sheet.cell(from.row, from.col), true) ?? 0;
  const note = noteOf(element, { file: on.file, sheet: on.sheet.name, cell: address(from) });
  return note('R21', '', { code, value, from: address(from), to: address(to) }, value);
}
