import { createHash } from 'node:crypto';
import { keepFiles } from '../../../src/workbench/offline/siteFiles';

const SCOPE = 'http://localhost/tonghop/';
const checksum = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const at = (file: string) => `${SCOPE}${file}`;

/** Stores of a browser in memory: an answer is read once, as there. */
class Stores {
  readonly held = new Map<string, Map<string, Response>>();

  open(name: string) {
    const store = this.held.get(name) ?? new Map<string, Response>();
    this.held.set(name, store);
    return Promise.resolve({
      match: (address: string) => Promise.resolve(store.get(address)?.clone()),
      put: (address: string, answer: Response) => Promise.resolve(void store.set(address, answer)),
    });
  }

  text(name: string, file: string): Promise<string> | undefined {
    return this.held.get(name)?.get(at(file))?.clone().text();
  }

  fill(name: string, files: Readonly<Record<string, string>>): void {
    this.held.set(name, new Map(Object.entries(files).map(([file, text]) => [at(file), new Response(text)])));
  }
}

const site = { version: '2', files: [['a.js', checksum('right')] as const] };
let stores: Stores;
let asked: string[];

beforeEach(() => {
  stores = new Stores();
  asked = [];
  const fetched = (request: Request) => {
    asked.push(request.url);
    return Promise.resolve(new Response('right'));
  };
  Object.assign(globalThis, { caches: stores, fetch: fetched });
});

test('what somebody put into the store before is not believed', async () => {
  stores.fill('new', { 'a.js': 'forged' });
  await keepFiles(site, SCOPE, 'new', []);
  expect(await stores.text('new', 'a.js')).toBe('right');
  expect(asked).toEqual([at('a.js')]);
});

test('nor what an earlier store says of itself', async () => {
  stores.fill('old', { 'a.js': 'forged', 'offline-files.json': JSON.stringify([['a.js', checksum('right')]]) });
  await keepFiles(site, SCOPE, 'new', ['old']);
  expect(await stores.text('new', 'a.js')).toBe('right');
});

test.each([
  ['its own store', 'new'],
  ['an earlier one', 'old'],
])('a file that is whole is taken from %s', async (_, name) => {
  stores.fill(name, { 'a.js': 'right', 'offline-files.json': JSON.stringify([['a.js', checksum('right')]]) });
  await keepFiles(site, SCOPE, 'new', ['old']);
  expect(await stores.text('new', 'a.js')).toBe('right');
  expect(asked).toEqual([]);
});
