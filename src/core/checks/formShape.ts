import type { ElementSpec } from '../../domain/plan/elements';
import type { ElementKey } from '../../domain/catalogue/indicator';

/**
 * What follows from the lines of a form alone. All communes of a province share one list of lines, so each answer
 * is worked out once for the list and not once for each submission.
 */
export class FormShape {
  private readonly byKey: ReadonlyMap<ElementKey, ElementSpec>;
  private readonly answers = new Map<string, unknown>();

  private constructor(readonly specs: readonly ElementSpec[]) {
    this.byKey = new Map(specs.map((spec) => [spec.key, spec]));
  }

  private static readonly known = new WeakMap<readonly ElementSpec[], FormShape>();

  /** The shape of a list of lines; the same for the same array. */
  static of(specs: readonly ElementSpec[]): FormShape {
    const held = FormShape.known.get(specs);
    if (held) return held;
    const shape = new FormShape(specs);
    FormShape.known.set(specs, shape);
    return shape;
  }

  spec(key: ElementKey): ElementSpec | undefined {
    return this.byKey.get(key);
  }

  has(key: ElementKey): boolean {
    return this.byKey.has(key);
  }

  /** Elements of an indicator's breakdowns, in form order. */
  parts(code: string): readonly ElementSpec[] {
    return this.once(`parts ${code}`, () =>
      this.specs.filter((spec) => spec.indicator.code === code && spec.part !== undefined),
    );
  }

  /** Suffixes ("" for totals, ".LH02" …) under which the form has every one of these indicators. */
  shared(codes: readonly string[]): readonly string[] {
    return this.once(`shared ${codes.join(' ')}`, () => {
      const parts = this.parts(codes[0] ?? '').map((spec) => `.${spec.part}`);
      return ['', ...parts].filter((suffix) => codes.every((code) => this.has(code + suffix)));
    });
  }

  /**
   * An answer that depends on the lines alone, kept under its name.
   * @param name the same for the same question; two rules must not use one name for two questions
   */
  once<T>(name: string, make: () => T): T {
    if (this.answers.has(name)) return this.answers.get(name) as T;
    const answer = make();
    this.answers.set(name, answer);
    return answer;
  }
}
