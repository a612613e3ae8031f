import type { BreakdownUse, LineUse } from '../../catalogue/indicator';
import type { DocumentFault, DocumentPath } from '../../schema/documentFault';
import type { PlanInHand, PlanRule } from './rule';

/** Lines, targets and national rows name indicators of the catalogue. */
export const knownIndicators: PlanRule = ({ programme, catalogue, finder }) => {
  const codes = new Set(catalogue.indicators.map(({ code }) => code));
  return (['lines', 'targets', 'reference'] as const).flatMap((list) =>
    programme[list].flatMap(({ indicator }, row) =>
      codes.has(indicator) ? [] : [finder.at([list, row, 'indicator'], 'unknownIndicator', { given: indicator })],
    ),
  );
};

/** New rules are about indicators of the catalogue. */
export const knownToNewRules: PlanRule = ({ programme: { newRules = [] }, catalogue, finder }) => {
  const codes = new Set(catalogue.indicators.map(({ code }) => code));
  return newRules.flatMap(({ about = [] }, row) =>
    about.flatMap((code, at) =>
      codes.has(code) ? [] : [finder.at(['newRules', row, 'about', at], 'unknownIndicator', { given: code })],
    ),
  );
};

/** What districts report besides are lines that the plan shares out among named bodies; whole figures of places are not. */
export const sharedToDistricts: PlanRule = ({ programme: { districtPart, lines }, finder }) =>
  (districtPart?.also ?? []).flatMap((code, at) =>
    lines.some(({ indicator, owner }) => indicator === code && owner.rule === 'kind')
      ? []
      : [finder.at(['districtPart', 'also', at], 'lineNotOfBodies', { given: code })],
  );

/** Breakdowns name parts of their own dimension; a column, the labels of a line and what it counts of public ones, parts the line has. */
export const knownParts: PlanRule = (plan) =>
  plan.programme.lines.flatMap((line, row) => [
    ...line.breakdowns.flatMap((use, at) => breakdownFaults(use, ['lines', row, 'breakdowns', at], plan)),
    ...partsOfLine(line, ['lines', row], plan),
  ]);

/** The owner matrix names parts of the catalogue. */
export const knownPlaces: PlanRule = ({ programme, catalogue, finder }) => {
  const known = new Set(catalogue.dimensions.flatMap(({ parts }) => parts.map(({ id }) => id)));
  return programme.owners.flatMap((owner, row) =>
    owner.places.flatMap((place, at) =>
      known.has(place) ? [] : [finder.at(['owners', row, 'places', at], 'unknownPlace', { given: place })],
    ),
  );
};

function breakdownFaults(use: BreakdownUse, path: DocumentPath, plan: PlanInHand): readonly DocumentFault[] {
  const { catalogue, finder } = plan;
  const dimension = catalogue.dimensions.find(({ id }) => id === use.dimension);
  if (!dimension) return [finder.at([...path, 'dimension'], 'unknownDimension', { given: use.dimension })];
  const known = new Set(dimension.parts.map(({ id }) => id));
  return use.parts.flatMap((part, at) =>
    known.has(part)
      ? []
      : [finder.at([...path, 'parts', at], 'unknownPart', { given: part, dimension: use.dimension })],
  );
}

function partsOfLine(line: LineUse, path: DocumentPath, { finder }: PlanInHand): readonly DocumentFault[] {
  const parts = new Set(line.breakdowns.flatMap((use) => use.parts));
  const columns = line.breakdowns.flatMap(({ column }, at) =>
    column === undefined ? [] : [[column, [...path, 'breakdowns', at, 'column']] as const],
  );
  const labels = Object.keys(line.labels ?? {}).map((part) => [part, [...path, 'labels', part]] as const);
  const publics = (line.publicOnly ?? []).map((part, at) => [part, [...path, 'publicOnly', at]] as const);
  return [...columns, ...labels, ...publics].flatMap(([part, at]) =>
    parts.has(part) ? [] : [finder.at(at, 'partNotInLine', { given: part })],
  );
}

/** A line is not asked always and never of one tier. */
export const askedOrNot: PlanRule = ({ programme, finder }) =>
  programme.lines.flatMap(({ askAlways = [], askNever = [] }, row) =>
    askNever.flatMap((tier, at) =>
      askAlways.includes(tier) ? [finder.at(['lines', row, 'askNever', at], 'twice', { given: tier })] : [],
    ),
  );
