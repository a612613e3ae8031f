import { existsSync } from 'node:fs';
import path from 'node:path';
import { attainmentText } from '../../core/attainment/attainmentText';
import type { RollUp } from '../../domain/aggregate';
import type { Programme } from '../../domain/plan/programme';
import { baseRollUp, baseYears, yearRollUp, type OtherYear } from '../../usecases/baseRollUp';
import { catalogue } from '../../usecases/programmes';
import { rollUpFiles, type RollUpResult } from '../../usecases/rollUpFiles';
import { subtree, type UnitTree } from '../../core/units/unitTree';
import { UnitTrees } from '../../usecases/unitTrees';
import { expandArchives } from '../archives';
import { parseWords, required, requiredProgramme, requiredYear, type Arguments } from '../arguments';
import { CheckCrew } from '../checkCrew';
import { checkFiles } from '../checkFiles';
import { diskAssets } from '../diskAssets';
import { inputPaths, type InputFile } from '../inputFiles';
import { ownUnitsOf } from '../ownUnits';
import { refuseExisting } from '../savedFiles';
import { submissionFile } from '../submissionFile';
import { say } from '../texts';
import type { Terminal } from '../terminal';
import { UsageError } from '../usageError';
import { lastYearOf, nameRejected } from './check';
import { writeOutputs } from './rollUpOutputs';
import { printRollUp } from './rollUpPrint';

/** `tonghop rollup`: unit workbooks and earlier summaries into one balanced summary workbook and its JSON. */
export async function rollUpCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const args = parseWords(words, {
    programme: 'text',
    year: 'text',
    unit: 'text',
    units: 'text',
    out: 'text',
    json: 'text',
    base: 'text',
    'last-year': 'text',
    jobs: 'text',
    force: 'flag',
  });
  const programme = requiredProgramme(args);
  const year = requiredYear(args, programme);
  const out = required(args, 'out');
  const json = args.text('json');
  refuseOutputs(out, json, args.flag('force'));
  const jobs = jobCount(args);
  const inputs = (await expandArchives(await inputPaths(args.words))).filter(
    (input) => path.resolve(input.path) !== path.resolve(out),
  );
  if (inputs.length === 0) throw new UsageError(say('Không có tệp nào để tổng hợp.', 'There is no file to roll up.'));
  const crew = new CheckCrew(jobs, inputs.length);
  try {
    return await rollUpInputs({ args, programme, year, out, jobs, inputs, crew }, terminal);
  } finally {
    crew.stop();
  }
}

/** What the command line asks for, with workers that are loading already. */
interface Asked {
  readonly args: Arguments;
  readonly programme: Programme;
  readonly year: number;
  readonly out: string;
  readonly jobs: number;
  readonly inputs: readonly InputFile[];
  readonly crew: CheckCrew;
}

async function rollUpInputs(asked: Asked, terminal: Terminal): Promise<number> {
  const { args, programme, year, out, jobs, inputs, crew } = asked;
  const own = await ownUnitsOf(args.text('units'), programme, terminal);
  const trees = new UnitTrees(diskAssets, own);
  const wholeTree = await trees.tree(programme, year);
  const tree = treeBelow(wholeTree, args.text('unit') ?? programme.unit.code, programme);
  const lastYear = await lastYearOf(args, terminal);
  const files = await checkFiles(inputs, { own, lastYear }, crew, (done, name) =>
    terminal.progress(done, inputs.length, name),
  );
  terminal.clearBar();
  const other = { programme, catalogue: catalogue(), trees, root: tree.root.code };
  const base = await baseOf(args, other, jobs, terminal);
  const earlier = lastYear.length === 0 ? undefined : await yearRollUp([submissionFile(lastYear)], year - 1, other);
  const result = rollUpFiles(files, {
    programme,
    catalogue: catalogue(),
    lists: await trees.lists(),
    tree,
    wholeTree,
    year,
    ...(base ? { base } : {}),
    ...(earlier ? { lastYear: earlier } : {}),
  });
  await writeOutputs(result, programme, out, args.text('json'), terminal);
  printRollUp(result, out, terminal, (attainment) => attainmentText(attainment, terminal.language));
  return exitCode(result);
}

function refuseOutputs(out: string, json: string | undefined, force: boolean): void {
  const targets = json === undefined ? [out] : [out, json];
  for (const target of targets) {
    const folder = path.dirname(path.resolve(target));
    if (!existsSync(folder))
      throw new UsageError(say(`Thư mục ${folder} không tồn tại.`, `The folder ${folder} does not exist.`));
  }
  if (!/\.xlsx$/i.test(out))
    throw new UsageError(say('Tệp kết quả (--out) phải có đuôi .xlsx.', 'The output (--out) must end in .xlsx.'));
  refuseExisting(targets, force);
}

function jobCount(args: Arguments): number {
  const typed = args.text('jobs') ?? '2';
  const jobs = Number(typed);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs;
  throw new UsageError(
    say(
      `--jobs phải là số từ 1 đến 64, không phải “${typed}”.`,
      `--jobs must be a number from 1 to 64, not "${typed}".`,
    ),
  );
}

function treeBelow(whole: UnitTree, code: string, programme: Programme): UnitTree {
  const tree = code === whole.root.code ? whole : subtree(whole, code);
  if (tree && tree.reporting.length > 0) return tree;
  throw new UsageError(
    say(
      `Không có đơn vị tổng hợp mã “${code}” trong ${programme.name} (danh mục ${whole.list}).`,
      `There is no unit "${code}" to roll up in ${programme.nameEn} (list ${whole.list}).`,
    ),
  );
}

/** The base year that `--base` gives figures for; a file of it that cannot be read is named and left out. */
async function baseOf(
  args: Arguments,
  other: OtherYear,
  jobs: number,
  terminal: Terminal,
): Promise<RollUp | undefined> {
  const given = args.text('base');
  if (given === undefined) return undefined;
  const inputs = await expandArchives(await inputPaths([given]));
  const crew = new CheckCrew(jobs, inputs.length);
  const files = await checkFiles(inputs, { own: [], lastYear: [] }, crew, (done, name) =>
    terminal.progress(done, inputs.length, name),
  );
  nameRejected(files, terminal);
  const base = await baseRollUp(files, other);
  if (base) return base;
  const years = baseYears(other.programme).join(', ');
  throw new UsageError(
    say(`Tệp --base không có số liệu của năm gốc (${years}).`, `--base holds no figures of a base year (${years}).`),
  );
}

function exitCode(result: RollUpResult): number {
  const { rejected, unknownUnit } = result.rollUp.ledger;
  const errors = result.findings.some(({ finding }) => finding.severity === 'error');
  return rejected > 0 || unknownUnit > 0 || errors ? 1 : 0;
}
