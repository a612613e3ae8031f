import { catalogueOf } from '../../domain/catalogue/catalogues';
import { useState } from 'react';
import type { Submission } from '../../domain/submission';
import { reasonText } from '../../usecases/reasonText';
import { formChoices, lightShapeOf, plansOf, type FormChoice } from '../actions/formChoices';
import { formSheets, lastYearOf } from '../actions/insertForms';
import { submissionsOf } from '../actions/rollUpSources';
import { readEntered } from '../actions/entered';
import { checkSetting, chosenProgramme, treesOf } from '../actions/setting';
import { usePane, usePlans } from '../paneContext';
import type { PickedFile } from '../paneServices';
import { useInsert } from './useInsert';
import { useTask } from './useTask';
import { useUnits } from './useUnits';

/** Everything the forms page shows and does. */
export function useForms() {
  const pane = usePane();
  const { services, choice, strings, language, tell, keep } = pane;
  const plans = usePlans();
  const units = useUnits();
  const task = useTask();
  const inserting = useInsert();
  const [wanted, setWanted] = useState('');
  const [inserted, setInserted] = useState<string>();
  const [lastYear, setLastYear] = useState<readonly Submission[]>([]);
  const programme = chosenProgramme(plans, choice);
  const { tree } = units;
  const setting = programme &&
    tree && {
      programme,
      catalogue: catalogueOf(programme, plans),
      tree,
      year: choice.year,
      ...(choice.light === undefined ? {} : { light: choice.light }),
    };
  const unit = units.tree?.unit(choice.unit);
  const choices = setting && unit ? formChoices(setting, unit) : [];
  const form: FormChoice | undefined = choices.find(({ id }) => id === wanted) ?? choices[0];
  const light = setting && form && lightShapeOf(setting, form);

  const readLastYear = (files: readonly PickedFile[]): Promise<void> =>
    task.run(strings.check.running, async (signal) => {
      const read = await services.checkFiles(files, { onProgress: task.showProgress, signal });
      const found = submissionsOf(read).filter(
        ({ year, programme }) => year === choice.year - 1 && programme === choice.programme,
      );
      setLastYear(found);
      const refused = read.find((input) => input.rejected);
      if (found.length > 0) tell({ intent: 'info', text: strings.forms.lastYearFound(found.length, choice.year - 1) });
      else if (refused?.rejected)
        tell({
          intent: 'error',
          text: strings.forms.lastYearRejected(refused.file, reasonText(refused.rejected, language)),
        });
      else tell({ intent: 'warning', text: strings.forms.lastYearMissing(choice.year - 1) });
    });

  const insert = (): Promise<void> =>
    task.run(strings.forms.inserting, async () => {
      if (!setting || !form) return;
      const plans = plansOf(setting, form);
      const earlier = lastYearOf(lastYear, await treesOf(services.assets).lists());
      const done = await inserting.insert(formSheets(plans, earlier));
      const [first] = done?.names ?? [];
      if (first === undefined) return;
      const lacking = lastYear.length > 0 && !plans.some((plan) => earlier(plan));
      const text = `${strings.forms.inserted(plans.length, first)} ${strings.forms.next}`;
      setInserted(first);
      await goToFirstBlank(first);
      done?.tellOf(lacking ? `${text} ${strings.forms.lastYearMissing(choice.year - 1)}` : text);
    });

  /** Where the person begins: the first cell of the form that waits for a figure. */
  const goToFirstBlank = async (sheet: string): Promise<void> => {
    const entered = await readEntered(services.port, checkSetting(plans, services.assets), sheet);
    keep({ entered });
    const [blank] = entered?.blanks ?? [];
    if (blank) await services.port.activate(sheet, blank.cell);
  };

  return {
    units,
    unit,
    choices,
    form,
    chooseForm: setWanted,
    light,
    setting,
    lastYear,
    readLastYear,
    insert,
    inserted,
    task,
    question: inserting.question,
  };
}
