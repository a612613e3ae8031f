import type { Language } from '../domain/texts/language';
import type { HostRequest, PageId } from '../taskpane/paneServices';
import { failedResult, type QuickResult } from './quickResult';

/** What the ribbon's buttons need of the page they run in, which is the pane's own. */
export interface RibbonHost {
  readonly language: Language;
  /** Asks the pane for a page; nothing is loaded anew, so the person's work stays. */
  ask(request: HostRequest): void;
  /** Shows the pane where it is closed or behind another; rejected where this Excel cannot. */
  showPane(): Promise<void>;
  /** Checks the open sheet. */
  checkNow(): Promise<QuickResult>;
  /** Shows a sentence in a window of its own; resolved when it needs this page no longer. */
  tell(result: QuickResult, language: Language): Promise<void>;
}

/** A press of a button; Excel waits for `completed`. */
interface Press {
  completed(): void;
}

/** The functions of the ribbon by the names the manifest gives them. */
export type RibbonActions = Readonly<Record<string, (press: Press) => Promise<void>>>;

const PAGES: Readonly<Record<string, PageId>> = {
  showForms: 'forms',
  showCheck: 'check',
  showRollUp: 'rollUp',
  showResults: 'results',
};

/**
 * The buttons that bring up a page of the pane, and the check without it. Presses that come while the pane is being
 * shown do not show it again: Excel on the web then no longer answers the buttons (OfficeDev/office-js #3224).
 */
export function ribbonActions(host: RibbonHost): RibbonActions {
  let showing: Promise<void> | undefined;
  const show = (): Promise<void> =>
    (showing ??= host.showPane().finally(() => {
      showing = undefined;
    }));
  const open = async (page: PageId): Promise<void> => {
    host.ask({ kind: 'page', page });
    await show().catch(() => host.tell({ kind: 'noPane' }, host.language));
  };
  const check = async (): Promise<void> => host.tell(await host.checkNow().catch(failedResult), host.language);
  const pages = Object.entries(PAGES).map(([name, page]) => [name, completing(() => open(page))] as const);
  return Object.fromEntries([...pages, ['checkNow', completing(check)] as const]);
}

function completing(action: () => Promise<void>): (press: Press) => Promise<void> {
  return (press) => action().finally(() => press.completed());
}
