import { tokensOf } from '../core/returned/returnPage';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { tokensIn } from '../domain/returnToken';

/** Key of the workbook setting that holds the tokens of a form that left its returned copy for a file of its own. */
export const RETURNED = 'TH.returned';

/** The tokens of returned copies a workbook brings back: those of its page “Trả lại”, else of its settings. */
export function broughtTokens({ sheets, settings = {} }: WorkbookSnapshot): readonly string[] {
  const onPage = tokensOf(sheets);
  return onPage.length > 0 ? onPage : tokensIn(settings[RETURNED] ?? '');
}
