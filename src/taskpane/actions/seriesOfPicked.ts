import type { SheetModel, WorkbookModel } from '../../core/sheet/model';
import { catalogueOf } from '../../domain/catalogue/catalogues';
import type { PlanInUse } from '../../domain/plan/planBelow';
import type { Phase, Programme } from '../../domain/plan/programme';
import type { Series } from '../../domain/series/series';
import type { CheckSetting } from '../../usecases/checkWorkbook';
import type { RollUpInput } from '../../usecases/rollUpFiles';
import { filesByYear } from '../../usecases/series/filesByYear';
import { seriesBookSteps } from '../../usecases/series/seriesBook';
import type { ChosenReport } from '../../usecases/series/seriesConflicts';
import { outerBaseFiles } from '../../usecases/series/outerBases';
import { seriesFiles } from '../../usecases/series/seriesFiles';
import { inSlices } from './inSlices';

export interface SeriesRequest {
  readonly programme: Programme;
  /** Unit whose years they are; "" is the programme's own. */
  readonly root: string;
  readonly files: readonly RollUpInput[];
  /** Checked files for base years outside the plan. */
  readonly base: readonly RollUpInput[];
  /** The phase that is reviewed; every one that has figures without it. */
  readonly phase?: Phase | undefined;
  /** Which reports count where several differ. */
  readonly chosen: readonly ChosenReport[];
}

/** The years of checked files side by side; the page stays alive meanwhile, and aborting ends it. */
export function seriesOfPicked(
  { programme, root, files, base, phase, chosen }: SeriesRequest,
  setting: CheckSetting,
  signal: AbortSignal,
): Promise<Series> {
  const { programmes, trees } = setting;
  const find = (id: string): Promise<PlanInUse | undefined> => {
    const known = programmes.find((one) => one.id === id);
    return Promise.resolve(known && { programme: known, catalogue: catalogueOf(known, setting) });
  };
  return seriesFiles(filesByYear([...files, ...outerBaseFiles(base, programme)], programme), {
    programme,
    catalogue: catalogueOf(programme, setting),
    trees,
    unit: root === '' ? programme.unit.code : root,
    programmes,
    now: new Date().toISOString(),
    below: { find, trees },
    run: (steps) => inSlices(steps, signal),
    chosen,
    ...(phase ? { phase } : {}),
  });
}

/** Phases a person may ask a review of: those of the plan, and the whole of it where it has several. */
export function reviewPhases({ phases, years }: Programme): readonly Phase[] {
  return phases.length > 1 ? [...phases, years] : phases;
}

/** The workbook of a series, made while the page stays alive. */
export function seriesModel(series: Series, plan: PlanInUse): Promise<WorkbookModel> {
  return inSlices(seriesBookSteps(series, plan));
}

/** Its sheets, for the open workbook. */
export async function seriesSheets(series: Series, plan: PlanInUse): Promise<readonly SheetModel[]> {
  return (await seriesModel(series, plan)).sheets;
}
