import {
  distinctList,
  filledList,
  filledText,
  group,
  list,
  maybe,
  number,
  oneOf,
  oneOfGroups,
  only,
  onlyTrue,
  table,
  wholeBetween,
  yesNo,
  type Valid,
} from '../schema/blocks';
import {
  dimensionId,
  elementKey,
  formId,
  indicatorCode,
  monthDay,
  partId,
  sectionId,
  year,
  isoDay,
} from '../schema/keys';
import { OWNER_KINDS } from '../territory/unit';
import { RATE_BASES } from './rateBase';
import { phrase, relationSchema } from './relation';
import { CHOSEN_FORMS, DIMENSION_ROLES, FORM_ROLES, INDICATOR_ROLES, PART_ROLES } from './roles';
import { typicalSchema, weightsSchema } from './typical';

export type { ElementKey } from '../ids';

const indicatorType = oneOf(['count', 'ratio', 'money', 'yesNo', 'date', 'text']);
export type IndicatorType = Valid<typeof indicatorType>;

/** How a figure adds up over units (docs/domain.md#indicators). */
const unitAggregation = oneOf(['sum', 'ratio', 'min', 'max', 'list', 'countYes', 'none']);
export type UnitAggregation = Valid<typeof unitAggregation>;

/** How a figure carries over years. */
const yearAggregation = oneOf(['stock', 'flow', 'cumulative', 'last', 'none']);

/**
 * Version of the catalogue that brought the row; absent: every program that carries plans in forms knows it. Later rows
 * travel with the plans that use them (`plan/carriedPlan`).
 */
const since = maybe(wholeBetween(2, 9999));

/** A heading that lines stand under, in the order of the catalogue; a form leaves out those it has no line of. */
export const sectionSchema = group({
  id: sectionId,
  since,
  vi: filledText,
  en: filledText,
  /** Where there is little room (lists of findings). */
  short: maybe(phrase),
});

/** A form of the programme. */
const form = group({
  /** Number as printed: "01/CTXH-X". */
  id: formId,
  role: oneOf(FORM_ROLES),
  /** Whose report it is: "báo cáo của sở, ngành". */
  vi: filledText,
  en: filledText,
  /** Of a campaign: its name in the title, the day it is held around, and the year of the first where they are counted. */
  event: maybe(group({ vi: filledText, en: filledText, day: maybe(monthDay), since: maybe(year) })),
});
export type FormDescription = Valid<typeof form>;

/** One row of the catalogue: all there is to say of an indicator but how it relates to others. */
export const indicatorSchema = group({
  code: indicatorCode,
  since,
  section: sectionId,
  vi: filledText,
  en: filledText,
  /** Title of a narrow column. */
  short: maybe(phrase),
  /** Ratio only: label of the line that carries both of its figures in columns 1 and 2. */
  lineLabel: maybe(phrase),
  /** Note on a line that is often misread. */
  hint: maybe(phrase),
  /** What the program has to know it by (`roles`). */
  role: maybe(oneOf(INDICATOR_ROLES)),
  /** Forms with a choice of lines that ask for this one. */
  onForms: maybe(distinctList(oneOf(CHOSEN_FORMS))),
  /** Key indicator: its place among the columns by unit, and which choice for that place it is; absent = the first. */
  key: maybe(group({ column: wholeBetween(1, 99), choice: maybe(wholeBetween(2, 9)) })),
  /** It says how large a unit is: units of a kind are compared by it. */
  size: maybe(onlyTrue),
  /** Every unit that is asked has it: it may be 0, but never "not applicable". */
  always: maybe(onlyTrue),
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
  /** It speaks only of what this indicator counts: where that is 0 it does not apply (persons of a staffed unit). */
  onlyWhere: maybe(indicatorCode),
  /** Indicators whose figures, column by column, make this one (K00). */
  sumOf: maybe(filledList(indicatorCode)),
  /** Growth ratios (F07, F08): the ratio compared, on the base year. */
  growthOf: maybe(indicatorCode),
  /** How large it usually is, for illustrative figures. */
  typical: maybe(typicalSchema),
});
export type Indicator = Valid<typeof indicatorSchema>;

const part = group({
  /** Key part: "LH02", "NS5", "TE3", "KH". Unique over all dimensions. */
  id: partId,
  since,
  vi: filledText,
  en: filledText,
  /** After the short name of an indicator. */
  short: maybe(phrase),
  role: maybe(oneOf(PART_ROLES)),
  /** Columns only: the type where it is not the indicator's ("số, ngày" of L01). */
  type: maybe(indicatorType),
  /** Columns only: how this column adds up where it is not the indicator's way (first and last day of H06). */
  acrossUnits: maybe(unitAggregation),
  /** For illustrative figures: its share among the parts (absent: 1), and that of kinds of reporters where it differs. */
  weight: maybe(number),
  weights: maybe(weightsSchema),
});
export type Part = Valid<typeof part>;

/** A value set an indicator can be split by: LH, NS, TE ... */
export const dimensionSchema = group({
  id: dimensionId,
  since,
  vi: filledText,
  en: filledText,
  role: maybe(oneOf(DIMENSION_ROLES)),
  /** Heading of its group of rows where "Chia theo" and its name would read badly. */
  heading: maybe(phrase),
  /** Disjoint parts add up to the total (V06); overlapping ones do not (V07); columns have no total at all. */
  kind: oneOf(['disjoint', 'overlapping', 'columns']),
  parts: filledList(part),
});
export type Dimension = Valid<typeof dimensionSchema>;

/** The sections, forms, indicators and breakdowns plans draw on, and what holds between them. */
export const catalogueSchema = group({
  version: wholeBetween(1, 9999),
  sections: filledList(sectionSchema),
  forms: filledList(form),
  indicators: filledList(indicatorSchema),
  dimensions: filledList(dimensionSchema),
  relations: list(relationSchema),
  /** Words that are called otherwise from a day on, longer ones first. */
  renamed: maybe(filledList(group({ from: isoDay, old: phrase, now: phrase }))),
  /** Amounts in VND a month that figures are held against from a day on, each with the text that sets it. */
  amounts: maybe(
    filledList(
      group({
        from: isoDay,
        vi: filledText,
        en: filledText,
        value: number,
        source: filledText,
        /** Indicators that are held against it. */
        of: distinctList(indicatorCode),
      }),
    ),
  ),
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

const askedTiers = maybe(distinctList(oneOf(['commune', 'department', 'facility', 'district'])));

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
  /** Parts of which the line counts only the public ones, as its label says. */
  publicOnly: maybe(distinctList(partId)),
  /** Tiers whose light form asks it too, whether a target needs it or not (docs/forms.md#light-shape). */
  askAlways: askedTiers,
  /** Tiers it is not asked of at all, whatever they own. */
  askNever: askedTiers,
});
export type LineUse = Valid<typeof lineUseSchema>;
