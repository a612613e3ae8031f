import { imbalanceOf, summarySheets } from '../actions/summary';
import { usePane, usePlans } from '../paneContext';
import { useInsert } from './useInsert';
import { useTask } from './useTask';

/** Writing the summary sheets into the open workbook, with a preview of what is replaced. */
export function useSummary() {
  const { strings, language, work, tell } = usePane();
  const plans = usePlans();
  const task = useTask();
  const inserting = useInsert();
  const write = (): Promise<void> =>
    task.run(strings.results.writing, async () => {
      if (!work.result) return;
      const fault = await imbalanceOf(work.result, plans, language);
      if (fault !== undefined) {
        tell({ intent: 'error', text: strings.rollUp.unbalanced(fault) });
        return;
      }
      const sheets = await summarySheets(work.result, plans, language);
      const inserted = await inserting.insert(sheets);
      const [first] = inserted?.names ?? [];
      // What nobody is to look for is not counted.
      const seen = sheets.filter(({ hidden }) => !hidden).length;
      if (first !== undefined) inserted?.tellOf(strings.results.written(seen, first));
    });
  return { write, task, question: inserting.question };
}
