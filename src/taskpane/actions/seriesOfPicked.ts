import type { SheetModel, WorkbookModel } from '../../core/sheet/model';
import { catalogueOf } from '../../domain/catalogue/catalogues';
import type { PlanInUse } from '../../domain/plan/planBelow';
import type { Programme } from '../../domain/plan/programme';
import type { Series } from '../../domain/series/series';
import type { CheckSetting } from '../../usecases/checkWorkbook';
import type { RollUpInput } from '../../usecases/rollUpFiles';
import { filesByYear } from '../../usecases/series/filesByYear';
import { seriesBookSteps } from '../../usecases/series/seriesBook';
import { seriesFiles } from '../../usecases/series/seriesFiles';
import { inSlices } from './inSlices';

interface SeriesRequest {
  readonly programme: Programme;
  /** Unit whose years they are; "" is the programme's own. */
  readonly root: string;
  readonly files: readonly RollUpInput[];
  readonly signal: AbortSignal;
}

/** The years of checked files side by side; the page stays alive meanwhile, and aborting ends it. */
export function seriesOfPicked(
  { programme, root, files, signal }: SeriesRequest,
  setting: CheckSetting,
): Promise<Series> {
  const { programmes, trees } = setting;
  const find = (id: string): Promise<PlanInUse | undefined> => {
    const known = programmes.find((one) => one.id === id);
    return Promise.resolve(known && { programme: known, catalogue: catalogueOf(known, setting) });
  };
  return seriesFiles(filesByYear(files, programme), {
    programme,
    catalogue: catalogueOf(programme, setting),
    trees,
    unit: root === '' ? programme.unit.code : root,
    programmes,
    now: new Date().toISOString(),
    below: { find, trees },
    run: (steps) => inSlices(steps, signal),
  });
}

/** The workbook of a series, made while the page stays alive. */
export function seriesModel(series: Series, plan: PlanInUse): Promise<WorkbookModel> {
  return inSlices(seriesBookSteps(series, plan));
}

/** Its sheets, for the open workbook. */
export async function seriesSheets(series: Series, plan: PlanInUse): Promise<readonly SheetModel[]> {
  return (await seriesModel(series, plan)).sheets;
}
