import { parseKeptPlans } from '../../domain/plan/keptPlans';
import { joinedPlans } from '../../domain/plan/joinedPlans';
import { joinWork } from '../../domain/work/joinWork';
import type { Made } from '../../domain/work/workDecision';
import { EMPTY_WORK, parseWork, workText } from '../../domain/work/workDocument';
import { PLANS_KEY, UNREAD_PLANS_KEY, type KeptPlans } from '../../taskpane/actions/keptPlans';
import { WORK_KEY, type Preferences } from '../../taskpane/paneServices';

/** What came beside what was here already. */
export interface TakenWork {
  readonly plans: number;
  /** Plans that stay as they are here, since both places made different versions of one number. */
  readonly clashing: readonly string[];
  readonly decisions: number;
  /** Something of it is of a later program, or nothing more can be kept here. */
  readonly isPart: boolean;
}

/** Where work comes to; `made` marks what two people decided differently. */
export interface Here {
  readonly plans: KeptPlans;
  readonly preferences: Preferences;
  readonly made: Made;
}

/** Joins plans, decisions and choices from another machine to those here: nothing that is here is lost or changed. */
export function takeWork(brought: Readonly<Record<string, string>>, { plans, preferences, made }: Here): TakenWork {
  const joinedOnes = takePlans(brought[PLANS_KEY], plans);
  const decisions = takeDecisions(brought[WORK_KEY], preferences, made);
  for (const [key, value] of Object.entries(brought))
    if (!JOINED.has(key) && preferences.read(key) === undefined) preferences.write(key, value);
  return {
    plans: joinedOnes?.taken ?? 0,
    clashing: joinedOnes?.clashing ?? [],
    decisions: decisions ?? 0,
    isPart: joinedOnes === undefined || decisions === undefined,
  };
}

const JOINED: ReadonlySet<string> = new Set([PLANS_KEY, UNREAD_PLANS_KEY, WORK_KEY]);

function takePlans(text: string | undefined, plans: KeptPlans) {
  if (text === undefined) return { taken: 0, clashing: [] };
  const brought = parseKeptPlans(text, PLANS_KEY);
  if (!brought.ok) return undefined;
  const { taken, clashing } = joinedPlans(plans.document(), brought.value);
  if (taken === 0) return { taken, clashing };
  return plans.change((now) => joinedPlans(now, brought.value).document) ? { taken, clashing } : undefined;
}

/** How many decisions were new here. */
function takeDecisions(text: string | undefined, preferences: Preferences, made: Made): number | undefined {
  if (text === undefined) return 0;
  const [brought, here] = [text, preferences.read(WORK_KEY) ?? workText(EMPTY_WORK)].map((one) =>
    parseWork(one, WORK_KEY),
  );
  if (!brought?.ok || !here?.ok) return undefined;
  const both = joinWork(here.value, brought.value, made);
  const more = both.decided.length - here.value.decided.length;
  if (more === 0) return 0;
  const joined = workText(both);
  preferences.write(WORK_KEY, joined);
  return preferences.read(WORK_KEY) === joined ? more : undefined;
}
