import type { AggregateValue, FateReason, FileFate, UnitAggregate } from '../aggregate';
import type { Indicator } from '../catalogue/indicator';
import type { WordsRole } from '../catalogue/roles';
import type { ElementKey, IndicatorCode } from '../ids';
import type { Phase } from '../plan/programme';
import type { ResultUnit } from '../targets/resultUnit';
import type { Target } from '../targets/target';
import type { Attainment } from '../targets/verdict';
import type { Unit } from '../territory/unit';
import type { Sentence } from '../texts/sentence';
import type { FigureDifference, ReportPlace } from '../unitChoice';

/** What the figures of a year came from: the summary of the unit itself, or reports of units below it. */
export type YearSource =
  { readonly kind: 'summary'; readonly file: string } | { readonly kind: 'forms'; readonly count: number };

/** What a unit wrote in a report, where its words are asked for. */
export interface UnitWords {
  readonly role: WordsRole;
  readonly unit: Unit;
  readonly text: string;
}

/** What a year's roll-up leaves to a series; the roll-up itself is let go (docs/rules-of-meaning.md#over-years). */
export interface YearFigures {
  readonly year: number;
  readonly unit: Unit;
  /** Day the figures stand for where no unit says another. */
  readonly asOf: string;
  /** Versions of the plan the reports were made by, the first one first. */
  readonly versions: readonly number[];
  readonly attainments: readonly Attainment[];
  /** Totals and columns, without the parts of breakdowns; the unit itself first, of those below only what is a value. */
  readonly units: readonly UnitAggregate[];
  readonly coverage: { readonly reported: number; readonly expected: number; readonly estimated?: number };
  readonly source: YearSource;
  /** Of every unit that wrote something, in the order of the tree. */
  readonly words: readonly UnitWords[];
  /** Some of the reports hold made-up figures. */
  readonly illustrative: boolean;
}

/** A year without figures, and why. */
export interface MissingYear {
  readonly year: number;
  readonly reason: FateReason;
}

/** A file, or one sheet of it, that has no part in any year. */
export interface LeftOut {
  readonly file: string;
  readonly sheet?: string;
  readonly year?: number;
  /** What the roll-up of its year says of it; `aside`: a summary stands for it, or its year is none of the plan. */
  readonly fate: FileFate | 'aside';
  readonly reason: FateReason;
}

/** Reports of one unit that say different things of a year: none of them counts until a person names one. */
export interface SeriesConflict {
  readonly year: number;
  readonly unit: Unit;
  /** Summaries of the unit the series is of have no sheet: they are named by their files. */
  readonly options: readonly ReportPlace[];
  /** Of the first report against each other one. */
  readonly differences: readonly ReportDifference[];
  /** What either would make of the verdicts; absent of summaries. */
  readonly effect?: Sentence;
}

export interface ReportDifference {
  readonly at: ReportPlace;
  /** How many units it says other figures of, and the first of them. */
  readonly count: number;
  readonly units: readonly { readonly unit: string; readonly figures: readonly FigureDifference[] }[];
}

/** Between two years of a series: figures on both sides are not of the same thing. */
export interface SeriesBreak {
  /** The last year before it, and the first one after it. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'territory' | 'owner' | 'definition';
  /** The indicators it concerns; absent: all. */
  readonly indicators?: readonly IndicatorCode[];
  readonly reason: FateReason;
}

/** How fast a result has to change to reach the next milestone, in its own unit. */
export interface Pace {
  /** The milestone: its year and its target. */
  readonly by: number;
  readonly target: Target;
  /** The end of what it asks that is not reached yet. */
  readonly required: number;
  /** (required − result) ÷ years left; negative where the result has to fall. */
  readonly perYear: number;
}

/** A target in one year. */
export interface TargetPoint {
  readonly year: number;
  readonly attainment: Attainment;
  /** Absent without a result, where the next milestone is reached already, and where none is left. */
  readonly pace?: Pace;
}

/** One indicator that targets of one or several phases ask for, over the years. */
export interface FollowedTarget {
  readonly indicator: IndicatorCode;
  /** In the order of the years they are due: 60% by 2025, 90% by 2030. */
  readonly targets: readonly Target[];
  readonly measuredIn: ResultUnit;
  readonly points: readonly TargetPoint[];
}

/** A figure over the years of a phase, by the rule of its indicator. */
export interface PhaseTotal {
  readonly phase: Phase;
  /** Null where nothing is to be said: no figure, or one that does not add up over years. */
  readonly value: number | null;
  /** The years it is of: all that were added, or the one whose figure stands. */
  readonly years: readonly number[];
}

/** One element over the years. */
export interface FollowedCount {
  readonly element: ElementKey;
  readonly indicator: Indicator;
  /** By the years of the series that have figures. */
  readonly values: ReadonlyMap<number, AggregateValue>;
  readonly phases: readonly PhaseTotal[];
}

/**
 * How a typed cumulative count stands to the one reckoned from what each year added: it begins, it agrees, fewer than
 * reckoned (people left), more than reckoned (nobody knows whence).
 */
export type CumulationState = 'begins' | 'agrees' | 'fewer' | 'more';

export interface CumulationStep {
  readonly year: number;
  readonly typed: number;
  /** What the year itself added. */
  readonly added: number | null;
  /** Reckoned from the first year on: what was typed then, and all that was added since. */
  readonly reckoned: number;
  /** typed − (typed last year + added); 0 where it begins. */
  readonly difference: number;
  readonly state: CumulationState;
}

/** A cumulative count held against the product's own cumulation, from a year with complete figures on. */
export interface Cumulation {
  readonly cumulative: ElementKey;
  readonly added: ElementKey;
  readonly steps: readonly CumulationStep[];
}

/** A figure of one unit below over the years of a phase. */
export interface UnitLine {
  readonly unit: Unit;
  readonly parentName: string;
  readonly element: ElementKey;
  readonly indicator: Indicator;
  readonly values: ReadonlyMap<number, number>;
  readonly total: PhaseTotal;
}

/** What is said at the end of a phase: "sơ kết 2021–2025"; of the whole plan "tổng kết 2021–2030". */
export interface PhaseReview {
  readonly phase: Phase;
  readonly kind: 'interim' | 'final';
  /** Years of the phase with figures, and those without. */
  readonly years: readonly number[];
  readonly missing: readonly number[];
  /** The targets due in the phase, each with its last point in it; none where no year has it. */
  readonly targets: readonly { readonly target: Target; readonly point?: TargetPoint }[];
  readonly activities: readonly FollowedCount[];
  readonly money: readonly FollowedCount[];
  /** Communes, districts and clusters; bodies and facilities. */
  readonly units: readonly UnitLine[];
  readonly bodies: readonly UnitLine[];
}

/** The same figures over the years of one plan, for one unit (docs/rules-of-meaning.md#over-years). */
export interface Series {
  readonly programme: string;
  /** As it is in the last year with figures. */
  readonly unit: Unit;
  /** Every year of the plan. */
  readonly axis: readonly number[];
  readonly years: readonly YearFigures[];
  readonly missing: readonly MissingYear[];
  readonly breaks: readonly SeriesBreak[];
  readonly targets: readonly FollowedTarget[];
  readonly counts: readonly FollowedCount[];
  readonly cumulations: readonly Cumulation[];
  readonly reviews: readonly PhaseReview[];
  readonly leftOut: readonly LeftOut[];
  /** Of the years in their order. */
  readonly conflicts: readonly SeriesConflict[];
}
