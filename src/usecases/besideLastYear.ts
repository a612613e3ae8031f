import { cumulativeCount } from '../core/checks/rules/cumulativeCount';
import { yearOnYear } from '../core/checks/rules/yearOnYear';
import { numberOf } from '../domain/figure';
import type { ElementKey } from '../domain/ids';
import type { Place, Submission } from '../domain/submission';
import type { CheckedForm } from './checkWorkbook';

/** A typed figure beside that of the year before; both in the unit of measure of their line. */
export interface FigureBeside {
  readonly element: ElementKey;
  readonly place: Place;
  readonly before: number;
  /** Undefined while the cell has no figure. */
  readonly now: number | undefined;
  /** A rule that compares the years has a finding at this cell. */
  readonly isJump: boolean;
}

/** Rules that compare a figure with that of the year before. */
const COMPARING: ReadonlySet<string> = new Set([yearOnYear.id, cumulativeCount.id]);

/** The typed figures of a form that last year's form has too, in the form's order. */
export function besideLastYear(
  { submission, findings }: Pick<CheckedForm, 'submission' | 'findings'>,
  earlier: Submission,
): readonly FigureBeside[] {
  const jumps = new Set(findings.filter(({ rule }) => COMPARING.has(rule)).map(({ place }) => place.cell));
  return [...submission.values.values()].flatMap((value) => {
    const before = numberOf(earlier.values.get(value.element));
    if (before === undefined || value.computed === true) return [];
    const { element, place } = value;
    return [{ element, place, before, now: numberOf(value), isJump: jumps.has(place.cell) }];
  });
}
