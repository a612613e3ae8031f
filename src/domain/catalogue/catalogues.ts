import type { Catalogue } from './indicator';

/** The catalogue that plans draw on, and those of other fields of work, by the name plans call them by. */
export interface Catalogues {
  readonly catalogue: Catalogue;
  readonly named?: ReadonlyMap<string, Catalogue>;
}

/** The catalogue of a plan: the one it names. Throws on a name that is not there: a source has what its plans name. */
export function catalogueOf({ catalogue: name }: { readonly catalogue?: string }, known: Catalogues): Catalogue {
  if (name === undefined) return known.catalogue;
  const found = known.named?.get(name);
  if (!found) throw new Error(`there is no catalogue ${name}`);
  return found;
}
