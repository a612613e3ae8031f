/// <reference lib="webworker" />
import { BRINGING_PAGE } from './bringNewer';
import type { OpenPages } from './openPages';

/** A server that does not answer by then is taken for absent: the page opens from the store. */
const ASKING_MS = 3000;
const HTML = { headers: { 'Content-Type': 'text/html; charset=utf-8' } };

/** Looks, whenever the start page is opened, whether the server has another version, and lets that one take over. */
export class NewVersion {
  constructor(
    private readonly worker: ServiceWorkerGlobalScope,
    private readonly pages: OpenPages,
    private readonly version: string,
  ) {}

  /** What to answer instead of this version's start page; undefined when this version opens. */
  async instead(event: FetchEvent): Promise<Response | undefined> {
    const answer = await this.asked('offline.js');
    if (answer?.status === 404) return this.gone(event);
    if (!answer?.ok || (await versionOf(answer)) === this.version) return undefined;
    // An open page of this version needs this worker. Such a page is, too, the one that just failed to bring the new.
    const stays = await this.pages.stayBeside(event.resultingClientId);
    return stays ? undefined : new Response(BRINGING_PAGE, HTML);
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
}

/** Undefined for what is no list of ours, or breaks off. */
async function versionOf(answer: Response): Promise<string | undefined> {
  return /version["']?:\s*["'](\w+)/.exec(await answer.text().catch(() => ''))?.[1];
}
