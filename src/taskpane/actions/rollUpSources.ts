import type { Decision } from '../../domain/decision';
import { catalogueOf } from '../../domain/catalogue/catalogues';
import type { Task } from '../../domain/task';
import type { PlanInUse } from '../../domain/plan/planBelow';
import type { Programme } from '../../domain/plan/programme';
import type { Submission } from '../../domain/submission';
import type { Unit } from '../../domain/territory/unit';
import type { PreferredReport } from '../../core/rollup/candidate';
import type { WorkbookPort } from '../../core/sheet/port';
import { baseRollUps, treeBelow } from '../../usecases/baseRollUp';
import { checkWorkbook, type CheckSetting } from '../../usecases/checkWorkbook';
import { givenBases, type NamedBook } from '../../usecases/givenBases';
import { withPlansBelow } from '../../usecases/plansBelow';
import type { Replayed } from '../../usecases/verifySummary';
import { bothDecided, workSetting } from '../../usecases/workSetting';
import { rollUpFilesSteps, type RollUpInput, type RollUpResult } from '../../usecases/rollUpFiles';
import type { WorkState } from '../../domain/work/workState';
import type { TargetSettings } from '../../domain/targets/readings';
import { inSlices } from './inSlices';
import type { Explanations } from './explanations';

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
  /** Figures of a base year from paper. */
  readonly baseBook?: NamedBook;
  /** That somebody confirmed the territory of the base by name. */
  readonly baseConfirmed?: Decision;
  /** Only forms without any error count. */
  readonly strict?: boolean;
  /** What was decided here about what was found. */
  readonly work?: WorkState;
  /** Readings of targets chosen instead of the plan's own. */
  readonly settings?: TargetSettings;
  /** Asks before a report takes the place of an earlier one. */
  readonly confirmReplace?: boolean;
  /** Which of a unit's different reports somebody chose. */
  readonly preferred?: readonly PreferredReport[];
  /** Decisions of a summary that is verified, instead of all of the above. */
  readonly replay?: Replayed;
}

/** What files of base years hold: the place they are of, and how many of its reports count. */
export interface HeldBase {
  readonly root: Unit;
  readonly year: number;
  readonly used: number;
}

/** A roll-up with what its base files hold. */
export interface RequestedRollUp extends RollUpResult {
  readonly held: readonly HeldBase[];
}

/** One balanced roll-up with verdicts; the page stays alive meanwhile, and aborting ends it. */
export async function rollUpRequest(
  request: RollUpRequest,
  setting: CheckSetting,
  signal?: AbortSignal,
): Promise<RequestedRollUp> {
  const { programme, year, strict = false, settings = {}, work, preferred = [], confirmReplace = false } = request;
  const { baseBook, baseConfirmed } = request;
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
  const bases = await givenBases(
    {
      ...(base.length > 0 ? { reports: { base, files: request.base } } : {}),
      ...(baseBook ? { book: baseBook } : {}),
      ...(baseConfirmed ? { confirmed: baseConfirmed } : {}),
    },
    trees,
  );
  const decided = work ? workSetting(work, request.files, { programme: programme.id, year }) : undefined;
  const given = { preferred, confirmReplace };
  const now = new Date().toISOString();
  const deciding = decided ? bothDecided(given, decided.deciding, request.files) : given;
  const asked = {
    ...common,
    tree,
    wholeTree,
    year,
    programmes: setting.programmes,
    strict,
    settings,
    decisions: bases.decisions,
    deciding,
    now,
    ...(work ? { work } : {}),
    ...bases.given,
    ...request.replay,
  };
  const below = await withPlansBelow(request.files, asked, { find, trees });
  const result = await run(rollUpFilesSteps(request.files, below));
  return { ...result, held: base.map(({ root, year: of, ledger }) => ({ root, year: of, used: ledger.used })) };
}

/** Every submission of checked files. */
export function submissionsOf(files: readonly RollUpInput[]): readonly Submission[] {
  return files.flatMap((file) => file.forms.map(({ submission }) => submission));
}
