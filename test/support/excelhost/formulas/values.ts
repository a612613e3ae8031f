/** A cell value in a calculation; undefined is an empty cell. */
export type Value = string | number | boolean | undefined;

/** "#DIV/0!" and the like; travels as an exception until something catches it. */
export class CellError extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = 'CellError';
  }
}

export function toNumber(value: Value): number {
  if (value === undefined) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isNaN(number)) throw new CellError('#VALUE!');
  return number;
}

export function toText(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

export function toTruth(value: Value): boolean {
  if (typeof value === 'string') {
    if (/^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
    throw new CellError('#VALUE!');
  }
  return toNumber(value) !== 0;
}

/** Excel's order: numbers before texts before logical values; texts without regard to case. */
export function compare(left: Value, right: Value): number {
  const [a, b] = [orFit(left, right), orFit(right, left)];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' || typeof b === 'string')
    return plainOrder(toText(a).toLowerCase(), toText(b).toLowerCase());
  return toNumber(a) - toNumber(b);
}

/** An empty cell is 0 beside a number and "" beside a text. */
function orFit(value: Value, other: Value): Value {
  if (value !== undefined) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: Value): number {
  if (typeof value === 'boolean') return 2;
  return typeof value === 'string' ? 1 : 0;
}

function plainOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
