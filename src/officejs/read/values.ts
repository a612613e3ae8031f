import { CELL_ERRORS } from '../../core/sheet/cellErrors';
import type { SnapshotCell, SnapshotValue } from '../../core/sheet/snapshot';

/** Excel also shows what it is still waiting for. */
const ERRORS: ReadonlySet<string> = new Set([
  ...CELL_ERRORS,
  '#BUSY!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
]);

/** What Excel says of one cell. */
export interface ReadCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly numberFormat: unknown;
  readonly font: string | undefined;
  readonly locked: boolean | undefined;
}

/** The snapshot cell at a place. A text that merely looks like a formula is its own formula and stays text. */
export function snapshotCell(row: number, col: number, read: ReadCell): SnapshotCell {
  const formula =
    typeof read.formula === 'string' && read.formula.startsWith('=') && read.formula !== read.value
      ? read.formula.slice(1)
      : undefined;
  const format = typeof read.numberFormat === 'string' ? bareFormat(read.numberFormat) : '';
  return {
    row,
    col,
    value: snapshotValue(read.value, formula !== undefined),
    ...(formula === undefined ? {} : { formula }),
    ...(/[dy]|m(?!m?[^a-z]*s)/i.test(format) && !/general/i.test(format) ? { dateFormat: true } : {}),
    ...(format.includes('%') ? { percentFormat: true } : {}),
    ...(read.font === undefined ? {} : { font: read.font }),
    ...(read.locked === undefined ? {} : { locked: read.locked }),
  };
}

function snapshotValue(value: unknown, calculated: boolean): SnapshotValue {
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (typeof value !== 'string' || (value === '' && !calculated)) return { kind: 'blank' };
  return ERRORS.has(value) ? { kind: 'error', code: value } : { kind: 'text', text: value };
}

/** A number format without the parts that show text as it is: quotes, escapes, brackets, locale marks. */
function bareFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]?|_./g, '');
}
