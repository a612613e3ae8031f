import type { ElementKey } from '../../../domain/catalogue/indicator';
import type { Cell } from '../../sheet/address';
import { valueAt } from '../../sheet/snapshot';
import type { SheetSnapshot, SnapshotCell } from '../../sheet/snapshot';
import { TOTAL_LABEL } from '../build/districtTotals';
import { UNIT_CODE_TITLE } from '../layout/districtColumns';
import type { DistrictColumn } from '../layout/districtColumns';
import { comparableAt, comparableText } from './codeTable';
import type { SheetReadingPlace } from './readingCaches';

/** One unit's row: where each of its figures stands. */
export interface UnitRow {
  readonly code: string;
  readonly name: string;
  /** Where the row says whose it is: its unit code, or its first figure where the code is gone. */
  readonly at: Cell | undefined;
  readonly cells: ReadonlyMap<ElementKey, Cell>;
}

export interface DistrictTable {
  readonly codeCol: number;
  readonly columns: ReadonlyMap<ElementKey, number>;
  readonly rows: ReadonlyMap<string, readonly number[]>;
  readonly top: number;
  readonly bottom: number;
}

export interface DistrictLocation {
  readonly units: readonly UnitRow[];
  readonly table: DistrictTable | undefined;
  readonly lost: number;
  readonly moved: number;
}

/** Finds every unit's figures by names and by the visible unit codes; where they disagree the codes win. */
export function locateUnits(
  on: SheetReadingPlace,
  names: ReadonlyMap<string, Cell>,
  columns: readonly DistrictColumn[],
): DistrictLocation {
  const { sheet } = on;
  const table = districtTable(on, columns);
  const named = namedUnits(names, columns);
  const codes = [...new Set([...(table?.rows.keys() ?? []), ...named.keys()])];
  let [lost, moved] = [0, 0];
  const units = codes.map((code) => {
    const cells = new Map<ElementKey, Cell>();
    for (const { spec, input } of columns) {
      const byName = named.get(code)?.get(spec.key);
      const byCode = codedCell(table, code, spec.key);
      if (byName && byCode && (byName.row !== byCode.row || byName.col !== byCode.col) && input) moved += 1;
      if (!byName && byCode && input && valueAt(sheet, byCode.row, byCode.col).kind !== 'blank') lost += 1;
      const at = byCode ?? byName;
      if (at) cells.set(spec.key, at);
    }
    return { code, name: nameOf(sheet, table, code), at: codeCell(table, code) ?? [...cells.values()][0], cells };
  });
  return { units, table, lost, moved };
}

function codeCell(table: DistrictTable | undefined, code: string): Cell | undefined {
  const row = table?.rows.get(code)?.[0];
  return table === undefined || row === undefined ? undefined : { row, col: table.codeCol };
}

function codedCell(table: DistrictTable | undefined, code: string, key: ElementKey): Cell | undefined {
  const row = table?.rows.get(code)?.[0];
  const col = table?.columns.get(key);
  return row === undefined || col === undefined ? undefined : { row, col };
}

function nameOf(sheet: SheetSnapshot, table: DistrictTable | undefined, code: string): string {
  const row = table?.rows.get(code)?.[0];
  if (table === undefined || row === undefined) return '';
  const value = valueAt(sheet, row, table.codeCol - 1);
  return value.kind === 'text' ? value.text.trim() : '';
}

/** "26179.a01", "75.syt.k00.th": unit code, then element. */
function namedUnits(
  names: ReadonlyMap<string, Cell>,
  columns: readonly DistrictColumn[],
): ReadonlyMap<string, ReadonlyMap<ElementKey, Cell>> {
  const found = new Map<string, Map<ElementKey, Cell>>();
  for (const [name, cell] of names) {
    const column = columns.find(({ spec }) => name.endsWith(`.${spec.key.toLowerCase()}`));
    if (column === undefined) continue;
    const code = name.slice(0, -column.spec.key.length - 1).toUpperCase();
    const cells = found.get(code) ?? new Map<ElementKey, Cell>();
    cells.set(column.spec.key, cell);
    found.set(code, cells);
  }
  return found;
}

function districtTable(on: SheetReadingPlace, columns: readonly DistrictColumn[]): DistrictTable | undefined {
  for (const cell of on.sheet.cells()) {
    if (!isUnitCodeTitle(on, cell)) continue;
    for (let row = cell.row; row <= cell.row + 4; row += 1) {
      const found = codeColumns(on, row, columns);
      if (found.size >= 3) return tableAt(on, cell.col, row, found);
    }
  }
  return undefined;
}

/** Whether a sheet shows the heading of unit codes of 02b. */
export function hasUnitTable(on: SheetReadingPlace): boolean {
  for (const cell of on.sheet.cells()) if (isUnitCodeTitle(on, cell)) return true;
  return false;
}

const UNIT_CODE_WORDS = comparableText(UNIT_CODE_TITLE);

function isUnitCodeTitle({ caches }: SheetReadingPlace, { value }: SnapshotCell): boolean {
  return value.kind === 'text' && caches.comparable.of(value.text) === UNIT_CODE_WORDS;
}

function codeColumns(
  on: SheetReadingPlace,
  row: number,
  columns: readonly DistrictColumn[],
): ReadonlyMap<ElementKey, number> {
  const found = new Map<ElementKey, number>();
  for (let col = on.sheet.used?.left ?? 0; col <= (on.sheet.used?.right ?? 0); col += 1) {
    const code = comparableAt(on, row, col).toUpperCase();
    const column = columns.find(({ spec }) => spec.key.toUpperCase() === code);
    if (column) found.set(column.spec.key, col);
  }
  return found;
}

const CODE = /^\d{2,5}(\.[A-Z0-9]+)*$/;

function tableAt(
  on: SheetReadingPlace,
  codeCol: number,
  head: number,
  columns: ReadonlyMap<ElementKey, number>,
): DistrictTable {
  const rows = new Map<string, number[]>();
  const last = on.sheet.used?.bottom ?? head;
  let bottom = last;
  for (let row = head + 1; row <= last; row += 1) {
    if (isTotal(on, row, codeCol)) {
      bottom = row - 1;
      break;
    }
    const code = comparableAt(on, row, codeCol).toUpperCase();
    if (CODE.test(code)) rows.set(code, [...(rows.get(code) ?? []), row]);
  }
  return { codeCol, columns, rows, top: head + 1, bottom };
}

function isTotal(on: SheetReadingPlace, row: number, codeCol: number): boolean {
  for (let col = 0; col <= codeCol; col += 1) if (comparableAt(on, row, col) === TOTAL_WORDS) return true;
  return false;
}

const TOTAL_WORDS = comparableText(TOTAL_LABEL);
