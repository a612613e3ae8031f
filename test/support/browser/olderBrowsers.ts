import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, firefox, type Browser } from 'playwright-core';

const ROOT = path.resolve(__dirname, '../../..');
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** Today's Chromium, as it is on this machine. */
export const todaysChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGS });

/** Chromium 109, where Windows 7 and 8.1 end: a real one, from npm. */
export function chromium109(): Promise<Browser> {
  return chromium.launch({ executablePath: unpacked109(), args: ARGS });
}

function unpacked109(): string {
  const program = path.join(ROOT, '.cache/chromium109/chromium');
  if (existsSync(program)) return program;
  mkdirSync(path.dirname(program), { recursive: true });
  const packed = path.join(ROOT, 'node_modules/@sparticuz/chromium/bin/chromium.br');
  writeFileSync(`${program}.${process.pid}`, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
  renameSync(`${program}.${process.pid}`, program);
  return program;
}

/** Firefox of this machine, over WebDriver BiDi. */
export function todaysFirefox(): Promise<Browser> {
  answerForFirefox();
  return firefox.launch({ channel: 'moz-firefox', executablePath: '/usr/bin/firefox-esr' });
}

interface Socket {
  emit(event: 'message', content: Buffer, isBinary: boolean): boolean;
}
interface SocketPrototype {
  send(this: Socket, text: string, ...more: readonly unknown[]): void;
}

/** What Firefox does not know yet and playwright asks of it whether anybody wants it or not. */
const UNKNOWN = 'emulation.setMediaFeaturesOverride';

/** Answers that one command in Firefox's place; everything else goes to it. */
function answerForFirefox(): void {
  const { ws } = require(path.join(ROOT, 'node_modules/playwright-core/lib/utilsBundle.js')) as {
    ws: { prototype: SocketPrototype & { answersForFirefox?: true } };
  };
  const { prototype } = ws;
  if (prototype.answersForFirefox) return;
  prototype.answersForFirefox = true;
  const { send } = prototype;
  prototype.send = function answering(text, ...more) {
    const { id, method } = JSON.parse(text) as { readonly id: number; readonly method: string };
    if (method !== UNKNOWN) return send.call(this, text, ...more);
    const answer = Buffer.from(JSON.stringify({ type: 'success', id, result: {} }));
    queueMicrotask(() => this.emit('message', answer, false));
  };
}

/**
 * In the page, before it: takes away what Firefox 115 or Safari 16.4 do not have and their successors do. Their engines
 * are not to be had here; what these names stand for is what our promise could break by.
 */
export function forgetNewerThings(): void {
  const newer: readonly (readonly [object, string])[] = [
    [Intl, 'Segmenter'],
    [IDBFactory.prototype, 'databases'],
    [Response, 'json'],
    [Element.prototype, 'checkVisibility'],
    [window, 'requestIdleCallback'],
    [Promise, 'withResolvers'],
    [Promise, 'try'],
    [Object, 'groupBy'],
    [Map, 'groupBy'],
    [Array, 'fromAsync'],
    [AbortSignal, 'any'],
    [URL, 'canParse'],
    [String.prototype, 'isWellFormed'],
    [ArrayBuffer.prototype, 'transfer'],
    [Uint8Array, 'fromBase64'],
    [globalThis, 'Iterator'],
  ];
  for (const [owner, name] of newer) Reflect.deleteProperty(owner, name);
  for (const name of ['union', 'intersection', 'difference', 'isSubsetOf']) Reflect.deleteProperty(Set.prototype, name);
  const iterators = Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object;
  for (const name of [
    'map',
    'filter',
    'some',
    'every',
    'find',
    'toArray',
    'reduce',
    'flatMap',
    'take',
    'drop',
    'forEach',
  ])
    Reflect.deleteProperty(iterators, name);
  for (const { prototype } of [Document, Element]) {
    for (const name of ['querySelector', 'querySelectorAll', 'matches', 'closest']) {
      const known: unknown = Reflect.get(prototype, name);
      if (typeof known !== 'function') continue;
      Reflect.set(prototype, name, function asked(this: unknown, selector: string) {
        if (selector.includes(':has(')) throw new DOMException(selector, 'SyntaxError');
        return known.call(this, selector);
      });
    }
  }
}

declare global {
  interface Window {
    /** The file a page last gave to the browser for keeping. */
    handedOut?: { readonly name: string; readonly content: Blob };
  }
}

/**
 * In the page, before it: notes what it gives away as a download. Firefox that is driven from outside takes no download
 * of a `blob:` address; one that is not does (tried by hand, 30/11/2026).
 */
export function noteDownloads(): void {
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  URL.createObjectURL = (content: Blob) => {
    const address = createObjectURL.call(URL, content);
    blobs.set(address, content);
    return address;
  };
  HTMLAnchorElement.prototype.click = function noted(this: HTMLAnchorElement) {
    const content = blobs.get(this.href);
    if (content) window.handedOut = { name: this.download, content };
  };
}
