import type { RollUp } from '../domain/aggregate';
import type { Catalogue } from '../domain/catalogue/indicator';
import type { PlanInUse } from '../domain/plan/planBelow';
import type { Programme } from '../domain/plan/programme';
import type { Submission } from '../domain/submission';
import { subtree, type UnitTree } from '../core/units/unitTree';
import { runToCompletion, type Task } from '../domain/task';
import { treeIn, type BelowSources } from './plansBelow';
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

/** Who knows plans of other units, whose old forms and summaries are bases too. */
export type FindPlan = BelowSources['find'];

/**
 * Roll-ups of every base year that the files have figures of, over all units of the plan, whichever is rolled up now: a
 * unit of today may be made of others. Forms of a plan of another place give a roll-up of their own. A form with an
 * error does not count in a base either: growth on a wrong figure would be a guess.
 */
export async function baseRollUps(
  files: readonly RollUpInput[],
  other: OtherYear,
  find: FindPlan = () => Promise.resolve(undefined),
): Promise<readonly RollUp[]> {
  const rolled: RollUp[] = [];
  for (const year of baseYears(other.programme)) {
    const ids = new Set(files.flatMap(({ forms }) => forms.flatMap(({ submission }) => ofYear(submission, year))));
    if (ids.size === 0) continue;
    const own = ids.has(other.programme.id);
    if (own) rolled.push(await yearRollUp(files, year, { ...other, root: '' }));
    for (const { programme, catalogue } of await elsewhere([...ids].sort(), year, other, find)) {
      rolled.push(await yearRollUp(files, year, { ...other, programme, catalogue, root: '' }));
    }
  }
  return rolled;
}

function ofYear({ programme, year }: Submission, wanted: number): readonly string[] {
  return year === wanted ? [programme] : [];
}

/** Of some plans those of other places, in the same catalogue; one below this plan is no base of its own. */
async function elsewhere(
  ids: readonly string[],
  year: number,
  { programme, trees }: OtherYear,
  find: FindPlan,
): Promise<readonly PlanInUse[]> {
  const own = ids.includes(programme.id) ? await treeIn(programme, year, trees) : undefined;
  const found: PlanInUse[] = [];
  for (const id of ids) {
    const plan = id === programme.id ? undefined : await find(id);
    if (!plan || plan.programme.catalogue !== programme.catalogue) continue;
    const tree = await treeIn(plan.programme, year, trees);
    const isBelow = own?.list === tree?.list && own?.unit(tree?.root.code ?? '') !== undefined;
    if (tree && !isBelow) found.push(plan);
  }
  return found;
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
