import { findingKey } from '../core/checks/findingKey';
import type { Submission } from '../domain/submission';
import { areStillThere, figuresKey } from '../domain/work/findingFigures';
import type { DecisionOf } from '../domain/work/workDecision';
import type { WorkState } from '../domain/work/workState';

/**
 * Reasons the receiver wrote down for units, kept with their forms from here on, so that the summary carries them upward
 * like the units' own (docs/rules-of-meaning.md#explanations-travel). What a unit says itself stands before them.
 */
export class WrittenDown {
  private readonly byForm = new Map<string, DecisionOf<'explained'>[]>();

  constructor(work: WorkState) {
    for (const told of work.all('explained')) {
      const key = formKey(told);
      const held = this.byForm.get(key);
      if (held) held.push(told);
      else this.byForm.set(key, [told]);
    }
  }

  /** The report with the reasons written down for the figures it has. */
  with(submission: Submission): Submission {
    const told = this.byForm.get(formKey(submission)) ?? [];
    const own = submission.explanations;
    const added = told.filter((one) => !own?.has(findingKey(one)) && areStillThere(one.figures, submission));
    if (added.length === 0) return submission;
    const words = added.flatMap((one): readonly (readonly [string, string])[] => {
      const key = findingKey(one);
      return [
        [key, one.words],
        [figuresKey(key), one.figures],
      ];
    });
    return { ...submission, explanations: new Map([...(own ?? []), ...words]) };
  }
}

type FormName = Pick<Submission, 'programme' | 'form' | 'unit' | 'year'>;

function formKey({ programme, form, unit, year }: FormName): string {
  return JSON.stringify([programme, form, unit.list, unit.code, year]);
}
