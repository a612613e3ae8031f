import type { DecisionOf, WorkDecision } from './workDecision';
import { workKey } from './workKey';
import { WorkState } from './workState';

/** A plan's year. */
export interface PlanYear {
  readonly programme: string;
  readonly year: number;
}

/** The closing of a plan's year that is in force, whichever unit was summed up; undefined while the year is open. */
export function closingOf(work: WorkState, { programme, year }: PlanYear): DecisionOf<'closed'> | undefined {
  return work.all('closed').find((closed) => closed.programme === programme && closed.year === year);
}

/** What says nothing about figures, or opens a year again. */
const FREE: ReadonlySet<WorkDecision['kind']> = new Set(['opened', 'received', 'closed', 'reopened']);

/** The closing that stands against one of some further decisions; undefined where all of them may be made. */
export function closingAgainst(
  decided: readonly WorkDecision[],
  further: readonly WorkDecision[],
): DecisionOf<'closed'> | undefined {
  const work = new WorkState(decided);
  if (work.all('closed').length === 0) return undefined;
  for (const decision of further) {
    const about = FREE.has(decision.kind) ? undefined : yearOf(decision, { decided, work });
    const closing = about && closingOf(work, about);
    if (closing) return closing;
  }
  return undefined;
}

interface Folder {
  readonly decided: readonly WorkDecision[];
  readonly work: WorkState;
}

/** The year a decision is about; of one that takes another back, that one's; of one about a file, that of the folder. */
function yearOf(decision: WorkDecision, folder: Folder): PlanYear | undefined {
  const { decided, work } = folder;
  if (decision.kind === 'undone' || decision.kind === 'clashed') {
    const about = decided.find(
      (one) => one.kind !== 'undone' && one.kind !== 'clashed' && workKey(one) === decision.of,
    );
    return about && yearOf(about, folder);
  }
  if (decision.kind === 'hiddenAllowed') return work.opened;
  return 'programme' in decision && 'year' in decision ? decision : undefined;
}
