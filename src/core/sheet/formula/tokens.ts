/** How a program shows formulas: files and the grid hold the English grammar, a Vietnamese Excel shows its own. */
export interface FormulaGrammar {
  readonly decimal: '.' | ',';
  readonly separator: ',' | ';';
}

export const ENGLISH_GRAMMAR: FormulaGrammar = { decimal: '.', separator: ',' };
export const VIETNAMESE_GRAMMAR: FormulaGrammar = { decimal: ',', separator: ';' };

/**
 * A piece of a formula. `text`: in quotes; `sheet`: the name before an address with its "!"; `address`: of one cell,
 * with or without "$"; `word`: function, defined name, column; `number`, `error`, `array` ({1,2;3}); `bracket`: a part
 * of a table or another book ([…]); `separator` of arguments; `other`: signs, brackets, spaces.
 */
export interface FormulaToken {
  readonly kind: (typeof KINDS)[number];
  readonly text: string;
}

const KINDS = [
  'text',
  'sheet',
  'address',
  'word',
  'number',
  'error',
  'array',
  'bracket',
  'separator',
  'other',
] as const;

const BOOK = String.raw`(?:\[[^[\]]*\])?`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;

/** Any letter; of a name in quotes that is no sheet's all at once, or every quote in it would be tried again. */
const OTHER = String.raw`('(?:[^']|'')*'?|[\s\S])`;

/** The pieces in the order of `KINDS`; each place of a formula begins one of them, so nothing is lost. */
function pattern({ decimal, separator }: FormulaGrammar): RegExp {
  const fraction = decimal === '.' ? String.raw`\d+(?:\.\d*)?|\.\d+` : String.raw`\d+(?:,\d+)?`;
  const pieces = [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?:'(?:[^']|'')*'|${BOOK}${NAME})!`,
    String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(!\\?])`,
    NAME,
    String.raw`(?:${fraction})(?:[eE][+-]?\d+)?`,
    String.raw`#[\p{L}\p{N}_/]+[!?]?`,
    String.raw`\{[^{}]*\}`,
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    separator,
  ];
  return new RegExp([...pieces.map((piece) => `(${piece})`), OTHER].join('|'), 'gu');
}

const PATTERNS: ReadonlyMap<FormulaGrammar, RegExp> = new Map(
  [ENGLISH_GRAMMAR, VIETNAMESE_GRAMMAR].map((grammar) => [grammar, pattern(grammar)]),
);

/** The pieces of a formula, with or without "="; put together they are the formula again. */
export function formulaTokens(formula: string, grammar = ENGLISH_GRAMMAR): readonly FormulaToken[] {
  const pieces = PATTERNS.get(grammar) ?? pattern(grammar);
  return Array.from(formula.matchAll(pieces), (match) => {
    const at = match.slice(1).findIndex((piece) => piece !== undefined);
    return { kind: KINDS[at] ?? 'other', text: match[0] };
  });
}

/** The formula with some of its pieces said otherwise. */
export function withTokens(
  formula: string,
  change: (token: FormulaToken) => string,
  grammar = ENGLISH_GRAMMAR,
): string {
  return formulaTokens(formula, grammar).map(change).join('');
}

/** The name in a `sheet` piece; with the book where one stands before it. */
export function sheetIn({ text }: FormulaToken): string {
  const name = text.replace(/!$/, '');
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
