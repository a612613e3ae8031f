export type Comparator = '>=' | '>' | '=' | 'increase>=' | 'none';

export type TargetKind = 'target' | 'condition' | 'qualitative';

/** How "tăng 20 % so với năm 2020" is read; a setting of the target with the default written down. */
export type GrowthReading = 'relative' | 'points' | 'headCount';

/** One target row of a plan; ids and clauses are those of the document. */
export interface Target {
  readonly id: string;
  readonly kind: TargetKind;
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly indicator: string;
  readonly comparator: Comparator;
  readonly value: number | null;
  /** Upper end of a minimum given as a range ("từ 01 đến 02"). */
  readonly valueTo: number | null;
  readonly valueUnit: string | null;
  readonly baseYear: number | null;
  readonly growth?: GrowthReading;
  /** Population and condition codes as the plan names them (LH, NS, TE, "@" = staff at). */
  readonly denominator: readonly string[];
  readonly numeratorCondition: readonly string[];
  readonly clause: string;
  readonly wording: string;
  readonly note: string;
  /** Short Vietnamese and English titles for forms, cards and summaries. */
  readonly vi: string;
  readonly en: string;
  /** Owner kinds the plan makes responsible (Đồng Nai's matrix). */
  readonly owners?: readonly string[];
}

/** A row of the national decision shown beside the local target; `value` null where it is not known. */
export interface ReferenceTarget {
  readonly document: string;
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly indicator: string;
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly valueUnit: string | null;
  readonly baseYear: number | null;
  readonly evidence: string | null;
  readonly note: string;
}

/** "before" excludes the day, "onOrBefore" includes it. */
export type DeadlineRelation = 'before' | 'onOrBefore' | 'between' | 'on' | 'endOf' | 'unspecified';

export interface Deadline {
  readonly id: string;
  readonly what: string;
  /** What is due, in Vietnamese, for forms and cards. */
  readonly vi?: string;
  readonly sender: string;
  readonly receiver: string | null;
  readonly via: string | null;
  readonly relation: DeadlineRelation;
  /** "2024-11-30", yearly "--11-25", window "2022-03-20/2022-03-31", year "2025", or null. */
  readonly date: string | null;
  readonly recurrence: string;
  readonly clause: string;
  readonly note: string;
  /** The deadline that reporting units' year reports are measured by. */
  readonly forReports?: boolean;
}
