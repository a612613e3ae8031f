import { baseBookName, bookYear, newBaseBook } from '../../usecases/baseBooks';
import { HANDED } from '../actions/handed';
import { bookAsked, type BasePlace } from '../actions/pickedBases';
import { checkSetting } from '../actions/setting';
import { usePane, usePlans } from '../paneContext';
import { baseWords } from '../strings/baseWords';
import { useTask } from './useTask';

/** An empty base book for a place, as a file for the person to fill in. */
export function useBaseBook(place: BasePlace) {
  const { services, strings, language, tell } = usePane();
  const plans = usePlans();
  const words = baseWords[language];
  const task = useTask();
  const make = (): Promise<void> =>
    task.run(words.making, async () => {
      const baseYear = bookYear(place.programme, place.year);
      if (baseYear === undefined) return;
      const asked = await bookAsked(place, checkSetting(plans, services.assets));
      const bytes = async (): Promise<Uint8Array> => {
        const book = await newBaseBook(asked);
        if (!book) throw new Error(`no target of ${place.year} has a base year`);
        return services.workbookBytes(book);
      };
      const name = baseBookName(asked.tree.root, baseYear);
      const handed = await services.handOut.file({ name, kind: 'workbook', bytes });
      const isThere = handed !== 'refused' && handed !== 'cancelled';
      const said = strings.handedOver[handed](name);
      tell({ intent: HANDED[handed], text: isThere ? `${said} ${words.made}` : said });
    });
  return { task, make };
}
