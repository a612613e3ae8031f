import { LARGEST_FIGURE } from '../../domain/exact/fixed';
import type { FindingElement } from '../../domain/finding';
import type { IndicatorCode } from '../../domain/ids';
import type { ElementSpec } from '../../domain/plan/elements';
import type { ElementKey } from '../../domain/catalogue/indicator';
import { numberOf, textOf, type FigureState } from '../../domain/figure';
import { isRowForm } from '../../domain/catalogue/withRole';
import type { Place, Submission } from '../../domain/submission';
import type { CheckContext } from './checkRule';
import type { IndicatorRole } from '../../domain/catalogue/roles';
import { ShapeQuestion, type FormShape } from '../../domain/plan/formShape';
import type { Relation } from '../../domain/catalogue/relation';

/**
 * A submission beside its form's elements, answering the only questions a rule may ask. A figure that V01
 * refuses counts as absent here, so one bad cell gives one finding and not a chain of them.
 */
export class CheckedForm {
  /** What follows from the lines alone. */
  readonly shape: FormShape;

  constructor(
    readonly submission: Submission,
    readonly context: CheckContext,
  ) {
    this.shape = context.shape;
  }

  get specs(): readonly ElementSpec[] {
    return this.shape.specs;
  }

  spec(key: ElementKey): ElementSpec | undefined {
    return this.shape.spec(key);
  }

  has(key: ElementKey): boolean {
    return this.shape.has(key);
  }

  /** State of an element; one the submission does not hold is blank. */
  state(key: ElementKey): FigureState {
    return this.submission.values.get(key)?.state ?? 'blank';
  }

  /** Cell of an element; without one, the row of a unit that shares its sheet, else the sheet as a whole. */
  place(key: FindingElement): Place {
    const { file, sheet, form, values, headerPlaces } = this.submission;
    const own = key === '' ? undefined : values.get(key)?.place;
    const isNowhere = own === undefined || own.cell === '';
    if (isNowhere && headerPlaces?.unit && isRowForm(this.context.catalogue, form)) return headerPlaces.unit;
    return own ?? { file, sheet, cell: '' };
  }

  /** Text of an element that holds one. */
  text(key: ElementKey): string | undefined {
    return textOf(this.submission.values.get(key));
  }

  /** The figure when it is complete; undefined when it is blank, "x", unreadable, held, or the sum of parts not all given. */
  exact(key: ElementKey): number | undefined {
    const parts = this.sumParts(key);
    if (parts.length === 0) return this.typed(key);
    if (this.state(key) === 'held') return undefined;
    return this.isPartial(parts) ? undefined : this.atLeast(key);
  }

  /** What the true figure cannot be below: the figure itself, or the sum of the parts that are given. */
  atLeast(key: ElementKey): number | undefined {
    const parts = this.sumParts(key);
    if (parts.length === 0) return this.typed(key);
    if (this.state(key) === 'held') return undefined;
    let sum: number | undefined;
    for (const part of parts) {
      const figure = this.typed(part);
      if (figure !== undefined) sum = (sum ?? 0) + figure;
    }
    return sum ?? this.typed(key);
  }

  /** Elements of an indicator's breakdowns, in form order. */
  parts(code: IndicatorCode): readonly ElementSpec[] {
    return this.shape.parts(code);
  }

  /** Whether the element is the sum of others that are on the form. */
  isSum(key: ElementKey): boolean {
    return this.sumParts(key).length > 0;
  }

  /** The elements a summed one adds up; none for any other. */
  sumParts(key: ElementKey): readonly ElementKey[] {
    const computed = this.spec(key)?.computed;
    return computed?.rule === 'sum' ? computed.of : NO_PARTS;
  }

  /** What follows from the lines and the catalogue's relations; worked out once for all forms of the shape. */
  related<T>(question: ShapeQuestion<T, readonly Relation[]>): T {
    return this.shape.answer(question, this.context.catalogue.relations);
  }

  /** The line of the form whose indicator has this role; undefined where the form has none. */
  withRole(role: IndicatorRole): ElementKey | undefined {
    return this.shape.answer(LINE_OF_ROLE, role);
  }

  /** Parts (undefined for the totals) under which the form has every one of these indicators. */
  shared(codes: readonly IndicatorCode[]): readonly (string | undefined)[] {
    return this.shape.shared(codes);
  }

  /** Some parts say a figure, and others neither a usable one nor that they do not apply. */
  private isPartial(parts: readonly ElementKey[]): boolean {
    let given = false;
    let open = false;
    for (const part of parts) {
      if (this.typed(part) !== undefined) given = true;
      else if (!isSettled(this.state(part))) open = true;
    }
    return given && open;
  }

  private typed(key: ElementKey): number | undefined {
    const given = numberOf(this.submission.values.get(key));
    return given !== undefined && isAllowed(this.spec(key), given) ? given : undefined;
  }
}

/** The unit owes nothing more for such a part. */
function isSettled(state: FigureState): boolean {
  return state === 'notApplicable' || state === 'notAsked';
}

const LINE_OF_ROLE = new ShapeQuestion(
  (form, role) => form.specs.find(({ part, indicator }) => part === undefined && indicator.role === role)?.key,
);

const NO_PARTS: readonly ElementKey[] = [];

/** Whether sums of such figures stay exact; no count and no sum of money is larger. */
export function isPossible(value: number): boolean {
  return Math.abs(value) < LARGEST_FIGURE;
}

/** V01: counts are whole and not negative, money and rates not negative, all of a possible size. */
export function isAllowed(spec: Pick<ElementSpec, 'type'> | undefined, value: number): boolean {
  if (!isPossible(value)) return false;
  if (spec?.type === 'count') return Number.isSafeInteger(value) && value >= 0;
  return spec?.type === 'money' || spec?.type === 'ratio' ? value >= 0 : true;
}
