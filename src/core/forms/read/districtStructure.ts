import type { Finding, FindingElement } from '../../../domain/finding';
import { address, contains } from '../../sheet/address';
import type { Cell } from '../../sheet/address';
import { valueAt } from '../../sheet/snapshot';
import type { DistrictColumn } from '../layout/districtColumns';
import type { DistrictLocation, DistrictTable, UnitRow } from './districtTable';
import { noteOf } from './noteOf';
import type { SheetPlace } from './structure';

/** What happened to a 02b sheet as a whole (R02, R09, R12, R16): about none of its units. */
export function districtFindings(
  on: SheetPlace,
  location: DistrictLocation,
  columns: readonly DistrictColumn[],
): readonly Finding[] {
  const note = noteAt(on);
  const inputs = location.units.flatMap((unit) => inputCells(unit.cells, columns));
  const bare = inputs.filter((at) => isFilled(on, at) && !on.sheet.validated.some((area) => contains(area, at)));
  const [first] = bare;
  const { table, lost, moved } = location;
  const findings = [
    ...(lost > 0 ? [note()('R02', 'lost', { count: lost })] : []),
    ...(moved > 0 ? [note()('R02', 'moved', { count: moved })] : []),
    ...(table ? strangeRows(on, table, note) : []),
    ...(first ? [note(first)('R09', '', { count: bare.length })] : []),
    ...(on.sheet.isProtected ? [] : [note()('R16', '', {})]),
  ];
  return findings.map((finding) => ({ ...finding, ofSheet: true }));
}

/** What happened to one unit's row (R15): columns it should fill are gone, or it stands there twice. */
export function rowFindings(
  on: SheetPlace,
  unit: UnitRow,
  table: DistrictTable | undefined,
  gone: readonly DistrictColumn[],
): readonly Finding[] {
  const note = noteAt(on);
  const rows = table?.rows.get(unit.code) ?? [];
  const params = { code: unit.code, count: rows.length, rows: rows.map((row) => row + 1).join(', ') };
  const again = table && rows[1] !== undefined ? { row: rows[1], col: table.codeCol } : undefined;
  return [
    ...gone.map(({ spec, title }) => note(unit.at, spec.key)('R15', 'missing', { code: spec.key, label: title })),
    ...(again ? [note(again)('R15', 'twice', params)] : []),
  ];
}

type NoteAt = (cell?: Cell, element?: FindingElement) => ReturnType<typeof noteOf>;

function noteAt(on: SheetPlace): NoteAt {
  return (cell, element = '') =>
    noteOf(element, { file: on.file, sheet: on.sheet.name, cell: cell ? address(cell) : '' });
}

function inputCells(cells: ReadonlyMap<string, Cell>, columns: readonly DistrictColumn[]): readonly Cell[] {
  return columns.flatMap(({ spec, input }) => (input ? (cells.get(spec.key) ?? []) : []));
}

function isFilled(on: SheetPlace, at: Cell): boolean {
  return valueAt(on.sheet, at.row, at.col).kind !== 'blank';
}

/** Rows with figures but no unit code: nobody can say whose they are. */
function strangeRows(on: SheetPlace, table: DistrictTable, note: NoteAt): readonly Finding[] {
  const known = new Set([...table.rows.values()].flat());
  const findings: Finding[] = [];
  for (let row = table.top + 1; row <= table.bottom; row += 1) {
    if (known.has(row)) continue;
    const col = [...table.columns.values()].find((at) => valueAt(on.sheet, row, at).kind === 'number');
    if (col === undefined) continue;
    const label = valueAt(on.sheet, row, table.codeCol - 1);
    const params = { row: String(row + 1), label: label.kind === 'text' ? label.text.trim() : '' };
    findings.push(note({ row, col })('R12', '', params));
  }
  return findings;
}
