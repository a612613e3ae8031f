/** A piece of a text, as `Intl.Segmenter` tells it. */
export interface Segment {
  readonly segment: string;
  readonly index: number;
  readonly input: string;
  readonly isWordLike?: boolean;
}

/** Marks, skin tones, and what joins two pictures into one. */
const JOINING = /^[\p{M}\p{Emoji_Modifier}\u200D]$/u;
const FLAG = /^\p{Regional_Indicator}$/u;
const IN_WORD = /^[\p{L}\p{M}\p{N}_]$/u;
const BLANK = /^\s$/;

/** Letters and words of Vietnamese and European texts, for browsers without `Intl.Segmenter`. Knows no other rules. */
export class PlainSegmenter {
  private readonly words: boolean;

  constructor(_locale?: string, { granularity }: { readonly granularity?: string } = {}) {
    this.words = granularity === 'word';
  }

  segment(input: string): Iterable<Segment> {
    return { [Symbol.iterator]: () => this.pieces(input) };
  }

  private *pieces(input: string): Generator<Segment> {
    let [piece, last, index] = ['', '', 0];
    for (const sign of input) {
      if (piece !== '' && !this.goesOn(piece, last, sign)) {
        yield this.told(piece, index, input);
        index += piece.length;
        piece = '';
      }
      piece += sign;
      last = sign;
    }
    if (piece !== '') yield this.told(piece, index, input);
  }

  private goesOn(piece: string, last: string, sign: string): boolean {
    if (JOINING.test(sign) || last === '\u200D') return true;
    if (this.words) return (IN_WORD.test(last) && IN_WORD.test(sign)) || (BLANK.test(last) && BLANK.test(sign));
    return piece === last && ((FLAG.test(last) && FLAG.test(sign)) || (last === '\r' && sign === '\n'));
  }

  private told(segment: string, index: number, input: string): Segment {
    return this.words
      ? { segment, index, input, isWordLike: /[\p{L}\p{N}]/u.test(segment) }
      : { segment, index, input };
  }
}
