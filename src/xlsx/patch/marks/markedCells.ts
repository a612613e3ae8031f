import { address, parseCell, type Cell } from '../../../core/sheet/address';
import type { LazySheet } from '../../read/lazySheet';
import { readSheetHead } from '../sheetHead';
import { walkSheet, type SheetWalk, type WalkedCell, type WalkedRow } from '../sheetWalk';
import { spliced, type Splice } from '../splices';

/** What a cell was before its mark: there, missing, or in a row that was missing. */
export type CellBefore = 'there' | 'missing' | 'noRow';

/** A cell before its mark. */
export interface BeforeMark {
  readonly before: CellBefore;
  /** Number of its format as it was written; "" for none. */
  readonly format: string;
}

/** What cells of a sheet are as the file has them; a missing one has the format of its row, else of its column. */
export function cellsBefore(sheet: LazySheet, cells: readonly Cell[]): ReadonlyMap<string, BeforeMark> {
  const { rows } = walkSheet(sheet.source, new Set(cells.map(({ row }) => row)));
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const head = readSheetHead(sheet.source);
  const before = ({ row, col }: Cell): BeforeMark => {
    const line = byRow.get(row);
    const cell = line?.cells.find((one) => one.col === col);
    if (cell) return { before: 'there', format: cell.format };
    const format = line && line.format !== '' ? line.format : head.columnFormat(col);
    return { before: line ? 'missing' : 'noRow', format };
  };
  return new Map(cells.map((cell) => [address(cell), before(cell)]));
}

/** A marked cell and the format it had before; absent where nobody knows. */
export interface Unmarked {
  readonly cell: string;
  readonly before: CellBefore;
  readonly format: string | undefined;
}

/**
 * A sheet's part with the formats its cells had before; a cell that came with its mark and is still blank goes again.
 * @param isMarked whether a format, by its number, is that of a mark: another one somebody chose since
 */
export function unmarkedCells(
  sheet: LazySheet,
  cells: readonly Unmarked[],
  isMarked: (format: string) => boolean,
): Uint8Array {
  const places = new Map(
    cells.flatMap((one) => {
      const cell = parseCell(one.cell);
      return cell ? [[address(cell), one] as const] : [];
    }),
  );
  const wanted = new Set([...places.keys()].flatMap((place) => parseCell(place)?.row ?? []));
  const walk = walkSheet(sheet.source, wanted);
  const splices: Splice[] = [];
  for (const row of walk.rows) if (wanted.has(row.row)) unmarkRow({ sheet, walk, row }, places, isMarked, splices);
  return splices.length === 0 ? sheet.source.bytes : spliced(sheet.source.bytes, splices);
}

interface RowOf {
  readonly sheet: LazySheet;
  readonly walk: SheetWalk;
  readonly row: WalkedRow;
}

function unmarkRow(
  { sheet, walk, row }: RowOf,
  places: ReadonlyMap<string, Unmarked>,
  isMarked: (format: string) => boolean,
  splices: Splice[],
): void {
  let gone = 0;
  const made: Splice[] = [];
  let isOwnRow = false;
  for (const cell of row.cells) {
    const one = places.get(address({ row: row.row, col: cell.col }));
    if (!one || one.format === undefined || !isMarked(cell.format)) continue;
    if (one.before !== 'there' && isBlank(sheet, cell)) {
      gone += 1;
      isOwnRow ||= one.before === 'noRow';
      made.push({ start: cell.start, end: cell.end, text: '' });
    } else made.push(...formatSplices(cell, one.format));
  }
  const isBare = gone > 0 && gone === row.cells.length;
  if (isBare && isOwnRow) splices.push({ start: row.start, end: row.end, text: '' });
  else if (isBare) splices.push(...closedRow(sheet, walk, row));
  else splices.push(...made);
}

/** A row without cells closes itself, as it did. */
function closedRow(sheet: LazySheet, { prefix }: SheetWalk, { contentStart, end }: WalkedRow): readonly Splice[] {
  const close = `</${prefix}row>`;
  const found = new TextDecoder().decode(sheet.source.bytes.subarray(end - close.length, end)) === close;
  return found ? [{ start: contentStart - 1, end, text: '/>' }] : [];
}

function isBlank({ source: { bytes } }: LazySheet, { start, end }: WalkedCell): boolean {
  return !/<(?:\w{1,20}:)?(?:v|f|is)[\s>/]/.test(new TextDecoder().decode(bytes.subarray(start, end)));
}

/** The number of the format, or the attribute with its blank where it had none. */
function formatSplices({ formatSpan }: WalkedCell, format: string): readonly Splice[] {
  if (!formatSpan) return [];
  const { start, end } = formatSpan;
  return format === '' ? [{ start: start - ' s="'.length, end: end + 1, text: '' }] : [{ start, end, text: format }];
}
