import type { GivenPlan } from '../domain/plan/carriedPlan';
import { DocumentError } from '../domain/schema/documentError';
import { isPlanBook } from '../core/planBook/bookNames';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { bookSetting, checkedBook, type CheckedBook } from '../usecases/planBooks';
import type { ProgrammeSource } from '../usecases/programmeSource';
import { UnitTrees } from '../usecases/unitTrees';
import { diskAssets } from './diskAssets';
import { fileSentence, WorkbookFiles } from './openWorkbook';
import { say } from './texts';
import { UsageError } from './usageError';

/** The plan of a book, which must be right from the first cell to the last; else everything that is wrong, cell by cell. */
export async function planOfBook(file: string, source: ProgrammeSource): Promise<GivenPlan> {
  const checked = await checkedBookFile(file, source);
  if (checked.ok) return checked.plan;
  throw new DocumentError(checked.faults.map(({ fault }) => fault));
}

/** A plan book as it was checked; a file that is none is refused. */
export async function checkedBookFile(file: string, source: ProgrammeSource): Promise<CheckedBook> {
  const setting = await bookSetting(source);
  return checkedBook(openedBook(file), { setting, trees: new UnitTrees(diskAssets) });
}

/** The workbook of a plan book; a file that is none is refused. */
export function openedBook(file: string): WorkbookSnapshot {
  const { workbook, rejected } = new WorkbookFiles().open({ name: file, path: file });
  if (workbook && isPlanBook(workbook)) return workbook;
  throw new UsageError(
    rejected
      ? fileSentence(rejected)
      : say(
          `${file} không phải sổ kế hoạch: không thấy trang “Kế hoạch” và “Mục tiêu”. Lập sổ bằng lệnh “tonghop plan new”.`,
          `${file} is no plan book: it has no sheets "Kế hoạch" and "Mục tiêu". Make one with "tonghop plan new".`,
        ),
  );
}
