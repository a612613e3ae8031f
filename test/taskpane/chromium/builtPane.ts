import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { builtOnce } from '../../support/builtOnce';

const ROOT = path.resolve(__dirname, '../../..');
const OUT = path.join(ROOT, 'dist/test-pane');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
};

const SOURCES = [
  'webpack.pane.js',
  'webpack.assets.js',
  'package-lock.json',
  'manifest.xml',
  'assets/catalogue',
  'assets/plans',
  'assets/units',
  'src',
  'test/support/excelhost',
  'test/taskpane/chromium',
];

/** Builds the pane and the Excel host when anything they are made of is newer than the last build. */
export function buildPane(): { readonly hostScript: string } {
  const words = ['--mode', 'development', '-c', 'test/taskpane/chromium/webpack.testPane.cjs', '--no-stats'];
  builtOnce({ out: 'dist/test-pane', sources: SOURCES, words });
  return { hostScript: path.join(ROOT, 'dist/test-host/host.js') };
}

/** Serves the built pane on a free port of this machine. */
export async function servePane(): Promise<{ readonly address: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(path.join(OUT, path.normalize(name))).then(
      (bytes) =>
        response.writeHead(200, { 'Content-Type': TYPES[path.extname(name)] ?? 'application/octet-stream' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('no port');
  return { address: `http://localhost:${place.port}`, server };
}
