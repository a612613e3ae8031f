import type { Language } from '../domain/texts/language';
import { messageOf } from '../usecases/messages';
import type { CellMark, WorkbookPort } from '../core/sheet/port';
import type { CheckSetting } from '../usecases/checkWorkbook';
import { checkOpen, marksOf } from '../taskpane/actions/checkOpen';
import { Explanations } from '../taskpane/actions/explanations';
import { severityCounts } from '../taskpane/actions/severityCounts';

/** How a quick check ended. */
export type QuickCheck =
  { readonly kind: 'notAForm' } | { readonly kind: 'checked'; readonly errors: number; readonly warnings: number };

/**
 * Checks the open sheet without the pane: cells with errors and warnings are coloured, old colours go away, and
 * the first error is selected. A sheet that is no form is left as it is.
 */
export async function checkNow(port: WorkbookPort, setting: CheckSetting, language: Language): Promise<QuickCheck> {
  const { forms } = await checkOpen(port, setting, 'active', await Explanations.read(port));
  if (forms.length === 0) return { kind: 'notAForm' };
  const marks = marksOf(forms, (finding) => messageOf(finding, language));
  await port.mark(marks);
  const first = gravest(marks);
  if (first) await port.activate(first.sheet, first);
  const { error, warning } = severityCounts(forms);
  return { kind: 'checked', errors: error, warnings: warning };
}

function gravest(marks: readonly CellMark[]): CellMark | undefined {
  return marks.find(({ severity }) => severity === 'error') ?? marks[0];
}
