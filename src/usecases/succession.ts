import { Succession } from '../domain/territory/succession';
import { parseSuccession, type SuccessionTable } from '../domain/territory/successionTable';
import { editionOf, type ListEdition } from '../domain/territory/unitLists';
import type { UnitTrees } from './unitTrees';

/** What became of units over every table that ships; read once for the lists at hand. */
export function successionOf(trees: UnitTrees): Promise<Succession> {
  return trees.successionCache.get('succession', async () => {
    const lists = await trees.lists();
    const tables = await Promise.all(lists.lists.flatMap((edition) => tableOf(trees, edition) ?? []));
    const versions = [...new Set(tables.flatMap(({ old, now }) => [old, now]))];
    const units = await Promise.all(
      versions.map((version) => trees.list(version, editionOf(lists, version)?.from ?? '')),
    );
    return new Succession(lists, tables, units);
  });
}

function tableOf(trees: UnitTrees, { version, from, succeeds }: ListEdition): Promise<SuccessionTable> | undefined {
  if (succeeds === undefined || from === undefined) return undefined;
  const about = { old: succeeds.list, now: version, day: from };
  return trees.text(succeeds.file).then((csv) => parseSuccession(csv, about));
}
