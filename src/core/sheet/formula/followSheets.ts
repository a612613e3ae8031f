import { quotedSheet } from '../address';
import { formulaTokens, sheetIn, type FormulaToken } from './tokens';

/** What became of sheets, by their names in small letters: another name, or `undefined` where the sheet went. */
export type SheetMoves = ReadonlyMap<string, string | undefined>;

const GONE = '#REF!';

/**
 * A formula after sheets got other names or went, all at once, as Excel writes it: "#REF!A1" where the sheet went; of
 * sheets from one to another, "#REF!" where either end went. Other books' sheets stay.
 */
export function followSheets(formula: string, moves: SheetMoves): string {
  const tokens = formulaTokens(formula);
  const texts = tokens.map(({ text }) => text);
  let changed = false;
  tokens.forEach((token, at) => {
    if (token.kind !== 'sheet') return;
    const from = firstOfSpan(tokens, at);
    const names = from === undefined ? sheetIn(token).split(':') : [from, sheetIn(token)];
    if (!names.some((name) => moves.has(name.toLowerCase()))) return;
    changed = true;
    texts[at] = spelled(names, moves);
    if (from !== undefined) texts[at - 2] = texts[at - 1] = '';
  });
  return changed ? texts.join('') : formula;
}

/** The first sheet of "Một:Ba!A1", whose tokens are a word and a colon before the last one; an area's corner has a sheet itself. */
function firstOfSpan(tokens: readonly FormulaToken[], at: number): string | undefined {
  const first = tokens[at - 2];
  if (tokens[at - 1]?.text !== ':' || tokens[at - 3]?.kind === 'sheet') return undefined;
  return first?.kind === 'word' || first?.kind === 'address' ? first.text : undefined;
}

function spelled(names: readonly string[], moves: SheetMoves): string {
  const now = names.map((name) => (moves.has(name.toLowerCase()) ? moves.get(name.toLowerCase()) : name));
  const known = now.filter((name) => name !== undefined);
  return known.length < now.length ? GONE : `${quotedSheet(known.join(':'))}!`;
}

/** Whether a formula names one of these tables (small letters): whole, or a part of it in brackets. */
export function namesTable(formula: string, tables: ReadonlySet<string>): boolean {
  return (
    tables.size > 0 &&
    formulaTokens(formula).some(({ kind, text }) => kind === 'word' && tables.has(text.toLowerCase()))
  );
}
