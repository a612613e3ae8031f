import type { FateReason } from '../../domain/aggregate';
import type { Finding, FindingSource } from '../../domain/finding';
import type { FormId, IsoDay } from '../../domain/ids';
import type { Unit } from '../../domain/territory/unit';

/**
 * How a unit stands with whoever sums up. Where no report counts:
 * - `conflict`: different reports came, of which nobody has said yet which counts;
 * - `errors`: a form came and cannot be used as it is; `unreadable`: something came that gives no form;
 * - `nothing`: no report came.
 *
 * Where one counts, the first that fits:
 * - `held`: but for figures that errors hold; `errors`: an error stands that holds nothing;
 * - `toExplain`: with warnings that nobody has settled, or a doubt that only a new report settles;
 * - `accepted`: its reasons are accepted and nothing is open; `received`: nothing ever was.
 */
export type BoardState =
  'nothing' | 'unreadable' | 'conflict' | 'errors' | 'held' | 'toExplain' | 'received' | 'accepted';

/** The states in the order in which they need a person, the most pressing first. */
export const BOARD_STATES: readonly BoardState[] = [
  'conflict',
  'errors',
  'unreadable',
  'nothing',
  'held',
  'toExplain',
  'received',
  'accepted',
];

/** Something found about a unit, as the roll-up tells it. */
export interface FoundAbout {
  readonly source?: FindingSource;
  readonly unit?: Unit;
  readonly finding: Finding;
}

/** A file of a unit, and why it does not count if it does not. */
export interface BoardFile {
  readonly file: string;
  readonly sheet: string;
  readonly counts: boolean;
  readonly reason?: FateReason;
}

/** One unit that is expected to report. */
export interface BoardRow<F extends FoundAbout = FoundAbout> {
  readonly unit: Unit;
  /** The unit right below the one summed up that it belongs to (its district); absent for one that has none above. */
  readonly parent?: Unit;
  readonly form?: FormId;
  readonly state: BoardState;
  /** Days the report came after its day or, where none counts yet, has been owed since then; 0 for none. */
  readonly daysLate: number;
  /** The report that counts: its file, the day the folder noted it, and the day it says it was sent. */
  readonly received?: { readonly file: string; readonly on?: IsoDay; readonly sentOn?: string };
  /** Everything that came of it, what counts first. */
  readonly files: readonly BoardFile[];
  /** Figures that errors hold. */
  readonly held: number;
  readonly errors: number;
  /** Warnings that nobody has settled, and how many of them have a reason that waits to be accepted. */
  readonly warnings: number;
  readonly claims: number;
  /** Warnings that no reason settles, from comparing units: reports alike as twins. The unit is to confirm or send again. */
  readonly doubts: number;
  /** Findings whose reason is accepted here. */
  readonly accepted: number;
  /** Went back with marks; `answered` once another report counts. */
  readonly returned?: {
    readonly on: IsoDay;
    readonly until?: IsoDay;
    readonly faults: number;
    readonly answered: boolean;
  };
  /** The last day it was asked for its report. */
  readonly reminded?: IsoDay;
  /** Of the reports that count, or of those that came where none does. */
  readonly findings: readonly F[];
}

/** Every expected unit with how it stands. */
export interface Board<F extends FoundAbout = FoundAbout> {
  readonly programme: string;
  readonly year: number;
  /** The unit that is summed up. */
  readonly unit: Unit;
  readonly today: IsoDay;
  readonly rows: readonly BoardRow<F>[];
  readonly counts: BoardCounts;
  /** The last day for most of the units, where the plan names one. */
  readonly deadline?: string;
  /** Files the folder noted once and that are there no longer, under no name. */
  readonly gone: readonly { readonly file: string; readonly on: IsoDay }[];
  /** Files of no unit here that were not used: whose they are is unknown. */
  readonly strays: readonly BoardFile[];
}

/** How many units stand how, and how many are late; over all rows or some of them. */
export type BoardCounts = Readonly<Record<BoardState, number>> & { readonly all: number; readonly late: number };

export function countsOf(rows: readonly BoardRow[]): BoardCounts {
  const states = Object.fromEntries(
    BOARD_STATES.map((state) => [state, rows.filter((row) => row.state === state).length]),
  ) as Record<BoardState, number>;
  return { ...states, all: rows.length, late: rows.filter(({ daysLate }) => daysLate > 0).length };
}
