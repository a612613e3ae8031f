import { neverAdds } from '../../domain/catalogue/adding';
import type { ElementSpec } from '../../domain/plan/elements';
import type { Dimension, ElementKey } from '../../domain/catalogue/indicator';
import type { CheckedForm } from './checkedForm';
import { ShapeQuestion } from '../../domain/plan/formShape';

/** The parts one dimension splits one element into, as the form has them. */
export interface Breakdown {
  readonly total: ElementKey;
  readonly parts: readonly ElementSpec[];
  /** The form has every part of the dimension; a plan may name only some kinds of staff, and then others are possible. */
  readonly whole: boolean;
}

/** Breakdowns of counts and money by dimensions of one kind whose total is on the form, in form order. */
export function breakdowns(form: CheckedForm, kind: Dimension['kind']): readonly Breakdown[] {
  return form.shape.answer(BREAKDOWNS, kind);
}

const BREAKDOWNS = new ShapeQuestion((form, kind): readonly Breakdown[] => {
  const groups = new Map<string, { total: ElementKey; parts: ElementSpec[]; size: number }>();
  for (const spec of form.specs) {
    if (spec.total === undefined || spec.dimension?.kind !== kind || !form.has(spec.total)) continue;
    if ((spec.type !== 'count' && spec.type !== 'money') || neverAdds(spec.indicator)) continue;
    const id = `${spec.total}|${spec.dimension.id}`;
    const group = groups.get(id) ?? { total: spec.total, parts: [], size: spec.dimension.parts.length };
    group.parts.push(spec);
    groups.set(id, group);
  }
  return [...groups.values()].map(({ total, parts, size }) => ({ total, parts, whole: parts.length === size }));
});

/** Whether every part says a figure or "x". */
export function isFullyGiven(form: CheckedForm, breakdown: Breakdown): boolean {
  return breakdown.parts.every(
    (part) => form.state(part.key) === 'notApplicable' || form.exact(part.key) !== undefined,
  );
}

/** Sum of the parts given; undefined when none is. */
export function sumGiven(form: CheckedForm, breakdown: Breakdown): number | undefined {
  let sum: number | undefined;
  for (const { key } of breakdown.parts) {
    const figure = form.atLeast(key);
    if (figure !== undefined) sum = (sum ?? 0) + figure;
  }
  return sum;
}

/** The total and, where it is computed, everything it is computed from. */
export function isLeftBlank(form: CheckedForm, total: ElementKey): boolean {
  return form.state(total) === 'blank' && form.sumParts(total).every((key) => form.state(key) === 'blank');
}

/** Where a total is typed: its own cell, or the first it is computed from. */
export function typedCell(form: CheckedForm, total: ElementKey): ElementKey {
  return form.sumParts(total)[0] ?? total;
}

/** The cells that are blank though the parts of their total are filled in: V06 and V07 say so, with what the parts give. */
export function blankOverParts(form: CheckedForm): ReadonlySet<ElementKey> {
  const all = [...breakdowns(form, 'disjoint'), ...breakdowns(form, 'overlapping')];
  const blank = all.filter(
    (breakdown) => isLeftBlank(form, breakdown.total) && sumGiven(form, breakdown) !== undefined,
  );
  return new Set(blank.map(({ total }) => typedCell(form, total)));
}
