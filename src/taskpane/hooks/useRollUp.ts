import { useEffect, useState } from 'react';
import { Explanations } from '../actions/explanations';
import { openForms, rollUpRequest, submissionsOf } from '../actions/rollUpSources';
import { checkSetting, chosenProgramme } from '../actions/setting';
import { imbalanceOf } from '../actions/summary';
import { usePane, usePlans } from '../paneContext';
import type { PickedFile } from '../paneServices';
import { baseYears } from '../../usecases/baseRollUp';
import type { RollUpInput } from '../../usecases/rollUpFiles';
import { useTask } from './useTask';

/** Everything the roll-up page does. */
export function useRollUp() {
  const { services, strings, language, choice, work, keep, tell, goTo } = usePane();
  const plans = usePlans();
  const { port, assets, checkFiles } = services;
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
    const result = await rollUpRequest(
      { programme, year, root, files, base: baseFiles, strict },
      checkSetting(plans, assets),
      signal,
    );
    keep({ result });
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

  const stop = (): void => {
    task.stop();
    tell({ intent: 'info', text: strings.rollUp.stopped });
  };

  return { task, run, runOpen, stop, ownSheets, withOpen, setWithOpen, strict, setStrict, base, setBase, years, goTo };
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
