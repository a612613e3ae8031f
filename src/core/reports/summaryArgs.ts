import type { FateReason, RollUp } from '../../domain/aggregate';
import type { Decision, MadeDecision, SourceFile } from '../../domain/decision';
import type { Finding, FindingSource } from '../../domain/finding';
import type { Catalogue } from '../../domain/catalogue/indicator';
import type { Programme } from '../../domain/plan/programme';
import type { ElementKey } from '../../domain/ids';
import type { Sentence } from '../../domain/texts/sentence';
import type { Target } from '../../domain/targets/target';
import type { Unit } from '../../domain/territory/unit';
import type { Attainment } from '../../domain/targets/verdict';

/** A finding as the summary lists it: with its unit and its sentence. */
export interface SummaryFinding {
  readonly unit?: Unit;
  readonly finding: Finding;
  readonly text: string;
  /** Found in one form, or by comparing all units; absent for what else came to light. */
  readonly source?: FindingSource;
}

/** What one department, or all communes together, brought to a target. */
export interface OwnerShare {
  /** The department; absent for all communes together. */
  readonly unit?: Unit;
  /** The plan names it as responsible for the target. */
  readonly responsible: boolean;
  /** It reports figures of the target at all. */
  readonly contributes: boolean;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reported: number;
  readonly expected: number;
}

/** One target with the share of the communes and of each department, the same departments in every row. */
export interface OwnerShareRow {
  readonly target: Target;
  readonly communes: OwnerShare;
  readonly departments: readonly OwnerShare[];
}

/** One reason, in the words of the first unit that gives it. */
export interface GivenReason {
  readonly words: string;
  readonly units: readonly Unit[];
  readonly elements: readonly ElementKey[];
  /** How many findings it is given for; of these accepted here, by a level below, and no longer, since figures changed. */
  readonly findings: number;
  readonly accepted: number;
  readonly acceptedBelow: number;
  readonly void: number;
}

/** The reasons units give for the findings of one rule in one section of the form. */
export interface ReasonGroup {
  readonly rule: string;
  readonly title: Sentence;
  /** Absent for what is about the form as a whole. */
  readonly section?: string;
  readonly sectionWords: Sentence;
  readonly reasons: readonly GivenReason[];
}

/** Everything the summary workbook shows; texts come in the language of the person. */
export interface SummaryArgs {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly rollUp: RollUp;
  readonly attainments: readonly Attainment[];
  /** One sentence for each attainment, in the same order. */
  readonly sentences: readonly string[];
  readonly findings: readonly SummaryFinding[];
  readonly reasonText: (reason: FateReason) => string;
  readonly decisionText: (decision: Decision) => string;
  readonly illustrative: boolean;
  /** What comes on paper when the whole workbook is printed besides what is signed; absent: nothing. */
  readonly printed?: 'ledger' | 'all';
  /** What was decided here and below; shown in the ledger, and carried upward. */
  readonly decisions?: readonly MadeDecision[];
  /** Earlier summaries that were handed in; each unit's own file stands with its row. */
  readonly summaries?: readonly SourceFile[];
  /** What units explain, grouped; absent where nobody asks for it. */
  readonly reasons?: readonly ReasonGroup[];
  /** Target × department; without it the sheet "Theo ngành" is left out. */
  readonly matrix?: readonly OwnerShareRow[];
}
