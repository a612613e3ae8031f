import type { Catalogue } from './indicator';

/** The catalogue that plans draw on, and those of other fields of work, by the name plans call them by. */
export interface Catalogues {
  readonly catalogue: Catalogue;
  readonly named?: ReadonlyMap<string, Catalogue>;
  /** Those of plans with rows of their own, by the plan's id: two plans may call different things by one code. */
  readonly own?: ReadonlyMap<string, Catalogue>;
}

/**
 * The catalogue of a plan: its own, or the one it names. Throws on a name that is not there: a source has what its plans
 * name.
 */
export function catalogueOf(
  { id, catalogue: name }: { readonly id?: string; readonly catalogue?: string },
  known: Catalogues,
): Catalogue {
  const own = id === undefined ? undefined : known.own?.get(id);
  if (own) return own;
  if (name === undefined) return known.catalogue;
  const found = known.named?.get(name);
  if (!found) throw new Error(`there is no catalogue ${name}`);
  return found;
}
