import { useEffect, useState } from 'react';
import { Explanations } from '../actions/explanations';
import { KeptReadings } from '../actions/keptReadings';
import type { OpenFolder } from '../actions/keptFolders';
import { openForms, rollUpRequest, submissionsOf, type RollUpRequest } from '../actions/rollUpSources';
import { isChosen, majorityOf, type Majority } from '../actions/majority';
import { NOTHING_TOLD, pickedBases, type BasePlace, type PickedBases } from '../actions/pickedBases';
import { withFiles } from '../actions/pickedFiles';
import { checkSetting, chosenProgramme, programmeOf } from '../actions/setting';
import { imbalanceOf } from '../actions/summary';
import type { Decision } from '../../domain/decision';
import { shortPlanName } from '../../domain/plan/shortPlanName';
import { fullName } from '../../domain/territory/unit';
import { usePane, usePlans } from '../paneContext';
import type { Choice, PickedFile } from '../paneServices';
import type { PreferredReport } from '../../core/rollup/candidate';
import { baseYears } from '../../usecases/baseRollUp';
import { closedText } from '../../usecases/closing';
import { closingAgainst } from '../../domain/work/closed';
import type { WorkDecision } from '../../domain/work/workDecision';
import type { RollUpInput, RollUpResult } from '../../usecases/rollUpFiles';
import { baseWords } from '../strings/baseWords';
import { claimWords } from '../strings/claimWords';
import { preferencesMade } from '../../usecases/workSetting';
import { closedIn, refusalOf, signed, useFolder } from './useFolder';
import { useTask } from './useTask';

/** What is to be rolled up, and why it is not what was chosen. */
interface Wanted extends Pick<Choice, 'programme' | 'year' | 'root'> {
  readonly because?: string;
}

/** Everything the roll-up page does. */
export function useRollUp() {
  const { services, strings, language, choice, choose, work, keep, tell, goTo } = usePane();
  const plans = usePlans();
  const { port, assets, checkFiles } = services;
  const words = baseWords[language];
  const task = useTask(() => tell({ intent: 'info', text: strings.rollUp.stopped }));
  const folder = useFolder(task);
  const ownSheets = useOwnSheets();
  const [withOpen, setWithOpen] = useState(true);
  const [withFolder, setWithFolder] = useState(true);
  const [strict, setStrict] = useState(false);
  const [confirmReplace, setConfirmReplace] = useState(false);
  const [base, setBase] = useState<readonly PickedFile[]>([]);
  const [baseTold, setBaseTold] = useState(NOTHING_TOLD);
  const [other, setOther] = useState<Majority>();
  const programme = chosenProgramme(plans, choice);
  const years = programme ? baseYears(programme) : [];

  const readOpen = async (): Promise<readonly RollUpInput[]> => {
    const input = await openForms(
      port,
      checkSetting(plans, assets),
      await Explanations.read(port),
      strings.rollUp.open(undefined),
    );
    return input.forms.length === 0 ? [] : [input];
  };

  /** The roll-up with what was decided on this machine. */
  const rolledUp = async (rolled: RollUpRequest, signal: AbortSignal, open?: OpenFolder): Promise<RollUpResult> => {
    const decided = { ...rolled, work: folder.stateFor(rolled, open) };
    const result = await rollUpRequest(decided, checkSetting(plans, assets), signal);
    keep({ result, rolled });
    return result;
  };

  const rollUp = async (
    signal: AbortSignal,
    { files, open }: { readonly files: readonly RollUpInput[]; readonly open?: OpenFolder },
    wanted: Wanted,
    baseFiles: readonly PickedFile[] = [],
  ): Promise<boolean> => {
    const { year, root } = wanted;
    const programme = chosenProgramme(plans, wanted);
    if (!programme) {
      tell({ intent: 'warning', text: strings.choice.choosePlan });
      return false;
    }
    const years = baseYears(programme);
    const bases = await readBases(signal, { programme, year, root }, baseFiles);
    if (!bases) return false;
    const { reports, book } = bases;
    const settings = new KeptReadings(services.preferences).settings(programme.targets);
    const based = { base: reports, ...(book ? { baseBook: book } : {}) };
    const rolled = { programme, year, root, files, ...based, strict, confirmReplace, settings };
    const result = await rolledUp(rolled, signal, open);
    const fault = await imbalanceOf(result, plans, language);
    const lacking = reports.length > 0 && !submissionsOf(reports).some((read) => years.includes(read.year));
    if (fault !== undefined) tell({ intent: 'error', text: strings.rollUp.unbalanced(fault) });
    else if (lacking) tell({ intent: 'warning', text: words.yearMissing(years.join(', ')) });
    else {
      const { used, found } = result.rollUp.ledger;
      const done = strings.rollUp.done(used, found);
      const of = open ?? (folder.isOpenFor(rolled) ? work.folder : undefined);
      const closed = of && closedIn(of)?.[language];
      // Nothing used is no success, whatever was done; figures of a closed year are not those that were signed.
      const intent = used > 0 && closed === undefined ? 'success' : 'warning';
      tell({ intent, text: [wanted.because, done, closed].filter(Boolean).join(' ') });
    }
    return true;
  };

  /** Base files as they were read; undefined where their base book cannot be used, which is told. */
  const readBases = async (
    signal: AbortSignal,
    place: BasePlace,
    picked: readonly PickedFile[],
  ): Promise<PickedBases | undefined> => {
    const { readFile } = services;
    const bases = await pickedBases(picked, {
      checkFiles,
      ...(readFile ? { readFile } : {}),
      place,
      setting: checkSetting(plans, assets),
      checking: { onProgress: task.showProgress, signal },
    });
    const { faults } = bases.told;
    setBaseTold(bases.told);
    if (faults.length === 0) return bases;
    // Whoever corrects a book picks it anew: what was picked is the file as it was.
    setBase(picked.filter(({ name }) => !bases.books.includes(name)));
    tell({ intent: 'error', text: words.faulty(faults.length) });
    return undefined;
  };

  const readPicked = async (signal: AbortSignal): Promise<readonly RollUpInput[]> => {
    const { picked, read } = work;
    if (picked.length === 0) return [];
    if (read?.picked === picked) return read.inputs;
    const inputs = await checkFiles(picked, { onProgress: task.showProgress, signal });
    keep({ read: { picked, inputs } });
    return inputs;
  };

  /** Rolls up what is chosen; where most forms are of another plan or year, theirs is taken, or asked about. */
  const run = (as: 'asked' | 'files' | 'chosen' = 'asked'): Promise<void> =>
    task.run(strings.rollUp.running, async (signal) => {
      setOther(undefined);
      const open = withOpen ? await readOpen() : [];
      const picked = await readPicked(signal);
      const files = [...open, ...picked];
      if (files.length === 0) return folderAlone(signal);
      const most = majorityOf(submissionsOf(files), (id) => chosenProgramme(plans, { programme: id }) !== undefined);
      const differs = most !== undefined && !isChosen(most, choice);
      if (differs && as === 'asked' && programme) return setOther(most);
      const wanted = differs && as !== 'chosen' ? asFiles(most) : choice;
      const kept = withFolder ? await inFolder(wanted, picked, signal) : undefined;
      await rollUp(signal, kept ? { files: [...open, ...kept.inputs], open: kept.folder } : { files }, wanted, base);
    });

  /** Nothing was picked now; what came before lies in the folder of work. */
  const folderAlone = async (signal: AbortSignal): Promise<void> => {
    const kept = withFolder ? await inFolder(choice, [], signal) : undefined;
    if (!kept || kept.inputs.length === 0) return tell({ intent: 'warning', text: strings.rollUp.nothing });
    await rollUp(signal, { files: kept.inputs, open: kept.folder }, choice, base);
  };

  /** What was picked together with what its folder of work has, where there is one; it goes into that. */
  const inFolder = async (wanted: Wanted, inputs: readonly RollUpInput[], signal: AbortSignal) =>
    chosenProgramme(plans, wanted) && folder.joined(wanted, { picked: work.picked, inputs }, signal);

  /** Plan and year of most files, from now on those of every page, and the sentence that says so. */
  const asFiles = (most: Majority): Wanted => {
    const { programme: id, year } = most;
    choose({ programme: id, year, unit: '', root: '' });
    const plan = shortPlanName(programmeOf(plans, id));
    const because = `${strings.rollUp.ofFiles(most.forms, most.all, { plan, year })} ${strings.rollUp.tookFromFiles}`;
    return { programme: id, year, root: '', because };
  };

  const runOpen = (): Promise<void> =>
    task.run(strings.rollUp.running, async (signal) => {
      const files = await readOpen();
      if (files.length === 0) return tell({ intent: 'warning', text: strings.rollUp.nothing });
      const most = majorityOf(submissionsOf(files), (id) => chosenProgramme(plans, { programme: id }) !== undefined);
      await rollUp(signal, { files }, most && !isChosen(most, choice) ? asFiles(most) : choice);
    });

  /** Keeps a decision about what a unit explains, and rolls up again with it. */
  const decide = (decisions: readonly WorkDecision[]): Promise<void> =>
    task.run(strings.rollUp.running, async (signal) => {
      const closing = closingAgainst(work.folder?.work.decided ?? [], decisions);
      if (closing) return tell({ intent: 'warning', text: closedText(closing)[language] });
      const open = await folder.decide(work.rolled, decisions);
      if (open === false) {
        tell({ intent: 'error', text: strings.claims.notKept });
        return;
      }
      void services.kept?.askToLast();
      if (open) keep({ folder: open });
      if (work.rolled) await rolledUp(work.rolled, signal, open);
      const accepted = decisions.every(({ kind }) => kind === 'accepted');
      const one = accepted ? strings.claims.accepted : strings.claims.withdrawn;
      const text = decisions.length > 1 ? claimWords[language].acceptedAll(decisions.length) : one;
      tell({ intent: 'success', text });
    });

  /** Rolls the same files up again with what was chosen so far; nothing is read again. */
  const prefer = (preferred: readonly PreferredReport[]): Promise<void> =>
    task.run(strings.rollUp.running, async (signal) => {
      if (!work.rolled) return;
      const result = await rolledUp({ ...work.rolled, preferred }, signal);
      await keepChoice(result, work.rolled, signal);
      tell({ intent: 'success', text: preferred.length > 0 ? strings.conflicts.chosen : strings.conflicts.forgotten });
    });

  /** Where the roll-up has a folder of work, the choice is a decision there, to be taken back on its board. */
  const keepChoice = async (result: RollUpResult, rolled: RollUpRequest, signal: AbortSignal): Promise<void> => {
    const made = signed(services.preferences.read('by'), language);
    const decisions = preferencesMade(result, folder.stateFor(rolled), made);
    if (!work.folder || !folder.isOpenFor(rolled) || decisions.length === 0 || refusalOf(work.folder, decisions))
      return;
    const open = await folder.decide(rolled, decisions);
    if (open) keep({ folder: open });
    if (open) await rolledUp({ ...rolled, preferred: [] }, signal, open);
  };

  /** Rolls the same files up again under a confirmed territory of the base, or without it. */
  const confirmBase = (confirmed?: Decision): Promise<void> =>
    task.run(strings.rollUp.running, async (signal) => {
      if (!work.rolled || !work.result) return;
      const { baseConfirmed: _, ...rolled } = work.rolled;
      await rolledUp({ ...rolled, ...(confirmed ? { baseConfirmed: confirmed } : {}) }, signal);
      const unit = fullName(work.result.rollUp.root);
      tell({ intent: 'success', text: confirmed ? words.confirmed(unit) : words.withdrawn });
    });

  /** More base files beside those picked before, or none at all; what was wrong with them is forgotten. */
  const pickBase = (files: readonly PickedFile[]): void => {
    setBaseTold(NOTHING_TOLD);
    setBase((old) => (files.length === 0 ? [] : withFiles(old, files).picked));
  };

  const stop = (): void => {
    task.stop();
    tell({ intent: 'info', text: strings.rollUp.stopped });
  };

  return {
    task,
    run,
    other,
    runOpen,
    decide,
    prefer,
    stop,
    ownSheets,
    withOpen,
    setWithOpen,
    withFolder,
    setWithFolder,
    strict,
    setStrict,
    confirmReplace,
    setConfirmReplace,
    base,
    pickBase,
    baseTold,
    confirmBase,
    programme,
    years,
    goTo,
  };
}

/** How many sheets of the open workbook the add-in made; undefined until it is known. */
function useOwnSheets(): number | undefined {
  const { services, work } = usePane();
  const [count, setCount] = useState<number>();
  useEffect(() => {
    let wanted = true;
    services.port.sheets().then(
      (sheets) => wanted && setCount(sheets.filter(({ own }) => own).length),
      () => wanted && setCount(undefined),
    );
    return () => {
      wanted = false;
    };
  }, [services, work.workbook]);
  return count;
}
