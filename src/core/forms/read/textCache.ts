/** Longer texts rarely come twice. */
const LONGEST = 400;
/** Texts kept before all are forgotten: enough for the labels of every form, little enough for any memory. */
const MOST = 4096;

/** Answers of a pure function of a text: the labels of a form are the same in thousands of files. */
export class TextCache<T extends NonNullable<unknown>> {
  private readonly answers = new Map<string, T>();

  constructor(private readonly work: (text: string) => T) {}

  of(text: string): T {
    if (text.length > LONGEST) return this.work(text);
    const kept = this.answers.get(text);
    if (kept !== undefined) return kept;
    if (this.answers.size >= MOST) this.answers.clear();
    const answer = this.work(text);
    this.answers.set(text, answer);
    return answer;
  }
}
