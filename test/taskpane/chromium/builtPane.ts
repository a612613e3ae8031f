import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';

const ROOT = path.resolve(__dirname, '../../..');
const OUT = path.join(ROOT, 'dist/test-pane');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
};

/** Builds the pane as it is shipped, and the Excel host as one plain script; minutes on a busy machine. */
export async function buildPane(): Promise<{ readonly hostScript: string }> {
  const { paneConfig } = require('../../../webpack.pane.js') as {
    paneConfig: (mode: string, env: object) => Configuration;
  };
  const pane = paneConfig('development', { out: 'dist/test-pane' });
  await built([{ ...pane, devtool: false }, hostConfig(pane)]);
  return { hostScript: path.join(ROOT, 'dist/test-host/host.js') };
}

function hostConfig({ module, resolve, cache }: Configuration): Configuration {
  return {
    name: 'host',
    mode: 'development',
    devtool: false,
    entry: { host: path.join(__dirname, 'hostEntry.ts') },
    output: { path: path.join(ROOT, 'dist/test-host'), filename: '[name].js' },
    ...(module ? { module } : {}),
    ...(resolve ? { resolve } : {}),
    ...(cache === undefined ? {} : { cache }),
  };
}

function built(configs: Configuration[]): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configs, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
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
