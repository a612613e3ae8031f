import { areaAddress, columnName, LAST_COL, LAST_ROW, parseCell, type Area } from '../address';
import { shiftedArea, type LineShift } from '../lineShift';
import { formulaTokens, sheetIn, type FormulaToken } from './tokens';

/** What came and went on sheets, in order, by their names in small letters. */
export type SheetShifts = ReadonlyMap<string, readonly LineShift[]>;

const GONE = '#REF!';

/**
 * A formula of another sheet or part after rows or columns came or went: areas of the sheets named in it move, grow and
 * shrink as Excel's do, "$" or not; "#REF!" where all of one went. Sheets from one to another and other books' stay.
 */
export function followShifts(formula: string, shifts: SheetShifts): string {
  const tokens = formulaTokens(formula);
  const texts = tokens.map(({ text }) => text);
  let changed = false;
  tokens.forEach((token, at) => {
    const own = token.kind === 'sheet' ? shifts.get(sheetIn(token).toLowerCase()) : undefined;
    const found = own && !isLastOfSpan(tokens, at) ? referenceAt(tokens, at) : undefined;
    if (!own || !found) return;
    const text = shifted(found, own);
    if (text === undefined) return;
    changed = true;
    texts.splice(at + 1, found.length, text, ...Array<string>(found.length - 1).fill(''));
  });
  return changed ? texts.join('') : formula;
}

/** A bare area as a pivot table names its source, after the shifts of its sheet; as it was where all of it went. */
export function followArea(reference: string, shifts: readonly LineShift[]): string {
  const tokens = [{ kind: 'sheet', text: '!' } as const, ...formulaTokens(reference)];
  const found = referenceAt(tokens, 0);
  const text = found && found.length === tokens.length - 1 ? shifted(found, shifts) : undefined;
  return text === undefined || text === GONE ? reference : text;
}

/** "Một:Ba!A1": the sheet after a word and a colon is the last of many. */
function isLastOfSpan(tokens: readonly FormulaToken[], at: number): boolean {
  const first = tokens[at - 2]?.kind;
  return tokens[at - 1]?.text === ':' && tokens[at - 3]?.kind !== 'sheet' && (first === 'word' || first === 'address');
}

interface Reference {
  readonly area: Area;
  readonly kind: 'cells' | 'rows' | 'cols';
  readonly isArea: boolean;
  /** Whether each part has its "$": of the first end and of the second. */
  readonly fixed: readonly (readonly [col: boolean, row: boolean])[];
  /** How many tokens it has behind the sheet. */
  readonly length: number;
}

/** The area behind the name of a sheet: "A1", "A1:B2", "A:C", "1:3". */
function referenceAt(tokens: readonly FormulaToken[], at: number): Reference | undefined {
  const first = endAt(tokens, at + 1);
  if (!first) return undefined;
  const colon = at + 1 + first.length;
  const second = tokens[colon]?.text === ':' ? endAt(tokens, colon + 1) : undefined;
  if (!second || second.kind !== first.kind)
    return first.kind === 'cells' && tokens[colon]?.text !== ':' ? referenceOf(first, first, false) : undefined;
  return referenceOf(first, second, true);
}

interface End {
  readonly kind: Reference['kind'];
  readonly row: number;
  readonly col: number;
  readonly fixed: readonly [col: boolean, row: boolean];
  readonly length: number;
}

function endAt(tokens: readonly FormulaToken[], at: number): End | undefined {
  const isFixed = tokens[at]?.text === '$';
  const { kind, text = '' } = tokens[isFixed ? at + 1 : at] ?? {};
  const cell = kind === 'address' ? parseCell(text) : undefined;
  if (cell && !isFixed)
    return { kind: 'cells', ...cell, fixed: [text.startsWith('$'), text.lastIndexOf('$') > 0], length: 1 };
  const length = isFixed ? 2 : 1;
  const fixed = [isFixed, isFixed] as const;
  if (kind === 'number' && /^[1-9]\d{0,6}$/.test(text))
    return { kind: 'rows', row: Number(text) - 1, col: 0, fixed, length };
  const column = kind === 'word' ? parseCell(`${text}1`) : undefined;
  return column && { kind: 'cols', row: 0, col: column.col, fixed, length };
}

function referenceOf(first: End, second: End, isArea: boolean): Reference {
  const [top, bottom] = first.kind === 'cols' ? [0, LAST_ROW] : sorted(first.row, second.row);
  const [left, right] = first.kind === 'rows' ? [0, LAST_COL] : sorted(first.col, second.col);
  const length = isArea ? first.length + 1 + second.length : first.length;
  return { area: { top, left, bottom, right }, kind: first.kind, isArea, fixed: [first.fixed, second.fixed], length };
}

const sorted = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a]);

/** The reference after the shifts; undefined where it stays. */
function shifted(reference: Reference, shifts: readonly LineShift[]): string | undefined {
  let area: Area | undefined = reference.area;
  for (const shift of shifts) area = area && shiftedArea(area, shift);
  if (!area) return GONE;
  return areaAddress(area) === areaAddress(reference.area) ? undefined : written(reference, area);
}

function written({ kind, isArea, fixed }: Reference, { top, left, bottom, right }: Area): string {
  const ends = [
    { row: top, col: left },
    { row: bottom, col: right },
  ].map(({ row, col }, at) => {
    const [fixedCol, fixedRow] = fixed[at] ?? [false, false];
    const column = kind === 'rows' ? '' : `${fixedCol ? '$' : ''}${columnName(col)}`;
    return kind === 'cols' ? column : `${column}${fixedRow ? '$' : ''}${row + 1}`;
  });
  return (isArea ? ends : ends.slice(0, 1)).join(':');
}
