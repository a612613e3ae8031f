import {
  distinctList,
  filledList,
  filledText,
  group,
  list,
  maybe,
  number,
  oneOf,
  onlyTrue,
  orNull,
  text,
  wholeNumber,
  type Valid,
} from '../schema/blocks';
import { deadlineDay, hourOfDay, indicatorCode, planId, rowId, unitCode, year } from '../schema/keys';
import { OWNER_KINDS } from '../territory/unit';
import { COMPARATOR_NAMES, END_NAMES } from './comparators';
import { EACH_LEVELS } from './each';
import { READING_NAMES } from './growth';

const comparator = oneOf(COMPARATOR_NAMES);

const targetKind = oneOf(['target', 'condition', 'qualitative']);

/** What some comparators need besides their values. */
const nuances = {
  /** Of "about": how far off is still met, in percent of the value; absent is the default. */
  tolerance: maybe(number),
  /** Of "between": the ends that the plan's words leave out; absent, both count. */
  without: maybe(distinctList(oneOf(END_NAMES))),
};

const targetMembers = {
  id: rowId,
  kind: targetKind,
  periodFrom: year,
  periodTo: year,
  indicator: indicatorCode,
  comparator,
  value: orNull(number),
  /** Upper end of "between", or of a minimum given as a range ("từ 01 đến 02"). */
  valueTo: orNull(number),
  ...nuances,
  valueUnit: orNull(text),
  baseYear: orNull(wholeNumber),
  growth: maybe(oneOf(READING_NAMES)),
  /** Other indicators by which the same words may be read; `indicator` is the default (docs/rules-of-meaning.md#readings-of-a-target). */
  readings: maybe(distinctList(indicatorCode)),
  /** Population and condition codes as the plan names them (LH, NS, TE, "@" = staff at). */
  denominator: list(filledText),
  numeratorCondition: list(filledText),
  clause: filledText,
  wording: filledText,
  note: text,
  /** Short Vietnamese and English titles for forms, cards and summaries. */
  vi: filledText,
  en: filledText,
  /** Owner kinds the plan makes responsible (Đồng Nai's matrix). */
  owners: maybe(distinctList(oneOf(OWNER_KINDS))),
  /** Every unit of this level has to reach it for itself (docs/rules-of-meaning.md#each-unit). */
  each: maybe(oneOf(EACH_LEVELS)),
  /** A value of its own for each unit; counts add up to the whole. */
  allocated: maybe(filledList(group({ unit: unitCode, name: maybe(filledText), value: number }))),
};

/** One target row of a plan; ids and clauses are those of the document. */
export const targetSchema = group(targetMembers);
export type Target = Valid<typeof targetSchema>;

/**
 * A target row of a frame of plans: where its value was read, and whether it is still open (no trustworthy reading, so
 * it is only followed).
 */
export const frameTargetSchema = group({
  ...targetMembers,
  kind: maybe(targetKind),
  evidence: orNull(text),
  open: maybe(onlyTrue),
});
export type FrameTarget = Valid<typeof frameTargetSchema>;

/** A row of a document above shown beside the own target; `value` null where it is not known. */
export const referenceTargetSchema = group({
  document: filledText,
  /** The plan it is of, where that is the plan above: its targets are followed even where no own one is like them. */
  plan: maybe(planId),
  periodFrom: year,
  periodTo: year,
  indicator: indicatorCode,
  comparator,
  value: orNull(number),
  valueTo: maybe(number),
  ...nuances,
  valueUnit: orNull(text),
  baseYear: orNull(wholeNumber),
  evidence: orNull(text),
  note: text,
});
export type ReferenceTarget = Valid<typeof referenceTargetSchema>;

/** "before" excludes the day, "onOrBefore" includes it. */
const deadlineRelation = oneOf(['before', 'onOrBefore', 'between', 'on', 'endOf', 'unspecified']);

/** Who can owe something: a reporter by its tier, or the unit that sums up. */
export const DUTY_TIERS = ['commune', 'department', 'facility', 'district', 'consolidator'] as const;
export type DutyTier = (typeof DUTY_TIERS)[number];

export const deadlineSchema = group({
  id: rowId,
  what: filledText,
  /** What is due, in Vietnamese, for forms and cards. */
  vi: filledText,
  sender: filledText,
  receiver: orNull(text),
  via: orNull(text),
  relation: deadlineRelation,
  /** "2024-11-30", yearly "--11-25", window "2022-03-20/2022-03-31", year "2025", or null. */
  date: orNull(deadlineDay),
  recurrence: filledText,
  clause: filledText,
  note: text,
  /** The deadline that reporting units' year reports are measured by. */
  forReports: maybe(onlyTrue),
  /** The deadline of the campaign's own form. */
  forCampaign: maybe(onlyTrue),
  /** The deadline by which a unit issues a plan of its own. */
  forPlan: maybe(onlyTrue),
  /** Whose duty it is: reporters by their tier, or the unit that sums up; absent = every reporter. */
  by: maybe(distinctList(oneOf(DUTY_TIERS))),
  /** Hour of the last day, "17:00"; absent = the whole day. */
  hour: maybe(hourOfDay),
  /** The letter or decision that sets it where that is not the plan: “Công văn số …”. */
  setBy: maybe(filledText),
});
export type Deadline = Valid<typeof deadlineSchema>;
