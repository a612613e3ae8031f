import { useState } from 'react';
import { isMapBook, mapBook, readMapBook } from '../../core/templates/mapBook';
import { faultText } from '../../domain/schema/faultText';
import { fillText } from '../../domain/texts/sentence';
import { carryRefusalSentence } from '../../usecases/carryWords';
import { reasonText } from '../../usecases/reasonText';
import { carryTemplate } from '../../usecases/templates/carryTemplate';
import { proposedTemplate } from '../../usecases/templates/proposeTemplate';
import { templateWords as words } from '../../usecases/templates/templateWords';
import { HANDED } from '../actions/handed';
import { catalogueOfPlan, chosenProgramme, treesOf } from '../actions/setting';
import { usePane, usePlans } from '../paneContext';
import type { PickedFile } from '../paneServices';
import type { Renewing } from './useRenew';
import { useTask } from './useTask';

/** A table of one's own in the open workbook: its map as a file, and its figures in our form by one. */
export function useOwnTable(renewing: Renewing) {
  const { services, strings, language, choice, tell } = usePane();
  const plans = usePlans();
  const task = useTask();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const programme = chosenProgramme(plans, choice);
  const doing = words.working[language];

  const setting = async () => {
    if (!programme) throw new Error('no plan is chosen');
    const { year } = choice;
    const tree = await treesOf(services.assets).tree(programme, year);
    return { programme, catalogue: catalogueOfPlan(plans, programme.id), tree, year };
  };

  const propose = (): Promise<void> =>
    task.run(doing, async () => {
      const given = await setting();
      const map = proposedTemplate(await services.port.snapshotAll(), given);
      if (!map) return tell({ intent: 'warning', text: words.noTable[language] });
      const name = `ghep-${given.programme.id}-${given.year}.xlsx`;
      const bytes = () => services.workbookBytes(mapBook(map, given));
      const handed = await services.handOut.file({ name, kind: 'workbook', bytes });
      const isThere = handed !== 'refused' && handed !== 'cancelled';
      const said = strings.handedOver[handed](name);
      tell({ intent: HANDED[handed], text: isThere ? `${said} ${words.proposed[language]}` : said });
    });

  const carry = ([file]: readonly PickedFile[]): Promise<void> =>
    task.run(doing, async () => {
      setFaults([]);
      const read = file && (await services.readFile?.(file));
      if (!file || !read) return;
      if (!('sheets' in read)) return tell({ intent: 'error', text: reasonText(read, language) });
      if (!isMapBook(read))
        return tell({ intent: 'error', text: fillText(words.noMap, { file: file.name }, language) });
      const given = await setting();
      const map = readMapBook(read, given);
      if (!map.ok) return setFaults(map.faults.map(({ fault }) => faultText(fault, language)));
      const outcomes = carryTemplate(await services.port.snapshotAll(), { ...given, map: map.map });
      const [one] = outcomes;
      if (!one) tell({ intent: 'warning', text: words.none[language] });
      else if (outcomes.length > 1)
        tell({ intent: 'warning', text: fillText(words.many, { n: outcomes.length }, language) });
      else if (one.kind === 'refused') renewing.show({ kind: 'refused', why: carryRefusalSentence(one.reason) });
      else renewing.show({ kind: 'carry', carried: one });
    });

  return { hasPlan: programme !== undefined, propose, carry, faults, task };
}
