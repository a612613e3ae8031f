import { createExcelPort } from '../officejs/createExcelPort';
import { mountPane } from './mountPane';
import { checkInWorker } from './services/checkInWorker';
import { fetchedAssets } from './services/fetchedAssets';
import { officeEnvironment } from './services/officeEnvironment';
import { storedPreferences } from './services/storedPreferences';

declare const TONGHOP_VERSION: string;

/** The composition root of the Excel task pane: the only place where pane, Excel and browser meet. */
void Office.onReady(() => {
  const element = document.getElementById('pane');
  if (!element) return;
  const base = new URL('.', document.baseURI).href;
  const startWorker = (): Worker => new Worker(new URL('./rollUpWorker.ts', import.meta.url));
  const partition = Office.context.partitionKey ?? '';
  const environment = officeEnvironment(TONGHOP_VERSION);
  mountPane(element, {
    port: createExcelPort(),
    assets: fetchedAssets(base),
    checkFiles: checkInWorker(startWorker, base),
    preferences: storedPreferences(`${partition}tonghop.`),
    environment,
  });
});
