import { useEffect, useState } from 'react';
import { fullName } from '../../domain/territory/unit';
import type { PreferredReport } from '../../core/rollup/candidate';
import type { DecisionOf, WorkDecision } from '../../domain/work/workDecision';
import { closingAgainst } from '../../domain/work/closed';
import { openClashes, settling } from '../../domain/work/joinWork';
import { EMPTY_WORK } from '../../domain/work/workDocument';
import { workKey } from '../../domain/work/workKey';
import { WorkState } from '../../domain/work/workState';
import { closedJoinText, closedText } from '../../usecases/closing';
import { preferencesMade } from '../../usecases/workSetting';
import { isChosenPlace, isFolderOf, isSamePlace } from '../actions/boardPlace';
import { isSameFolder, type FolderHead, type FolderOf } from '../actions/folderHead';
import type { ArchivedFolder, OpenFolder, Received } from '../actions/keptFolders';
import { KeptReadings } from '../actions/keptReadings';
import { withFiles } from '../actions/pickedFiles';
import { rollUpRequest, type RequestedRollUp, type RollUpRequest } from '../actions/rollUpSources';
import { checkSetting, chosenProgramme } from '../actions/setting';
import { usePane, usePlans, type Notice } from '../paneContext';
import type { PickedFile } from '../paneServices';
import { useBoardFiles } from './useBoardFiles';
import { useBoardOf } from './useBoardOf';
import { useDecider } from './useDecider';
import { closedIn, receivedText, signed, useFolder } from './useFolder';
import { useTask } from './useTask';

/** Everything the page Theo dõi does. */
export function useBoard() {
  const { services, language, choice, choose, work, keep, tell } = usePane();
  const plans = usePlans();
  const task = useTask();
  const folder = useFolder(task);
  const decider = useDecider();
  const { words, folders } = folder;
  const [heads, setHeads] = useState<readonly FolderHead[]>();
  const isOfResult = work.folder && (!work.result || isFolderOf(work.folder, work.result));
  const open = isOfResult ? work.folder : undefined;
  const board = useBoardOf(work.result, open);
  const isMadeUp = work.picked.some(({ madeUp }) => madeUp);

  const look = (): void => void folders.then((kept) => kept.heads()).then(setHeads);
  useEffect(look, [folders]);

  // The folder of what is chosen opens by itself once; whoever leaves it is asked which.
  const [isFresh, setFresh] = useState(!work.result && !work.folder);
  const { wanted, arrived } = work;
  useEffect(() => {
    if (task.doing !== undefined || heads === undefined) return;
    const here = isFresh ? heads.find(({ of }) => isChosenPlace(placeOf(of), choice)) : undefined;
    const of = wanted ?? here?.of;
    setFresh(false);
    if (wanted) keep({ wanted: undefined });
    if (of) void openFolder(of);
    else if (arrived) {
      keep({ arrived: undefined });
      void receive(arrived);
    }
  });

  /** Rolls a folder up as it stands now; what it says goes on the start page, too. */
  const show = async (of: OpenFolder, signal: AbortSignal): Promise<RequestedRollUp | undefined> => {
    const place = placeOf(of.head.of);
    const programme = chosenProgramme(plans, place);
    if (!programme) {
      tell({ intent: 'error', text: words.folder.noPlan });
      return undefined;
    }
    choose(place);
    const { inputs } = await folder.read(of, signal);
    const settings = new KeptReadings(services.preferences).settings(programme.targets);
    const { work: _, ...before } = isSamePlace(work.rolled, place) ? work.rolled : { base: [], strict: false, work };
    const rolled = { ...before, programme, year: place.year, root: place.root, files: inputs, settings };
    return rollUp(rolled, of, signal);
  };

  const rollUp = async (rolled: RollUpRequest, of: OpenFolder, signal: AbortSignal): Promise<RequestedRollUp> => {
    const decided = { ...rolled, work: new WorkState(of.work.decided) };
    const result = await rollUpRequest(decided, checkSetting(plans, services.assets), signal);
    const { reported, expected } = result.rollUp.ledger;
    const seen = await (await folders).saw(of, { received: reported, expected });
    keep({ folder: seen, result, rolled });
    look();
    return result;
  };

  /** "" is the plan's own unit on every page. */
  const placeOf = ({ programme, year, unit }: FolderOf) => {
    const own = chosenProgramme(plans, { programme })?.unit.code === unit.code;
    return { programme, year, root: own ? '' : unit.code };
  };

  const run = (doing: (signal: AbortSignal) => Promise<Notice | undefined>): Promise<void> =>
    task.run(words.running, async (signal) => {
      const notice = await doing(signal);
      if (notice) tell(notice);
    });
  const files = useBoardFiles({ folders, open, run });

  /** What was done, or that it is not kept. */
  const keptAs = (of: OpenFolder, text: string): Notice =>
    of.keeping === 'kept'
      ? { intent: 'success', text }
      : { intent: 'warning', text: `${text} ${words.folder[of.keeping]}` };

  const openFolder = (of: FolderOf): Promise<void> =>
    run(async (signal) => {
      const found = await (await folders).open(of);
      if (found === 'later') return { intent: 'error', text: words.folder.later };
      if (found) await show(found, signal);
      const closed = found && closedIn(found);
      return closed && { intent: 'info', text: closed[language] };
    });

  /** The folder of what is chosen, made where there is none yet. */
  const folderHere = async (): Promise<OpenFolder | 'later'> => {
    if (open) return open;
    const { programme, year, root } = work.rolled
      ? { programme: work.rolled.programme.id, year: work.rolled.year, root: work.rolled.root }
      : choice;
    const place = { programme, year, root };
    return (await folder.find(place)) ?? folder.created(place, signed(decider.by, language));
  };

  const receive = (files: readonly PickedFile[], said = ''): Promise<void> =>
    run(async (signal) => {
      const [only] = files;
      const archived = files.length === 1 && only ? await (await folders).fromArchive(only.content) : 'none';
      if (only && archived !== 'none') return join(archived, only.name, signal);
      const into = await folderHere();
      if (into === 'later') return { intent: 'error', text: words.folder.later };
      const received = await (await folders).receive(into, files, signed(decider.by, language));
      await show(received.folder, signal);
      const closed = closedIn(received.folder)?.[language];
      const text = [said, receivedText(received, language), closed].filter(Boolean).join(' ');
      const kept = keptAs(received.folder, text);
      return closed === undefined ? kept : { ...kept, intent: 'warning' };
    });

  /** Makes a folder of what was picked and rolled up so far. */
  const create = (): Promise<void> => receive(work.picked, words.folder.created);

  const join = async (
    archived: ArchivedFolder | 'damaged' | 'later' | 'none',
    name: string,
    signal: AbortSignal,
  ): Promise<Notice | undefined> => {
    if (archived === 'none') return { intent: 'warning', text: words.folder.notAFolder(name) };
    if (archived === 'damaged') return { intent: 'error', text: words.folder.damaged(name) };
    if (archived === 'later') return { intent: 'error', text: words.folder.later };
    const received = await joined(archived);
    if (received === 'later') return { intent: 'error', text: words.folder.later };
    if ('kind' in received) return { intent: 'warning', text: closedJoinText(received)[language] };
    if (!(await show(received.folder, signal))) return undefined;
    const made = archived.work.decided.filter(({ kind }) => kind !== 'opened' && kind !== 'received');
    const imported = keptAs(received.folder, words.folder.imported(received.added, made.length));
    const clashes = openClashes(received.folder.work).length;
    if (clashes === 0) return imported;
    return { intent: 'warning', text: `${imported.text} ${words.folder.clashes(clashes)}` };
  };

  /** Somebody's folder goes into ours of the same plan, year and unit; without decisions of its own into the open one. */
  const joined = async (archived: ArchivedFolder): Promise<Received | DecisionOf<'closed'> | 'later'> => {
    const kept = await folders;
    const { opened } = new WorkState(archived.work.decided);
    const place = opened ? placeOf(opened) : undefined;
    const ours = place ? await folder.find(place) : await folderHere();
    if (ours === 'later') return ours;
    const made = signed(decider.by, language);
    if (ours || !opened || !place) return kept.join(ours ?? (await folder.created(choice, made)), archived, made);
    const { programme, year, unit } = opened;
    const unitName = fullName(await folder.rootOf(place));
    return kept.join(kept.blank({ programme, year, unit }, unitName), archived, made);
  };

  const importFolder = (files: readonly PickedFile[]): Promise<void> =>
    run(async (signal) => {
      const [file] = files;
      return file && join(await (await folders).fromArchive(file.content), file.name, signal);
    });

  /** Keeps decisions, rolls up again without reading a file again, and says so. */
  const decide = (decisions: readonly WorkDecision[], said: string): Promise<void> =>
    run((signal) => decided(decisions, said, signal));

  const decided = async (decisions: readonly WorkDecision[], said: string, signal: AbortSignal): Promise<Notice> => {
    const into = await folderHere();
    if (into === 'later') return { intent: 'error', text: words.folder.later };
    const closing = closingAgainst(into.work.decided, decisions);
    if (closing) return { intent: 'warning', text: closedText(closing)[language] };
    const grown = await (await folders).decide(into, decisions);
    void services.kept?.askToLast();
    if (work.rolled) await rollUp(work.rolled, grown, signal);
    else keep({ folder: grown });
    return keptAs(grown, said);
  };

  /** Of different reports of a unit this one counts: asked of a roll-up, which says instead of which others. */
  const prefer = (report: PreferredReport): Promise<void> =>
    run(async (signal) => {
      const made = decider.made();
      if (!made || !work.rolled) return { intent: 'warning', text: words.askBy };
      const { rolled } = work;
      const asked = { ...rolled, preferred: [report], work: folder.stateFor(rolled) };
      const result = await rollUpRequest(asked, checkSetting(plans, services.assets), signal);
      const decisions = preferencesMade(result, asked.work, made);
      return decided(decisions, words.decided.preferred, signal);
    });

  const undo = (decision: WorkDecision): Promise<void> =>
    decide([{ kind: 'undone', of: workKey(decision), ...signed(decider.by, language) }], words.decided.undone);

  /** Of what two people decided differently this one's decision stands, made again by whoever settles it. */
  const settle = (decision: WorkDecision): Promise<void> =>
    decide(settling(open?.work ?? EMPTY_WORK, decision, signed(decider.by, language)), words.decided.settled);

  const remove = (of: FolderOf): Promise<void> =>
    run(async () => {
      const gone = await (await folders).remove(of);
      if (!gone) return { intent: 'error', text: words.folder.notDeleted };
      if (open && isSameFolder(open.head.of, of)) keep({ ...withFiles([], []), folder: undefined, read: undefined });
      look();
      return { intent: 'success', text: words.folder.deleted };
    });

  return {
    words,
    task,
    board,
    result: work.result,
    folder: open,
    heads,
    isMadeUp,
    decider,
    openFolder,
    /** Back to the choice of a folder. */
    leave: () => keep({ ...withFiles([], []), folder: undefined, read: undefined }),
    receive,
    create,
    importFolder,
    decide,
    prefer,
    undo,
    settle,
    remove,
    ...files,
  };
}

export type BoardDesk = ReturnType<typeof useBoard>;
