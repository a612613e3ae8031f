import { formFileName } from '../../core/forms/fileName';
import { readForms } from '../../core/forms/readForms';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { catalogue, findProgramme, programmes } from '../../usecases/programmes';
import { reporterOfCode } from '../../usecases/reporters';

const STANDARD = 'tong-hop.xlsx';

/** Name for a workbook that came from no file: that of its form when it holds exactly one, as the command line writes it. */
export function fileNameOf(workbook: WorkbookSnapshot): string {
  const { forms } = readForms(workbook, { programmes: programmes(), catalogue: catalogue(), reporterOf: reporterOfCode });
  const [only] = forms;
  const programme = only && forms.length === 1 ? findProgramme(only.submission.programme) : undefined;
  if (!only || !programme) return STANDARD;
  const { form, unit, unitName, year } = only.submission;
  return formFileName({ form, programme, unit: { ...unit, name: unitName, type: '', level: 'commune' }, year });
}
