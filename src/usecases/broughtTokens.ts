import { tokensOf } from '../core/returned/returnPage';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { RETURNED, tokensIn } from '../domain/returnToken';

/** The tokens of returned copies a workbook brings back: those of its page “Trả lại”, else of its settings. */
export function broughtTokens({ sheets, settings = {} }: WorkbookSnapshot): readonly string[] {
  const onPage = tokensOf(sheets);
  return onPage.length > 0 ? onPage : tokensIn(settings[RETURNED] ?? '');
}
