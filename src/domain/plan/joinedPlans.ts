import type { KeptPlan, KeptPlansDocument } from './keptPlans';

export interface JoinedPlans {
  readonly document: KeptPlansDocument;
  /** How many plans were new here, or brought something. */
  readonly taken: number;
  /** Names of plans of which both places gave one number to different versions: what is here stays. */
  readonly clashing: readonly string[];
}

/**
 * The plans of one machine with those of another beside them. Versions are never changed, so two histories of a plan
 * join where every number they share says the same; the version in use and the book in hand are those of the later one.
 */
export function joinedPlans(here: KeptPlansDocument, brought: KeptPlansDocument): JoinedPlans {
  const plans = [...here.plans];
  const clashing: string[] = [];
  let taken = 0;
  for (const plan of brought.plans) {
    const at = plans.findIndex(({ key }) => key === plan.key);
    const own = plans[at];
    const joined = own ? joinedPlan(own, plan) : plan;
    if (joined === undefined) clashing.push(plan.name);
    else if (JSON.stringify(joined) !== JSON.stringify(own)) {
      plans.splice(own ? at : plans.length, 1, joined);
      taken += 1;
    }
  }
  const framed = [...new Set([...here.framed, ...brought.framed])];
  return { document: { ...here, framed, plans }, taken, clashing };
}

function joinedPlan(own: KeptPlan, other: KeptPlan): KeptPlan | undefined {
  const clash = other.versions.some(({ version, text, id }) =>
    own.versions.some((one) => one.version === version && (one.text !== text || one.id !== id)),
  );
  if (clash) return undefined;
  const more = other.versions.filter(({ version }) => !own.versions.some((one) => one.version === version));
  const versions = [...own.versions, ...more].sort((a, b) => a.version - b.version);
  const later = lastOf(other) > lastOf(own) ? other : own;
  const draft = newer(own.draft, other.draft);
  return { key: own.key, name: later.name, versions, used: later.used, ...(draft ? { draft } : {}) };
}

const lastOf = ({ versions }: KeptPlan): number => Math.max(0, ...versions.map(({ version }) => version));

function newer(own: KeptPlan['draft'], other: KeptPlan['draft']): KeptPlan['draft'] {
  return other && (!own || other.on > own.on) ? other : own;
}
