import { FormReadingCaches } from '../../core/forms/readForms';
import { catalogueOf } from '../../domain/catalogue/catalogues';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { yearsOf } from '../../domain/plan/planYears';
import type { Programme } from '../../domain/plan/programme';
import type { CheckSetting } from '../../usecases/checkWorkbook';
import type { Plans } from '../../usecases/programmeSource';
import { UnitTrees } from '../../usecases/unitTrees';
import type { AssetSource } from '../../usecases/assets';
import type { Choice } from '../paneServices';

const treesCache = new WeakMap<AssetSource, UnitTrees>();

/** The unit trees over a source of lists; one per source, so that a list is loaded once for all pages. */
export function treesOf(assets: AssetSource): UnitTrees {
  const held = treesCache.get(assets);
  if (held) return held;
  const made = new UnitTrees(assets);
  treesCache.set(assets, made);
  return made;
}

/** What checking needs, for every plan there is. */
export function checkSetting({ trial: _, ...plans }: Plans, assets: AssetSource): CheckSetting {
  return { ...plans, caches: new FormReadingCaches(), trees: treesOf(assets) };
}

/** The catalogue of the plan of an id; of a plan nobody here has, that of the plans that name none. */
export function catalogueOfPlan(plans: Plans, id: string): Catalogue {
  return catalogueOf(chosenProgramme(plans, { programme: id }) ?? {}, plans);
}

/** The plan a person chose; undefined before one is chosen, and where an old setting names one that is gone. */
export function chosenProgramme({ programmes }: Plans, choice: Pick<Choice, 'programme'>): Programme | undefined {
  return programmes.find(({ id }) => id === choice.programme);
}

/** The plan of an id that something was worked out with. Throws on any other. */
export function programmeOf(plans: Plans, id: string): Programme {
  const found = chosenProgramme(plans, { programme: id });
  if (!found) throw new Error(`there is no plan ${id}`);
  return found;
}

/** A year within the plan: the wished one, else the nearest. */
export function yearWithin(programme: Pick<Programme, 'years'>, wished: number): number {
  return Math.min(Math.max(wished, programme.years.from), programme.years.to);
}

/** All years of the plan, the newest first. */
export function newestFirst(programme: Programme): readonly number[] {
  return [...yearsOf(programme)].reverse();
}
