import { indicatorWithRole } from '../../domain/catalogue/withRole';
import { isTokenOf } from '../../domain/returnToken';
import type { UnitRef } from '../../domain/territory/unit';
import type { ChoiceKind } from '../../domain/unitChoice';
import { placeOf, type Candidate, type Choosing, type RollUpArgs } from './candidate';
import { contentKey } from './contentKey';
import { differingFigures, figureCodes, isHeld } from './differences';
import { laterFirst } from './evidence';
import { byPlace, compareText } from './fates';
import { replaces } from './replaces';

/** Why a report gave way to another of equal standing, and to which. */
export interface GaveWay {
  readonly kind: Extract<ChoiceKind, 'preferred' | 'latest' | 'returned' | 'broughtBack' | 'replaced' | 'mended'>;
  readonly to: Candidate;
}

/** What became of reports of equal standing. */
export interface Settled {
  /** None while they are undecided. */
  readonly used?: Candidate;
  /** Reports that do not say the same, of which nobody has chosen; empty where one is used. */
  readonly undecided: readonly Candidate[];
  readonly gaveWay: ReadonlyMap<Candidate, GaveWay>;
}

/** Whose word is asked for beside the reports themselves. */
type Asked = Pick<RollUpArgs, 'catalogue' | 'choosing'>;

/**
 * Which of a unit's reports of equal standing counts (docs/rules-of-meaning.md#which-report-counts): the one a person
 * prefers; else the one left when those are gone that another names as replaced, or brings back mended, or that differ from another only in
 * their held figures; else, where the run says so, the one that claims to be the latest; else none. Equal figures are
 * one report, of which the latest is taken, and last the first by place, so that no order of reading matters.
 * @param pool at least one
 */
export function settle(asked: Asked, unit: UnitRef, pool: readonly Candidate[]): Settled {
  const { choosing = {} } = asked;
  const ordered = [...pool].sort((a, b) => inTurn(a, b, choosing));
  const preferred = ordered.filter((candidate) => isPreferred(candidate, unit, choosing));
  const open = preferred.length > 0 ? preferred : ordered;
  const gaveWay = new Map<Candidate, GaveWay>();
  const [first] = open;
  if (first && open.length < ordered.length) {
    for (const candidate of ordered)
      if (!open.includes(candidate)) gaveWay.set(candidate, { kind: 'preferred', to: first });
  }
  const alive = isAsked(choosing, preferred) ? open : withoutReplaced(asked, open, gaveWay);
  const [latest] = alive;
  const differs = differsFrom(asked);
  if (!latest || alive.every((candidate) => !differs(latest, candidate)))
    return { ...(latest ? { used: latest } : {}), undecided: [], gaveWay };
  const rivals = alive.filter((candidate) => differs(latest, candidate));
  const isLatest = rivals.every((rival) => laterFirst(latest, rival, choosing.today) < 0);
  if (choosing.onConflict !== 'latest' || choosing.confirmReplace === true || !isLatest)
    return { undecided: alive, gaveWay };
  for (const rival of rivals) gaveWay.set(rival, { kind: 'latest', to: latest });
  return { used: latest, undecided: [], gaveWay };
}

/** Whether a person is asked before one report takes another's place, and has not yet said which counts. */
function isAsked({ confirmReplace }: Choosing, preferred: readonly Candidate[]): boolean {
  return confirmReplace === true && preferred.length === 0;
}

/** The same order whatever the order of reading: the one that claims to be later first, then an original, then by place. */
export function inTurn(a: Candidate, b: Candidate, { today }: Choosing): number {
  return (
    laterFirst(a, b, today) ||
    Number(a.via === 'summary') - Number(b.via === 'summary') ||
    byPlace(a, b) ||
    compareText(contentKey(a.submission), contentKey(b.submission))
  );
}

function isPreferred(candidate: Candidate, unit: UnitRef, { preferred = [] }: Choosing): boolean {
  const { file, sheet } = placeOf(candidate);
  return preferred.some(
    (one) =>
      one.file === file &&
      (one.sheet === undefined || one.sheet === sheet) &&
      (one.unit === undefined || (one.unit.code === unit.code && one.unit.list === unit.list)),
  );
}

/** Those that no other replaces or mends; all of them where each gives way to another. */
function withoutReplaced(
  asked: Asked,
  open: readonly Candidate[],
  gaveWay: Map<Candidate, GaveWay>,
): readonly Candidate[] {
  const found = open.flatMap((candidate) => {
    const reason = gives(asked, candidate, open);
    return reason ? [[candidate, reason] as const] : [];
  });
  if (found.length === open.length) return open;
  for (const [candidate, reason] of found) gaveWay.set(candidate, reason);
  const gone = new Set(found.map(([candidate]) => candidate));
  return open.filter((candidate) => !gone.has(candidate));
}

function gives(asked: Asked, candidate: Candidate, open: readonly Candidate[]): GaveWay | undefined {
  const { catalogue, choosing } = asked;
  const differs = differsFrom(asked);
  const others = open.filter((other) => differs(candidate, other));
  const sendingDay = indicatorWithRole(catalogue, 'sendingDay');
  const names = (a: Candidate, b: Candidate): boolean => replaces(a.submission, b.submission, sendingDay);
  const replacing = others.find((other) => names(other, candidate) && !names(candidate, other));
  if (replacing) return { kind: 'replaced', to: replacing };
  const mended = others.find((other) => tokenOf(other, candidate) !== undefined);
  if (mended) {
    const isNoted = choosing?.returned?.has(tokenOf(mended, candidate) ?? '') === true;
    return { kind: isNoted ? 'returned' : 'broughtBack', to: mended };
  }
  const mending = others.find(
    (other) => laterFirst(candidate, other, choosing?.today) >= 0 && mends(asked, other, candidate),
  );
  return mending && { kind: 'mended', to: mending };
}

/** The token by which a report is the other given back and mended: made of that very file, whatever else it claims. */
function tokenOf({ submission: { returned = [] } }: Candidate, earlier: Candidate): string | undefined {
  return returned.find((token) => isTokenOf(token, earlier.submission.sha256));
}

/** Whether the other differs only in figures that errors hold. */
function mends({ catalogue }: Asked, report: Candidate, other: Candidate): boolean {
  return differingFigures(report.submission, other.submission, figureCodes(catalogue)).every(({ other: was }) =>
    isHeld(was),
  );
}

function differsFrom({ catalogue }: Asked): (a: Candidate, b: Candidate) => boolean {
  const figures = figureCodes(catalogue);
  return (a, b) => a !== b && differingFigures(a.submission, b.submission, figures).length > 0;
}
