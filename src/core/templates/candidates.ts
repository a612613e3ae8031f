import type { AskedFigure } from '../../domain/plan/askedFigures';
import type { ElementKey } from '../../domain/ids';

/** A figure that a cell may hold, and how much its words are alike, 0 to 1. */
export interface Candidate {
  readonly figure: AskedFigure;
  readonly score: number;
}

/** What a table says of one cell. */
export interface CellWords {
  /** The label of its line, or of its column where each line is a unit. */
  readonly own: string;
  /** What stands around: headings over the line, titles of the column. */
  readonly around: string;
  /** The code the table itself has for it. */
  readonly code?: string;
}

/** Words of every other label say nothing. */
const SAYS_NOTHING = new Set('số các của và được có theo trong đó tại cho là về với đã một những'.split(' '));
/** Below this two labels have only common words in common. */
const LEAST = 0.45;
/** A code that is ours says more than words. */
const SAME_CODE = 1;
const SAME_INDICATOR = 0.6;
/** More would not be read. */
const MOST = 3;

/**
 * Figures of a plan whose words are like those of a cell, the likest first: what a person chooses from, never a choice.
 * Rare words count for more than common ones.
 */
export class Candidates {
  private readonly known: readonly { readonly figure: AskedFigure; readonly words: readonly ReadonlySet<string>[] }[];
  private readonly counts = new Map<string, number>();

  constructor(figures: ReadonlyMap<ElementKey, AskedFigure>) {
    this.known = [...figures.values()]
      .filter(({ typed }) => typed)
      .map((figure) => ({
        figure,
        words: [figure.names, figure.short].map((all) => wordsOf(all.map(({ vi }) => vi).join(' '))),
      }));
    for (const { words } of this.known)
      for (const word of new Set(words.flatMap((one) => [...one])))
        this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  of({ own, around, code }: CellWords): readonly Candidate[] {
    const mine = wordsOf(own);
    const all = new Set([...mine, ...wordsOf(around)]);
    return this.known
      .map(({ figure, words }) => {
        const likeness = Math.max(...words.map((one) => this.likeness(one, mine, all)));
        return { figure, score: withCode(likeness, figure, code) };
      })
      .filter(({ score }) => score >= LEAST)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST);
  }

  /** How much of the figure's words the cell has, and how much of the cell's own words the figure has, as one number. */
  private likeness(figure: ReadonlySet<string>, mine: ReadonlySet<string>, all: ReadonlySet<string>): number {
    const covered = this.share(figure, all);
    const explained = this.share(mine, figure);
    return covered + explained === 0 ? 0 : (2 * covered * explained) / (covered + explained);
  }

  private share(words: ReadonlySet<string>, within: ReadonlySet<string>): number {
    let whole = 0;
    let found = 0;
    for (const word of words) {
      const weight = Math.log(1 + this.known.length / (this.counts.get(word) ?? this.known.length));
      whole += weight;
      if (within.has(word)) found += weight;
    }
    return whole === 0 ? 0 : found / whole;
  }
}

function withCode(likeness: number, { key }: AskedFigure, code: string | undefined): number {
  if (code === undefined) return likeness;
  const given = code.trim().toUpperCase();
  if (given === key.toUpperCase()) return SAME_CODE;
  return key.toUpperCase().startsWith(`${given}.`) ? SAME_INDICATOR + (1 - SAME_INDICATOR) * likeness * 0.99 : likeness;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SAYS_NOTHING.has(word));
  return new Set(words);
}
