import type { ElementKey, RuleId } from '../../domain/ids';
import type { ElementValue, Submission } from '../../domain/submission';
import { CheckedForm } from './checkedForm';
import type { CheckContext, CheckRule } from './checkRule';
import { rules } from './rules';

/**
 * The checks that had something to look at: a figure that was given, or the head of the form. A check that met blanks
 * alone, or had no last year to compare with, has neither passed nor failed. Runs every check once more, so only a page
 * that counts them asks.
 */
export function checksRun(
  submission: Submission,
  context: CheckContext,
  checks: readonly CheckRule[] = rules,
): ReadonlySet<RuleId> {
  const values = new WatchedFigures(submission.values);
  const form = new CheckedForm({ ...submission, values }, context);
  return new Set(
    checks.filter((rule) => values.gave(() => rule.check(form)) || rule.identity === true).map(({ id }) => id),
  );
}

/** Figures that know whether one that was given was asked for. */
class WatchedFigures extends Map<ElementKey, ElementValue> {
  private given = false;

  /** Whether an action met a figure that was given. */
  gave(action: () => unknown): boolean {
    this.given = false;
    action();
    return this.given;
  }

  override get(key: ElementKey): ElementValue | undefined {
    return this.noted(super.get(key));
  }

  override *values(): MapIterator<ElementValue> {
    for (const value of super.values()) yield this.noted(value);
  }

  override *entries(): MapIterator<[ElementKey, ElementValue]> {
    for (const [key, value] of super.entries()) yield [key, this.noted(value)];
  }

  override [Symbol.iterator](): MapIterator<[ElementKey, ElementValue]> {
    return this.entries();
  }

  private noted<T extends ElementValue | undefined>(value: T): T {
    if (value && value.state !== 'blank' && value.state !== 'notAsked') this.given = true;
    return value;
  }
}
