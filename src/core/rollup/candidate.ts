import type { LedgerEntry } from '../../domain/aggregate';
import type { Catalogue } from '../../domain/catalogue/indicator';
import type { PlansBelow } from '../../domain/plan/planBelow';
import type { Programme } from '../../domain/plan/programme';
import type { Submission } from '../../domain/submission';
import type { Unit, UnitRef } from '../../domain/territory/unit';
import type { RollUpReason } from './reasons';

/** The part of a unit tree that a roll-up needs; `units` has the root first and parents before children. */
export interface RollUpTree {
  readonly root: Unit;
  readonly units: readonly Unit[];
  /** Units that are expected to report. */
  readonly reporting: readonly Unit[];
}

/** How a submission came: the unit's own workbook, a row of a district form, or an earlier summary. */
export type Via = 'form' | 'summary' | 'row';

/** One form that was found and read, before anything is decided about it. */
export interface Candidate {
  readonly submission: Submission;
  /** Why it may not speak for its unit at all, whatever it says. */
  readonly refused?: RollUpReason;
  /** Its name is not that of its code, and no other unit's either. */
  readonly unclearName?: true;
  /** An error rejects it as a whole; figures that errors only hold are held in the submission. */
  readonly blocking: boolean;
  /** Equal for two files with equal bytes. */
  readonly fingerprint?: string;
  /** Default "form". */
  readonly via?: Via;
  /** Where it was found, when that is not where its figures stand (a summary keeps its units' own places). */
  readonly arrivedIn?: { readonly file: string; readonly sheet: string };
}

/** A report that counts because a person said so: for one unit, or for every unit it has a report of. */
export interface PreferredReport {
  readonly file: string;
  readonly sheet?: string;
  readonly unit?: UnitRef;
}

/** How different reports of one unit are settled (docs/rules-of-meaning.md#which-report-counts). */
export interface Choosing {
  readonly preferred?: readonly PreferredReport[];
  /** Without a decision: ask (the default), or take the report that claims to be the later. */
  readonly onConflict?: 'ask' | 'latest';
  /** A person wants to confirm what takes the place of an earlier report: it waits like any different one. */
  readonly confirmReplace?: boolean;
  /** Tokens of copies that whoever rolls up gave back (`returnToken`). */
  readonly returned?: ReadonlySet<string>;
  /** ISO day; later days that reports state prove nothing. */
  readonly today?: string;
}

/** A file or form that gave no submission here, with its reason; a summary also tells of forms others stood in for. */
export type RefusedEntry = LedgerEntry & { readonly fate: Exclude<LedgerEntry['fate'], 'used'> };

export interface RollUpArgs {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly tree: RollUpTree;
  readonly year: number;
  /** Day (ISO) whose owner matrix holds. */
  readonly asOf: string;
  readonly candidates: readonly Candidate[];
  readonly rejected?: readonly RefusedEntry[];
  readonly choosing?: Choosing;
  /** Units outside the tree that the list knows; tells "outside the root" from "unknown". */
  readonly unitOf?: (ref: UnitRef) => Unit | undefined;
  /** The plans there are besides, so that a form of another one can be told by its name. */
  readonly programmes?: readonly Programme[];
  /** Plans of units below whose forms came as those of this plan (`Submission.askedBy`). */
  readonly below?: PlansBelow;
}

/** File and sheet under which the ledger lists a candidate. */
export function placeOf(candidate: Candidate): { readonly file: string; readonly sheet: string } {
  return candidate.arrivedIn ?? { file: candidate.submission.file, sheet: candidate.submission.sheet };
}
