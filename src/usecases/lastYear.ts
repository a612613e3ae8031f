import type { Submission } from '../domain/submission';
import { sameTerritory } from '../domain/territory/sameTerritory';
import type { NamedUnit } from '../domain/territory/unit';
import type { UnitLists } from '../domain/territory/unitLists';

/** Whose report of the year before is asked for. */
export type ThisYear = Pick<Submission, 'programme' | 'form' | 'year' | 'unit' | 'unitName'>;

/** Last year's submissions, found for the same territory. */
export class LastYear {
  private readonly byCode = new Map<string, Submission[]>();

  constructor(submissions: readonly Submission[]) {
    for (const submission of submissions) {
      const held = this.byCode.get(submission.unit.code);
      if (held) held.push(submission);
      else this.byCode.set(submission.unit.code, [submission]);
    }
  }

  /** The submission of the same form and unit one year before, the last one given; undefined when there is none. */
  of(now: ThisYear, lists: UnitLists): Submission | undefined {
    return this.byCode
      .get(now.unit.code)
      ?.filter(
        (earlier) =>
          earlier.programme === now.programme &&
          earlier.form === now.form &&
          earlier.year === now.year - 1 &&
          sameTerritory(lists, named(earlier), named(now)),
      )
      .at(-1);
  }
}

function named({ unit, unitName }: Pick<Submission, 'unit' | 'unitName'>): NamedUnit {
  return { ...unit, fullName: unitName };
}
