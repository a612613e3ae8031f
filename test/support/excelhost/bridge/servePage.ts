import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { officeFile } from './officeFile';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
};

/**
 * A local page for Chromium: files by path, and the unmodified office.js folder under /office-js/. With a certificate
 * it is served over https as "localhost".
 */
export async function servePage(
  files: Readonly<Record<string, string>>,
  secure?: { readonly key: string; readonly cert: string },
): Promise<{ url: string; close(): Promise<void> }> {
  const answer: RequestListener = (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    content(path, files).then(
      (body) =>
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8' }).end(body),
      () => response.writeHead(404).end(),
    );
  };
  const server = secure ? createSecureServer(secure, answer) : createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `${secure ? 'https://localhost' : 'http://127.0.0.1'}:${port(server)}/`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

async function content(path: string, files: Readonly<Record<string, string>>): Promise<string | Buffer> {
  const own = files[path];
  if (own !== undefined) return own;
  const office = path.startsWith('/office-js/') ? officeFile(path.slice('/office-js/'.length)) : undefined;
  if (office === undefined) throw new Error(`no file ${path}`);
  return readFile(office);
}

function port(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
