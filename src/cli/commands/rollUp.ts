import { existsSync } from 'node:fs';
import path from 'node:path';
import type { RollUp } from '../../domain/aggregate';
import { filesDecision } from '../../domain/decision';
import type { Catalogue } from '../../domain/catalogue/indicator';
import type { WorkState } from '../../domain/work/workState';
import type { GivenPlan } from '../../domain/plan/carriedPlan';
import type { Programme } from '../../domain/plan/programme';
import { yearRollUp } from '../../usecases/baseRollUp';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import { withPlansBelow } from '../../usecases/plansBelow';
import { bothDecided, withoutSummariesOf, workSetting } from '../../usecases/workSetting';
import { rollUpFiles, type RollUpResult, type RollUpSetting } from '../../usecases/rollUpFiles';
import type { Replayed } from '../../usecases/verifySummary';
import { subtree, type UnitTree } from '../../core/units/unitTree';
import { goneUnits, type LookedIn } from '../../usecases/goneUnits';
import { UnitTrees } from '../../usecases/unitTrees';
import { expandArchives } from '../archives';
import { namingOf, readingOf, required, requiredYear, type Arguments, type Reading } from '../arguments';
import { baseOptions, givenBase } from '../givenBase';
import { belowSources } from '../belowSources';
import { chosenOrCarriedPlan } from '../chosenPlan';
import { CheckPool } from '../checkPool';
import { checkFiles, type CheckedInput } from '../checkFiles';
import { options, PATHS, type Command } from '../command';
import { decidingOf, decidingOptions } from '../deciding';
import { rememberDeciding } from '../rememberDeciding';
import { byOption } from '../madeBy';
import { diskAssets } from '../diskAssets';
import { isEarlierResult, withoutEarlierJson } from '../earlierResult';
import { inputPaths, type InputFile } from '../inputFiles';
import { WorkbookFiles } from '../openWorkbook';
import { refuseEqualTargets, refuseTarget, refuseTargetsThatAreRead, targetsThatAreRead } from '../outputTargets';
import { ownUnitsOf, withinTerritory } from '../ownUnits';
import { refuseExisting } from '../savedFiles';
import { submissionFile } from '../submissionFile';
import { say } from '../texts';
import type { Terminal } from '../terminal';
import { UsageError } from '../usageError';
import { readsOwnFolder, withWork } from '../workArguments';
import { refuseClosed, workIn, withoutWorkFile, workFile } from '../workFolder';
import { lastYearOf } from './check';
import { printedBy, printOptions, ROLL_UP_OUTPUTS, writeOutputs } from './rollUpOutputs';
import { printRollUp } from './rollUpPrint';
import { chosenReadings, readingOption } from '../chosenReadings';

/** `tonghop rollup`: unit workbooks and earlier summaries into one balanced summary workbook and its JSON. */
export const rollUpCommand: Command = {
  name: 'rollup',
  about: say(
    'Tổng hợp biểu của các đơn vị, và bảng tổng hợp cấp dưới, thành một bảng tổng hợp đã đối chiếu.',
    'Rolls unit workbooks and earlier summaries up into one balanced summary.',
  ),
  words: PATHS,
  options: {
    // A folder of work knows its own.
    programme: { kind: 'text', value: options.programme.value, about: options.programme.about },
    year: { kind: 'text', value: options.year.value, about: options.year.about },
    ...Object.fromEntries(ROLL_UP_OUTPUTS.map(({ option, described }) => [option, described])),
    ...printOptions,
    unit: options.rolledUp,
    ...baseOptions,
    'last-year': options.lastYear,
    reading: readingOption,
    below: options.below,
    units: options.units,
    strict: {
      kind: 'flag',
      about: say(
        'chỉ nhận biểu không còn lỗi; nếu không nêu, lỗi trong biểu chỉ tạm giữ các số liên quan',
        'counts only forms without errors; otherwise an error in a form holds the figures it concerns alone',
      ),
    },
    work: {
      ...options.work,
      about: say(
        'thư mục hồ sơ tổng hợp: kế hoạch, năm, đơn vị, tệp báo cáo và mọi quyết định ở đó (lệnh board, accept, explain)',
        'folder of work: its plan, year, unit, reports and every decision there (commands board, accept, explain)',
      ),
    },
    ...decidingOptions,
    by: byOption,
    jobs: options.jobs,
    'file-timeout': options.fileTimeout,
    paths: options.paths,
    force: options.force,
  },
  run: rollUp,
};

async function rollUp(given: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const args = await withWork(given);
  const chosen = await chosenOrCarriedPlan(args, source, terminal);
  const { programme, given: carried, source: plans } = chosen;
  const catalogue = await plans.catalogue(programme);
  const year = requiredYear(args, programme);
  const out = required(args, 'out');
  await refuseClosed(args.text('work'), { programme: programme.id, year });
  refuseOutputs(targetsOf(args), args.flag('force'));
  const reading = readingOf(args);
  const opening = new WorkbookFiles();
  const found = withoutWorkFile(await inputPaths(args.words, namingOf(args)), args.text('work'));
  const asked = { programme: programme.id, year, unit: { code: unitOf(args, programme) } };
  const rewritten = await rewrittenResults(args, [...found.map(({ path: file }) => file), ...chosen.read], (file) =>
    isEarlierResult(file, asked, opening),
  );
  const left = found.filter(({ path: file }) => targetsThatAreRead(rewritten, [file]).length === 0);
  const inputs = expandArchives(readsOwnFolder(args) ? withoutEarlierJson(left, asked, opening) : left, opening);
  if (inputs.length === 0) throw new UsageError(say('Không có tệp nào để tổng hợp.', 'There is no file to roll up.'));
  const pool = new CheckPool({ files: opening, count: inputs.length, reading });
  try {
    const every = await plans.programmes();
    const asking = {
      args,
      programme,
      programmes: every,
      plans: carried,
      source,
      catalogue,
      year,
      out,
      reading,
      inputs,
      pool,
    };
    return await rollUpInputs(asking, terminal);
  } finally {
    pool.stop();
  }
}

/**
 * Targets among the files read that an earlier run of this roll-up wrote: they are written again and no input. Any
 * other target that is read, by whichever option, is refused.
 */
async function rewrittenResults(
  args: Arguments,
  read: readonly string[],
  isEarlier: (file: string) => boolean,
): Promise<readonly string[]> {
  const compared = ['base', 'last-year'].flatMap((option) => args.list(option));
  const besides = compared.length === 0 ? [] : (await inputPaths(compared)).map(({ path: file }) => file);
  const [units, work] = [args.text('units'), args.text('work')];
  const book = args.text('base-book');
  const targets = [...targetsOf(args).values()];
  refuseTargetsThatAreRead(targets, [
    ...besides,
    ...(units === undefined ? [] : [units]),
    ...(book === undefined ? [] : [book]),
    ...(work === undefined ? [] : [workFile(work)]),
  ]);
  const clashing = targetsThatAreRead(targets, read);
  const rewritten = clashing.filter(isEarlier);
  refuseTarget(clashing.find((target) => !rewritten.includes(target)));
  return rewritten;
}

function unitOf(args: Arguments, programme: Programme): string {
  return args.text('unit') ?? programme.unit.code;
}

/** What the command line asks for, with workers that are loading already. */
export interface Asked {
  readonly args: Arguments;
  readonly programme: Programme;
  /** Every plan there is, by whose names forms of others are told. */
  readonly programmes: readonly Programme[];
  /** The programme again where it is none of this build. */
  readonly plans: readonly GivenPlan[];
  /** Where plans of units below are looked for. */
  readonly source: ProgrammeSource;
  readonly catalogue: Catalogue;
  readonly year: number;
  readonly reading: Reading;
  readonly inputs: readonly InputFile[];
  readonly pool: CheckPool;
  /** Decisions to use instead of those of the options: what a summary carries, found again in the files. */
  readonly replay?: (files: readonly CheckedInput[]) => Replayed;
}

async function rollUpInputs(asked: Asked & { readonly out: string }, terminal: Terminal): Promise<number> {
  const { args, programme, catalogue, out } = asked;
  const { result, files, work } = await rolledUpFiles(asked, terminal);
  if (work) await rememberDeciding({ ...asked, result, files, work }, terminal);
  await writeOutputs(result, { programme, catalogue, targets: targetsOf(args), ...printedBy(args) }, terminal);
  printRollUp(result, { out, catalogue }, terminal);
  return exitCode(result);
}

/** The roll-up of the files asked for, before anything is written. */
export async function rolledUp(asked: Asked, terminal: Terminal): Promise<RollUpResult> {
  return (await rolledUpFiles(asked, terminal)).result;
}

/** A roll-up with the files it was made of and, where `--work` names one, what is in force in the folder of work. */
export interface RolledUpFiles {
  readonly result: RollUpResult;
  readonly files: readonly CheckedInput[];
  readonly work?: WorkState;
  /** Of `--last-year`. */
  readonly lastYear?: RollUp;
}

/** The same with the files as they were checked. */
export async function rolledUpFiles(asked: Asked, terminal: Terminal): Promise<RolledUpFiles> {
  const { args, programme, programmes, plans, source, catalogue, year, inputs, pool } = asked;
  const [given, now] = [decidingOf(args, inputs), new Date().toISOString()];
  const work = await workIn(args.text('work'));
  const own = await ownUnitsOf(args.text('units'), programme.unit.code, terminal);
  const trees = new UnitTrees(diskAssets, own);
  const wholeTree = withinTerritory(await trees.tree(programme, year));
  const tree = await treeBelow({ programme, catalogue, tree: wholeTree, year }, unitOf(args, programme), trees);
  const lastYear = await lastYearOf(args, { opening: pool.files, plans }, terminal);
  const checked = await checkFiles(inputs, { plans, own, lastYear }, pool, (done, name) =>
    terminal.progress(done, inputs.length, name),
  );
  terminal.clearBar();
  const root = tree.root.code;
  const isOwn = readsOwnFolder(args);
  const files = isOwn ? withoutSummariesOf(checked, { programme: programme.id, year, code: root }) : checked;
  const kept = work && workSetting(work, files, { programme: programme.id, year });
  const other = { programme, catalogue, trees, root, tree };
  const base = await givenBase(asked, other, own, terminal);
  const earlier = lastYear.length === 0 ? undefined : await yearRollUp([submissionFile(lastYear)], year - 1, other);
  const setting: RollUpSetting = {
    programme,
    catalogue,
    lists: await trees.lists(),
    tree,
    wholeTree,
    year,
    programmes,
    strict: args.flag('strict'),
    settings: chosenReadings(args.list('reading'), programme.targets),
    deciding: kept ? bothDecided(given, kept.deciding, files) : given,
    now,
    decisions: [...base.decisions, ...filesDecision('lastYear', lastYear)],
    ...base.given,
    ...(earlier ? { lastYear: earlier } : {}),
    ...(work ? { work } : {}),
    ...asked.replay?.(files),
  };
  const below = await belowSources(args.list('below'), { source, inputs, files, opening: pool.files });
  const result = rollUpFiles(files, await withPlansBelow(files, setting, below));
  return { result, files, ...(work ? { work } : {}), ...(earlier ? { lastYear: earlier } : {}) };
}

/** The files asked for, by the option that asks. */
function targetsOf(args: Arguments): ReadonlyMap<string, string> {
  return new Map(
    ROLL_UP_OUTPUTS.flatMap(({ option }) => {
      const target = args.text(option);
      return target === undefined ? [] : [[option, target] as const];
    }),
  );
}

/** Refuses what cannot be written as asked, before anything is read. */
function refuseOutputs(targets: ReadonlyMap<string, string>, force: boolean): void {
  refuseEqualTargets([...targets.values()]);
  for (const { option, ending } of ROLL_UP_OUTPUTS) {
    const target = targets.get(option);
    if (target === undefined) continue;
    const folder = path.dirname(path.resolve(target));
    if (!existsSync(folder))
      throw new UsageError(say(`Thư mục ${folder} không tồn tại.`, `The folder ${folder} does not exist.`));
    if (!target.toLowerCase().endsWith(ending))
      throw new UsageError(
        say(`Tệp kết quả (--${option}) phải có đuôi ${ending}.`, `The output (--${option}) must end in ${ending}.`),
      );
  }
  refuseExisting([...targets.values()], force);
}

/** The tree below a unit that reports come from; refused where there is none. */
export async function treeBelow(looked: LookedIn, code: string, trees: UnitTrees): Promise<UnitTree> {
  const { programme, tree: whole } = looked;
  const tree = code === whole.root.code ? whole : subtree(whole, code);
  if (tree && tree.reporting.length > 0) return tree;
  const became = tree ? [] : await goneUnits(code, looked, trees);
  const said = (language: 'vi' | 'en'): string => became.map((one) => ` ${one[language]}`).join('');
  throw new UsageError(
    say(
      `Không có đơn vị tổng hợp mã “${code}” trong ${programme.name} (danh mục ${whole.list}).${said('vi')}`,
      `There is no unit "${code}" to roll up in ${programme.nameEn} (list ${whole.list}).${said('en')}`,
    ),
  );
}

function exitCode(result: RollUpResult): number {
  const { conflict, rejected, unknownUnit } = result.rollUp.ledger;
  const errors = result.findings.some(({ finding }) => finding.severity === 'error');
  return conflict > 0 || rejected > 0 || unknownUnit > 0 || errors ? 1 : 0;
}
