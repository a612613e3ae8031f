import type { Cell } from '../../sheet/address';
import type { SnapshotName } from '../../sheet/snapshot';

/** Programs that rewrite names put a sheet or library prefix in front and may change case. */
const OWN = /(?:^|[!_.\s])TH[._](.+)$/i;

/**
 * Our names on a sheet by the part behind "TH.", lower case: a sheet's own name wins over a workbook-wide
 * one, which a copied sheet may share with its original.
 */
export function ownNames(names: readonly SnapshotName[]): ReadonlyMap<string, Cell> {
  const found = new Map<string, Cell>();
  const scoped = (scope: SnapshotName['scope']): readonly SnapshotName[] =>
    names.filter((name) => name.scope === scope);
  for (const name of [...scoped('workbook'), ...scoped('sheet')]) {
    const key = ownPart(name.name);
    if (key !== undefined) found.set(key.toLowerCase(), { row: name.area.top, col: name.area.left });
  }
  return found;
}

function ownPart(name: string): string | undefined {
  return name.startsWith('TH.') && name.length > 3 ? name.slice(3) : OWN.exec(name)?.[1];
}
