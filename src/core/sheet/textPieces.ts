/** Excel holds 32,767 characters in a cell. */
const PIECE = 32_000;

/** A long text in pieces that cells can hold; no piece ends within a pair of surrogates. */
export function piecesOf(whole: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < whole.length;) {
    const end = start + PIECE;
    const isPair = /[\uD800-\uDBFF]/.test(whole.charAt(end - 1));
    pieces.push(whole.slice(start, isPair ? end - 1 : end));
    start += pieces.at(-1)?.length ?? PIECE;
  }
  return pieces;
}
