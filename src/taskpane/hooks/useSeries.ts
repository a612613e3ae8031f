import { useState } from 'react';
import { catalogueOf } from '../../domain/catalogue/catalogues';
import type { PlanInUse } from '../../domain/plan/planBelow';
import type { Series } from '../../domain/series/series';
import type { RollUpInput } from '../../usecases/rollUpFiles';
import { seriesFileName } from '../../usecases/series/seriesBook';
import { HANDED } from '../actions/handed';
import { seriesModel, seriesOfPicked, seriesSheets } from '../actions/seriesOfPicked';
import { checkSetting, chosenProgramme } from '../actions/setting';
import { usePane, usePlans } from '../paneContext';
import { seriesWords } from '../strings/seriesWords';
import { useInsert } from './useInsert';
import { useTask } from './useTask';

/** A series with the plan it was made by. */
interface Made {
  readonly series: Series;
  readonly plan: PlanInUse;
}

/** Everything the page of several years does. */
export function useSeries() {
  const { services, strings, language, choice, work, keep, tell } = usePane();
  const plans = usePlans();
  const words = seriesWords[language];
  const task = useTask(() => tell({ intent: 'info', text: words.stopped }));
  const inserting = useInsert();
  const [made, setMade] = useState<Made>();

  const readPicked = async (signal: AbortSignal): Promise<readonly RollUpInput[]> => {
    const { picked, read } = work;
    if (read?.picked === picked) return read.inputs;
    const inputs = await services.checkFiles(picked, { onProgress: task.showProgress, signal });
    keep({ read: { picked, inputs } });
    return inputs;
  };

  const run = (): Promise<void> =>
    task.run(words.running, async (signal) => {
      const programme = chosenProgramme(plans, choice);
      if (!programme) return tell({ intent: 'warning', text: strings.choice.choosePlan });
      if (work.picked.length === 0) return tell({ intent: 'warning', text: words.nothing });
      const files = await readPicked(signal);
      const setting = checkSetting(plans, services.assets);
      const series = await seriesOfPicked({ programme, root: choice.root, files, signal }, setting);
      setMade({ series, plan: { programme, catalogue: catalogueOf(programme, setting) } });
      const years = series.years.map(({ year }) => year).join(', ');
      if (years === '') tell({ intent: 'warning', text: words.noYears });
      else tell({ intent: 'success', text: words.done(years) });
    });

  const write = (): Promise<void> =>
    task.run(strings.results.writing, async () => {
      if (!made) return;
      const sheets = await seriesSheets(made.series, made.plan);
      const inserted = await inserting.insert(sheets);
      const [first] = inserted?.names ?? [];
      if (first !== undefined) inserted?.tellOf(words.written(sheets.length, first));
    });

  const save = (): Promise<void> =>
    task.run(strings.results.writing, async () => {
      if (!made) return;
      const bytes = async () => services.workbookBytes(await seriesModel(made.series, made.plan));
      const name = seriesFileName(made.series);
      const handed = await services.handOut.file({ name, kind: 'workbook', bytes });
      tell({ intent: HANDED[handed], text: strings.handedOver[handed](name) });
    });

  const stop = (): void => {
    task.stop();
    tell({ intent: 'info', text: words.stopped });
  };

  return { words, task, series: made?.series, run, write, save, stop, question: inserting.question };
}
