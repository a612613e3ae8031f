import type { Params } from './texts/sentence';
import type { ElementKey } from './catalogue/indicator';
import type { UnitKey } from './ids';
import type { Figure } from './figure';
import type { DutyState } from './plan/duties';
import type { PlanBelow } from './plan/planBelow';
import type { Submission } from './submission';
import type { Unit } from './territory/unit';
import type { UnitChoice } from './unitChoice';

/** Both figures of a rate, summed over the units that gave both. */
export interface RatePair {
  readonly numerator: number;
  readonly denominator: number;
}

/** A figure of one unit of the tree, its own or summed, with its coverage; lists are joined text. */
export type AggregateValue = Exclude<Figure, { readonly state: 'unreadable' }> & {
  /** Units below (or this one) that gave a value or "x". */
  readonly reported: number;
  /** Units below (or this one) that own the element and were expected to report. */
  readonly expected: number;
  /** Units below (or this one) whose figure an error holds; absent where there are none. */
  readonly held?: number;
  /** Of a rate: what it was reckoned from; absent where no unit gave both figures. */
  readonly pair?: RatePair;
};

export interface UnitAggregate {
  readonly unit: Unit;
  readonly values: ReadonlyMap<ElementKey, AggregateValue>;
}

/**
 * Every fate a form or file can have, in the order the counts are told. `conflict`: one of different reports of a unit
 * of which nobody has said yet which counts; `beside`: a document that came along and claims no figures.
 */
export const FILE_FATES = ['used', 'superseded', 'conflict', 'rejected', 'unknownUnit', 'beside'] as const;
export type FileFate = (typeof FILE_FATES)[number];

/** Why a file (or one form in it) was not used; the sentence stands beside what says it, by its code (`SaidOf`). */
export interface FateReason {
  readonly code: string;
  readonly params: Params;
}

/** One form found in a file; a file that gives none has one entry with `sheet` "". */
export interface LedgerEntry {
  readonly file: string;
  readonly sheet: string;
  readonly fate: FileFate;
  readonly unit?: Unit;
  readonly reason?: FateReason;
  /** What of a used form the plan in use does not ask, or asks and the form did not. */
  readonly notes?: readonly FateReason[];
  /** Day the unit sent its report, and how late that is by the plan's own comparator; absent when not stated. */
  readonly sentOn?: string;
  readonly late?: boolean;
  /** Of a used form: it says that it has estimates. */
  readonly estimated?: true;
  /** Of a used form: how many of its figures errors hold; absent for none. */
  readonly held?: number;
  /** SHA-256 of the file's bytes, hexadecimal, of what did not count; absent where nobody reckoned it. */
  readonly sha256?: string;
  /** The summaries that tell of it, the one handed in here first; absent for what was handed in itself. */
  readonly through?: readonly string[];
}

/** found = used + superseded + conflict + rejected + unknownUnit + beside; expected = reported + missing. */
export interface Ledger {
  readonly found: number;
  readonly used: number;
  readonly superseded: number;
  readonly conflict: number;
  readonly rejected: number;
  readonly unknownUnit: number;
  readonly beside: number;
  readonly expected: number;
  readonly reported: number;
  /** Figures of used forms that errors hold; absent for none. */
  readonly held?: number;
  /** Used forms that say they have estimates; absent for none. */
  readonly estimated?: number;
  readonly missing: readonly Unit[];
  /** What came of missing units and could not be used, by their key: said by its content, or by its file's name. */
  readonly unusable: ReadonlyMap<UnitKey, readonly LedgerEntry[]>;
  readonly entries: readonly LedgerEntry[];
  /** What the plan asks for in the year, and how it stands; absent where it asks nothing. */
  readonly duties?: readonly DutyState[];
}

/** Everything one roll-up knows: the input of attainment and of the summary workbook. */
export interface RollUp {
  readonly programme: string;
  readonly year: number;
  readonly root: Unit;
  /** Root first, then each unit before the units below it. */
  readonly units: readonly UnitAggregate[];
  readonly ledger: Ledger;
  /** The submission that counts for each reporting unit, by unit key. */
  readonly submissions: ReadonlyMap<UnitKey, Submission>;
  /** What had to be said where a unit came with several reports, in tree order. */
  readonly choices: readonly UnitChoice[];
  /** Plans below this one whose forms count, absent where there are none. */
  readonly below?: readonly PlanBelow[];
}
