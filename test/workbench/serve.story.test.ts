import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PROGRAM = path.resolve(__dirname, '../../tools/serve.mjs');
let server: ChildProcess;
let line: string;
let address: string;
let folder: string;
const taken = createServer();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tonghop-serve-'));
  writeFileSync(path.join(folder, 'index.html'), '<p>trang</p>');
  writeFileSync(path.join(folder, 'số liệu.csv'), 'a');
  writeFileSync(path.join(path.dirname(folder), `${path.basename(folder)}-bên cạnh.txt`), 'x');
  await new Promise<void>((resolve) => taken.listen(0, 'localhost', resolve));
  const bound = taken.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  server = spawn(process.execPath, [PROGRAM, folder, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  line = await new Promise<string>((resolve) => server.stdout?.once('data', (bytes) => resolve(String(bytes))));
  address = /http:\/\/localhost:\d+\//.exec(line)?.[0] ?? '';
  expect(address).not.toBe(`http://localhost:${port}/`);
});
afterAll(() => {
  taken.close();
  server.kill('SIGKILL');
});

test('prints one line with the address of the next free port', () => {
  expect(line).toBe(`Tổng Hợp: ${address} (Ctrl+C để dừng)\n`);
});

test.each([
  ['', 200, '<p>trang</p>', 'text/html; charset=utf-8'],
  ['index.html', 200, '<p>trang</p>', 'text/html; charset=utf-8'],
  [encodeURIComponent('số liệu.csv'), 200, 'a', 'text/csv; charset=utf-8'],
  ['missing.js', 404, '404\n', 'text/plain; charset=utf-8'],
  ['%2e%2e%2f%2e%2e%2fetc/passwd', 404, '404\n', 'text/plain; charset=utf-8'],
  ['%', 404, '404\n', 'text/plain; charset=utf-8'],
])('/%s gives %i', async (name, status, body, type) => {
  const response = await fetch(address + name);
  expect([response.status, await response.text(), response.headers.get('content-type')]).toEqual([status, body, type]);
});

test('nothing is written to it', async () => {
  expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405);
});

test('Ctrl+C ends it cleanly', async () => {
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  expect(await ended).toBe(0);
});
