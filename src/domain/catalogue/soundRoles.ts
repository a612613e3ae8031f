import type { DocumentFault, DocumentPath, FaultFinder } from '../schema/documentFault';
import type { Catalogue } from './indicator';
import { NEEDED_FORMS } from './roles';

/** Sections that are named but not there, roles that two rows have, forms and key columns that do not fit together. */
export function roleFaults(catalogue: Catalogue, finder: FaultFinder): readonly DocumentFault[] {
  return [
    ...sectionsKnown(catalogue, finder),
    ...(['forms', 'indicators', 'dimensions'] as const).flatMap((list) =>
      onlyOnce(catalogue[list], (at) => [list, at, 'role'], finder),
    ),
    ...onlyOnce(
      catalogue.dimensions.flatMap(({ parts }) => parts),
      (at) => partPath(catalogue, at),
      finder,
    ),
    ...formsThere(catalogue, finder),
    ...keysOnce(catalogue, finder),
  ];
}

function sectionsKnown({ sections, indicators }: Catalogue, finder: FaultFinder): readonly DocumentFault[] {
  const known = new Set(sections.map(({ id }) => id));
  return indicators.flatMap(({ section: given }, at) =>
    known.has(given) ? [] : [finder.at(['indicators', at, 'section'], 'unknownSection', { given })],
  );
}

/** A role is asked for where one answer is meant. */
function onlyOnce(
  rows: readonly { readonly role?: string }[],
  path: (at: number) => DocumentPath,
  finder: FaultFinder,
): readonly DocumentFault[] {
  const roles = rows.map(({ role }) => role);
  return roles.flatMap((given, at) =>
    given === undefined || roles.indexOf(given) === at ? [] : [finder.at(path(at), 'roleTwice', { given })],
  );
}

/** Where the part stands that has this number among all parts of the catalogue. */
function partPath({ dimensions }: Catalogue, number: number): DocumentPath {
  const paths = dimensions.flatMap(({ parts }, at) => parts.map((_, row) => ['dimensions', at, 'parts', row, 'role']));
  return paths[number] ?? ['dimensions'];
}

function formsThere({ forms }: Catalogue, finder: FaultFinder): readonly DocumentFault[] {
  return NEEDED_FORMS.flatMap((wanted) =>
    forms.some(({ role }) => role === wanted) ? [] : [finder.at(['forms'], 'formRoleMissing', { wanted })],
  );
}

/** Of the indicators that stand for one column, each is a choice of its own. */
function keysOnce({ indicators }: Catalogue, finder: FaultFinder): readonly DocumentFault[] {
  const places = indicators.map(({ key }) => key && `${key.column} ${key.choice ?? 1}`);
  return indicators.flatMap(({ key }, at) =>
    key === undefined || places.indexOf(places[at]) === at
      ? []
      : [finder.at(['indicators', at, 'key'], 'keyTwice', { column: key.column, choice: key.choice ?? 1 })],
  );
}
