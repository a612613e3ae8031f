import { formFileName } from '../../core/forms/fileName';
import { readForms } from '../../core/forms/readForms';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { catalogue, findProgramme, programmes } from '../../usecases/programmes';
import { reporterOfCode } from '../../usecases/reporters';
import type { UnitTrees } from '../../usecases/unitTrees';

const STANDARD = 'tong-hop.xlsx';

/** Name for a workbook that came from no file: that of its form when it holds exactly one, as the command line writes it. */
export async function fileNameOf(workbook: WorkbookSnapshot, trees: UnitTrees): Promise<string> {
  const { forms } = readForms(workbook, { programmes: programmes(), catalogue: catalogue(), reporterOf: reporterOfCode });
  const [only] = forms;
  const programme = only && forms.length === 1 ? findProgramme(only.submission.programme) : undefined;
  if (!only || !programme) return STANDARD;
  const { form, unit: reference, year } = only.submission;
  const unit = await trees.tree(programme, year).then((tree) => tree.unit(reference.code)).catch(() => undefined);
  return unit ? formFileName({ form, programme, unit, year }) : STANDARD;
}
