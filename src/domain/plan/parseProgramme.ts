import type { Catalogue } from '../catalogue/indicator';
import { FaultFinder, type DocumentFault, type Parsed } from '../schema/documentFault';
import { parseCurrent, parsedText } from '../schema/parseDocument';
import { PLAN_FORMAT } from './migrations/planFormat';
import { programmeSchema, type Programme } from './programme';
import { carriesOwnUnits, oneCodeOneOwnUnit, oneDepartmentOneName, onePlaceOneOwner } from './rules/oneOwner';
import {
  askedOrNot,
  knownIndicators,
  knownParts,
  knownPlaces,
  knownToNewRules,
  sharedToDistricts,
} from './rules/references';
import type { PlanRule } from './rules/rule';
import { allocationsAddUp, eachOnce, targetsAreWhole, targetsHaveLines } from './rules/targets';
import { oneReceiver, sumsUpAfterReports } from './rules/duties';
import { endsAfterStart, withinYears } from './rules/times';

const RULES: readonly PlanRule[] = [
  endsAfterStart,
  withinYears,
  sumsUpAfterReports,
  oneReceiver,
  knownIndicators,
  knownParts,
  knownPlaces,
  knownToNewRules,
  askedOrNot,
  sharedToDistricts,
  onePlaceOneOwner,
  oneDepartmentOneName,
  oneCodeOneOwnUnit,
  carriesOwnUnits,
  eachOnce,
  targetsAreWhole,
  allocationsAddUp,
  targetsHaveLines,
];

/**
 * The plan a JSON value is, of any format up to today's, or what is wrong with its form. `place` is the document as the
 * person knows it.
 */
export function parseProgramme(json: unknown, place: string): Parsed<Programme> {
  return parseCurrent(programmeSchema, json, { place, format: PLAN_FORMAT });
}

/** The same for a JSON text. */
export function parseProgrammeText(text: string, place: string): Parsed<Programme> {
  return parsedText(text, place, parseProgramme);
}

/** What a plan of the right form says that does not agree with itself or with the catalogue; empty for a sound one. */
export function programmeFaults(programme: Programme, catalogue: Catalogue, place: string): readonly DocumentFault[] {
  const plan = { programme, catalogue, finder: new FaultFinder(programme, place) };
  return RULES.flatMap((rule) => rule(plan));
}

/** A plan that may be used with a catalogue: form and content are sound. Otherwise everything that is wrong. */
export function soundProgramme(json: unknown, catalogue: Catalogue, place: string): Parsed<Programme> {
  const parsed = parseProgramme(json, place);
  if (!parsed.ok) return parsed;
  const faults = programmeFaults(parsed.value, catalogue, place);
  return faults.length === 0 ? parsed : { ok: false, faults };
}
