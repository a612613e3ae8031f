/** One piece of a formula. `address` may carry a sheet name in front. */
export interface Token {
  readonly kind: 'number' | 'text' | 'error' | 'address' | 'word' | 'sign';
  readonly text: string;
}

const PIECES: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /^"(?:[^"]|"")*"/],
  ['error', /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/],
  [
    'address',
    /^(?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Za-z]{1,3}\$?[0-9]+(?::\$?[A-Za-z]{1,3}\$?[0-9]+)?(?![\p{L}\p{N}_.(])/u,
  ],
  ['number', /^\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/],
  ['word', /^[\p{L}_][\p{L}\p{N}_.]*/u],
  ['sign', /^(?:<=|>=|<>|[-+*/^&=<>(),%])/],
];

/** Cuts a formula in en-US grammar into its pieces. */
export function tokens(formula: string): readonly Token[] {
  const found: Token[] = [];
  for (let rest = formula.trimStart(); rest !== '';) {
    const token = firstToken(rest);
    if (!token) throw new Error(`this host cannot read the formula at "${rest}"`);
    found.push(token);
    rest = rest.slice(token.text.length).trimStart();
  }
  return found;
}

function firstToken(rest: string): Token | undefined {
  for (const [kind, pattern] of PIECES) {
    const text = pattern.exec(rest)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return undefined;
}
