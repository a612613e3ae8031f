import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Size {
  readonly whole: number;
  readonly bare: number;
}

const { SingleFile, isBeyond } = require('../../../webpack.single.js') as {
  SingleFile: new (out: string, limit?: Size) => { apply: (compiler: object) => void };
  isBeyond: (size: Size) => boolean;
};

test.each([
  [6_000_000, 4_000_000, false],
  [6_000_001, 3_000_000, true],
  [5_000_000, 4_000_001, true],
])('%i bytes, %i of them without pictures: refused %s', (whole, bare, isRefused) => {
  expect(isBeyond({ whole, bare })).toBe(isRefused);
});

const PAGE =
  '<html lang="vi"><head><meta http-equiv="Content-Security-Policy" content="default-src \'self\'">' +
  '<link href="assets/icons/app-32.png"><script src="floor.js"></script>' +
  '<script defer src="workbench.js"></script></head><body></body></html>';
/** A picture that no packing makes smaller. */
const PICTURE = Array.from({ length: 200 }, (_none, at) =>
  createHash('sha256').update(`${at}`).digest('base64').replaceAll('=', ''),
).join('');
const FILES: Readonly<Record<string, string>> = {
  'index.html': PAGE,
  'floor.js': '',
  'unpack.js': '',
  'workbench.js': '',
  'reading.js': '',
  'assets/icons/app-32.png': '',
  'assets/manual/vi.json': `["data:image/png;base64,${PICTURE}"]`,
};

/** A built folder as the bundler hands it to its plugins. */
function built() {
  const chunk = (name: string) => ({ name, files: new Set([`${name}.js`]), getAllAsyncChunks: () => new Set() });
  const chunks = new Map(['workbench', 'reading'].map((name) => [name, chunk(name)]));
  const entries = new Map([...chunks].map(([name, one]) => [name, { chunks: [one] }]));
  const assets = { ...FILES };
  const errors: Error[] = [];
  return {
    errors,
    assets,
    namedChunks: chunks,
    entrypoints: entries,
    asyncEntrypoints: [],
    getAsset: (name: string) => ({ source: { buffer: () => Buffer.from(assets[name] ?? '') } }),
    deleteAsset: (name: string) => delete assets[name],
    hooks: { processAssets: { tap: (_options: object, run: () => void) => run() } },
  };
}

/** Runs the plugin over the folder: what it says is wrong, and the file if it wrote one. */
function packed(limit: Size) {
  const out = path.join(mkdtempSync(path.join(tmpdir(), 'tonghop-single-')), 'Tong-Hop.html');
  const compilation = built();
  const hook = () => ({ tap: (_name: string, run: (given: object) => void) => run(compilation) });
  new SingleFile(out, limit).apply({
    options: { mode: 'production' },
    hooks: { thisCompilation: hook(), afterEmit: hook() },
  });
  const isWritten = existsSync(out);
  rmSync(path.dirname(out), { recursive: true });
  return { errors: compilation.errors.map(({ message }) => message), isWritten };
}

describe('the build', () => {
  let said: jest.SpyInstance;
  beforeEach(() => (said = jest.spyOn(console, 'log').mockImplementation(() => undefined)));
  afterEach(() => said.mockRestore());

  test('writes the one file, and says how large it is', () => {
    expect(packed({ whole: 20_000, bare: 4_000 })).toEqual({ errors: [], isWritten: true });
    expect(said.mock.calls.flat().join()).toMatch(/^Tong-Hop\.html: 0\.0\d MB .* pictures 0\.00 MB/);
  });

  test.each([
    ['with its pictures', { whole: 4_000, bare: 4_000 }],
    ['without them', { whole: 20_000, bare: 400 }],
  ])('ends where it is too large %s, and writes nothing', (_name, limit) => {
    expect(packed(limit)).toEqual({ errors: ['Tong-Hop.html is beyond its limit'], isWritten: false });
  });
});
