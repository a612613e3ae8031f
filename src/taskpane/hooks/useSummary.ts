import { imbalanceOf, summaryName, summarySheets, summaryWorkbook, type SummaryWish } from '../actions/summary';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import { HANDED } from '../actions/handed';
import { usePane, usePlans } from '../paneContext';
import { useInsert } from './useInsert';
import { useTask } from './useTask';

/** Writing the summary sheets into the open workbook, with a preview of what is replaced, or into a file of their own. */
export function useSummary(wish: Omit<SummaryWish, 'language'> = {}) {
  const { services, strings, language, work, tell } = usePane();
  const plans = usePlans();
  const task = useTask();
  const inserting = useInsert();
  const isBalanced = async (result: RollUpResult): Promise<boolean> => {
    const fault = await imbalanceOf(result, plans, language);
    if (fault !== undefined) tell({ intent: 'error', text: strings.rollUp.unbalanced(fault) });
    return fault === undefined;
  };
  const write = (): Promise<void> =>
    task.run(strings.results.writing, async () => {
      if (!work.result || !(await isBalanced(work.result))) return;
      const sheets = await summarySheets(work.result, plans, { ...wish, language });
      const inserted = await inserting.insert(sheets);
      const [first] = inserted?.names ?? [];
      // What nobody is to look for is not counted.
      const seen = sheets.filter(({ hidden }) => !hidden).length;
      if (first !== undefined) inserted?.tellOf(strings.results.written(seen, first));
    });
  const save = (): Promise<void> =>
    task.run(strings.results.writing, async () => {
      const { result } = work;
      if (!result || !(await isBalanced(result))) return;
      const bytes = async () => services.workbookBytes(await summaryWorkbook(result, plans, { ...wish, language }));
      const name = summaryName(result);
      const handed = await services.handOut.file({ name, kind: 'workbook', bytes });
      tell({ intent: HANDED[handed], text: strings.handedOver[handed](name) });
    });
  return { write, save, task, question: inserting.question };
}
