import type { Cell as LibraryCell, Sheet } from 'hucre';
import { isoOfSerial } from '../../domain/day';
import type { CellModel, CellStyle, CellValue } from '../../core/sheet/model';
import type { SheetSnapshot, SnapshotCell } from '../../core/sheet/snapshot';
import { splitReference } from '../../core/sheet/address';
import type { FileLosses } from './fileLoss';
import { openStyle } from './openStyle';

/** Cells and styles of a sheet: values by our own reader, looks, notes and links by the library. */
export function openCells(
  snapshot: SheetSnapshot,
  sheet: Sheet,
  { theme, font }: { readonly theme: readonly string[]; readonly font: CellStyle['font'] },
  losses: FileLosses,
): Pick<{ cells: CellModel[]; styles: Record<string, CellStyle> }, 'cells' | 'styles'> {
  const looks = new Looks({ theme, font }, snapshot.name, losses);
  const cells = new Map<string, CellModel>();
  for (const [key, looked] of sheet.cells ?? []) {
    const [row = 0, col = 0] = key.split(',').map(Number);
    const cell = lookOf(row, col, looked, looks, snapshot.name, losses);
    if (Object.keys(cell).length > 2) cells.set(key, cell);
  }
  for (const read of snapshot.cells()) {
    const key = `${read.row},${read.col}`;
    const content = contentOf(read, sheet.cells?.get(key), snapshot.name, losses);
    if (content) cells.set(key, { ...(cells.get(key) ?? bareCell(read, looks)), content });
  }
  return { cells: [...cells.values()].sort((a, b) => a.row - b.row || a.col - b.col), styles: looks.styles };
}

/** Styles of a sheet by key, turned once each. */
class Looks {
  readonly styles: Record<string, CellStyle> = {};
  private readonly keys = new Map<string, string | undefined>();

  constructor(
    private readonly book: { readonly theme: readonly string[]; readonly font: CellStyle['font'] },
    private readonly sheet: string,
    private readonly losses: FileLosses,
  ) {}

  /** Key of a look; a cell without one shows the file's standard font. */
  key(style: LibraryCell['style'] = {}): string | undefined {
    const text = JSON.stringify(style);
    if (this.keys.has(text)) return this.keys.get(text);
    let lost = 0;
    const own = this.withFont(openStyle(style, this.book.theme, () => (lost += 1)));
    if (lost > 0) this.losses.add('style', this.sheet);
    const key = Object.keys(own).length > 0 ? `s${this.keys.size + 1}` : undefined;
    if (key !== undefined) this.styles[key] = own;
    this.keys.set(text, key);
    return key;
  }

  private withFont(style: CellStyle): CellStyle {
    return this.book.font ? { ...style, font: { ...this.book.font, ...style.font } } : style;
  }
}

/** A cell the file gives no look. */
function bareCell({ row, col }: SnapshotCell, looks: Looks): CellModel {
  const style = looks.key();
  return { row, col, ...(style === undefined ? {} : { style }) };
}

function lookOf(
  row: number,
  col: number,
  cell: LibraryCell,
  looks: Looks,
  sheet: string,
  losses: FileLosses,
): CellModel {
  const style = looks.key(cell.style);
  if (cell.richText && cell.richText.length > 1) losses.add('richText', sheet);
  if (cell.formulaType === 'array' || cell.formulaDynamic) losses.add('arrayFormula', sheet);
  const link = linkOf(cell, sheet, losses);
  return {
    row,
    col,
    ...(style === undefined ? {} : { style }),
    ...(cell.comment ? { note: cell.comment.text } : {}),
    ...(link ? { link } : {}),
  };
}

function linkOf({ hyperlink }: LibraryCell, sheet: string, losses: FileLosses): CellModel['link'] {
  if (!hyperlink) return undefined;
  const split = hyperlink.location === undefined ? undefined : splitReference(hyperlink.location);
  if (!split) losses.add('webLink', sheet);
  return split ? { sheet: split.sheet, cell: split.rest.replace(/\$/g, '') } : undefined;
}

function contentOf(
  read: SnapshotCell,
  library: LibraryCell | undefined,
  sheet: string,
  losses: FileLosses,
): CellModel['content'] {
  // A follower of a shared formula has its text worked out by the library.
  const formula = read.formula === '' ? library?.formula : read.formula;
  const value = valueOf(read);
  if (formula !== undefined && formula !== '') return { kind: 'formula', formula, value };
  if (read.value.kind === 'error') losses.add('errorCell', sheet);
  return value.kind === 'blank' ? undefined : value;
}

function valueOf({ value, dateFormat }: SnapshotCell): CellValue {
  switch (value.kind) {
    case 'number': {
      const iso = dateFormat && Number.isInteger(value.number) ? isoOfSerial(value.number) : undefined;
      return iso === undefined ? value : { kind: 'date', iso };
    }
    case 'text':
    case 'boolean':
      return value;
    // Calculated anew: a stored error is no value.
    case 'error':
    case 'notCalculated':
    case 'blank':
      return { kind: 'blank' };
  }
}
