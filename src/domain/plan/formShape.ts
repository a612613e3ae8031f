import { elementKey, isIndicatorCode, type IndicatorCode } from '../ids';
import type { ElementKey } from '../catalogue/indicator';
import type { ElementSpec, FormKey } from './elements';
import { shapedElements } from './lightShape';
import type { Catalogue } from '../catalogue/indicator';
import type { Programme } from './programme';

/**
 * Something that follows from the lines of a form alone. A question is made once, beside the code that asks it, and
 * each shape works its answer out once: nothing else than the shape and `about` may go into it. What it is about is a
 * word, or something that stays the same object for as long as the shape lives (the relations of the catalogue).
 */
export class ShapeQuestion<T, A = string> {
  constructor(readonly work: (shape: FormShape, about: A) => T) {}
}

/**
 * The elements of one form, in form order, and what follows from them alone. All communes of a province share one
 * shape, so each answer is worked out once for the form and not once for each submission.
 */
export class FormShape {
  private readonly byKey: ReadonlyMap<ElementKey, ElementSpec>;
  private readonly answers = new Map<ShapeQuestion<unknown, never>, Map<unknown, unknown>>();

  constructor(readonly specs: readonly ElementSpec[]) {
    this.byKey = new Map(specs.map((spec) => [spec.key, spec]));
  }

  spec(key: ElementKey): ElementSpec | undefined {
    return this.byKey.get(key);
  }

  has(key: ElementKey): boolean {
    return this.byKey.has(key);
  }

  /** Elements of an indicator's breakdowns, in form order. */
  parts(code: IndicatorCode): readonly ElementSpec[] {
    return this.answer(PARTS, code);
  }

  /** Parts (undefined for the totals) under which the form has every one of these indicators. */
  shared(codes: readonly IndicatorCode[]): readonly (string | undefined)[] {
    return this.answer(SHARED, codes.join(' '));
  }

  /** The answer to a question, about one thing where it asks about several. */
  answer<T>(question: ShapeQuestion<T>, about?: string): T;
  answer<T, A>(question: ShapeQuestion<T, A>, about: A): T;
  answer<T>(question: ShapeQuestion<T, unknown>, about: unknown = ''): T {
    const given = this.answers.get(question) ?? this.firstAnswers(question);
    // Only the question itself has put answers here.
    if (given.has(about)) return given.get(about) as T;
    const answer = question.work(this, about);
    given.set(about, answer);
    return answer;
  }

  private firstAnswers(question: ShapeQuestion<unknown, never>): Map<unknown, unknown> {
    const none = new Map<unknown, unknown>();
    this.answers.set(question, none);
    return none;
  }
}

const PARTS = new ShapeQuestion((shape, code) =>
  shape.specs.filter((spec) => spec.indicator.code === code && spec.part !== undefined),
);

const SHARED = new ShapeQuestion((shape, codes) => {
  const all = codes.split(' ').filter(isIndicatorCode);
  const parts = all.slice(0, 1).flatMap((code) => shape.parts(code).map((spec) => spec.part));
  return [undefined, ...parts].filter((part) => all.every((code) => shape.has(elementKey(code, part))));
});

/** A day typed by a unit is part of the key, so files from outside could otherwise fill the memory. */
const MOST_KEPT = 256;

/**
 * The shapes of the forms met so far, one for all units that share it. Made by whoever starts the work (command,
 * worker, page) and handed down; at most 256 shapes a plan.
 */
export class FormShapeCache {
  private readonly shapes = new WeakMap<Catalogue, WeakMap<Programme, Map<string, FormShape>>>();

  of(asked: FormKey): FormShape {
    const { form, reporter, year, asOf } = asked;
    const kept = this.keptFor(asked);
    const key = `${form}|${reporter.kind}|${reporter.tier}|${year}|${asOf}|${asked.light === true ? 'light' : ''}`;
    const held = kept.get(key);
    if (held) return held;
    if (kept.size >= MOST_KEPT) kept.clear();
    const shape = new FormShape(shapedElements(asked));
    kept.set(key, shape);
    return shape;
  }

  private keptFor({ programme, catalogue }: FormKey): Map<string, FormShape> {
    const programmes = this.shapes.get(catalogue) ?? new WeakMap<Programme, Map<string, FormShape>>();
    this.shapes.set(catalogue, programmes);
    const kept = programmes.get(programme) ?? new Map<string, FormShape>();
    programmes.set(programme, kept);
    return kept;
  }
}
