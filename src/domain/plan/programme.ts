import { lineUseSchema } from '../catalogue/indicator';
import {
  distinctList,
  filledList,
  filledText,
  group,
  list,
  maybe,
  oneOf,
  onlyTrue,
  orNull,
  text,
  type Valid,
  wholeBetween,
} from '../schema/blocks';
import {
  communeCode,
  dayOrYearlyDay,
  indicatorCode,
  isoDay,
  monthDay,
  ownUnitCode,
  partId,
  planId,
  ruleCode,
  shortName,
  unitCode,
  year,
} from '../schema/keys';
import { deadlineSchema, DUTY_TIERS, referenceTargetSchema, targetSchema } from '../targets/target';
import { OWNER_KINDS } from '../territory/unit';
import { PLAN_FORMAT } from './migrations/planFormat';

const ownerKind = oneOf(OWNER_KINDS);

/** A department as one plan names it; names change with time, so each has dates (ISO, inclusive). */
const department = group({
  /** Short name in the unit code: "SYT" in `75.SYT`. */
  short: shortName,
  name: filledText,
  kind: ownerKind,
  /** The unit it works beside: the programme's own unit. */
  level: oneOf(['province', 'district']),
  from: maybe(isoDay),
  to: maybe(isoDay),
  /** Clause that names it. */
  clause: filledText,
});
export type Department = Valid<typeof department>;

/**
 * One row of the owner matrix: at this tier, from `from` to `to` (as-of dates, inclusive), units of this
 * kind own these LH parts. No LH part has two kinds at one tier on one day.
 */
const ownerRow = group({
  tier: oneOf(['commune', 'department', 'facility']),
  kind: ownerKind,
  places: distinctList(partId),
  from: maybe(isoDay),
  to: maybe(isoDay),
});

/** A span of the plan with its own target values. */
const phase = group({ from: year, to: year });
export type Phase = Valid<typeof phase>;

/** Communes that stand in for an abolished district ("cụm") once the district tier is gone. */
const cluster = group({
  code: unitCode,
  name: filledText,
  list: filledText,
  communes: distinctList(communeCode),
  note: filledText,
});
export type Cluster = Valid<typeof cluster>;

/** A facility or body of the plan's own that no list of units has; its dates are inclusive (docs/plan-book.md#own-units). */
const ownUnit = group({
  code: ownUnitCode,
  name: filledText,
  /** Code or name of the unit above; absent = the area in front of the dot of the code, else the plan's own unit. */
  parent: maybe(filledText),
  /** "facility", or the branch of a body that reports beside the departments. */
  kind: ownerKind,
  from: maybe(isoDay),
  to: maybe(isoDay),
});
export type OwnUnit = Valid<typeof ownUnit>;

/** What districts report of their own, beside their communes' figures (docs/rules-of-meaning.md#what-a-district-did-itself). */
const districtPart = group({
  /** The first report year in which it is expected; absent = it counts when it comes, and nobody misses it. */
  owedFrom: maybe(year),
  /** Lines besides those that every unit reports of itself (owner "self"). */
  also: maybe(distinctList(indicatorCode)),
  clause: filledText,
});

/**
 * A check that came with a version of the plan: for reports up to a year its errors are warnings
 * (docs/checks.md#new-rules-warn-first).
 */
const newRule = group({
  rule: ruleCode,
  /** What it holds between, where only that is new; absent = the whole rule. */
  about: maybe(distinctList(indicatorCode)),
  /** The last report year for which it warns. */
  until: year,
});
export type NewRule = Valid<typeof newRule>;

/** Reporters whose forms have a light shape. */
export const LIGHT_TIERS = ['commune', 'department', 'facility'] as const;

/** Members of a plan document; a frame of plans (`planFrame`) has most of them. */
export const planMembers = {
  /** Number of the document's format (`migrations/planFormat`). */
  schema: wholeBetween(PLAN_FORMAT.schema, PLAN_FORMAT.schema),
  /** The first program that reads this format, so that an older one can say which. */
  program: maybe(filledText),
  id: planId,
  /** Name of the catalogue it draws on, where that is not the one most plans draw on. */
  catalogue: maybe(planId),
  /** Of the plan itself: another where lines, targets or owners change after forms went out. */
  version: wholeBetween(1, 9999),
  name: filledText,
  nameEn: filledText,
  /** "Chương trình phát triển công tác xã hội", or the older "Đề án phát triển nghề công tác xã hội". */
  title: filledText,
  document: group({
    file: filledText,
    number: orNull(text),
    date: orNull(isoDay),
    issuer: filledText,
    signer: filledText,
  }),
  /** The plan of a unit above that this one carries out; absent where the place of its unit says it. */
  above: maybe(planId),
  unit: group({ code: unitCode, level: oneOf(['province', 'district', 'commune']), name: filledText }),
  years: phase,
  phases: filledList(phase),
  /** Day the year's figures stand for when the unit states none: last acceptable day of the report deadline, "--11-30". */
  asOf: dayOrYearlyDay,
  receiver: filledList(
    group({
      name: filledText,
      via: text,
      from: maybe(isoDay),
      to: maybe(isoDay),
      /** Whose reports go there; absent = those of everybody who has no row of its own. */
      by: maybe(distinctList(oneOf(DUTY_TIERS))),
      /** The People's Committee of the unit above the sender; `name` where that is not known. */
      toAbove: maybe(onlyTrue),
    }),
  ),
  departments: filledList(department),
  owners: list(ownerRow),
  clusters: list(cluster),
  /** Absent where the plan has none. */
  ownUnits: maybe(filledList(ownUnit)),
  /** Absent where districts only sum up. */
  districtPart: maybe(districtPart),
  lines: filledList(lineUseSchema),
  targets: filledList(targetSchema),
  deadlines: list(deadlineSchema),
  reference: list(referenceTargetSchema),
  /** Window of the Social Work Day activities, "MM-DD/MM-DD"; absent = none in the plan. */
  socialWorkDay: maybe(group({ from: monthDay, to: monthDay, clause: filledText })),
  /** From which year on forms have the light shape, and whose; absent tiers = of all that have one. */
  light: maybe(group({ from: year, by: maybe(distinctList(oneOf(LIGHT_TIERS))) })),
  /** Checks that warn before they block. */
  newRules: maybe(list(newRule)),
  /** Ambiguities of the plan and the reading chosen, one sentence each. */
  decisions: distinctList(filledText),
};

/** One plan document made machine-readable. */
export const programmeSchema = group(planMembers);
export type Programme = Valid<typeof programmeSchema>;
