import type { RollUp } from '../domain/aggregate';
import type { Catalogue } from '../domain/catalogue/indicator';
import type { Programme } from '../domain/plan/programme';
import { subtree, type UnitTree } from '../core/units/unitTree';
import { runToCompletion, type Task } from '../domain/task';
import { rollUpFilesSteps, type RollUpInput } from './rollUpFiles';
import type { UnitTrees } from './unitTrees';

/** What a roll-up of another year needs; `root` is the unit that is rolled up, "" for the programme's own. */
export interface OtherYear {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly trees: UnitTrees;
  readonly root: string;
  /** How to do it where a page is to stay alive; all at once without it. */
  readonly run?: <T>(steps: Task<T>) => Promise<T>;
}

/** Years the plan's growth targets are measured against, in the plan's order. */
export function baseYears(programme: Programme): readonly number[] {
  return [...new Set(programme.targets.flatMap(({ baseYear }) => baseYear ?? []))];
}

/**
 * Roll-up of the first base year that the files have figures of; undefined when they have none. A form with an error
 * does not count in a base either: growth on a wrong figure would be a guess.
 */
export async function baseRollUp(files: readonly RollUpInput[], other: OtherYear): Promise<RollUp | undefined> {
  const has = (year: number): boolean =>
    files.some(({ forms }) => forms.some(({ submission }) => submission.year === year));
  const year = baseYears(other.programme).find(has);
  return year === undefined ? undefined : yearRollUp(files, year, other);
}

/** Roll-up of one year over the tree that was in force in it. */
export async function yearRollUp(files: readonly RollUpInput[], year: number, other: OtherYear): Promise<RollUp> {
  const { programme, catalogue } = other;
  const wholeTree = await other.trees.tree(programme, year);
  const tree = treeBelow(wholeTree, other.root);
  const lists = await other.trees.lists();
  const steps = rollUpFilesSteps(files, { programme, catalogue, lists, tree, wholeTree, year });
  return (other.run ? await other.run(steps) : runToCompletion(steps)).rollUp;
}

/** The tree below a unit; the whole one for "" and for a unit that the list of that year does not have. */
export function treeBelow(whole: UnitTree, code: string): UnitTree {
  return (code === '' ? undefined : subtree(whole, code)) ?? whole;
}
