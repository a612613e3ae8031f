/** A person waits no longer than this for a new version; it is then there at a later visit. */
const FETCHING_MS = 15_000;

/**
 * A page that has the browser fetch the new version, puts it in charge and opens it. It must be a page: what a worker
 * without pages asks for, browsers put off.
 */
export const BRINGING_PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tổng Hợp</title>
<p style="font-family:sans-serif;margin:3em">Đang lấy bản mới của Tổng Hợp…</p>
<script>(${String(bringNewer)})(${FETCHING_MS})</script></html>`;

/** Runs in that page by its text alone: nothing outside it can be used. */
async function bringNewer(limit: number): Promise<void> {
  const until = (worker: ServiceWorker, state: ServiceWorkerState): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (worker.state === state || worker.state === 'activated' || worker.state === 'redundant') resolve();
      };
      worker.addEventListener('statechange', look);
      look();
    });
  const bring = async (): Promise<void> => {
    const registration = await (await navigator.serviceWorker.getRegistration())?.update();
    const newer = registration?.installing ?? registration?.waiting;
    if (!newer) return;
    await until(newer, 'installed');
    newer.postMessage({ kind: 'takeOver' });
    await until(newer, 'activated');
  };
  const late = new Promise<void>((resolve) => setTimeout(resolve, limit));
  await Promise.race([bring().catch(() => undefined), late]);
  location.reload();
}
