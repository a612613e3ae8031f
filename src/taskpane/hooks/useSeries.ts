import { useState } from 'react';
import { catalogueOf } from '../../domain/catalogue/catalogues';
import type { PlanInUse } from '../../domain/plan/planBelow';
import type { Phase } from '../../domain/plan/programme';
import type { Series } from '../../domain/series/series';
import type { RollUpInput } from '../../usecases/rollUpFiles';
import { outerBaseFiles, outerBaseYears } from '../../usecases/series/outerBases';
import { seriesFileName } from '../../usecases/series/seriesBook';
import type { ChosenReport } from '../../usecases/series/seriesConflicts';
import { HANDED } from '../actions/handed';
import { reviewPhases, seriesModel, seriesOfPicked, seriesSheets, type SeriesRequest } from '../actions/seriesOfPicked';
import { checkSetting, chosenProgramme } from '../actions/setting';
import { usePane, usePlans } from '../paneContext';
import type { PickedFile } from '../paneServices';
import { baseWords } from '../strings/baseWords';
import { seriesWords } from '../strings/seriesWords';
import { useInsert } from './useInsert';
import { useTask } from './useTask';

/** A series with what was asked for and the plan it was made by. */
interface Made {
  readonly series: Series;
  readonly request: SeriesRequest;
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
  const [base, setBase] = useState<readonly PickedFile[]>([]);
  const [wanted, setWanted] = useState<Phase>();
  const programme = chosenProgramme(plans, choice);
  const phases = programme ? reviewPhases(programme) : [];
  const phase = phases.find(({ from, to }) => from === wanted?.from && to === wanted.to);
  const outerYears = programme ? outerBaseYears(programme) : [];

  const readPicked = async (signal: AbortSignal): Promise<readonly RollUpInput[]> => {
    const { picked, read } = work;
    if (read?.picked === picked) return read.inputs;
    const inputs = await services.checkFiles(picked, { onProgress: task.showProgress, signal });
    keep({ read: { picked, inputs } });
    return inputs;
  };

  const reckon = async (request: SeriesRequest, signal: AbortSignal): Promise<Series> => {
    const setting = checkSetting(plans, services.assets);
    const series = await seriesOfPicked(request, setting, signal);
    setMade({
      series,
      request,
      plan: { programme: request.programme, catalogue: catalogueOf(request.programme, setting) },
    });
    return series;
  };

  const run = (): Promise<void> =>
    task.run(words.running, async (signal) => {
      if (!programme) return tell({ intent: 'warning', text: strings.choice.choosePlan });
      if (work.picked.length === 0) return tell({ intent: 'warning', text: words.nothing });
      const files = await readPicked(signal);
      const bases = base.length > 0 ? await services.checkFiles(base, { onProgress: task.showProgress, signal }) : [];
      const request = { programme, root: choice.root, files, base: bases, phase, chosen: [] };
      const { years } = await reckon(request, signal);
      const lacking = bases.length > 0 && outerBaseFiles(bases, programme).length === 0;
      if (years.length === 0) tell({ intent: 'warning', text: words.noYears });
      else if (lacking) tell({ intent: 'warning', text: baseWords[language].yearMissing(outerYears.join(', ')) });
      else tell({ intent: 'success', text: words.done(years.map(({ year }) => year).join(', ')) });
    });

  /** The same files once more with what was chosen among reports that differ; nothing is read again. */
  const prefer = (chosen: readonly ChosenReport[]): Promise<void> =>
    task.run(words.running, async (signal) => {
      if (!made) return;
      await reckon({ ...made.request, chosen }, signal);
      tell({ intent: 'success', text: chosen.length > 0 ? strings.conflicts.chosen : strings.conflicts.forgotten });
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

  return {
    words,
    task,
    series: made?.series,
    plan: made?.plan,
    chosen: made?.request.chosen ?? [],
    phases,
    phase,
    setPhase: setWanted,
    outerYears,
    base,
    setBase,
    run,
    prefer,
    write,
    save,
    stop,
    question: inserting.question,
  };
}
