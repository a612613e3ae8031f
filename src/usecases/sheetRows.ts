import type { SheetSnapshot, SnapshotValue } from '../core/sheet/snapshot';

/** A sheet as rows of text, for plain lists (a person's own units). Codes that Excel made numbers come back as digits. */
export function sheetRows(sheet: SheetSnapshot): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const cell of sheet.cells()) {
    const row = (rows[cell.row] ??= []);
    row[cell.col] = shown(cell.value);
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (text) => text ?? ''));
}

function shown(value: SnapshotValue): string {
  if (value.kind === 'text') return value.text;
  return value.kind === 'number' ? String(value.number) : '';
}
