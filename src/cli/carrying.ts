import { FormReadingCaches } from '../core/forms/readForms';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import type { FateReason } from '../domain/aggregate';
import { catalogueOf } from '../domain/catalogue/catalogues';
import type { GivenPlan } from '../domain/plan/carriedPlan';
import type { TemplateMap } from '../domain/plan/templateMap';
import {
  carryWorkbook,
  withoutTwice,
  type CarriedWorkbook,
  type CarryOutcome,
  type CarrySetting,
} from '../usecases/carryForms';
import { carryTemplate } from '../usecases/templates/carryTemplate';
import { UnitTrees } from '../usecases/unitTrees';
import { expandArchives } from './archives';
import { namingOf, readingOf, type Arguments } from './arguments';
import { checkFiles, type CheckedInput } from './checkFiles';
import { CheckPool } from './checkPool';
import type { ChosenPlan } from './chosenPlan';
import { diskAssets } from './diskAssets';
import { inputPaths, type InputFile } from './inputFiles';
import { WorkbookFiles } from './openWorkbook';
import { ownUnitsOf } from './ownUnits';
import { say } from './texts';
import type { Terminal } from './terminal';
import { UsageError } from './usageError';

export type Carried = Extract<CarryOutcome, { kind: 'carried' }>;

export const isCarried = (outcome: CarryOutcome): outcome is Carried => outcome.kind === 'carried';

/** A file and what became of its forms. */
export interface CarriedFile {
  readonly file: string;
  readonly rejected?: FateReason;
  readonly outcomes: readonly CarryOutcome[];
}

/** Into which forms: the plan, and their year (absent: that of each filled form). */
interface CarryTarget {
  readonly chosen: ChosenPlan;
  readonly year?: number;
  /** Files are tables that are not ours. */
  readonly template?: TemplateTarget;
}

/** By which map such tables are read, and whose they are where a person says so. */
export interface TemplateTarget {
  readonly map: TemplateMap;
  readonly unit?: string;
}

/** Every form of the paths, carried over into those of the plan; nothing is written yet. */
export async function carryInputs(
  paths: readonly string[],
  args: Arguments,
  { chosen, year, template }: CarryTarget,
  terminal: Terminal,
): Promise<{ readonly inputs: readonly InputFile[]; readonly files: readonly CarriedFile[] }> {
  const opening = new WorkbookFiles();
  const inputs = expandArchives(await inputPaths(paths, namingOf(args)), opening);
  if (inputs.length === 0) throw new UsageError(say('Không có tệp nào để chuyển.', 'There is no file to carry over.'));
  const checked = await checkedInputs(inputs, args, chosen.given, terminal);
  const setting = await settingOf(args, chosen, year, terminal);
  const carry = template
    ? await carriesTables(template, setting)
    : (book: WorkbookSnapshot) => carryWorkbook(book, setting);
  const read = template ? checked.map(withoutForm) : checked;
  return { inputs, files: untwice(await carriedFiles(inputs, read, opening, carry)) };
}

/** A table that is not ours has no form of ours, which is no fault. */
function withoutForm(checked: CheckedInput): CheckedInput {
  const { rejected, ...rest } = checked;
  return rejected === undefined || rejected.code === 'noForm' ? rest : checked;
}

/** How such tables are carried over. */
async function carriesTables({ map, unit }: TemplateTarget, setting: CarrySetting): Promise<Carry> {
  const { programme, year = map.year, trees, caches } = setting;
  const catalogue = catalogueOf(programme, setting);
  const tree = await trees.tree(programme, year);
  const whose = unit === undefined ? {} : { unit };
  return (workbook) =>
    Promise.resolve({
      outcomes: carryTemplate(workbook, { programme, catalogue, tree, map, year, shapes: caches.shapes, ...whose }),
    });
}

type Carry = (workbook: WorkbookSnapshot) => Promise<CarriedWorkbook>;

/** Every file is read once in a worker, which a bad one cannot take the others down from. */
export async function checkedInputs(
  inputs: readonly InputFile[],
  args: Arguments,
  plans: readonly GivenPlan[],
  terminal: Terminal,
): Promise<readonly CheckedInput[]> {
  const pool = new CheckPool({ files: new WorkbookFiles(), count: inputs.length, reading: readingOf(args) });
  const told = (done: number, name: string): void => terminal.progress(done, inputs.length, name);
  try {
    return await checkFiles(inputs, { plans, own: [], lastYear: [] }, pool, told);
  } finally {
    pool.stop();
  }
}

async function settingOf(
  args: Arguments,
  { programme, source }: ChosenPlan,
  year: number | undefined,
  terminal: Terminal,
): Promise<CarrySetting> {
  const own = await ownUnitsOf(args.text('units'), programme.unit.code, terminal);
  return {
    ...(await source.catalogues()),
    programme,
    ...(year === undefined ? {} : { year }),
    programmes: await source.programmes(),
    earlier: await source.earlier(),
    caches: new FormReadingCaches(),
    trees: new UnitTrees(diskAssets, own),
  };
}

async function carriedFiles(
  inputs: readonly InputFile[],
  checked: readonly CheckedInput[],
  opening: WorkbookFiles,
  carry: Carry,
): Promise<readonly CarriedFile[]> {
  const files: CarriedFile[] = [];
  for (const [at, input] of inputs.entries()) {
    const { rejected, beside } = checked[at] ?? {};
    if (beside) continue;
    const { workbook } = rejected ? {} : opening.open(input);
    const carried: CarriedWorkbook = workbook ? await carry(workbook) : { outcomes: [] };
    const reason = rejected ?? carried.rejected;
    files.push({ file: input.name, outcomes: carried.outcomes, ...(reason ? { rejected: reason } : {}) });
  }
  return files;
}

/** Forms of one unit are found twice over all files. */
function untwice(files: readonly CarriedFile[]): readonly CarriedFile[] {
  const all = withoutTwice(files.flatMap(({ outcomes }) => outcomes));
  let from = 0;
  return files.map((file) => ({ ...file, outcomes: all.slice(from, (from += file.outcomes.length)) }));
}
