import type { Sentence } from '../texts/sentence';
import type { Catalogue, Dimension, Indicator } from './indicator';

/** Words that are called otherwise from a day on (docs/domain.md#words-of-the-time). */
type Renamed = NonNullable<Catalogue['renamed']>[number];

/** Words as they are said on a day. Where nothing has another name yet, everything stays the very same object. */
export class WordsOfDay {
  private readonly rows: readonly Renamed[];

  constructor({ renamed = [] }: Pick<Catalogue, 'renamed'>, day: string) {
    this.rows = renamed.filter(({ from }) => from <= day);
  }

  /** A text in one language; a text spelled otherwise (without capitals, say) with how it is `spelled`. */
  said(text: string, language: keyof Sentence, spelled = (words: string): string => words): string {
    let words = text;
    for (const { old, now } of this.rows) {
      const was = spelled(old[language]);
      if (words.includes(was)) words = words.replaceAll(was, spelled(now[language]));
    }
    return words;
  }

  indicator(indicator: Indicator): Indicator {
    if (this.rows.length === 0) return indicator;
    const { lineLabel } = indicator;
    return { ...this.phrase(indicator), ...(lineLabel ? { lineLabel: this.phrase(lineLabel) } : {}) };
  }

  dimension(dimension: Dimension): Dimension {
    if (this.rows.length === 0) return dimension;
    return { ...dimension, parts: dimension.parts.map((part) => this.phrase(part)) };
  }

  private phrase<T extends Sentence>(row: T): T {
    const [vi, en] = [this.said(row.vi, 'vi'), this.said(row.en, 'en')];
    return vi === row.vi && en === row.en ? row : { ...row, vi, en };
  }
}
