import type { Language } from '../domain/texts/language';
import { checkSetting } from '../taskpane/actions/setting';
import type { PaneServices } from '../taskpane/paneServices';
import { loadPlans } from '../usecases/programmeSource';
import { checkNow, type QuickCheck } from './checkNow';

/** The check of the open sheet with the pane's own workbook and plans; loaded when the button is pressed. */
export async function checkHere(
  { port, assets, programmes }: Pick<PaneServices, 'port' | 'assets' | 'programmes'>,
  language: Language,
): Promise<QuickCheck> {
  return checkNow(port, checkSetting(await loadPlans(programmes), assets), language);
}
