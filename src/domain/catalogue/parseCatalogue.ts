import { indicatorOf, type ElementKey } from '../ids';
import { FaultFinder, type DocumentFault, type DocumentPath, type Parsed } from '../schema/documentFault';
import { parseDocument } from '../schema/parseDocument';
import { catalogueSchema, type Catalogue, type Indicator } from './indicator';
import { isFirstCatalogue } from './migrations/firstCatalogue';
import { relationFaults } from './relationFaults';
import { roleFaults } from './soundRoles';
import { typicalFaults } from './soundTypical';

/** The catalogue a JSON value is, or what is wrong with its form. `place` is the document as the person knows it. */
export function parseCatalogue(json: unknown, place: string): Parsed<Catalogue> {
  if (isFirstCatalogue(json)) return { ok: false, faults: [new FaultFinder(json, place).at([], 'earlierCatalogue')] };
  return parseDocument(catalogueSchema, json, place);
}

/** What a catalogue of the right form says that does not agree with itself; empty for a sound one. */
function catalogueFaults(catalogue: Catalogue, place: string): readonly DocumentFault[] {
  const finder = new FaultFinder(catalogue, place);
  return [
    ...namedOnce(
      catalogue.indicators,
      ({ code }) => code,
      (at) => ['indicators', at, 'code'],
      finder,
    ),
    ...(['sections', 'forms', 'dimensions'] as const).flatMap((list) =>
      namedOnce<{ readonly id: string }>(
        catalogue[list],
        ({ id }) => id,
        (at) => [list, at, 'id'],
        finder,
      ),
    ),
    ...partsOnce(catalogue, finder),
    ...termsKnown(catalogue, finder),
    ...ratiosWhole(catalogue, finder),
    ...relationFaults(catalogue, finder),
    ...roleFaults(catalogue, finder),
    ...typicalFaults(catalogue, finder),
  ];
}

/** A catalogue that may be used: form and content are sound. Otherwise everything that is wrong. */
export function soundCatalogue(json: unknown, place: string): Parsed<Catalogue> {
  const parsed = parseCatalogue(json, place);
  if (!parsed.ok) return parsed;
  const faults = catalogueFaults(parsed.value, place);
  return faults.length === 0 ? parsed : { ok: false, faults };
}

function namedOnce<T>(
  rows: readonly T[],
  name: (row: T) => string,
  path: (at: number) => DocumentPath,
  finder: FaultFinder,
): readonly DocumentFault[] {
  const names = rows.map(name);
  return names.flatMap((given, at) => (names.indexOf(given) === at ? [] : [finder.at(path(at), 'twice', { given })]));
}

/** Parts are half of an element's key, and a workbook's names know no capitals: no two are alike in any dimension. */
function partsOnce(catalogue: Catalogue, finder: FaultFinder): readonly DocumentFault[] {
  const seen = new Map<string, { readonly given: string; readonly dimension: string }>();
  return catalogue.dimensions.flatMap((dimension, at) =>
    dimension.parts.flatMap(({ id }, row) => {
      const earlier = seen.get(id.toLowerCase());
      if (earlier) return [finder.at(['dimensions', at, 'parts', row, 'id'], 'partTwice', earlier)];
      seen.set(id.toLowerCase(), { given: id, dimension: dimension.id });
      return [];
    }),
  );
}

/** What an indicator is made of is in the catalogue too. */
function termsKnown(catalogue: Catalogue, finder: FaultFinder): readonly DocumentFault[] {
  const codes = new Set(catalogue.indicators.map(({ code }) => code));
  const ofAmounts = (catalogue.amounts ?? []).flatMap(({ of }, row) =>
    of.flatMap((given, at) =>
      codes.has(given) ? [] : [finder.at(['amounts', row, 'of', at], 'unknownIndicator', { given })],
    ),
  );
  const ofIndicators = catalogue.indicators.flatMap((indicator, row) =>
    termsOf(indicator).flatMap(([term, path]) => {
      const given = indicatorOf(term);
      return codes.has(given) ? [] : [finder.at(['indicators', row, ...path], 'unknownIndicator', { given })];
    }),
  );
  return [...ofIndicators, ...ofAmounts];
}

function termsOf(indicator: Indicator): readonly (readonly [term: ElementKey, path: DocumentPath])[] {
  const single = (['numerator', 'denominator', 'growthOf', 'onlyWhere'] as const).flatMap((member) => {
    const term = indicator[member];
    return term === undefined ? [] : [[term, [member]] as const];
  });
  return [...single, ...(indicator.sumOf ?? []).map((term, at) => [term, ['sumOf', at]] as const)];
}

/** A rate, and only a rate, has a numerator, a denominator and a base, or is the growth of another rate. */
function ratiosWhole(catalogue: Catalogue, finder: FaultFinder): readonly DocumentFault[] {
  return catalogue.indicators.flatMap(({ type, numerator, denominator, growthOf, per }, row) => {
    const fraction = numerator !== undefined && denominator !== undefined;
    const anyTerm = numerator !== undefined || denominator !== undefined || growthOf !== undefined || per !== undefined;
    if (type === 'ratio') {
      return fraction !== (growthOf !== undefined) ? [] : [finder.at(['indicators', row], 'ratioWithoutTerms')];
    }
    return anyTerm ? [finder.at(['indicators', row], 'termsWithoutRatio')] : [];
  });
}
