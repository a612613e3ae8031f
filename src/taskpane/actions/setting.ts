import { FormReadingCaches } from '../../core/forms/readForms';
import type { Programme } from '../../domain/plan/programme';
import type { UnitTree } from '../../core/units/unitTree';
import { catalogue, findProgramme, programmes } from '../../usecases/programmes';
import type { CheckSetting } from '../../usecases/checkWorkbook';
import type { FormSetting } from '../../usecases/makeForms';
import { UnitTrees } from '../../usecases/unitTrees';
import type { AssetSource } from '../../usecases/assets';
import type { Choice } from '../paneServices';

const known = new WeakMap<AssetSource, UnitTrees>();

/** The unit trees over a source of lists; one per source, so that a list is loaded once for all pages. */
export function treesOf(assets: AssetSource): UnitTrees {
  const held = known.get(assets);
  if (held) return held;
  const made = new UnitTrees(assets);
  known.set(assets, made);
  return made;
}

/** What checking needs, for every plan that ships. */
export function checkSetting(assets: AssetSource): CheckSetting {
  return { programmes: programmes(), catalogue: catalogue(), caches: new FormReadingCaches(), trees: treesOf(assets) };
}

/** What making forms needs. */
export function formSetting(programme: Programme, tree: UnitTree, year: number): FormSetting {
  return { programme, catalogue: catalogue(), tree, year };
}

/** The plan a person chose; undefined before one is chosen, and where an old setting names one that is gone. */
export function chosenProgramme({ programme }: Pick<Choice, 'programme'>): Programme | undefined {
  return findProgramme(programme);
}

/** The plan of an id that something was worked out with. Throws on any other. */
export function programmeOf(id: string): Programme {
  const found = findProgramme(id);
  if (!found) throw new Error(`there is no plan ${id}`);
  return found;
}

/** A year within the plan: the wished one, else the nearest. */
export function yearWithin(programme: Programme, wished: number): number {
  return Math.min(Math.max(wished, programme.years.from), programme.years.to);
}

/** All years of the plan, the newest first. */
export function yearsOf({ years }: Programme): readonly number[] {
  return Array.from({ length: years.to - years.from + 1 }, (_, index) => years.to - index);
}
