import { catalogueOf } from '../domain/catalogue/catalogues';
import type { GivenPlan } from '../domain/plan/carriedPlan';
import { fingerprintOf } from '../domain/plan/fingerprint';
import type { Programme } from '../domain/plan/programme';
import { ProgrammesWith } from './programmesWith';
import type { ProgrammeSource } from './programmeSource';

/**
 * The source's own plan of the id and version that a given plan has too, where the two do not ask the same: two plans
 * under one name, of which the given one is used. Undefined where there is none, or where both are one plan.
 */
export async function shadowedPlan(given: GivenPlan, source: ProgrammeSource): Promise<Programme | undefined> {
  const { programme } = given;
  const known = await source.find(programme.id);
  if (!known || known.version !== programme.version) return undefined;
  const own = catalogueOf(known, await source.catalogues());
  const theirs = catalogueOf(programme, await new ProgrammesWith(source, [given]).catalogues());
  return fingerprintOf(known, own) === fingerprintOf(programme, theirs) ? undefined : known;
}
