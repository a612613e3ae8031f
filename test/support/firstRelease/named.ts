import { differencesOf, printed, type Difference } from './differences';

/** A change that was meant: where it shows, why, and what must hold of the two values. */
export interface NamedDifference {
  readonly reason: string;
  /** Which of the compared documents, as in `dong-nai-2021-2030-2024/rollup.json`. */
  readonly document: RegExp;
  readonly path: RegExp;
  /** What a mend makes of the old value; without it any new value will do. */
  readonly mended?: (was: unknown, is: unknown) => boolean;
}

/** Compares documents against the list of named differences, and knows in the end which of them never showed. */
export class Comparison {
  readonly #named: readonly NamedDifference[];
  readonly #seen = new Set<NamedDifference>();

  constructor(named: readonly NamedDifference[]) {
    this.#named = named;
  }

  /** What differs without a name, for a person to read; "" when nothing does. */
  unnamed(document: string, was: unknown, is: unknown): string {
    return printed(differencesOf(was, is).filter((difference) => !this.#isNamed(document, difference)));
  }

  /** Reasons of the named differences that no document showed: they are to be struck off. */
  stale(): string[] {
    return this.#named.filter((one) => !this.#seen.has(one)).map((one) => one.reason);
  }

  #isNamed(document: string, { path, was, is }: Difference): boolean {
    const name = this.#named.find(
      (one) => one.document.test(document) && one.path.test(path) && (one.mended?.(was, is) ?? true),
    );
    if (name) this.#seen.add(name);
    return name !== undefined;
  }
}
