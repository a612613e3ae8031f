import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Catalogue } from '../domain/catalogue/indicator';
import { soundCatalogue } from '../domain/catalogue/parseCatalogue';
import type { GivenPlan } from '../domain/plan/carriedPlan';
import { parseProgrammeText, programmeFaults } from '../domain/plan/parseProgramme';
import type { Programme } from '../domain/plan/programme';
import { DocumentError } from '../domain/schema/documentError';
import { FaultFinder, type Parsed } from '../domain/schema/documentFault';
import type { Sentence } from '../domain/texts/sentence';
import { parsedText } from '../domain/schema/parseDocument';
import { CarriedElection } from '../usecases/carriedIn';
import { shadowedPlan } from '../usecases/sameId';
import { ProgrammesWith } from '../usecases/programmesWith';
import type { ProgrammeSource } from '../usecases/programmeSource';
import { planOfBook } from './planBookFile';
import { expandArchives } from './archives';
import { required, type Arguments } from './arguments';
import { inputPaths } from './inputFiles';
import { WorkbookFiles } from './openWorkbook';
import { say } from './texts';
import type { Terminal } from './terminal';
import { UsageError } from './usageError';
import { counted } from '../domain/texts/number';

/** The plan of `--programme`, and the source in which it is the one of its id. */
export interface ChosenPlan {
  readonly programme: Programme;
  readonly source: ProgrammeSource;
  /** The plan again where it is none of this build: whoever checks in another thread must be told. */
  readonly given: readonly GivenPlan[];
  /** Files it was read from. */
  readonly read: readonly string[];
}

/**
 * The plan that `--programme` names: an id, or a file (`PLAN.json`, a plan book), which must be sound and then stands for
 * the plan of its id. An unknown id is refused with the ids there are; a faulty file with everything that is wrong with it.
 */
export async function chosenPlan(args: Arguments, source: ProgrammeSource, terminal: Terminal): Promise<ChosenPlan> {
  const word = required(args, 'programme');
  if (isFile(word)) {
    const plan = await planOfFile(word, source);
    if (await shadowedPlan(plan, source)) terminal.complain(sameId(word, plan));
    return given(plan, source, [word, ...catalogueFile(word, plan.programme)]);
  }
  const programme = await source.find(word);
  if (!programme) throw await unknownPlan(word, source);
  const isListed = (await source.programmes()).some(({ id }) => id === programme.id);
  // The plan that a frame is for one unit is among no list, so whoever reads its forms must be told of it.
  return isListed ? { programme, source, given: [], read: [] } : given({ programme }, source);
}

/** The same for a command that reads forms: a plan nobody here has may be carried in them, which is said. */
export async function chosenOrCarriedPlan(
  args: Arguments,
  source: ProgrammeSource,
  terminal: Terminal,
): Promise<ChosenPlan> {
  const word = required(args, 'programme');
  if (isFile(word) || (await source.find(word))) return chosenPlan(args, source, terminal);
  const carried = await carriedPlan(word, args.words, source);
  if (!carried) throw await unknownPlan(word, source);
  const { plan, count } = carried;
  const { name, nameEn, version } = plan.programme;
  terminal.complain(
    say(
      `Ở đây không có kế hoạch “${word}”: dùng kế hoạch kèm trong ${count} tệp, ${name} (bản ${version}).`,
      `The plan "${word}" is not known here: using the one carried in ${counted(count, 'file')}, ${nameEn} (version ${version}).`,
    ),
  );
  return given(plan, source);
}

function sameId(file: string, { programme: { id, version } }: GivenPlan): Sentence {
  return say(
    `Có hai kế hoạch khác nhau cùng mã “${id}”, bản ${version}: dùng kế hoạch trong ${file}, không dùng kế hoạch đi kèm phần mềm. Nên đặt mã khác (ô “Mã kế hoạch”), hoặc ban hành bản mới.`,
    `Two different plans have the id "${id}", version ${version}: the one in ${file} is used, not the one that ships. Better give it another id (cell "Mã kế hoạch"), or publish a new version.`,
  );
}

function given(plan: GivenPlan, source: ProgrammeSource, read: readonly string[] = []): ChosenPlan {
  return { programme: plan.programme, source: new ProgrammesWith(source, [plan]), given: [plan], read };
}

/** The plan that a word names, as `--programme` does. */
export async function planNamed(word: string, source: ProgrammeSource): Promise<GivenPlan> {
  if (isFile(word)) return planOfFile(word, source);
  const programme = await source.find(word);
  if (!programme) throw await unknownPlan(word, source);
  return { programme };
}

/** An id has neither. */
function isFile(word: string): boolean {
  return /\.(?:json|xlsx|xlsm)$/i.test(word) || /[\\/]/.test(word);
}

async function planOfFile(file: string, source: ProgrammeSource): Promise<GivenPlan> {
  if (/\.xls[xm]$/i.test(file)) return planOfBook(file, source);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(say(`Không đọc được tệp kế hoạch “${file}”.`, `The plan file "${file}" cannot be read.`));
  });
  const programme = whole(parseProgrammeText(text.replace(BOM, ''), file));
  const beside = await catalogueBeside(file, programme);
  const faults = programmeFaults(programme, beside ?? (await knownCatalogue(programme, file, source)), file);
  if (faults.length > 0) throw new DocumentError(faults);
  return { programme, ...(beside ? { catalogue: beside } : {}) };
}

const BOM = /^\uFEFF/;

function whole<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new DocumentError(parsed.faults);
}

/** A plan of another field brings its catalogue as a file of that name beside its own. */
async function catalogueBeside(file: string, programme: Programme): Promise<Catalogue | undefined> {
  const [beside] = catalogueFile(file, programme);
  if (beside === undefined) return undefined;
  const text = await readFile(beside, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : whole(parsedText(text.replace(BOM, ''), beside, soundCatalogue));
}

function catalogueFile(file: string, { catalogue }: Programme): readonly string[] {
  return catalogue === undefined ? [] : [path.join(path.dirname(file), `${catalogue}.json`)];
}

async function knownCatalogue(programme: Programme, file: string, source: ProgrammeSource): Promise<Catalogue> {
  const { catalogue: given } = programme;
  const { catalogue, named } = await source.catalogues();
  const found = given === undefined ? catalogue : named?.get(given);
  if (found) return found;
  throw new DocumentError([
    new FaultFinder(programme, file).at(['catalogue'], 'unknownCatalogue', { given: given ?? '' }),
  ]);
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
  const known = await source.frames();
  const frames = (code: string): string => known.map((frame) => `${frame.id}-${code}`).join(', ');
  return new UsageError(
    say(
      `Không có chương trình “${id}”. Các chương trình: ${ids}; cho bất kỳ đơn vị nào: ${frames('MÃ_ĐƠN_VỊ')}; hoặc một sổ kế hoạch .xlsx (lệnh “tonghop plan new”).`,
      `There is no programme "${id}". Known: ${ids}; for any unit: ${frames('UNIT_CODE')}; or a plan book .xlsx ("tonghop plan new").`,
    ),
  );
}
