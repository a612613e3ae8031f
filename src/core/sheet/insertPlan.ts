import type { SheetModel } from './model';
import { withOwnName } from './ownSheet';
import { HostError, type InsertPlan } from './port';
import { freeName, renamed } from './sheetNames';

/** A sheet that stands in a workbook. */
export interface StandingSheet {
  readonly name: string;
  /** Written by this product: see `isOwnName`. */
  readonly own: boolean;
}

/** Standing sheets that have one of the wanted names, as the workbook spells them and in its order; case does not count. */
export function takenNames(standing: readonly string[], wanted: readonly string[]): readonly string[] {
  const names = new Set(wanted.map((name) => name.toLowerCase()));
  return standing.filter((name) => names.has(name.toLowerCase()));
}

/** What the person is asked before an insert, of the sheets whose names are taken: own ones may be replaced. */
export function insertPlan(taken: readonly StandingSheet[]): InsertPlan {
  return {
    replace: taken.filter(({ own }) => own).map(({ name }) => name),
    clash: taken.filter(({ own }) => !own).map(({ name }) => name),
  };
}

export interface InsertTarget {
  /** Every name that is taken, also of sheets nobody sees. */
  readonly standing: readonly string[];
  /** The standing sheets that the person lets be replaced. */
  readonly replaced: readonly StandingSheet[];
  /** Those of them that bear none of our names and are forms all the same, by their printed codes. */
  readonly recognised?: readonly string[] | undefined;
}

/** What a host is to do for `WorkbookPort.insert`. */
export interface Insertion {
  /** The sheets under the names they get, in the order asked for; formulas, rules and links follow, each is marked as ours. */
  readonly sheets: readonly SheetModel[];
  readonly names: readonly string[];
  /** Those of the names that are new. */
  readonly added: readonly string[];
  /** The sheet to show then; none where all are hidden. */
  readonly front: string | undefined;
}

/** Plans an insert. Throws `HostError` "sheetExists" when a sheet of the person would be replaced. */
export function planInsertion(
  models: readonly SheetModel[],
  { standing, replaced, recognised = [] }: InsertTarget,
): Insertion {
  const strange = replaced.find(({ own, name }) => !own && !recognised.includes(name));
  if (strange) throw new HostError('sheetExists', 'the sheet was not written by this add-in', { sheet: strange.name });
  const names = finalNames(models, standing, replaced);
  const sheets = renamed(models, names).map(withOwnName);
  return {
    sheets,
    names,
    added: names.filter((name) => !replaced.some((old) => old.name === name)),
    front: sheets.find(({ hidden }) => !hidden)?.name,
  };
}

/** A replaced sheet keeps its name and place for the first model that asks for it; every other name must be free. */
function finalNames(models: readonly SheetModel[], standing: readonly string[], replaced: readonly StandingSheet[]) {
  const old = new Map(replaced.map(({ name }) => [name.toLowerCase(), name]));
  const taken = new Set(standing.map((name) => name.toLowerCase()));
  return models.map(({ name }) => {
    const key = name.toLowerCase();
    const final = old.get(key) ?? freeName(name, taken);
    old.delete(key);
    taken.add(final.toLowerCase());
    return final;
  });
}
