import type { PageMessage } from './pageMessage';

/**
 * Has the browser keep the whole site for work without a network. A page opened from a disk, over plain http from
 * another machine, or by an old browser simply has no copy.
 */
export function keepOffline(base: string): void {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  // The page itself goes first; what it has loaded by then need not be fetched again.
  if (document.readyState === 'complete') keep(base);
  else window.addEventListener('load', () => keep(base), { once: true });
  window.addEventListener('beforeunload', () => tell(navigator.serviceWorker.controller, { kind: 'leaving' }));
}

function keep(base: string): void {
  const { serviceWorker } = navigator;
  void serviceWorker
    .register(new URL('offline.js', base), { updateViaCache: 'none' })
    .then(() => serviceWorker.ready)
    .then(({ active }) => serviceWorker.controller ?? tell(active, takeIn()))
    .catch(() => undefined);
}

function takeIn(): PageMessage {
  const version = document.querySelector<HTMLMetaElement>('meta[name="tonghop-version"]')?.content ?? '';
  return { kind: 'takeIn', version };
}

function tell(worker: ServiceWorker | null, message: PageMessage): void {
  worker?.postMessage(message);
}
