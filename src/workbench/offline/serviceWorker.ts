/// <reference lib="webworker" />
import { NewVersion } from './newVersion';
import { OpenPages } from './openPages';
import { isPageMessage } from './pageMessage';
import { keepFiles, type SiteFiles } from './siteFiles';
import { STORES_PREFIX } from './stores';

/** The files of the site; the build puts them in place of the mark. */
const SITE = '%OFFLINE_FILES%' as unknown as SiteFiles;

const worker = self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const PREFIX = `${STORES_PREFIX}${scope}-`;
const STORE = PREFIX + SITE.version;
const START = new URL('index.html', scope).href;
const pages = new OpenPages(worker);
const newVersion = new NewVersion(worker, pages, SITE.version);

/*
 * One version, one worker, one store: whatever a page under this worker asks for comes from this worker's store, so
 * files of two versions never meet. A newer worker fills its own store and waits until no page of this one is open.
 */
worker.addEventListener('install', (event) => {
  event.waitUntil(earlierStores().then((earlier) => keepFiles(SITE, scope, STORE, earlier)));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(earlierStores().then((names) => Promise.all(names.map((name) => caches.delete(name)))));
});

worker.addEventListener('message', (event) => {
  const message: unknown = event.data;
  if (!isPageMessage(message)) return;
  const page = event.source instanceof Client ? event.source.id : '';
  if (message.kind === 'takeOver') event.waitUntil(takeOver(page));
  else if (message.kind === 'leaving') pages.leaves(page);
  else if (message.version === SITE.version) {
    pages.isAlike(page);
    event.waitUntil(pages.takeIn());
  }
});

worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  const [address = url] = url.split(/[?#]/, 1);
  const start = mode === 'navigate' && (address === scope || address === START);
  event.respondWith(start ? openStart(event) : kept(address, event.request));
});

/** Only when the page that asks for it is the only one: any other belongs to the worker before. */
async function takeOver(page: string): Promise<void> {
  if (!(await pages.stayBeside(page))) await worker.skipWaiting();
}

async function openStart(event: FetchEvent): Promise<Response> {
  return (await newVersion.instead(event)) ?? kept(START, event.request);
}

/** Other things below the same path of the server are none of ours. */
async function kept(address: string, request: Request): Promise<Response> {
  // Opening the store would make it again for a person who has just wiped it.
  return (await caches.match(address, { cacheName: STORE })) ?? fetch(request);
}

async function earlierStores(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== STORE);
}
