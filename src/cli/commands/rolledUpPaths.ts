import type { Catalogue } from '../../domain/catalogue/indicator';
import type { Programme } from '../../domain/plan/programme';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import { expandArchives } from '../archives';
import { namingOf, readingOf, requiredYear, type Arguments } from '../arguments';
import { CheckPool } from '../checkPool';
import { chosenOrCarriedPlan } from '../chosenPlan';
import { rolledUp } from './rollUp';
import { inputPaths, type InputFile } from '../inputFiles';
import { WorkbookFiles } from '../openWorkbook';
import { say } from '../texts';
import type { Terminal } from '../terminal';
import { UsageError } from '../usageError';
import { withoutWorkFile } from '../workFolder';

/** What the files named on the command line give, rolled up by its options. */
export interface RolledUpPaths {
  readonly result: RollUpResult;
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly inputs: readonly InputFile[];
  readonly opening: WorkbookFiles;
}

/** The roll-up of the files named, for commands that write something else than a summary. */
export async function rolledUpPaths(
  args: Arguments,
  terminal: Terminal,
  source: ProgrammeSource,
): Promise<RolledUpPaths> {
  const { programme, given, source: plans } = await chosenOrCarriedPlan(args, source, terminal);
  const catalogue = await plans.catalogue(programme);
  const year = requiredYear(args, programme);
  const reading = readingOf(args);
  const opening = new WorkbookFiles();
  const found = withoutWorkFile(await inputPaths(args.words, namingOf(args)), args.text('work'));
  const inputs = expandArchives(found, opening);
  if (inputs.length === 0) throw new UsageError(say('Không có tệp nào để đọc.', 'There is no file to read.'));
  const pool = new CheckPool({ files: opening, count: inputs.length, reading });
  try {
    const programmes = await plans.programmes();
    const asked = { args, programme, programmes, plans: given, source, catalogue, year, reading, inputs, pool };
    return { result: await rolledUp(asked, terminal), programme, catalogue, inputs, opening };
  } finally {
    pool.stop();
  }
}
