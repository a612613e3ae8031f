import { useMemo } from 'react';
import { closingAgainst, closingOf } from '../../domain/work/closed';
import type { Sentence } from '../../domain/texts/sentence';
import { closedText } from '../../usecases/closing';
import type { Language } from '../../domain/texts/language';
import { fullName, type Unit } from '../../domain/territory/unit';
import type { Made, WorkDecision } from '../../domain/work/workDecision';
import { WorkState } from '../../domain/work/workState';
import { treeBelow } from '../../usecases/baseRollUp';
import type { RollUpInput } from '../../usecases/rollUpFiles';
import { isSameFolder, type FolderOf } from '../actions/folderHead';
import { foldersOf } from '../actions/foldersOf';
import { inputsOf } from '../actions/inputsOf';
import type { OpenFolder, Received } from '../actions/keptFolders';
import { KeptWork } from '../actions/keptWork';
import type { RollUpRequest } from '../actions/rollUpSources';
import { programmeOf, treesOf } from '../actions/setting';
import { today } from '../actions/today';
import { usePane, usePlans, type ReadFiles } from '../paneContext';
import type { Choice, PickedFile } from '../paneServices';
import { boardWords } from '../strings/boardWords';
import type { Task } from './useTask';

type Place = Pick<Choice, 'programme' | 'year' | 'root'>;

/** Files of a folder and what they gave. */
export interface FolderInputs {
  readonly folder: OpenFolder;
  readonly inputs: readonly RollUpInput[];
}

/** The folders of work as the pages use them; the one that is open lives with the pane's work. */
export function useFolder(task: Task) {
  const { services, work, keep, language } = usePane();
  const plans = usePlans();
  const folders = useMemo(() => foldersOf(services), [services]);
  const words = boardWords[language];
  const keptWork = new KeptWork(services.preferences);

  /** The unit that is rolled up at a place. */
  const rootOf = async ({ programme, year, root }: Place): Promise<Unit> =>
    treeBelow(await treesOf(services.assets).tree(programmeOf(plans, programme), year), root).root;

  const placeOf = ({ programme, year }: Place, { list, code }: Unit): FolderOf => ({
    programme,
    year,
    unit: { list, code },
  });

  /** The folder of a place, the open one as it is; undefined where there is none. */
  const find = async (place: Place): Promise<OpenFolder | 'later' | undefined> => {
    const of = placeOf(place, await rootOf(place));
    const { folder } = work;
    return folder && isSameFolder(folder.head.of, of) ? folder : (await folders).open(of);
  };

  const created = async (place: Place, made: Made): Promise<OpenFolder> => {
    const root = await rootOf(place);
    void services.kept?.askToLast();
    const before = keptWork.about(place.programme, place.year);
    return (await folders).create(placeOf(place, root), fullName(root), before, made);
  };

  /** What the files of a folder give; what was read before is not read again. */
  const read = async (folder: OpenFolder, signal: AbortSignal, before = work.read): Promise<FolderInputs> => {
    const check = (files: readonly PickedFile[]) =>
      services.checkFiles(files, { onProgress: task.showProgress, signal });
    const inputs = await inputsOf(folder.files, before, check);
    keep({ folder, picked: folder.files, read: { picked: folder.files, inputs } });
    return { folder, inputs };
  };

  /** The folder of a place with picked files in it; undefined where nobody keeps one, and for made-up files. */
  const joined = async (place: Place, before: ReadFiles, signal: AbortSignal): Promise<FolderInputs | undefined> => {
    if (before.picked.some(({ madeUp }) => madeUp)) return undefined;
    const folder = await find(place);
    if (!folder || folder === 'later') return undefined;
    const received = await (
      await folders
    ).receive(folder, before.picked, signed(services.preferences.read('by'), language));
    return read(received.folder, signal, before);
  };

  /** Decisions a roll-up stands on: those of the open folder where it is of its place, else those of this machine. */
  const stateFor = (rolled: RollUpRequest, folder = work.folder): WorkState =>
    folder && isOf(folder, rolled) ? new WorkState(folder.work.decided) : keptWork.state();

  /** Keeps decisions where the roll-up's decisions are kept; the folder with them, `undefined` for none, false where they were not kept. */
  const decide = async (
    rolled: RollUpRequest | undefined,
    decisions: readonly WorkDecision[],
  ): Promise<OpenFolder | undefined | false> => {
    const { folder } = work;
    if (folder && rolled && isOf(folder, rolled)) return (await folders).decide(folder, decisions);
    return decisions.every((decision) => keptWork.add(decision)) ? undefined : false;
  };

  const isOpenFor = (rolled: RollUpRequest): boolean => work.folder !== undefined && isOf(work.folder, rolled);

  return { folders, words, find, created, read, joined, stateFor, decide, rootOf, isOpenFor };
}

/** Whether a folder is of the plan, year and unit of a roll-up. */
function isOf({ head: { of } }: OpenFolder, { programme, year, root }: RollUpRequest): boolean {
  const unit = root === '' ? programme.unit.code : root;
  return of.programme === programme.id && of.year === year && of.unit.code === unit;
}

/** Why decisions may not be taken in a folder, as a sentence: their year is closed. Undefined where they may. */
export function refusalOf({ work }: OpenFolder, decisions: readonly WorkDecision[]): Sentence | undefined {
  const closing = closingAgainst(work.decided, decisions);
  return closing && closedText(closing);
}

/** That the year of a folder is closed, as a sentence; undefined while it is open. */
export function closedIn({ head: { of }, work }: OpenFolder): Sentence | undefined {
  const closing = closingOf(new WorkState(work.decided), of);
  return closing && closedText(closing);
}

/** What happens without anybody deciding is signed, too. */
export function signed(by: string | undefined, language: Language): Made {
  const name = by?.trim() ?? '';
  return { by: name === '' ? boardWords[language].unsigned : name, on: today(), at: new Date().toISOString() };
}

/** What came of files that were put into a folder, in one sentence. */
export function receivedText({ added, known, gone }: Received, language: Language): string {
  const words = boardWords[language];
  const said = [words.added(added)];
  if (known.length > 0) said.push(words.known(known.length));
  if (gone.length > 0) said.push(words.goneFiles(gone.join(', ')));
  return said.join(' ');
}
