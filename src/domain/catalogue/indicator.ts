import type { OwnerKind } from '../territory/unit';

/** Element key: indicator code plus breakdown or column, `A01`, `A01.LH02`, `E04.TE3`, `K01.TH`. */
export type ElementKey = string;

export type IndicatorType = 'count' | 'ratio' | 'money' | 'yesNo' | 'date' | 'text';

/** How a figure adds up over units (catalogue §3): Σ, ρ, ∧, ∨, L, nY, –. */
export type UnitAggregation = 'sum' | 'ratio' | 'min' | 'max' | 'list' | 'countYes' | 'none';

/** How a figure carries over years. */
export type YearAggregation = 'stock' | 'flow' | 'cumulative' | 'last' | 'none';

/** One row of the catalogue. */
export interface Indicator {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly type: IndicatorType;
  /** Unit of measure as printed: "đơn vị", "người", "trẻ em", "triệu đồng" ... */
  readonly measure: string;
  readonly measureEn: string;
  readonly acrossUnits: UnitAggregation;
  readonly acrossYears: YearAggregation;
  /** Ratio only: Σnumerator ÷ Σdenominator × 100. */
  readonly numerator?: ElementKey;
  readonly denominator?: ElementKey;
  /** Indicators whose figures, column by column, make this one (K00). */
  readonly sumOf?: readonly string[];
  /** Growth ratios (F07, F08): the ratio compared, on the base year. */
  readonly growthOf?: string;
}

/** A value set an indicator can be split by: LH, NS, TE ... */
export interface Dimension {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  /** Disjoint parts add up to the total (V06); overlapping ones do not (V07); columns have no total at all. */
  readonly kind: 'disjoint' | 'overlapping' | 'columns';
  readonly parts: readonly Part[];
}

export interface Part {
  /** Key part: "LH02", "NS5", "TE3", "KH". Unique over all dimensions. */
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  /** Columns only: the type where it is not the indicator's ("số, ngày" of L01). */
  readonly type?: IndicatorType;
  /** Columns only: how this column adds up where it is not the indicator's way (first and last day of H06). */
  readonly acrossUnits?: UnitAggregation;
}

export interface Catalogue {
  readonly version: number;
  readonly indicators: readonly Indicator[];
  readonly dimensions: readonly Dimension[];
}

/**
 * Who reports a line. `byPlace`: each LH part belongs to the owner kind the programme's matrix names, so a
 * unit's total and other breakdowns cover only its own LH parts. `kind`: one owner kind alone.
 * `self`: every reporting unit reports its own activity, which is disjoint by nature.
 */
export type LineOwner =
  | { readonly rule: 'byPlace' }
  | { readonly rule: 'kind'; readonly kinds: readonly OwnerKind[] }
  | { readonly rule: 'self' };

export interface BreakdownUse {
  readonly dimension: string;
  readonly parts: readonly string[];
  /** The column these parts split, where the indicator has columns (K06.TH by donor). */
  readonly column?: string;
  /** Owner kinds whose forms ask these parts; other reporters give the total alone. Absent = every reporter. */
  readonly kinds?: readonly OwnerKind[];
}

/** An indicator as one programme uses it. */
export interface LineUse {
  readonly indicator: string;
  /** Dimension ids with the parts this plan names, in its order. */
  readonly breakdowns: readonly BreakdownUse[];
  readonly owner: LineOwner;
  /** Some target needs it; blank is then a finding, not only a gap. */
  readonly required: boolean;
  /** First and last year of use; absent = whole programme. */
  readonly from?: number;
  readonly to?: number;
  /** Part labels where the plan's words differ from the catalogue's ("trường học công lập"). */
  readonly labels?: Readonly<Record<string, string>>;
}
