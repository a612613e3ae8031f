import { closingAgainst, closingOf } from './closed';
import { isMadeBefore } from './madeBefore';
import type { DecisionOf, Made, WorkDecision, WorkKind } from './workDecision';
import type { WorkDocument } from './workDocument';
import { workKey } from './workKey';
import { byKey, WorkState } from './workState';

/** Two people decided differently about one thing. */
export interface Clash {
  readonly key: string;
  /** The last decision of each of them, in the order they were made. */
  readonly decisions: readonly WorkDecision[];
}

/** Kinds of which the later one answers the earlier and nothing is decided. */
const HAPPENED: ReadonlySet<WorkKind> = new Set(['received', 'returned', 'reminded']);

/**
 * Both documents as one: each decision once, in the order of their times, each one's own order kept. Where both decided
 * about one thing without knowing of the other, differently and by different people, a `clashed` by `made` follows, so
 * that nothing is in force of it until a person decides again (`openClashes`). What both took back is taken back once.
 */
export function joinWork(ours: WorkDocument, theirs: WorkDocument, made: Made): WorkDocument {
  const a = numbered(ours.decided);
  const b = withoutTakenBackTwice(numbered(theirs.decided), a);
  const decided = merged(a, b).map(({ decision }) => decision);
  const clashes = clashingKeys(beyond(a, b), beyond(b, a)).map((of) => ({ kind: 'clashed', of, ...made }) as const);
  return { ...ours, decided: [...decided, ...clashes] };
}

/**
 * What stands against joining two documents: the closing of a year that would hold over decisions about it which whoever
 * closed had not seen. Undefined where nothing does, also where the year was opened again since.
 */
export function closingAgainstJoin(ours: WorkDocument, theirs: WorkDocument): DecisionOf<'closed'> | undefined {
  const against = (one: WorkDocument, other: WorkDocument): DecisionOf<'closed'> | undefined => {
    const closing = closingAgainst(one.decided, notIn(other, one));
    return closing && closingOf(new WorkState(joinWork(ours, theirs, closing).decided), closing);
  };
  return against(ours, theirs) ?? against(theirs, ours);
}

/** What waits for a person since two documents were joined. */
export function openClashes({ decided }: WorkDocument): readonly Clash[] {
  return [...byKey(decided)].flatMap(([key, made]) =>
    made.at(-1)?.kind === 'clashed' ? [{ key, decisions: lastOfEach(decided, key) }] : [],
  );
}

function lastOfEach(decided: readonly WorkDecision[], key: string): readonly WorkDecision[] {
  const last = new Map<string, WorkDecision>();
  for (const decision of decided) {
    if (decision.kind === 'clashed' || workKey(decision) !== key) continue;
    last.delete(decision.by);
    last.set(decision.by, decision);
  }
  return [...last.values()];
}

/**
 * What makes one side of a clash stand, made again: where that took something back, what the others decided since goes too,
 * since taking back the clash alone would leave it in force.
 */
export function settling({ decided }: WorkDocument, decision: WorkDecision, made: Made): readonly WorkDecision[] {
  const again = { ...decision, ...made };
  if (decision.kind !== 'undone') return [again];
  const key = workKey(decision);
  const others = new Set(lastOfEach(decided, key));
  const below = (byKey(decided).get(key) ?? []).slice(0, -1).reverse();
  const kept = below.findIndex((one) => !others.has(one));
  const taken = kept < 0 ? below.length : kept;
  return Array.from({ length: taken + 1 }, () => again);
}

/** A decision with what tells it from any other, also from the same one made again. */
interface Numbered {
  readonly id: string;
  readonly decision: WorkDecision;
}

function numbered(decided: readonly WorkDecision[]): readonly Numbered[] {
  const times = new Map<string, number>();
  return decided.map((decision) => {
    const text = JSON.stringify(decision);
    const time = (times.get(text) ?? 0) + 1;
    times.set(text, time);
    return { id: `${time} ${text}`, decision };
  });
}

/** Their decisions but for those that take back what ours took back by itself: the one before it was not meant. */
function withoutTakenBackTwice(theirs: readonly Numbered[], ours: readonly Numbered[]): readonly Numbered[] {
  const known = new Set(ours.map(({ id }) => id));
  const gone = new Set(takenBack(ours).values());
  const twice = [...takenBack(theirs)].filter(([id, of]) => !known.has(id) && gone.has(of));
  const left = new Set(twice.map(([id]) => id));
  return left.size === 0 ? theirs : theirs.filter(({ id }) => !left.has(id));
}

/** By each decision that took one back, the one it took back. */
function takenBack(list: readonly Numbered[]): ReadonlyMap<string, string> {
  const made = new Map<string, string[]>();
  const found = new Map<string, string>();
  for (const { id, decision } of list) {
    const key = workKey(decision);
    const before = made.get(key) ?? [];
    made.set(key, before);
    if (decision.kind !== 'undone') before.push(id);
    else found.set(id, before.pop() ?? '');
  }
  return found;
}

/** What a document has that another has not. */
function notIn(one: WorkDocument, other: WorkDocument): readonly WorkDecision[] {
  return beyond(numbered(one.decided), numbered(other.decided));
}

/** What only the first has. */
function beyond(one: readonly Numbered[], other: readonly Numbered[]): readonly WorkDecision[] {
  const known = new Set(other.map(({ id }) => id));
  return one.flatMap(({ id, decision }) => (known.has(id) ? [] : [decision]));
}

/** Both lists in one; what both have stands once, behind all that came before it in either. */
function merged(a: readonly Numbered[], b: readonly Numbered[]): readonly Numbered[] {
  const [inA, inB] = [a, b].map((list) => new Set(list.map(({ id }) => id)));
  const found = new Map<string, Numbered>();
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [a[i], b[j]];
    const next = !one || !other ? (one ?? other) : firstOf(one, other, { inA, inB, found });
    if (!next) return [...found.values()];
    if (next === one) i += 1;
    if (next === other || next.id === other?.id) j += 1;
    if (!found.has(next.id)) found.set(next.id, next);
  }
}

interface Merging {
  readonly inA: ReadonlySet<string> | undefined;
  readonly inB: ReadonlySet<string> | undefined;
  readonly found: ReadonlyMap<string, Numbered>;
}

function firstOf(one: Numbered, other: Numbered, { inA, inB, found }: Merging): Numbered {
  if (one.id === other.id || found.has(one.id)) return one;
  if (found.has(other.id)) return other;
  const [isShared, isOtherShared] = [inB?.has(one.id), inA?.has(other.id)];
  if (isShared !== isOtherShared) return isShared ? other : one;
  return isMadeBefore(other.decision, one.decision) ? other : one;
}

function clashingKeys(ours: readonly WorkDecision[], theirs: readonly WorkDecision[]): readonly string[] {
  const last = (decisions: readonly WorkDecision[]): ReadonlyMap<string, WorkDecision> =>
    new Map(decisions.flatMap((one) => (HAPPENED.has(one.kind) ? [] : [[workKey(one), one]])));
  const [mine, others] = [last(ours), last(theirs)];
  return [...mine].flatMap(([key, one]) => {
    const other = others.get(key);
    return other && one.by !== other.by && !isSame(one, other) ? [key] : [];
  });
}

function isSame(a: WorkDecision, b: WorkDecision): boolean {
  return JSON.stringify(subjectOf(a)) === JSON.stringify(subjectOf(b));
}

function subjectOf({ by: _by, on: _on, at: _at, ...decision }: WorkDecision): unknown {
  return decision;
}
