/// <reference lib="webworker" />
import type { OpenPages } from './openPages';
import type { PageMessage } from './pageMessage';

/** A server that does not answer by then is taken for absent: the page opens from the store. */
const ASKING_MS = 3000;
/** A person waits no longer than this for a new version; it is then there at the next visit. */
const FETCHING_MS = 15_000;
/** Times the page is sent round while the new worker takes its place. */
const MOST_ROUNDS = 5;

/** Sends the browser to the same address again, where the new worker answers by then. */
const ROUND = '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0"><title>Tổng Hợp</title>';
const HTML = { headers: { 'Content-Type': 'text/html; charset=utf-8' } };

/** Looks, whenever the start page is opened, whether the server has another version, and lets that one take over. */
export class NewVersion {
  /** The page that is being sent round: no page of this version, though this worker answered it. */
  private passing = '';
  private rounds = 0;

  constructor(
    private readonly worker: ServiceWorkerGlobalScope,
    private readonly pages: OpenPages,
    private readonly version: string,
  ) {}

  /** What to answer instead of this version's start page; undefined when this version stays. */
  async instead(event: FetchEvent): Promise<Response | undefined> {
    const answer = await this.asked('offline.js');
    if (answer?.status === 404) return this.gone(event);
    if (!answer?.ok || (await versionOf(answer)) === this.version) return undefined;
    // A page of this version that stays open needs this worker.
    if (await this.pages.stay([this.passing, event.resultingClientId])) return undefined;
    const newer = this.rounds < MOST_ROUNDS ? await this.newer() : undefined;
    if (!newer) return undefined;
    this.rounds += 1;
    this.passing = event.resultingClientId;
    newer.postMessage({ kind: 'takeOver' } satisfies PageMessage);
    return new Response(ROUND, HTML);
  }

  /** Undefined when nobody answers. */
  private asked(file: string): Promise<Response | undefined> {
    const address = new URL(file, this.worker.registration.scope);
    return fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(ASKING_MS) }).catch(() => undefined);
  }

  /** Another site lies at the address now (a port of this machine is soon somebody else's): this worker leaves. */
  private async gone(event: FetchEvent): Promise<Response | undefined> {
    const page = await this.asked('');
    if (!page?.ok || (await page.clone().text()).includes('name="tonghop-version"')) return undefined;
    event.waitUntil(this.worker.registration.unregister());
    return page;
  }

  /** The worker of the new version, once its store is full. */
  private async newer(): Promise<ServiceWorker | undefined> {
    const { registration } = this.worker;
    await Promise.race([registration.update().catch(() => undefined), after(ASKING_MS)]);
    const { installing } = registration;
    if (installing) await Promise.race([settled(installing), after(FETCHING_MS)]);
    return registration.waiting ?? undefined;
  }
}

/** Undefined for what is no list of ours, or breaks off. */
async function versionOf(answer: Response): Promise<string | undefined> {
  return /version["']?:\s*["'](\w+)/.exec(await answer.text().catch(() => ''))?.[1];
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function settled(installing: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (installing.state !== 'installing') resolve();
    };
    installing.addEventListener('statechange', look);
    look();
  });
}
