import { useEffect, useState } from 'react';
import { Explanations } from '../actions/explanations';
import { KeptWork } from '../actions/keptWork';
import { openForms, rollUpRequest, submissionsOf, type RollUpRequest } from '../actions/rollUpSources';
import { checkSetting, chosenProgramme } from '../actions/setting';
import { imbalanceOf } from '../actions/summary';
import { usePane, usePlans } from '../paneContext';
import type { PickedFile } from '../paneServices';
import type { PreferredReport } from '../../core/rollup/candidate';
import { baseYears } from '../../usecases/baseRollUp';
import type { WorkDecision } from '../../domain/work/workDocument';
import type { RollUpInput, RollUpResult } from '../../usecases/rollUpFiles';
import { useTask } from './useTask';

/** Everything the roll-up page does. */
export function useRollUp() {
  const { services, strings, language, choice, work, keep, tell, goTo } = usePane();
  const plans = usePlans();
  const { port, assets, checkFiles } = services;
  const kept = new KeptWork(services.preferences);
  const task = useTask(() => tell({ intent: 'info', text: strings.rollUp.stopped }));
  const ownSheets = useOwnSheets();
  const [withOpen, setWithOpen] = useState(true);
  const [strict, setStrict] = useState(false);
  const [base, setBase] = useState<readonly PickedFile[]>([]);
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
  const rolledUp = async (rolled: RollUpRequest, signal: AbortSignal): Promise<RollUpResult> => {
    const decided = { ...rolled, acceptances: kept.acceptances() };
    const result = await rollUpRequest(decided, checkSetting(plans, assets), signal);
    keep({ result, rolled });
    return result;
  };

  const rollUp = async (
    signal: AbortSignal,
    files: readonly RollUpInput[],
    baseFiles: readonly RollUpInput[] = [],
  ): Promise<boolean> => {
    if (!programme) {
      tell({ intent: 'warning', text: strings.choice.choosePlan });
      return false;
    }
    if (files.length === 0) {
      tell({ intent: 'warning', text: strings.rollUp.nothing });
      return false;
    }
    const { year, root } = choice;
    const rolled = { programme, year, root, files, base: baseFiles, strict };
    const result = await rolledUp(rolled, signal);
    const fault = await imbalanceOf(result, plans, language);
    const lacking = baseFiles.length > 0 && !submissionsOf(baseFiles).some((read) => years.includes(read.year));
    if (fault !== undefined) tell({ intent: 'error', text: strings.rollUp.unbalanced(fault) });
    else if (lacking) tell({ intent: 'warning', text: strings.rollUp.baseYearMissing(years.join(', ')) });
    else tell({ intent: 'success', text: strings.rollUp.done(result.rollUp.ledger.used, result.rollUp.ledger.found) });
    return true;
  };

  const run = (): Promise<void> =>
    task.run(strings.rollUp.running, async (signal) => {
      const open = withOpen ? await readOpen() : [];
      const reading = { onProgress: task.showProgress, signal };
      const picked = work.picked.length > 0 ? await checkFiles(work.picked, reading) : [];
      const baseFiles = base.length > 0 ? await checkFiles(base, reading) : [];
      await rollUp(signal, [...open, ...picked], baseFiles);
    });

  const runOpen = (): Promise<void> =>
    task.run(strings.rollUp.running, async (signal) => void (await rollUp(signal, await readOpen())));

  /** Keeps a decision about what a unit explains, and rolls up again with it. */
  const decide = (decision: WorkDecision): Promise<void> =>
    task.run(strings.rollUp.running, async (signal) => {
      if (!kept.add(decision)) {
        tell({ intent: 'error', text: strings.claims.notKept });
        return;
      }
      void services.kept?.askToLast();
      if (work.rolled) await rolledUp(work.rolled, signal);
      const accepted = decision.kind === 'accepted';
      tell({ intent: 'success', text: accepted ? strings.claims.accepted : strings.claims.withdrawn });
    });

  /** Rolls the same files up again with what was chosen so far; nothing is read again. */
  const prefer = (preferred: readonly PreferredReport[]): Promise<void> =>
    task.run(strings.rollUp.running, async (signal) => {
      if (!work.rolled) return;
      await rolledUp({ ...work.rolled, preferred }, signal);
      tell({ intent: 'success', text: preferred.length > 0 ? strings.conflicts.chosen : strings.conflicts.forgotten });
    });

  const stop = (): void => {
    task.stop();
    tell({ intent: 'info', text: strings.rollUp.stopped });
  };

  return {
    task,
    run,
    runOpen,
    decide,
    prefer,
    stop,
    ownSheets,
    withOpen,
    setWithOpen,
    strict,
    setStrict,
    base,
    setBase,
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
