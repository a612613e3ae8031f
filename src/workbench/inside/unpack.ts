import { INSIDE, type InsidePage } from '../../browser/inside';
import { unpackedBytes } from './unpacked';

/** What is packed into the one file (`webpack.single.js`). */
interface Packed {
  readonly assets: Readonly<Record<string, string>>;
  /** Style sheets by the name that late parts of the program ask for. */
  readonly styles: readonly (readonly [name: string, text: string])[];
  readonly program: string;
  readonly worker: string;
}

/** The first program of the one file: it takes the rest out of the page it came with, and runs it. */
async function unpack(holder: HTMLElement): Promise<void> {
  const bytes = unpackedBytes(holder.textContent ?? '', Number(holder.dataset['bytes']));
  holder.remove();
  const [sha256, text] = await Promise.all([digestOf(bytes), inflated(bytes)]);
  const { assets, styles, program, worker } = JSON.parse(text) as Packed;
  // The manual, with its pictures, is for people.
  const read = Object.fromEntries(Object.entries(assets).filter(([path]) => !path.startsWith('manual/')));
  const threads = URL.createObjectURL(new Blob([`self.${INSIDE} = `, JSON.stringify({ assets: read }), ';\n', worker]));
  const brought: InsidePage = { assets, sha256, startWorker: () => new Worker(threads) };
  Reflect.set(globalThis, INSIDE, brought);
  for (const [name, style] of styles) put('style', style).dataset['href'] = name;
  // The page's policy knows its digest and lets nothing else run.
  put('script', program);
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
}

function put(kind: 'style' | 'script', text: string): HTMLElement {
  const element = document.createElement(kind);
  element.textContent = text;
  document.head.append(element);
  return element;
}

const holder = document.getElementById('packed');
if (holder) void unpack(holder);
