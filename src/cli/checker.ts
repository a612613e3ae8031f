import type { OutsideReason } from '../usecases/reasonText';
import { FormReadingCaches } from '../core/forms/readForms';
import type { GivenPlan } from '../domain/plan/carriedPlan';
import type { Submission } from '../domain/submission';
import type { Unit } from '../domain/territory/unit';
import { checkWorkbook, type CheckedFile, type CheckSetting } from '../usecases/checkWorkbook';
import { ProgrammesWith } from '../usecases/programmesWith';
import { LastYear } from '../usecases/lastYear';
import { unusedFile } from '../usecases/unusedFile';
import { UnitTrees } from '../usecases/unitTrees';
import { diskAssets } from './diskAssets';
import type { InputFile } from './inputFiles';
import type { WorkbookFiles } from './openWorkbook';
import { shippedPlans } from './shippedPlans';
import { traceFault } from './traceFault';

/** What checking needs to know once. */
export interface CheckJob {
  /** Plans that are none of this build: from a file, or carried in a form. */
  readonly plans?: readonly GivenPlan[];
  readonly own: readonly Unit[];
  readonly lastYear: readonly Submission[];
}

/** A checked file with the time of its last change on the disk. */
export interface CheckedInput extends CheckedFile {
  readonly modified?: string;
}

export type Checker = (input: InputFile) => Promise<CheckedInput>;

/** Opens, reads and checks one file after another in this thread; whatever is wrong with a file is its own result. */
export function checker(job: CheckJob, files: WorkbookFiles): Checker {
  const loading = settingOf(job);
  // Whoever gives the first file hears of it.
  loading.catch(() => undefined);
  return async (input) => {
    const setting = await loading;
    const { workbook, rejected, modified, sha256 } = files.open(input);
    const source = sha256 === undefined ? {} : { sha256 };
    if (!workbook) {
      const reason = rejected ?? ({ code: 'unreadable', params: {} } satisfies OutsideReason);
      return { ...refused(input, reason), ...source };
    }
    try {
      return {
        ...(await checkWorkbook(workbook, setting)),
        ...(modified === undefined ? {} : { modified }),
        ...source,
      };
    } catch (error) {
      traceFault(error);
      return refused(input, { code: 'internalError', params: {} } satisfies OutsideReason);
    }
  };
}

async function settingOf(job: CheckJob): Promise<CheckSetting> {
  const plans = new ProgrammesWith(shippedPlans, job.plans ?? []);
  return {
    programmes: await plans.programmes(),
    earlier: await plans.earlier(),
    ...(await plans.catalogues()),
    caches: new FormReadingCaches(),
    trees: new UnitTrees(diskAssets, job.own),
    lastYear: new LastYear(job.lastYear),
  };
}

/** A file that gave nothing, with the reason: refused, or beside the reports. */
export function refused(input: InputFile, rejected: NonNullable<CheckedFile['rejected']>): CheckedInput {
  return unusedFile(input.name, rejected);
}
