import { subtree, UnitTreeError, type UnitTree } from '../core/units/unitTree';
import { planBelow, PlansBelow, type PlanBelow, type PlanInUse } from '../domain/plan/planBelow';
import type { Programme } from '../domain/plan/programme';
import { isReportYear } from '../domain/plan/reportYear';
import { treeOf } from '../domain/territory/tree';
import type { CheckedFile } from './checkWorkbook';
import type { RollUpSetting } from './rollUpFiles';
import type { UnitTrees } from './unitTrees';

/** The plan that is rolled up, and where it stands. */
interface PlanAbove extends PlanInUse {
  readonly year: number;
  readonly tree: UnitTree;
}

/** Plans of other ids that forms of the year came by, in order; few, or none. */
function otherPlans(files: readonly CheckedFile[], { programme, year }: PlanAbove): readonly string[] {
  const found = new Set<string>();
  for (const { forms } of files)
    for (const { submission } of forms)
      if (submission.programme !== programme.id && submission.year === year) found.add(submission.programme);
  return [...found].sort();
}

/**
 * Which of some plans lie below another in a year: those that name it as the plan above them, or name none, and whose
 * unit lies in its territory below its own unit (docs/rules-of-meaning.md#plans-below-a-plan). A plan that names another
 * one counts where that lies below in turn.
 */
async function plansBelow(
  found: readonly PlanInUse[],
  upper: PlanAbove,
  trees: UnitTrees,
): Promise<readonly PlanBelow[]> {
  const below: PlanBelow[] = [];
  for (const lower of found) {
    const { programme } = lower;
    if (!isReportYear(programme, upper.year) || programme.catalogue !== upper.programme.catalogue) continue;
    if (!carriesOut(programme, upper.programme, found)) continue;
    const tree = await treeIn(programme, upper.year, trees);
    if (tree && liesIn(tree, upper.tree)) below.push(planBelow(lower, { upper, year: upper.year, tree }));
  }
  return below;
}

/** Whether a plan carries out another, itself or through one between them; one that names none may carry out any. */
function carriesOut(lower: Programme, upper: Programme, found: readonly PlanInUse[], steps = found.length): boolean {
  const { above, id } = lower;
  if (id === upper.id) return false;
  if (above === undefined || above === upper.id) return true;
  const between = found.find(({ programme }) => programme.id === above)?.programme;
  return between !== undefined && steps > 0 && carriesOut(between, upper, found, steps - 1);
}

/** A place whose list of that year lacks it has no units there. */
export async function treeIn(programme: Programme, year: number, trees: UnitTrees): Promise<UnitTree | undefined> {
  try {
    return await trees.tree(programme, year);
  } catch (error) {
    if (error instanceof UnitTreeError) return undefined;
    throw error;
  }
}

/** A district or commune of the tree; of a cluster, which stands for a district that is gone, its communes. */
function liesIn(lower: UnitTree, upper: UnitTree): boolean {
  if (lower.list !== upper.list || lower.root.code === upper.root.code) return false;
  const territory = lower.units.filter(({ level }) => level === 'commune');
  const standing = lower.root.level === 'cluster' ? territory : [lower.root];
  return standing.length > 0 && standing.every(({ code }) => upper.unit(code) !== undefined);
}

/** The tree with the bodies and facilities of plans below, each under the unit it works beside. */
function joinedTree(upper: UnitTree, below: readonly PlanBelow[]): UnitTree {
  const known = new Set(upper.units.map(({ code }) => code));
  const reporting = new Set(upper.reporting.map(({ code }) => code));
  const added = below.flatMap(({ tree }) =>
    tree.units.flatMap((unit) => {
      if (tree.reports(unit.code)) reporting.add(unit.code);
      // A cluster has no place of its own above: what works beside it stands beside the root.
      if (known.has(unit.code) || unit.level === 'cluster') return [];
      known.add(unit.code);
      return [{ ...unit, parent: known.has(unit.parent ?? '') ? (unit.parent ?? '') : upper.root.code }];
    }),
  );
  const offered = [upper, ...below.map(({ tree }) => tree)].flatMap((tree) => tree.offered);
  const free = new Map(offered.filter(({ code }) => !known.has(code)).map((unit) => [unit.code, unit]));
  const owes = ({ code }: { readonly code: string }): boolean => reporting.has(code);
  return treeOf(upper.list, [...upper.units, ...added], upper.notes, owes, [...free.values()]);
}

/** Where plans below are looked for, and their units. */
export interface BelowSources {
  /** The plan of an id with its catalogue; undefined where nobody here has it. */
  find(id: string): Promise<PlanInUse | undefined>;
  readonly trees: UnitTrees;
}

/** The setting with the plans below that forms of these files came by, and the units of those plans in its trees. */
export async function withPlansBelow(
  files: readonly CheckedFile[],
  setting: RollUpSetting,
  { find, trees }: BelowSources,
): Promise<RollUpSetting> {
  const upper: PlanAbove = { ...setting, tree: setting.wholeTree };
  const found: PlanInUse[] = [];
  for (const id of otherPlans(files, upper)) {
    const plan = await find(id);
    if (plan) found.push(plan);
  }
  const below = await plansBelow(found, upper, trees);
  if (below.length === 0) return setting;
  const wholeTree = joinedTree(setting.wholeTree, below);
  const tree = subtree(wholeTree, setting.tree.root.code) ?? wholeTree;
  return { ...setting, wholeTree, tree, below: new PlansBelow(below) };
}
