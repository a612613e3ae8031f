import type { FormReadingCaches } from '../core/forms/readForms';
import type { Catalogue } from '../domain/catalogue/indicator';
import { BLANK, NOT_ASKED, ratioOf, sumOf, type Figure } from '../domain/figure';
import type { ElementKey } from '../domain/ids';
import { isInput } from '../domain/plan/computeValues';
import type { FormShape } from '../domain/plan/formShape';
import type { PlanBelow } from '../domain/plan/planBelow';
import { placed, type ElementValue, type Place, type Submission } from '../domain/submission';
import { shapeOf } from './checkWorkbook';

/** What reading keeps from one workbook to the next, and the catalogue of the plan above. */
interface Setting {
  readonly catalogue: Catalogue;
  readonly caches: FormReadingCaches;
}

/**
 * The submission of a plan below as the plan above counts it: what both ask has the figure of the form, a total too,
 * whatever it was made of there; what the plan below does not ask was not asked; rates are made again of what both
 * have; what only the plan below asks stays there (docs/rules-of-meaning.md#plans-below-a-plan).
 */
export function inPlanAbove(submission: Submission, plan: PlanBelow, setting: Setting): Submission {
  const { joint, shared } = plan;
  const own = shapeOf(plan.programme, { ...setting, catalogue: plan.catalogue }, submission);
  const figures = new JointFigures(submission, {
    above: shapeOf(joint, setting, submission),
    asks: (key) => {
      const spec = own.spec(key);
      return spec !== undefined && shared.includes(spec.indicator.code);
    },
  });
  return { ...submission, programme: joint.id, askedBy: plan.programme.id, values: figures.all() };
}

interface Asking {
  /** The lines of the plan above. */
  readonly above: FormShape;
  /** Whether the plan below asks an element that both share. */
  asks(key: ElementKey): boolean;
}

class JointFigures {
  private readonly sheet: Place;

  constructor(
    private readonly submission: Submission,
    private readonly asking: Asking,
  ) {
    this.sheet = { file: submission.file, sheet: submission.sheet, cell: '' };
  }

  all(): ReadonlyMap<ElementKey, ElementValue> {
    const specs = this.asking.above.specs.filter((spec) => spec.type !== 'ratio' || spec.computed !== undefined);
    return new Map(
      specs.map((spec) => {
        const given = this.submission.values.get(spec.key);
        return [
          spec.key,
          placed(this.figureOf(spec.key), spec.key, given?.place ?? this.sheet, given?.typed, !isInput(spec)),
        ] as const;
      }),
    );
  }

  private figureOf(key: ElementKey): Figure {
    const rule = this.asking.above.spec(key)?.computed;
    if (rule?.rule === 'ratio')
      return ratioOf(this.figureOf(rule.numerator), this.figureOf(rule.denominator), rule.per);
    if (this.asking.asks(key)) return this.submission.values.get(key) ?? BLANK;
    return rule ? sumOf(rule.of.map((part) => this.figureOf(part))) : NOT_ASKED;
  }
}
