import type { Submission } from '../domain/submission';
import { sameTerritory } from '../domain/territory/sameTerritory';
import type { NamedUnit } from '../domain/territory/unit';
import type { UnitLists } from '../domain/territory/unitLists';

/** Whose report of the year before is asked for. */
export type ThisYear = Pick<Submission, 'programme' | 'form' | 'year' | 'unit' | 'unitName'>;

/** Last year's submissions, found for the same territory. */
export class LastYear {
  private readonly byCode = new Map<string, Submission[]>();
  private readonly groups = new Map<string, { readonly reports: Submission[]; readonly lists: Set<string> }>();

  constructor(submissions: readonly Submission[]) {
    for (const submission of submissions) {
      const held = this.byCode.get(submission.unit.code);
      if (held) held.push(submission);
      else this.byCode.set(submission.unit.code, [submission]);
      this.group(submission);
    }
  }

  /** All reports of the same plan and form one year before, the same list each time, where some are of another list of units. */
  reportsBefore({ programme, form, year, unit }: ThisYear): readonly Submission[] {
    const group = this.groups.get(groupKey(programme, form, year - 1));
    return group && (group.lists.size > 1 || !group.lists.has(unit.list)) ? group.reports : NONE;
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

  private group(submission: Submission): void {
    const key = groupKey(submission.programme, submission.form, submission.year);
    const held = this.groups.get(key) ?? { reports: [], lists: new Set<string>() };
    this.groups.set(key, held);
    held.reports.push(submission);
    held.lists.add(submission.unit.list);
  }
}

const NONE: readonly Submission[] = [];

function groupKey(programme: string, form: string, year: number): string {
  return `${programme} ${form} ${year}`;
}

function named({ unit, unitName }: Pick<Submission, 'unit' | 'unitName'>): NamedUnit {
  return { ...unit, fullName: unitName };
}
