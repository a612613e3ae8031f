import { readFile } from 'node:fs/promises';
import type { GivenPlan } from '../domain/plan/carriedPlan';
import { soundProgramme } from '../domain/plan/parseProgramme';
import type { Programme } from '../domain/plan/programme';
import { DocumentError } from '../domain/schema/documentError';
import { parsedText } from '../domain/schema/parseDocument';
import { CarriedElection } from '../usecases/carriedIn';
import { ProgrammesWith } from '../usecases/programmesWith';
import type { ProgrammeSource } from '../usecases/programmeSource';
import { expandArchives } from './archives';
import { required, type Arguments } from './arguments';
import { inputPaths } from './inputFiles';
import { WorkbookFiles } from './openWorkbook';
import { say } from './texts';
import type { Terminal } from './terminal';
import { UsageError } from './usageError';

/** The plan of `--programme`, and the source in which it is the one of its id. */
export interface ChosenPlan {
  readonly programme: Programme;
  readonly source: ProgrammeSource;
  /** The plan again where it is none of this build: whoever checks in another thread must be told. */
  readonly given: readonly GivenPlan[];
}

/**
 * The plan that `--programme` names: an id, or a file (`PLAN.json`), which must be sound and then stands for the plan of
 * its id. An unknown id is refused with the ids there are; a faulty file with everything that is wrong with it.
 */
export async function chosenPlan(args: Arguments, source: ProgrammeSource): Promise<ChosenPlan> {
  const word = required(args, 'programme');
  if (isFile(word)) return given(await planOfFile(word, source), source);
  const programme = await source.find(word);
  if (!programme) throw await unknownPlan(word, source);
  return { programme, source, given: [] };
}

/** The same for a command that reads forms: a plan nobody here has may be carried in them, which is said. */
export async function chosenOrCarriedPlan(
  args: Arguments,
  source: ProgrammeSource,
  terminal: Terminal,
): Promise<ChosenPlan> {
  const word = required(args, 'programme');
  if (isFile(word) || (await source.find(word))) return chosenPlan(args, source);
  const carried = await carriedPlan(word, args.words, source);
  if (!carried) throw await unknownPlan(word, source);
  const { plan, count } = carried;
  const { name, nameEn, version } = plan.programme;
  terminal.complain(
    say(
      `Ở đây không có kế hoạch “${word}”: dùng kế hoạch kèm trong ${count} tệp, ${name} (bản ${version}).`,
      `The plan "${word}" is not known here: using the one carried in ${count} files, ${nameEn} (version ${version}).`,
    ),
  );
  return given(plan, source);
}

function given(plan: GivenPlan, source: ProgrammeSource): ChosenPlan {
  return { programme: plan.programme, source: new ProgrammesWith(source, [plan]), given: [plan] };
}

/** An id has neither. */
function isFile(word: string): boolean {
  return /\.json$/i.test(word) || /[\\/]/.test(word);
}

async function planOfFile(file: string, source: ProgrammeSource): Promise<GivenPlan> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(say(`Không đọc được tệp kế hoạch “${file}”.`, `The plan file "${file}" cannot be read.`));
  });
  const catalogue = await source.catalogue();
  const parsed = parsedText(text.replace(/^\uFEFF/, ''), file, (json, place) => soundProgramme(json, catalogue, place));
  if (parsed.ok) return { programme: parsed.value };
  throw new DocumentError(parsed.faults);
}

/** Files that are looked at for a plan; in more than these the plans do not get better known. */
const MOST_ASKED = 500;

async function carriedPlan(
  id: string,
  words: readonly string[],
  source: ProgrammeSource,
): Promise<{ readonly plan: GivenPlan; readonly count: number } | undefined> {
  const opening = new WorkbookFiles();
  const election = new CarriedElection(id, await source.catalogue());
  for (const input of expandArchives(await inputPaths(words), opening).slice(0, MOST_ASKED)) {
    const { workbook } = opening.open(input);
    if (workbook) election.add(workbook);
  }
  const result = election.result();
  if (result !== 'tied') return result;
  throw new UsageError(
    say(
      `Các biểu mang theo những kế hoạch “${id}” khác nhau mà cùng một bản. Cần lấy đúng tệp kế hoạch: --programme TỆP.json.`,
      `The forms carry different plans "${id}" of one version. Get the right plan file: --programme FILE.json.`,
    ),
  );
}

async function unknownPlan(id: string, source: ProgrammeSource): Promise<UsageError> {
  const ids = (await source.programmes()).map((known) => known.id).join(', ');
  return new UsageError(
    say(`Không có chương trình “${id}”. Các chương trình: ${ids}.`, `There is no programme "${id}". Known: ${ids}.`),
  );
}
