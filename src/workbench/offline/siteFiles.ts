import { list, pair, text, type Valid } from '../../domain/schema/blocks';
import { recalled } from '../../domain/schema/parseDocument';

/** Address below the site's folder, and the file's checksum in the spelling of `integrity`. */
const listedFiles = list(pair(text, text));

/** One built set of the site's files; the build puts it in place of the mark in `serviceWorker.ts`. */
export interface SiteFiles {
  /** Stamp over the content of all files. */
  readonly version: string;
  readonly files: Valid<typeof listedFiles>;
}

/** Under this name a store holds the checksums of its own files; it is written last, so a store with it is whole. */
const LIST = 'offline-files.json';
/** Files on their way at once: a small server is not flooded. */
const LANES = 6;

/**
 * Brings a whole set into a store of its own: what this or an earlier store holds with the right checksum is taken, the
 * rest comes from the server. Every page of the address can write into a store, so nothing in one is believed. Throws
 * on the first file that is missing or is not the one the list names, so that a set copied to the server by halves is
 * never kept.
 */
export async function keepFiles(
  site: SiteFiles,
  scope: string,
  name: string,
  earlier: readonly string[],
): Promise<void> {
  const store = await caches.open(name);
  const known = await knownFiles(scope, earlier);
  const queue = [...site.files];
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [file, integrity] = next;
      const address = new URL(file, scope).href;
      if (await isWhole(await store.match(address), integrity)) continue;
      const earlier = await known.get(integrity)?.();
      await store.put(
        address,
        (await isWhole(earlier, integrity)) && earlier ? earlier : await fetched(address, integrity),
      );
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await store.put(new URL(LIST, scope).href, new Response(JSON.stringify(site.files)));
}

/** Whether an answer out of a store is the file of this checksum; its body is left unread. */
async function isWhole(answer: Response | undefined, integrity: string): Promise<boolean> {
  if (!answer) return false;
  const digest = await crypto.subtle.digest('SHA-256', await answer.clone().arrayBuffer());
  return integrity === `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** What earlier stores hold, by checksum. */
async function knownFiles(
  scope: string,
  earlier: readonly string[],
): Promise<ReadonlyMap<string, () => Promise<Response | undefined>>> {
  const known = new Map<string, () => Promise<Response | undefined>>();
  for (const name of earlier) {
    const store = await caches.open(name);
    const kept = await store.match(new URL(LIST, scope).href);
    const files = recalled(listedFiles, await kept?.json()) ?? [];
    for (const [file, integrity] of files) known.set(integrity, () => store.match(new URL(file, scope).href));
  }
  return known;
}

/** A bare answer: what the server says of caching, variants and redirects has no say in our store. */
async function fetched(address: string, integrity: string): Promise<Response> {
  // Whichever copy has the checksum is the right one, so the one the page itself just loaded will do.
  const answer = await asked(address, integrity, 'default').catch(() => asked(address, integrity, 'reload'));
  const type = answer.headers.get('Content-Type') ?? 'application/octet-stream';
  return new Response(await answer.blob(), { headers: { 'Content-Type': type } });
}

async function asked(address: string, integrity: string, cache: RequestCache): Promise<Response> {
  const answer = await fetch(new Request(address, { cache, integrity }));
  if (!answer.ok) throw new Error(`${answer.status}: ${address}`);
  return answer;
}
