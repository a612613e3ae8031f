import './olderBrowsers';
import { keptFileSeconds } from '../taskpane/fileSeconds';
import { createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { checkInWorker } from '../browser/checkInWorker';
import { download } from '../browser/handOut/download';
import { handOutBy } from '../browser/handOut/ways';
import { workbookBytes } from '../browser/workbookBytes';
import { fetchedAssets } from '../browser/fetchedAssets';
import { insidePage } from '../browser/inside';
import { keptHere } from '../browser/keptHere';
import { readPicked } from '../browser/readPicked';
import { keptPreferences, preferenceWipes, storedPreferences } from '../browser/storedPreferences';
import type { DocumentSession } from './session/documentSession';
import type { EntryProgress } from '../core/forms/entryProgress';
import type { HostRequest, Moving, PaneServices } from '../taskpane/paneServices';
import { PaneFold } from './page/paneFold';
import { Shown } from './page/shown';
import { LateSession } from './session/lateSession';
import type { PageActions } from './page/actions';
import { isAsking } from './page/asking';
import { Workbench } from './page/Workbench';
import { PaneHost } from './paneHost';
import { makeSample } from './session/sample';
import { DraftStore } from './keep/draftStore';
import type { KeptWorkHere } from './keep/moving';
import { programSeen } from './keep/programSeen';
import { DRAFTS_PREFIX, wipeDrafts } from './keep/wipeDrafts';
import { keepOffline } from './offline/keepOffline';
import { wipeOffline } from './offline/wipeOffline';
import { KeptPlans } from '../taskpane/actions/keptPlans';
import { KeptWork } from '../taskpane/actions/keptWork';
import { treesOf } from '../taskpane/actions/setting';
import { loadPlans } from '../usecases/programmeSource';
import { OwnProgrammes } from '../usecases/ownProgrammes';
import { ShippedProgrammes } from '../usecases/shippedProgrammes';
import { DarkPreference } from './keep/darkPreference';
import { LanguagePreference } from './keep/languagePreference';
import { WORDS, type Words } from './strings/words';

declare const TONGHOP_VERSION: string;

/** The composition root of the workbench: the only place where page, grid and pane meet. */
const base = new URL('.', document.baseURI).href;
const oneFile = insidePage();
/** Every copy of the one file finds the same work, wherever it lies: a stick has another letter on the next machine. */
const COPY = oneFile ? 'Tong-Hop.html' : base;
const DRAFTS = `${DRAFTS_PREFIX}${COPY}`;
const PREFERENCES = 'tonghop.workbench.';
const drafts = new DraftStore(DRAFTS);
const preferences = new LanguagePreference(storedPreferences(PREFERENCES), 'vi');
const dark = new DarkPreference(preferences);
const words = (): Words => WORDS[preferences.language()];
const assets = fetchedAssets(base);
const plans = new KeptPlans(preferences);
const programmes = new OwnProgrammes(new ShippedProgrammes(assets), plans.own);
const gridRef = createRef<HTMLDivElement>();
const paneRef = createRef<HTMLDivElement>();
let pane: PaneHost | undefined;
const fold = new PaneFold(preferences);
const entered = new Shown<EntryProgress | undefined>(undefined);
const place = new LateSession();
/** In a browser a download works, and asks nobody where to. */
const handOut = handOutBy([download]);

const actions: PageActions = {
  language: preferences,
  dark,
  sharedDisk: oneFile !== undefined,
  current: place.current,
  subscribe: place.subscribe,
  take: (files, toPane) => void take(files, toPane),
  save: () => void place.session?.save(),
  print: (part) => void place.session?.print(part),
  newForm: () => void newForm(),
  trySample: () => void trySample(),
  showStart: (start) => place.session?.showStart(start),
  dismiss: () => place.session?.tell(undefined),
  pane: fold,
  openPane: (page) => ask({ kind: 'page', page }),
  folders: async () => (await import('./keep/folderHeads')).folderHeads(COPY),
  openFolder: (of) => ask({ kind: 'folder', of }),
  entered,
  nextBlank: () => void nextBlank(),
};

/** What the pane is asked for is meant to be seen. */
function ask(request: HostRequest): void {
  fold.open();
  pane?.ask(request);
}

async function nextBlank(): Promise<void> {
  pane?.ask({ kind: 'nextBlank', after: await place.session?.at() });
}

async function take(files: readonly File[], toPane = false): Promise<void> {
  const [only] = files;
  if (!only) return place.session?.tell({ intent: 'warning', text: (words) => words.noWorkbook });
  if (files.length === 1 && !toPane && !/\.zip$/i.test(only.name)) return place.session?.open(only);
  place.session?.showStart(false);
  fold.open();
  pane?.give(files);
  place.session?.tell({ intent: 'success', text: (words) => words.given(files.length) });
}

async function newForm(): Promise<void> {
  if (await place.session?.fresh()) ask({ kind: 'page', page: 'forms' });
}

async function trySample(): Promise<void> {
  const open = place.session;
  if (!(await open?.fresh()) || !open) return;
  await open.work(
    (words) => words.making(0, 0),
    words().start.sample,
    async () => {
      const plans = await loadPlans(programmes);
      const sample = await makeSample(plans, assets, (done, all) => open.progress((words) => words.making(done, all)));
      await open.port.insert(sample.sheets, []);
      pane?.ask({ kind: 'choice', choice: { ...plans.trial, unit: '', root: '' } });
      pane?.giveSample(sample.files);
      // The first of the steps; the files wait on their page.
      ask({ kind: 'page', page: 'check' });
      open.showStart(false);
      open.tell({ intent: 'info', text: (words) => words.sampleReady(sample.files.length) });
    },
  );
}

const wipes = preferenceWipes(PREFERENCES);
const folders = async () => (await import('../browser/folderPlace')).folderPlace(COPY);
/** The open workbook goes with the drafts: it would be kept again a moment later. */
const kept = keptHere({
  drafts: async () => {
    await place.session?.close();
    await wipeDrafts(DRAFTS);
  },
  ...wipes,
  decisions: async () => {
    await wipes.decisions();
    await (await folders()).wipe();
  },
  plans: async () => {
    await wipes.plans();
    plans.told();
  },
  // The one file keeps no copy of itself.
  ...(oneFile ? {} : { offline: () => wipeOffline(base) }),
});

/** Unsaved work, plans, folders, decisions and choices, for another machine or another place of this file. */
const moving: Moving = {
  bytes: async () => (await import('./keep/moving')).movedBytes(await keptWork()),
  take: async (text) => (await import('./keep/moving')).takeMoved(text, await keptWork()),
};

async function keptWork(): Promise<KeptWorkHere> {
  const { KeptFolders } = await import('../taskpane/actions/keptFolders');
  const kept = () => keptPreferences(PREFERENCES);
  return { session: place.session, drafts, plans, preferences, kept, folders: new KeptFolders(await folders()) };
}

/** Another version of this file worked here before: what it left is gone on with, or left alone. */
async function tellOfOthers(session: DocumentSession): Promise<void> {
  const seen = programSeen(preferences, TONGHOP_VERSION);
  if (!oneFile || !seen) return;
  if (seen.is === 'newer')
    return session.tell({ intent: 'warning', text: (said) => said.news.newer(TONGHOP_VERSION, seen.version) });
  const found = {
    draft: (await drafts.read(new Date())) !== undefined,
    plans: plans.document().plans.length,
    folders: (await actions.folders()).length,
    decisions: new KeptWork(preferences).state().all('accepted').length,
  };
  if (!found.draft && found.plans + found.folders + found.decisions === 0) return;
  session.tell({
    intent: 'info',
    text: (said) => said.news.older(TONGHOP_VERSION, seen.version, found),
    action: { label: (said) => said.news.keepCopy, run: () => void keepCopy() },
  });
}

async function keepCopy(): Promise<void> {
  const name = words().news.copy;
  await handOut.file({ name, kind: 'document', bytes: moving.bytes });
}

function paneServices({ port, save, saveEach }: Pick<DocumentSession, 'port' | 'save' | 'saveEach'>): PaneServices {
  return {
    port,
    assets,
    programmes,
    plans,
    checkFiles: checkInWorker(startWorker, base, {
      seconds: () => keptFileSeconds(preferences),
      own: plans.own,
    }),
    preferences,
    handOut,
    workbookBytes,
    saveAs: async (name) => void (await save(name)),
    saveEach,
    freshWorkbook: async (isKept) => (await place.session?.fresh(isKept)) === true,
    readFile: readPicked,
    reports: () => import('../browser/reportFiles'),
    openFile: async ({ name, content }) => place.session?.open(new File([content], name)),
    returnFiles: () => import('../browser/returnFiles'),
    folders,
    kept,
    moving,
    onEntered: entered.set,
    onWord: fold.open,
    system: { subscribe: dark.subscribe, isDark: dark.system },
    environment: {
      host: 'grid',
      language: 'vi',
      dark: dark.system(),
      currentYear: new Date().getFullYear(),
      ...(oneFile ? { packed: oneFile.sha256 } : {}),
      diagnostics: [
        ['Tổng Hợp', TONGHOP_VERSION],
        ['Univer', '0.25.1'],
        ['Browser', navigator.userAgent],
      ],
    },
  };
}

/** The chunk's name is what the one file finds it by (`webpack.single.js`). */
function startWorker(): Worker {
  if (oneFile) return oneFile.startWorker();
  return new Worker(new URL(/* webpackChunkName: "reading" */ '../browser/rollUpWorker', import.meta.url));
}

async function begin(grid: HTMLElement, side: HTMLElement): Promise<void> {
  const { gridSession } = await import('./session/gridSession');
  const session = gridSession(grid, {
    drafts,
    trees: treesOf(assets),
    programmes,
    handOut,
    now: () => new Date(),
    language: preferences.language,
    onLanguage: preferences.subscribe,
    pane: side,
    dark,
    sheetChanged: () => pane?.ask({ kind: 'sheet' }),
    opened: (isFile) => pane?.ask({ kind: 'workbook', isFile }),
  });
  place.put(session);
  pane = new PaneHost(
    side,
    paneServices({
      port: session.port,
      save: (name) => session.save(name),
      saveEach: (files, archive) => session.saveEach(files, archive),
    }),
  );
  await tellOfOthers(session);
  await session.begin();
}

/** A folder for servers that was opened from a disk: the page says so by itself. */
const isLoneFolder = document.documentElement.dataset['stopped'] === 'disk';
const root = isLoneFolder ? null : document.getElementById('page');
if (root) {
  flushSync(() => createRoot(root).render(<Workbench actions={actions} gridRef={gridRef} paneRef={paneRef} />));
  if (gridRef.current && paneRef.current)
    begin(gridRef.current, paneRef.current).catch((error: unknown) => {
      place.fail();
      reportError(error);
    });
  window.addEventListener('beforeunload', (event) => {
    if (actions.current().changed) event.preventDefault();
  });
  window.addEventListener(
    'keydown',
    (event) => {
      // F6 leads into the pane, so it must be there; but a question stands before everything else.
      if (event.key === 'F6' && fold.isFolded() && !isAsking()) flushSync(fold.open);
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.shiftKey || !entered.current()) return;
      event.preventDefault();
      event.stopPropagation();
      actions.nextBlank();
    },
    { capture: true },
  );
  keepOffline(base);
}
