import { resultQuery, type QuickResult } from '../commands/quickResult';
import { ResultWindow } from '../commands/resultWindow';
import { ribbonActions } from '../commands/ribbonActions';
import type { Language } from '../domain/texts/language';
import type { PaneServices } from '../taskpane/paneServices';
import type { RequestLine } from '../taskpane/requestLine';

/** What pane and ribbon share: they live in one page (shared runtime). */
export interface Shared extends Pick<PaneServices, 'port' | 'assets' | 'programmes'> {
  readonly requests: RequestLine;
  readonly language: Language;
}

/**
 * Hands the ribbon's functions to Excel. The buttons run in the pane's own page, which lives as long as the workbook,
 * so no button loads the pane anew (docs/excel.md, “Pane and ribbon”).
 */
export function joinRibbon({ port, assets, programmes, requests, language }: Shared): void {
  const window = new ResultWindow(Office.context.ui);
  const actions = ribbonActions({
    language,
    ask: (request) => requests.send(request),
    showPane: async () => Office.addin.showAsTaskpane(),
    checkNow: async () => {
      const { checkHere } = await import('../commands/checkHere');
      return checkHere({ port, assets, programmes }, language);
    },
    tell: (result, words) => window.show(addressOf(result, words)),
  });
  for (const [name, action] of Object.entries(actions)) Office.actions.associate(name, action);
}

function addressOf(result: QuickResult, language: Language): string {
  return new URL(`result.html?${resultQuery(result, language)}`, document.baseURI).href;
}
