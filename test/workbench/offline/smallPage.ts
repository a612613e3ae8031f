import { keepOffline } from '../../../src/workbench/offline/keepOffline';

declare const SITE_MARK: string;

/** Which version each file of the page is of, asked anew each time. */
export interface SmallSite {
  readonly marks: () => Promise<readonly string[]>;
  readonly keep: () => void;
}

declare global {
  interface Window {
    readonly smallSite: SmallSite;
  }
}

const base = new URL('.', document.baseURI).href;

function workerMark(): Promise<string> {
  const worker = new Worker(new URL('./smallWorker.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
    worker.onerror = () => reject(new Error('the worker did not start'));
  });
}

async function fileMark(): Promise<string> {
  return (await fetch(new URL('assets/mark.csv', base))).text();
}

const smallSite: SmallSite = {
  marks: async () => [SITE_MARK, await fileMark(), await workerMark(), (await import('./smallPart')).mark()],
  keep: () => keepOffline(base),
};
Object.assign(window, { smallSite });
if (!location.search.includes('later')) keepOffline(base);
