/// <reference lib="webworker" />
/** The files of the site and a stamp of their content; the build puts them in place of the mark. */
const SITE = '%OFFLINE_FILES%' as unknown as { readonly version: string; readonly files: readonly string[] };

const worker = self as unknown as ServiceWorkerGlobalScope;
const PREFIX = 'tonghop-';
const STORE = `${PREFIX}${worker.registration.scope}-${SITE.version}`;

/** After the first load every file lies in the browser, so that the page opens without a network. */
worker.addEventListener('install', (event) => {
  event.waitUntil(keepSite().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOld().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const own = event.request.method === 'GET' && event.request.url.startsWith(worker.registration.scope);
  if (own) event.respondWith(answer(event.request));
});

async function keepSite(): Promise<void> {
  const store = await caches.open(STORE);
  const addresses = ['./', ...SITE.files].map((name) => new URL(name, worker.registration.scope).href);
  // Past the browser's own cache: a half-updated set of files would not start.
  await store.addAll(addresses.map((address) => new Request(address, { cache: 'reload' })));
}

async function dropOld(): Promise<void> {
  const scope = `${PREFIX}${worker.registration.scope}-`;
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(scope) && name !== STORE).map((name) => caches.delete(name)),
  );
}

/** The page itself is asked of the server first, so that a new version is seen; everything else comes from the store. */
async function answer(request: Request): Promise<Response> {
  const store = await caches.open(STORE);
  const kept = await store.match(request, { ignoreSearch: request.mode === 'navigate' });
  if (kept && request.mode !== 'navigate') return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}
