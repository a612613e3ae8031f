import type { IndicatorCode } from '../ids';
import type { OtherPopulation } from '../plan/planBelow';
import type { ResultUnit } from './resultUnit';
import type { EachOutcome } from './each';
import type { ReferenceTarget, Target } from './target';
import type { Unit } from '../territory/unit';

/** đạt, chưa đạt, chưa đạt nhưng chưa đến hạn, chưa đủ số liệu, không áp dụng. */
export type Verdict = 'met' | 'notMet' | 'pending' | 'insufficientData' | 'notApplicable';

/** Lowest and highest result the missing units could still give, under the stated assumption. */
export interface Bounds {
  readonly lowest: number;
  readonly highest: number;
  /** How the missing units' size was assumed: their own last year, the median of the units that reported, or not at all (minima, yes or no). */
  readonly assumption: 'lastYear' | 'median' | 'none';
  /** The conclusion cannot change any more, whatever the missing units report and however large they are. */
  readonly settled: boolean;
  /**
   * Otherwise: the largest size of all units of unknown size together for which it stands whatever they report; absent
   * where it may change for any.
   */
  readonly holdsUpTo?: number;
}

/**
 * What the figures that are still open can do to a verdict: it is met whatever they are, may go either way, or cannot be
 * met by this year's figures any more.
 */
export type Prospect = 'certain' | 'open' | 'impossible';

/** A unit whose open figures can turn a verdict. */
export interface TurningUnit {
  readonly unit: Unit;
  /** How large it is: as it says itself, or was when it last reported; null where nobody knows, or size is no limit. */
  readonly size: number | null;
  /** How far its figures alone can move the result, in the result's unit; null where that has no known limit. */
  readonly swing: number | null;
  /** Whether it alone can turn the present conclusion; null where there is none, or its size is not known. */
  readonly alone: boolean | null;
}

/** What the missing, and figures held by errors, can still do to a verdict (docs/rules-of-meaning.md#what-the-missing-can-still-do). */
export interface Outlook {
  readonly prospect: Prospect;
  /**
   * "none": however large the units are; "lastYear": if those of unknown size are as large as last year; "former": as
   * large as in the latest year before of which there are reports.
   */
  readonly assumption: 'none' | 'lastYear' | 'former';
  /** Units with an open figure of the target. */
  readonly open: number;
  /** Of these, units of which nobody knows how large they are. */
  readonly unsized: number;
  /** Those that can turn the verdict, by how far they can move the result; none unless it is open. */
  readonly turning: readonly TurningUnit[];
}

/** Figures of a unit of the base year; a count has no denominator. */
interface BaseFiguresOf {
  readonly unit: Unit;
  readonly numerator: number;
  readonly denominator?: number;
  /** Who typed them, or how the unit was split, and when; absent for what a report says. */
  readonly by?: string;
  readonly on?: string;
}

/** A unit of the base year with people in a unit of today and elsewhere: its figures, and between what and what the part lies. */
export interface SplitBase extends BaseFiguresOf {
  readonly from: { readonly numerator: number; readonly denominator?: number };
  readonly to: { readonly numerator: number; readonly denominator?: number };
}

/** How a base was put together for a unit of today out of those of the base year (docs/rules-of-meaning.md#growth-needs-a-base). */
export interface RestatedBase {
  readonly year: number;
  /** As reported then: the units that lie wholly in it. */
  readonly reported: readonly BaseFiguresOf[];
  readonly split: readonly SplitBase[];
  /** Units of then that no base has figures of. */
  readonly missing: readonly Unit[];
  /** Units two bases have. */
  readonly twice: readonly Unit[];
  /**
   * Where the base is not whole: between what the result lies, null where it has no end. `thisYear`: what is missing is
   * taken to have been as large as its places are this year; `none`: whatever the missing parts were. `settled`: the
   * target is met, or not, at both ends.
   */
  readonly bounds?: {
    readonly lowest: number | null;
    readonly highest: number | null;
    readonly assumption: 'thisYear' | 'none';
    readonly settled: boolean;
  };
}

/** What the year before gave of the same measure in the same territory. */
export interface LastYear {
  readonly year: number;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly actual: number;
  /** This year's result less that one, in the unit of the result. */
  readonly change: number;
  /** Units were missing then. */
  readonly provisional: boolean;
}

/** A target of a document above and whether it is met; that has no part in the own verdict. */
export interface JudgedReference {
  readonly target: ReferenceTarget;
  readonly verdict: Verdict;
}

/** A target tested for one of the units that have to reach it for themselves. */
export interface EachAttainment {
  readonly outcome: EachOutcome;
  /** Under the unit's own value, where values are allocated. */
  readonly attainment: Attainment;
}

/** One target tested for one unit. Rates unrounded; the test itself used integers. */
export interface Attainment {
  readonly target: Target;
  readonly unit: Unit;
  /** Of a rate: of the units that gave both of its figures. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** What all reporters of the numerator and all of the denominator add up to, where that is something else. */
  readonly lines?: { readonly numerator: number | null; readonly denominator: number | null };
  /** Of rates on their base, growth and fall as the target reads them, the figure itself for counts and minima. */
  readonly actual: number | null;
  /** In what result, limit and gap are measured. */
  readonly measuredIn: ResultUnit;
  /** actual − required, in the result's unit; negative = below, 0 at the limit and between two ends. */
  readonly gap: number | null;
  /** Smallest whole number to add to the numerator, or to take away (negative); 0 when met, null when unknown. */
  readonly needed: number | null;
  /** The result in percent of the plan, or the plan of the result where less is better; null where there is none. */
  readonly ofPlan: number | null;
  readonly verdict: Verdict;
  /** Units are missing: the verdict can still change (see `bounds`). */
  readonly provisional: boolean;
  /** Units; `held` are those whose figures an error holds, `estimated` those that report estimates; absent for none. */
  readonly coverage: {
    readonly reported: number;
    readonly expected: number;
    readonly held?: number;
    readonly estimated?: number;
  };
  readonly bounds?: Bounds;
  /** What the open figures can still do; absent where none is open, or nothing is asked or can be tested. */
  readonly outlook?: Outlook;
  /** Why there is no verdict or what to know about it: a code of the message catalogue. */
  readonly reason?: string;
  /** Of the base year; a count has no denominator. */
  readonly base?: { readonly year: number; readonly numerator: number; readonly denominator?: number };
  /** Of a growth whose base had to be put together, or is not whole. */
  readonly restated?: RestatedBase;
  /** Where last year's roll-up is given and has the figures. */
  readonly lastYear?: LastYear;
  /** What the first document above asks for the same, with a verdict of its own. */
  readonly reference?: JudgedReference;
  /** Further documents above. */
  readonly above?: readonly JudgedReference[];
  /** Of a target of the plan above that no own one is like: its document. */
  readonly layer?: string;
  /** The indicator of the default reading, where another one was chosen. */
  readonly insteadOf?: IndicatorCode;
  /** What each unit did that has to reach the target for itself, in tree order; absent where none has to. */
  readonly each?: readonly EachAttainment[];
  /** Plans below that count other people or places in it, or do not ask it; absent where there are none. */
  readonly populations?: readonly OtherPopulation[];
}

/** The verdict of a tested target: not met before the period's last year is not yet due. */
export function verdictOf(met: boolean, year: number, periodTo: number): Verdict {
  if (met) return 'met';
  return year < periodTo ? 'pending' : 'notMet';
}

/** Every document above that asks the same, each with its own verdict. */
export function referencesIn({
  reference,
  above = [],
}: Pick<Attainment, 'reference' | 'above'>): readonly JudgedReference[] {
  return reference ? [reference, ...above] : above;
}
