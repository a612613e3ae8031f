import type { Catalogue } from '../../domain/catalogue/indicator';
import type { Programme } from '../../domain/plan/programme';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import { expandArchives } from '../archives';
import { namingOf, readingOf, requiredYear, type Arguments } from '../arguments';
import { CheckPool } from '../checkPool';
import { chosenOrCarriedPlan } from '../chosenPlan';
import { withoutEarlierJson } from '../earlierResult';
import { rolledUpFiles, type RolledUpFiles } from './rollUp';
import { inputPaths, type InputFile } from '../inputFiles';
import { WorkbookFiles } from '../openWorkbook';
import { say } from '../texts';
import type { Terminal } from '../terminal';
import { UsageError } from '../usageError';
import { readsOwnFolder, withWork } from '../workArguments';
import { withoutWorkFile } from '../workFolder';

/** What the files named on the command line give, rolled up by its options. */
export interface RolledUpPaths extends RolledUpFiles {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly inputs: readonly InputFile[];
  readonly opening: WorkbookFiles;
}

/**
 * The roll-up of the files named, for commands that write something else than a summary. What is not named a folder of
 * work knows (`withWork`). Without a file it is refused, but where there may be none yet.
 */
export async function rolledUpPaths(
  given: Arguments,
  terminal: Terminal,
  source: ProgrammeSource,
  mayBeEmpty = false,
): Promise<RolledUpPaths> {
  const args = await withWork(given);
  const { programme, given: carried, source: plans } = await chosenOrCarriedPlan(args, source, terminal);
  const catalogue = await plans.catalogue(programme);
  const year = requiredYear(args, programme);
  const reading = readingOf(args);
  const opening = new WorkbookFiles();
  const found = withoutWorkFile(await inputPaths(args.words, namingOf(args)), args.text('work'));
  const own = { programme: programme.id, year, unit: { code: args.text('unit') ?? programme.unit.code } };
  const came = readsOwnFolder(args) ? withoutEarlierJson(found, own, opening) : found;
  const inputs = expandArchives(came, opening);
  if (inputs.length === 0 && !mayBeEmpty)
    throw new UsageError(say('Không có tệp nào để đọc.', 'There is no file to read.'));
  const pool = new CheckPool({ files: opening, count: inputs.length, reading });
  try {
    const programmes = await plans.programmes();
    const asked = { args, programme, programmes, plans: carried, source, catalogue, year, reading, inputs, pool };
    return { ...(await rolledUpFiles(asked, terminal)), programme, catalogue, inputs, opening };
  } finally {
    pool.stop();
  }
}
