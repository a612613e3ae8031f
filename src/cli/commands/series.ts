import { existsSync } from 'node:fs';
import path from 'node:path';
import { fingerprintOf } from '../../domain/plan/fingerprint';
import type { Phase, Programme } from '../../domain/plan/programme';
import type { Series } from '../../domain/series/series';
import { subtree } from '../../domain/territory/tree';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import type { LookedIn } from '../../usecases/goneUnits';
import { filesByYear, type FilesByYear } from '../../usecases/series/filesByYear';
import { seriesForFile } from '../../usecases/series/seriesBook';
import { seriesFiles } from '../../usecases/series/seriesFiles';
import { seriesJson } from '../../usecases/series/seriesJson';
import { UnitTrees } from '../../usecases/unitTrees';
import { deflateNode } from '../../xlsx/write/deflateNode';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook';
import { expandArchives } from '../archives';
import { namingOf, readingOf, required, type Arguments } from '../arguments';
import { belowSources } from '../belowSources';
import { checkFiles, type CheckedInput } from '../checkFiles';
import { CheckPool } from '../checkPool';
import { chosenOrCarriedPlan, type ChosenPlan } from '../chosenPlan';
import { options, PATHS, type Command } from '../command';
import { decidingOf, decidingOptions } from '../deciding';
import { diskAssets } from '../diskAssets';
import { baseOptions, givenBase } from '../givenBase';
import { inputPaths, type InputFile } from '../inputFiles';
import { WorkbookFiles } from '../openWorkbook';
import { refuseEqualTargets, refuseTargetsThatAreRead } from '../outputTargets';
import { ownUnitsOf } from '../ownUnits';
import { refuseExisting, saveFiles, type Saved } from '../savedFiles';
import { say } from '../texts';
import type { Terminal } from '../terminal';
import { UsageError } from '../usageError';
import { treeBelow } from './rollUp';
import { printSeries } from './seriesPrint';

const ENDINGS = { out: '.xlsx', json: '.json' } as const;

/** `tonghop series`: forms and summaries of any years of one plan, its years side by side. */
export const seriesCommand: Command = {
  name: 'series',
  about: say(
    'Lập “Diễn biến” từ biểu và bảng tổng hợp của nhiều năm; sơ kết từng giai đoạn, tổng kết cả kế hoạch.',
    'Sets forms and summaries of several years side by side, with the reviews of each phase and of the whole plan.',
  ),
  words: PATHS,
  options: {
    programme: options.programme,
    out: {
      kind: 'text',
      required: true,
      value: say('TỆP.xlsx', 'FILE.xlsx'),
      about: say('bảng diễn biến sẽ ghi', 'the workbook to write'),
    },
    json: {
      kind: 'text',
      value: say('TỆP.json', 'FILE.json'),
      about: say('ghi thêm kết quả dạng JSON', 'writes the result as JSON as well'),
    },
    unit: options.rolledUp,
    phase: {
      kind: 'text',
      value: say('NĂM-NĂM', 'YEAR-YEAR'),
      about: say(
        'chỉ sơ kết, tổng kết giai đoạn này, ví dụ 2021-2025; thường là mọi giai đoạn đã có số liệu',
        'reviews this phase only, as 2021-2025; usually every phase that has figures',
      ),
    },
    ...baseOptions,
    below: options.below,
    units: options.units,
    ...decidingOptions,
    jobs: options.jobs,
    'file-timeout': options.fileTimeout,
    paths: options.paths,
    force: options.force,
  },
  run: series,
};

async function series(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const chosen = await chosenOrCarriedPlan(args, source, terminal);
  const targets = targetsOf(args);
  const phase = phaseOf(args, chosen.programme);
  const opening = new WorkbookFiles();
  const inputs = expandArchives(await inputPaths(args.words, namingOf(args)), opening);
  refuseTargetsThatAreRead([...targets.values()], [...inputs.map((input) => input.path), ...chosen.read]);
  if (inputs.length === 0) throw new UsageError(say('Không có tệp nào để đọc.', 'There is no file to read.'));
  const result = await seriesOfInputs({ args, chosen, inputs, opening, source, ...(phase ? { phase } : {}) }, terminal);
  await write(result, chosen, targets, terminal);
  printSeries(result, required(args, 'out'), terminal);
  return isFaulty(result) ? 1 : 0;
}

/** What a series is made of. */
export interface SeriesAsked {
  readonly args: Arguments;
  readonly chosen: ChosenPlan;
  readonly inputs: readonly InputFile[];
  readonly opening: WorkbookFiles;
  readonly source: ProgrammeSource;
  readonly phase?: Phase;
}

/** The years of the files asked for, side by side. */
export async function seriesOfInputs(asked: SeriesAsked, terminal: Terminal): Promise<Series> {
  const { args, chosen, inputs, opening, source, phase } = asked;
  const { programme, source: plans } = chosen;
  const own = await ownUnitsOf(args.text('units'), programme.unit.code, terminal);
  const files = await checkedInputs(asked, own, terminal);
  const below = await belowSources(args.list('below'), { source, inputs, files, opening });
  const found: FilesByYear = filesByYear(files, programme);
  const [catalogue, trees] = [await plans.catalogue(programme), new UnitTrees(diskAssets, own)];
  const tree = await trees.tree(programme, programme.years.to);
  const other = { programme, catalogue, trees, root: '', tree };
  const unit = args.text('unit') ?? programme.unit.code;
  if (unit !== programme.unit.code)
    await refuseUnknownUnit(unit, [...found.years.keys()], { ...other, year: programme.years.to });
  const based = {
    args,
    year: programme.years.to,
    plans: chosen.given,
    source,
    reading: readingOf(args),
    pool: { files: opening },
  };
  const { given } = await givenBase(based, other, own, terminal);
  const result = await seriesFiles(found, {
    programme,
    catalogue,
    trees,
    given,
    unit,
    programmes: await plans.programmes(),
    deciding: decidingOf(args, inputs),
    now: new Date().toISOString(),
    below,
    ...(phase ? { phase } : {}),
    onYear: (year) =>
      terminal.progress(year - programme.years.from, programme.years.to - programme.years.from, String(year)),
  });
  terminal.clearBar();
  return result;
}

/** Refuses a unit that stands in no year of the files: a district of before may be gone in the last. */
async function refuseUnknownUnit(
  code: string,
  years: readonly number[],
  looked: LookedIn & { readonly trees: UnitTrees },
): Promise<void> {
  const standing = await Promise.all(years.map((year) => looked.trees.tree(looked.programme, year)));
  if (!standing.some((tree) => subtree(tree, code))) await treeBelow(looked, code, looked.trees);
}

async function checkedInputs(
  { args, chosen, inputs, opening }: SeriesAsked,
  own: Awaited<ReturnType<typeof ownUnitsOf>>,
  terminal: Terminal,
): Promise<readonly CheckedInput[]> {
  const pool = new CheckPool({ files: opening, count: inputs.length, reading: readingOf(args) });
  try {
    return await checkFiles(inputs, { plans: chosen.given, own, lastYear: [] }, pool, (done, name) =>
      terminal.progress(done, inputs.length, name),
    );
  } finally {
    pool.stop();
    terminal.clearBar();
  }
}

/** What is written, by option; refuses what cannot be written as asked before anything is read. */
function targetsOf(args: Arguments): ReadonlyMap<keyof typeof ENDINGS, string> {
  required(args, 'out');
  const found = new Map<keyof typeof ENDINGS, string>();
  for (const option of ['out', 'json'] as const) {
    const target = args.text(option);
    if (target === undefined) continue;
    const folder = path.dirname(path.resolve(target));
    if (!existsSync(folder))
      throw new UsageError(say(`Thư mục ${folder} không tồn tại.`, `The folder ${folder} does not exist.`));
    if (!target.toLowerCase().endsWith(ENDINGS[option]))
      throw new UsageError(
        say(
          `Tệp kết quả (--${option}) phải có đuôi ${ENDINGS[option]}.`,
          `The output (--${option}) must end in ${ENDINGS[option]}.`,
        ),
      );
    found.set(option, target);
  }
  refuseEqualTargets([...found.values()]);
  refuseExisting([...found.values()], args.flag('force'));
  return found;
}

/** The phase of `--phase`. */
export function phaseOf(args: Arguments, { years }: Programme): Phase | undefined {
  const typed = args.text('phase');
  if (typed === undefined) return undefined;
  const [, from = '', to = ''] = /^(\d{4})[-–](\d{4})$/.exec(typed) ?? [];
  const phase = { from: Number(from), to: Number(to) };
  if (from !== '' && years.from <= phase.from && phase.from <= phase.to && phase.to <= years.to) return phase;
  throw new UsageError(
    say(
      `--phase phải là hai năm trong thời kỳ ${years.from}–${years.to} của kế hoạch, ví dụ ${years.from}-${years.to}, không phải “${typed}”.`,
      `--phase must be two years within ${years.from}–${years.to} of the plan, as ${years.from}-${years.to}, not "${typed}".`,
    ),
  );
}

async function write(
  result: Series,
  { programme, source }: ChosenPlan,
  targets: ReadonlyMap<keyof typeof ENDINGS, string>,
  { language }: Terminal,
): Promise<void> {
  const catalogue = await source.catalogue(programme);
  const plan = { version: programme.version, fingerprint: fingerprintOf(programme, catalogue) };
  const files: Saved[] = [];
  const [out, json] = [targets.get('out'), targets.get('json')];
  if (out !== undefined)
    files.push([out, await writeWorkbook(seriesForFile(result, { programme, catalogue }), deflateNode)]);
  if (json !== undefined) files.push([json, seriesJson(result, language, plan)]);
  await saveFiles(files);
}

/** Something could not be used, or waits for a decision. */
function isFaulty({ missing, leftOut }: Series): boolean {
  const faults: readonly string[] = ['rejected', 'unknownUnit', 'conflict'];
  return (
    leftOut.some(({ fate }) => faults.includes(fate)) || missing.some(({ reason }) => reason.code === 'summariesDiffer')
  );
}
