import { filesDecision } from '../../domain/decision';
import { catalogueOf } from '../../domain/catalogue/catalogues';
import type { Task } from '../../domain/task';
import type { PlanInUse } from '../../domain/plan/planBelow';
import type { Programme } from '../../domain/plan/programme';
import type { Submission } from '../../domain/submission';
import type { PreferredReport } from '../../core/rollup/candidate';
import type { WorkbookPort } from '../../core/sheet/port';
import { baseRollUps, treeBelow } from '../../usecases/baseRollUp';
import { checkWorkbook, type CheckSetting } from '../../usecases/checkWorkbook';
import { withPlansBelow } from '../../usecases/plansBelow';
import { rollUpFilesSteps, type RollUpInput, type RollUpResult } from '../../usecases/rollUpFiles';
import type { Acceptances } from '../../domain/work/acceptances';
import type { TargetSettings } from '../../domain/targets/readings';
import { inSlices } from './inSlices';
import type { Explanations } from './explanations';
import { successionOf } from '../../usecases/succession';

/** The forms of the open workbook as one input; sheets that are no forms are not asked for reasons. */
export async function openForms(
  port: WorkbookPort,
  setting: CheckSetting,
  explanations: Explanations,
  name: string,
): Promise<RollUpInput> {
  const workbook = { ...(await port.snapshotAll()), file: name };
  return checkWorkbook(explanations.with(workbook), setting);
}

export interface RollUpRequest {
  readonly programme: Programme;
  readonly year: number;
  /** Unit that is rolled up; "" is the programme's own. */
  readonly root: string;
  readonly files: readonly RollUpInput[];
  /** Checked files of a base year, for targets of growth. */
  readonly base: readonly RollUpInput[];
  /** Only forms without any error count. */
  readonly strict?: boolean;
  /** Which reasons of units are accepted here. */
  readonly acceptances?: Acceptances;
  /** Readings of targets chosen instead of the plan's own. */
  readonly settings?: TargetSettings;
  /** Which of a unit's different reports somebody chose. */
  readonly preferred?: readonly PreferredReport[];
}

/**
 * One balanced roll-up with verdicts; the page stays alive meanwhile, and aborting ends it. The base year is the first
 * one a target names that the base files have.
 */
export async function rollUpRequest(
  request: RollUpRequest,
  setting: CheckSetting,
  signal?: AbortSignal,
): Promise<RollUpResult> {
  const { programme, year, strict = false, settings = {}, acceptances, preferred = [] } = request;
  const wholeTree = await setting.trees.tree(programme, year);
  const tree = treeBelow(wholeTree, request.root);
  const common = { programme, catalogue: catalogueOf(programme, setting), lists: await setting.trees.lists() };
  const run = <T>(steps: Task<T>): Promise<T> => inSlices(steps, signal);
  const { programmes, trees } = setting;
  const find = (id: string): Promise<PlanInUse | undefined> => {
    const known = programmes.find((one) => one.id === id);
    return Promise.resolve(known && { programme: known, catalogue: catalogueOf(known, setting) });
  };
  const other = { ...common, trees, root: tree.root.code, run };
  const base = request.base.length > 0 ? await baseRollUps(request.base, other, find) : [];
  const decisions = filesDecision('base', base.length > 0 ? request.base : []);
  const accepted = acceptances ? { acceptances } : {};
  const now = new Date().toISOString();
  const deciding = { deciding: { preferred }, now };
  const asked = {
    ...common,
    tree,
    wholeTree,
    year,
    programmes: setting.programmes,
    strict,
    settings,
    decisions,
    ...deciding,
    ...accepted,
    ...(base.length > 0 ? { base, succession: await successionOf(trees) } : {}),
  };
  return run(rollUpFilesSteps(request.files, await withPlansBelow(request.files, asked, { find, trees })));
}

/** Every submission of checked files. */
export function submissionsOf(files: readonly RollUpInput[]): readonly Submission[] {
  return files.flatMap((file) => file.forms.map(({ submission }) => submission));
}
