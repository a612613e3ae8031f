import { createExcelPort } from '../officejs/createExcelPort';
import { keptFileSeconds } from '../taskpane/fileSeconds';
import { KeptPlans } from '../taskpane/actions/keptPlans';
import { mountPane } from '../taskpane/mountPane';
import { RequestLine } from '../taskpane/requestLine';
import { OwnProgrammes } from '../usecases/ownProgrammes';
import { ShippedProgrammes } from '../usecases/shippedProgrammes';
import { fetchedAssets } from '../browser/fetchedAssets';
import { excelHandOut } from './excelHandOut';
import { officeEnvironment } from './officeEnvironment';
import { bringOffice } from './officeScript';
import { joinRibbon } from './joinRibbon';
import { readPicked } from '../browser/readPicked';
import { keptHere } from '../browser/keptHere';
import { workbookBytes } from '../browser/workbookBytes';
import { preferenceWipes, storedPreferences } from '../browser/storedPreferences';

declare const TONGHOP_VERSION: string;

/** What a person sees who opens the address in a browser. */
const NOT_IN_EXCEL =
  'Tổng Hợp chạy trong Excel: mở Excel, thẻ Trang đầu, nhóm Tổng Hợp. (Tổng Hợp runs inside Excel: open Excel, Home tab, group Tổng Hợp.)';

/** The composition root of the Excel task pane: the only place where pane, Excel and browser meet. */
void start();

async function start(): Promise<void> {
  const copy = await bringOffice({ document, reload: () => location.reload() });
  const { host } = await Office.onReady();
  const element = document.getElementById('pane');
  if (!element) return;
  if (host !== Office.HostType.Excel) {
    element.textContent = NOT_IN_EXCEL;
    return;
  }
  const base = new URL('../taskpane', document.baseURI).href;
  const startWorker = (): Worker => new Worker(new URL('../browser/rollUpWorker', import.meta.url));
  const prefix = `${Office.context.partitionKey ?? ''}tonghop.`;
  const preferences = storedPreferences(prefix);
  const assets = fetchedAssets(base);
  const environment = officeEnvironment(TONGHOP_VERSION, copy);
  const port = createExcelPort();
  const plans = new KeptPlans(preferences);
  const programmes = new OwnProgrammes(new ShippedProgrammes(assets), plans.own);
  const requests = new RequestLine();
  const wipes = preferenceWipes(prefix);
  const folders = async () => (await import('../browser/folderPlace')).folderPlace(prefix);
  joinRibbon({ port, assets, programmes, requests, language: environment.language });
  mountPane(element, {
    port,
    assets,
    programmes,
    plans,
    requests,
    // What watches over the workers is no part of what a pane loads first.
    checkFiles: async (files, checking) => {
      const { checkInWorker } = await import('../browser/checkInWorker');
      const seconds = (): number => keptFileSeconds(preferences);
      return checkInWorker(startWorker, base, { seconds, own: plans.own })(files, checking);
    },
    preferences,
    handOut: excelHandOut(Office.context.platform),
    workbookBytes,
    readFile: readPicked,
    packing: () => import('../browser/packing'),
    returnFiles: () => import('../browser/returnFiles'),
    reports: () => import('../browser/reportFiles'),
    folders,
    kept: keptHere({
      ...wipes,
      decisions: async () => {
        await wipes.decisions();
        await (await folders()).wipe();
      },
      plans: async () => {
        await wipes.plans();
        plans.told();
      },
    }),
    environment,
  });
}
