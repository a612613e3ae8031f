import { readFile } from 'node:fs/promises';
import { soundProgramme } from '../domain/plan/parseProgramme';
import type { Programme } from '../domain/plan/programme';
import { DocumentError } from '../domain/schema/documentError';
import { parsedText } from '../domain/schema/parseDocument';
import { ProgrammesWith } from '../usecases/programmesWith';
import type { ProgrammeSource } from '../usecases/programmeSource';
import { required, type Arguments } from './arguments';
import { say } from './texts';
import { UsageError } from './usageError';

/** The plan of `--programme`, and the source in which it is the one of its id. */
export interface ChosenPlan {
  readonly programme: Programme;
  readonly source: ProgrammeSource;
  /** The plan again where it is none of this build: whoever checks in another thread must be told. */
  readonly given: readonly Programme[];
}

/**
 * The plan that `--programme` names: an id, or a file (`PLAN.json`), which must be sound and then stands for the plan of
 * its id. An unknown id is refused with the ids there are; a faulty file with everything that is wrong with it.
 */
export async function chosenPlan(args: Arguments, source: ProgrammeSource): Promise<ChosenPlan> {
  const word = required(args, 'programme');
  const known = isFile(word) ? undefined : await source.find(word);
  if (known) return { programme: known, source, given: [] };
  if (!isFile(word)) throw await unknownPlan(word, source);
  const programme = await planOfFile(word, source);
  return { programme, source: new ProgrammesWith(source, [programme]), given: [programme] };
}

/** An id has neither. */
function isFile(word: string): boolean {
  return /\.json$/i.test(word) || /[\\/]/.test(word);
}

async function planOfFile(file: string, source: ProgrammeSource): Promise<Programme> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(say(`Không đọc được tệp kế hoạch “${file}”.`, `The plan file "${file}" cannot be read.`));
  });
  const catalogue = await source.catalogue();
  const parsed = parsedText(text.replace(/^\uFEFF/, ''), file, (json, place) => soundProgramme(json, catalogue, place));
  if (parsed.ok) return parsed.value;
  throw new DocumentError(parsed.faults);
}

async function unknownPlan(id: string, source: ProgrammeSource): Promise<UsageError> {
  const ids = (await source.programmes()).map((known) => known.id).join(', ');
  return new UsageError(
    say(`Không có chương trình “${id}”. Các chương trình: ${ids}.`, `There is no programme "${id}". Known: ${ids}.`),
  );
}
