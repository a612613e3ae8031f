import path from 'node:path';
import { illustrativeWorkbook } from '../../usecases/illustrativeForms';
import { formPlans, type FormPlan } from '../../usecases/makeForms';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import { faultWorkbooks } from '../../usecases/faultyForms';
import { UnitTrees } from '../../usecases/unitTrees';
import { deflateNode } from '../../xlsx/write/deflateNode';
import { replaceParts } from '../../xlsx/write/replaceParts';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook';
import { required, requiredYear, type Arguments } from '../arguments';
import { chosenPlan } from '../chosenPlan';
import { options, type Command } from '../command';
import { diskAssets } from '../diskAssets';
import { refuseTargetsThatAreRead } from '../outputTargets';
import { ownUnitsOf, withinTerritory } from '../ownUnits';
import { makeFolder, refuseExisting, saveFile } from '../savedFiles';
import { say } from '../texts';
import type { Terminal } from '../terminal';
import { UsageError } from '../usageError';
import { askedUnits, refuseWithoutForm } from './forms';
import { counted } from '../../domain/texts/number';

interface NamedWorkbook {
  readonly fileName: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** `tonghop sample`: forms filled with illustrative figures; with `--faults` one workbook a rule, named after it. */
export const sampleCommand: Command = {
  name: 'sample',
  about: say('Lập biểu mẫu điền sẵn số liệu minh hoạ.', 'Makes forms filled with illustrative figures.'),
  options: {
    programme: options.programme,
    year: options.year,
    out: options.folder,
    unit: options.unitList,
    units: options.units,
    seed: {
      kind: 'text',
      value: say('N', 'N'),
      about: say('số chọn bộ số liệu; thường là 1', 'number that chooses the figures; usually 1'),
    },
    faults: {
      kind: 'flag',
      about: say('mỗi quy tắc một tệp có lỗi mà nó phải tìm ra', 'one file a rule, with the fault it must find'),
    },
    light: options.light,
    force: options.force,
  },
  run: makeSamples,
};

async function makeSamples(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const { programme, source: known, read } = await chosenPlan(args, source, terminal);
  const catalogue = await known.catalogue(programme);
  const year = requiredYear(args, programme);
  const folder = required(args, 'out');
  const seed = seedOf(args);
  const own = await ownUnitsOf(args.text('units'), programme.unit.code, terminal);
  const trees = new UnitTrees(diskAssets, own);
  const tree = withinTerritory(await trees.tree(programme, year));
  const shape = args.flag('light') ? { light: true } : {};
  const plans = formPlans(
    { programme, catalogue, tree, year, ...shape },
    await askedUnits(args, { programme, catalogue, tree, year }, trees),
  );
  refuseWithoutForm(plans, args.list('unit'));
  const books = args.flag('faults') ? faulty(plans, seed) : plans.map((plan) => clean(plan, seed));
  const targets = books.map((book) => path.join(folder, book.fileName));
  refuseExisting(targets, args.flag('force'));
  refuseTargetsThatAreRead(targets, [...read, ...args.list('units')]);
  await makeFolder(folder);
  for (const [i, book] of books.entries()) {
    terminal.progress(i, books.length, book.fileName);
    await saveFile(path.join(folder, book.fileName), await book.bytes());
  }
  terminal.line(
    say(
      `Đã ghi ${books.length} tệp số liệu minh hoạ vào ${folder} (${programme.name}, năm ${year}).`,
      `Wrote ${counted(books.length, 'file')} of illustrative figures into ${folder} (${programme.nameEn}, ${year}).`,
    ),
  );
  return 0;
}

function clean(plan: FormPlan, seed: string): NamedWorkbook {
  return { fileName: plan.fileName, bytes: () => writeWorkbook(illustrativeWorkbook(plan, seed), deflateNode) };
}

function faulty(plans: readonly FormPlan[], seed: string): readonly NamedWorkbook[] {
  return faultWorkbooks(plans, seed).map(({ fault, model, damage }) => ({
    fileName: `${fault.name}.xlsx`,
    bytes: async () => {
      const written = await writeWorkbook(model(), deflateNode);
      return damage ? replaceParts(written, damage, deflateNode) : written;
    },
  }));
}

function seedOf(args: Arguments): string {
  const typed = args.text('seed') ?? '1';
  if (/^\d{1,9}$/.test(typed)) return typed;
  throw new UsageError(
    say(`--seed phải là một số, không phải “${typed}”.`, `--seed must be a number, not "${typed}".`),
  );
}
