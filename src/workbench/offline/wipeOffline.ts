import { STORES_PREFIX } from './stores';

/** Removes the copies of the program for work without a network, and the worker of this one; the open page goes on. */
export async function wipeOffline(base: string): Promise<void> {
  // Over plain http from another machine there is neither.
  if ('serviceWorker' in navigator) await (await navigator.serviceWorker.getRegistration(base))?.unregister();
  if (!('caches' in window)) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(STORES_PREFIX));
  await Promise.all(names.map((name) => caches.delete(name)));
}
