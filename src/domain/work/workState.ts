import type { DecisionOf, FindingName, WorkDecision, WorkKind } from './workDecision';
import { acceptedKey, explainedKey, workKey } from './workKey';

/** What is in force in a folder of work after all its decisions. */
export class WorkState {
  private readonly standing: ReadonlyMap<string, WorkDecision>;

  constructor(decided: readonly WorkDecision[]) {
    this.standing = inForce(decided);
  }

  /** What is in force of a kind, in the order it was decided. */
  all<K extends WorkKind>(kind: K): readonly DecisionOf<K>[] {
    return [...this.standing.values()].filter((decision): decision is DecisionOf<K> => decision.kind === kind);
  }

  /** What the folder is about. */
  get opened(): DecisionOf<'opened'> | undefined {
    return this.find('opened', 'opened');
  }

  /** Whether anything found stands otherwise than without the folder. */
  get settlesFindings(): boolean {
    for (const { kind } of this.standing.values()) if (kind === 'accepted' || kind === 'explained') return true;
    return false;
  }

  /** What is accepted of what a unit says about a finding. */
  accepted(finding: FindingName): DecisionOf<'accepted'> | undefined {
    return this.find('accepted', acceptedKey(finding));
  }

  /** What the receiver wrote down for a unit about a finding. */
  explained(finding: FindingName): DecisionOf<'explained'> | undefined {
    return this.find('explained', explainedKey(finding));
  }

  private find<K extends WorkKind>(kind: K, key: string): DecisionOf<K> | undefined {
    const found = this.standing.get(key);
    return found && isOf(found, kind) ? found : undefined;
  }
}

function isOf<K extends WorkKind>(decision: WorkDecision, kind: K): decision is DecisionOf<K> {
  return decision.kind === kind;
}

/** By its key what stands last, in the order it came to stand. */
function inForce(decided: readonly WorkDecision[]): ReadonlyMap<string, WorkDecision> {
  const standing = new Map<string, WorkDecision>();
  for (const [key, made] of byKey(decided)) {
    const last = made.at(-1);
    if (last) standing.set(key, last);
  }
  return standing;
}

/** Decisions by their key without those that were taken back; the key of the latest decision comes last. */
export function byKey(decided: readonly WorkDecision[]): ReadonlyMap<string, readonly WorkDecision[]> {
  const found = new Map<string, WorkDecision[]>();
  for (const decision of decided) {
    const key = workKey(decision);
    const made = found.get(key) ?? [];
    if (decision.kind === 'undone') made.pop();
    else made.push(decision);
    found.delete(key);
    found.set(key, made);
  }
  return found;
}
