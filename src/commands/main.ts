import type { Language } from '../domain/texts/language';
import { createExcelPort } from '../officejs/createExcelPort';
import { checkSetting } from '../taskpane/actions/setting';
import { fetchedAssets } from '../browser/fetchedAssets';
import type { AssetSource } from '../usecases/assets';
import { loadPlans } from '../usecases/programmeSource';
import { ShippedProgrammes } from '../usecases/shippedProgrammes';
import { checkNow } from './checkNow';
import { failedResult, resultQuery, type QuickResult } from './quickResult';

/** The ribbon's "Kiểm tra ngay". Excel shows a busy button until `completed` is called. */
async function runCheckNow(event: Office.AddinCommands.Event): Promise<void> {
  const language = Office.context.displayLanguage.toLowerCase().startsWith('vi') ? 'vi' : 'en';
  const assets = fetchedAssets(new URL('.', document.baseURI).href);
  try {
    const result = await checkHere(assets, language).catch(failedResult);
    await showResult(result, language);
  } finally {
    event.completed();
  }
}

async function checkHere(assets: AssetSource, language: Language): Promise<QuickResult> {
  const plans = await loadPlans(new ShippedProgrammes(assets));
  return checkNow(createExcelPort(), checkSetting(plans, assets), language);
}

/** A small window over Excel; where it may not open, the coloured cells have to do. */
function showResult(result: QuickResult, language: Language): Promise<void> {
  const address = new URL(`result.html?${resultQuery(result, language)}`, document.baseURI).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { height: 20, width: 30, displayInIframe: true }, () => resolve());
  });
}

void Office.onReady(() =>
  Office.actions.associate('checkNow', (event: Office.AddinCommands.Event) => void runCheckNow(event)),
);
