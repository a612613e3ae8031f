import { tokens, type Token } from './tokens';

export type Node =
  | { readonly kind: 'constant'; readonly value: string | number | boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'reference'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'operation'; readonly sign: string; readonly left: Node; readonly right: Node };

/** Weakest first; signs of one line bind alike, from left to right. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];
const ZERO: Node = { kind: 'constant', value: 0 };

/** The tree of a formula without its "=". */
export function parseFormula(formula: string): Node {
  const reader = new Reader(tokens(formula));
  const node = reader.level(0);
  reader.end();
  return node;
}

class Reader {
  private at = 0;

  constructor(private readonly pieces: readonly Token[]) {}

  level(index: number): Node {
    const signs = LEVELS[index];
    if (!signs) return this.unary();
    let left = this.level(index + 1);
    for (let sign = this.sign(signs); sign !== undefined; sign = this.sign(signs)) {
      left = { kind: 'operation', sign, left, right: this.level(index + 1) };
    }
    return left;
  }

  end(): void {
    const rest = this.pieces[this.at];
    if (rest) throw new Error(`unexpected "${rest.text}" in a formula`);
  }

  private sign(wanted: readonly string[]): string | undefined {
    const piece = this.pieces[this.at];
    if (piece?.kind !== 'sign' || !wanted.includes(piece.text)) return undefined;
    this.at += 1;
    return piece.text;
  }

  private unary(): Node {
    if (this.sign(['-'])) return { kind: 'operation', sign: '-', left: ZERO, right: this.unary() };
    if (this.sign(['+'])) return this.unary();
    const node = this.atom();
    return this.sign(['%'])
      ? { kind: 'operation', sign: '/', left: node, right: { kind: 'constant', value: 100 } }
      : node;
  }

  private atom(): Node {
    const piece = this.pieces[this.at];
    if (!piece) throw new Error('a formula ends too early');
    this.at += 1;
    if (piece.kind === 'number') return { kind: 'constant', value: Number(piece.text) };
    if (piece.kind === 'text') return { kind: 'constant', value: piece.text.slice(1, -1).replace(/""/g, '"') };
    if (piece.kind === 'error') return { kind: 'error', code: piece.text };
    if (piece.kind === 'address') return { kind: 'reference', text: piece.text };
    if (piece.kind === 'word') return this.word(piece.text);
    if (piece.text !== '(') throw new Error(`unexpected "${piece.text}" in a formula`);
    const inner = this.level(0);
    this.need(')');
    return inner;
  }

  private word(text: string): Node {
    if (/^(?:true|false)$/i.test(text) && !this.peek('('))
      return { kind: 'constant', value: text.toLowerCase() === 'true' };
    if (!this.sign(['('])) return { kind: 'name', text };
    const args: Node[] = [];
    if (!this.peek(')')) {
      do args.push(this.peek(',') || this.peek(')') ? ZERO : this.level(0));
      while (this.sign([',']));
    }
    this.need(')');
    return { kind: 'call', name: text.toUpperCase(), args };
  }

  private peek(sign: string): boolean {
    return this.pieces[this.at]?.text === sign && this.pieces[this.at]?.kind === 'sign';
  }

  private need(sign: string): void {
    if (!this.sign([sign])) throw new Error(`"${sign}" is missing in a formula`);
  }
}
