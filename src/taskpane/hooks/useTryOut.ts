import { trialChoice, trialSheets } from '../actions/tryOut';
import { usePane, usePlans } from '../paneContext';
import { useInsert } from './useInsert';
import { useTask } from './useTask';

/** Inserts illustrative forms and goes where they can be checked. */
export function useTryOut() {
  const { services, strings, choose, goTo, closeFirstRun } = usePane();
  const plans = usePlans();
  const task = useTask();
  const inserting = useInsert();
  const tryOut = (): Promise<void> =>
    task.run(strings.sample.running, async () => {
      const { sheets, forms } = await trialSheets(plans, services.assets);
      const inserted = await inserting.insert(sheets);
      if (!inserted) return;
      choose(trialChoice(plans));
      closeFirstRun();
      goTo('check');
      inserted.tellOf(strings.sample.done(forms));
    });
  return { tryOut, task, question: inserting.question };
}
