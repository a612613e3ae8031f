import {
  distinctList,
  filledList,
  filledText,
  group,
  list,
  maybe,
  oneOf,
  oneOfGroups,
  only,
  table,
  wholeBetween,
  yesNo,
  type Valid,
} from '../schema/blocks';
import { dimensionId, elementKey, indicatorCode, partId, year } from '../schema/keys';
import { OWNER_KINDS } from '../territory/unit';
import { RATE_BASES } from './rateBase';
import { relationSchema } from './relation';

export type { ElementKey } from '../ids';

const indicatorType = oneOf(['count', 'ratio', 'money', 'yesNo', 'date', 'text']);
export type IndicatorType = Valid<typeof indicatorType>;

/** How a figure adds up over units (docs/domain.md#indicators). */
const unitAggregation = oneOf(['sum', 'ratio', 'min', 'max', 'list', 'countYes', 'none']);
export type UnitAggregation = Valid<typeof unitAggregation>;

/** How a figure carries over years. */
const yearAggregation = oneOf(['stock', 'flow', 'cumulative', 'last', 'none']);

/** One row of the catalogue. */
const indicator = group({
  code: indicatorCode,
  vi: filledText,
  en: filledText,
  type: indicatorType,
  /** Unit of measure as printed: "đơn vị", "người", "trẻ em", "triệu đồng" ... */
  measure: filledText,
  measureEn: filledText,
  acrossUnits: unitAggregation,
  acrossYears: yearAggregation,
  /** Ratio only: Σnumerator ÷ Σdenominator × its base (docs/rules-of-meaning.md#rates-are-computed). */
  numerator: maybe(elementKey),
  denominator: maybe(elementKey),
  /** Base of a rate; absent is 100 where it is measured in "%", else 1: a value for each one (đồng a head). */
  per: maybe(oneOf(RATE_BASES)),
  /** Indicators whose figures, column by column, make this one (K00). */
  sumOf: maybe(filledList(indicatorCode)),
  /** Growth ratios (F07, F08): the ratio compared, on the base year. */
  growthOf: maybe(indicatorCode),
});
export type Indicator = Valid<typeof indicator>;

const part = group({
  /** Key part: "LH02", "NS5", "TE3", "KH". Unique over all dimensions. */
  id: partId,
  vi: filledText,
  en: filledText,
  /** Columns only: the type where it is not the indicator's ("số, ngày" of L01). */
  type: maybe(indicatorType),
  /** Columns only: how this column adds up where it is not the indicator's way (first and last day of H06). */
  acrossUnits: maybe(unitAggregation),
});
export type Part = Valid<typeof part>;

/** A value set an indicator can be split by: LH, NS, TE ... */
const dimension = group({
  id: dimensionId,
  vi: filledText,
  en: filledText,
  /** Disjoint parts add up to the total (V06); overlapping ones do not (V07); columns have no total at all. */
  kind: oneOf(['disjoint', 'overlapping', 'columns']),
  parts: filledList(part),
});
export type Dimension = Valid<typeof dimension>;

/** The indicators and breakdowns plans draw on, and what holds between them. */
export const catalogueSchema = group({
  version: wholeBetween(1, 9999),
  indicators: filledList(indicator),
  dimensions: filledList(dimension),
  relations: list(relationSchema),
});
export type Catalogue = Valid<typeof catalogueSchema>;

const ownerKind = oneOf(OWNER_KINDS);

/**
 * Who reports a line. `byPlace`: each LH part belongs to the owner kind the programme's matrix names, so a
 * unit's total and other breakdowns cover only its own LH parts. `kind`: one owner kind alone.
 * `self`: every reporting unit reports its own activity, which is disjoint by nature.
 */
const lineOwner = oneOfGroups('rule', [
  group({ rule: only('byPlace') }),
  group({ rule: only('kind'), kinds: distinctList(ownerKind) }),
  group({ rule: only('self') }),
]);

const breakdownUse = group({
  dimension: dimensionId,
  parts: distinctList(partId),
  /** The column these parts split, where the indicator has columns (K06.TH by donor). */
  column: maybe(partId),
  /** Owner kinds whose forms ask these parts; other reporters give the total alone. Absent = every reporter. */
  kinds: maybe(distinctList(ownerKind)),
});
export type BreakdownUse = Valid<typeof breakdownUse>;

/** An indicator as one programme uses it. */
export const lineUseSchema = group({
  indicator: indicatorCode,
  /** Dimension ids with the parts this plan names, in its order. */
  breakdowns: list(breakdownUse),
  owner: lineOwner,
  /** Some target needs it; blank is then a finding, not only a gap. */
  required: yesNo,
  /** First and last year of use; absent = whole programme. */
  from: maybe(year),
  to: maybe(year),
  /** Part labels where the plan's words differ from the catalogue's ("trường học công lập"). */
  labels: maybe(table(filledText)),
});
export type LineUse = Valid<typeof lineUseSchema>;
