/** A sentence in both languages. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}

/** Builds a sentence pair; the two functions keep the words of one message side by side. */
export const say = (vi: string, en: string): Text => ({ vi, en });
