import { newRulesText } from '../core/planBook/newRules';
import type { BookPlace } from '../core/planBook/planDraft';
import { catalogueOf } from '../domain/catalogue/catalogues';
import type { GivenPlan } from '../domain/plan/carriedPlan';
import { fingerprintOf } from '../domain/plan/fingerprint';
import { planChanges, type PlanChange } from '../domain/plan/planChanges';
import type { NewRule, Programme } from '../domain/plan/programme';
import type { DocumentPath } from '../domain/schema/documentFault';
import type { CheckedBook } from './planBooks';
import { newRules, withNewRules } from './newRules';
import { ProgrammesWith } from './programmesWith';
import type { ProgrammeSource } from './programmeSource';

/** A book without a fault. */
export type RightBook = Extract<CheckedBook, { readonly ok: true }>;

/** What publishing a plan would mean, to be shown before it is done. */
export interface Publication {
  /** The plan with the number it gets. */
  readonly plan: GivenPlan;
  /** What it is compared with; undefined for a first version. */
  readonly before?: Programme;
  readonly changes: readonly PlanChange[];
  /** Checks the version before had not: warnings at first. */
  readonly warnsFirst: readonly NewRule[];
  /** Forms or verdicts change, not words alone. */
  readonly formsChange: boolean;
}

/**
 * @param highest number of any version there was: none is given twice
 * @param year of today: what is new only warns until its end, or that of the plan's first year where it is later
 */
export async function publication(
  plan: GivenPlan,
  {
    before,
    highest,
    year,
    source,
  }: {
    readonly before?: GivenPlan;
    readonly highest: number;
    readonly year: number;
    readonly source: ProgrammeSource;
  },
): Promise<Publication> {
  const version = Math.max(plan.programme.version, highest + 1);
  const numbered = { ...plan, programme: { ...plan.programme, version } };
  if (!before) return { plan: numbered, changes: [], warnsFirst: [], formsChange: false };
  const warnsFirst = newRules(before, plan, Math.max(year, plan.programme.years.from));
  const next = withNewRules(numbered, before, warnsFirst);
  return {
    plan: next,
    before: before.programme,
    changes: planChanges(before, next),
    warnsFirst,
    formsChange: warnsFirst.length > 0 || (await signOf(before, source)) !== (await signOf(plan, source)),
  };
}

/** What forms and figures follow from. */
export async function signOf(given: GivenPlan, source: ProgrammeSource): Promise<string> {
  const catalogues = await new ProgrammesWith(source, [given]).catalogues();
  return fingerprintOf(given.programme, catalogueOf(given.programme, catalogues));
}

/** What publishing writes into the book: the number of the version, and the ids that were blank until now. */
export function publishedCells(
  { id, version, targets, deadlines, departments, ownUnits = [], newRules: warned }: Programme,
  { placeOf }: Pick<RightBook, 'placeOf'>,
): readonly (BookPlace & { readonly value: string | number })[] {
  const members: readonly (readonly [DocumentPath, string | number])[] = [
    [['version'], version],
    [['id'], id],
    ...(warned ? [[['newRules'], newRulesText(warned)] as const] : []),
    ...targets.map((row, at) => [['targets', at, 'id'], row.id] as const),
    ...deadlines.map((row, at) => [['deadlines', at, 'id'], row.id] as const),
    ...departments.map((row, at) => [['departments', at, 'short'], row.short] as const),
    ...ownUnits.map((row, at) => [['ownUnits', at, 'code'], row.code] as const),
  ];
  return members.flatMap(([member, value]) => {
    const place = placeOf(member);
    // A column that was taken out of the book has no cell: its faults stand at the row, which is somebody else's cell.
    return place.cell === placeOf(member.slice(0, -1)).cell ? [] : [{ ...place, value }];
  });
}
