/** Longer texts rarely come twice. */
const LONGEST = 400;
/** Texts kept before all are forgotten: enough for the labels of every form, little enough for any memory. */
const MOST = 4096;

/** A pure function of a text with its latest answers kept: the labels of a form are the same in thousands of files. */
export class KnownTexts<T extends NonNullable<unknown> = string> {
  private readonly answers = new Map<string, T>();

  constructor(private readonly make: (text: string) => T) {}

  of(text: string): T {
    if (text.length > LONGEST) return this.make(text);
    const held = this.answers.get(text);
    if (held !== undefined) return held;
    if (this.answers.size >= MOST) this.answers.clear();
    const answer = this.make(text);
    this.answers.set(text, answer);
    return answer;
  }
}
