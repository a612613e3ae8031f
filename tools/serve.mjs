// A plain static server on this machine for a built folder: `node tools/serve.mjs [folder] [port]`.
// Takes the next free port, prints one line with the address, ends on Ctrl+C.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
/** What a page cannot say of itself (README, headers). */
const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};
const LAST_TRY = 50;

/** Serves a folder on localhost from the first free port at or after `port`; gives the server and its address. */
export async function serve(folder, port = 8080) {
  const root = path.resolve(folder);
  const server = createServer((request, response) => void answer(root, request, response));
  for (let tried = port; ; tried += 1) {
    const free = await listen(server, tried);
    if (free) return { server, address: `http://localhost:${server.address().port}/` };
    if (tried >= port + LAST_TRY) throw new Error(`no free port from ${port} to ${tried}`);
  }
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    const failed = (error) => (error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error));
    server.once('error', failed);
    server.listen(port, 'localhost', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

async function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = await fileOf(root, request.url ?? '/');
  if (!file) return refuse(response, 404);
  const type = TYPES[path.extname(file.name).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': file.size,
    'Cache-Control': 'no-cache',
    ...HEADERS,
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file.name)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The file an address names; undefined for what does not exist or lies outside the folder. */
async function fileOf(root, url) {
  let wanted;
  try {
    wanted = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const name = path.join(root, wanted.endsWith('/') ? `${wanted}index.html` : wanted);
  if (wanted.includes('\0') || (name !== root && !name.startsWith(root + path.sep))) return undefined;
  const found = await stat(name).catch(() => undefined);
  return found?.isFile() ? { name, size: found.size } : undefined;
}

function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}

/** Run from the command line, not imported. */
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { server, address } = await serve(
    process.argv[2] ?? 'dist/workbench',
    Number(process.argv[3] ?? process.env.PORT ?? 8080),
  );
  console.log(`Tổng Hợp: ${address} (Ctrl+C để dừng)`);
  const end = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
