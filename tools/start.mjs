// `npm start` on a fresh clone: installs what the workbench is built of, builds it, serves it on this machine alone.
import { fork } from 'node:child_process';
import path from 'node:path';
import { installToBuild, root } from './install.mjs';

const PORT = Number(process.env.PORT ?? 8080);

const began = performance.now();
installToBuild();
console.log('Đang dựng chương trình …');
await built();
const { serve } = await import('./serve.mjs');
const { server, address } = await serve('dist/workbench', PORT);
const seconds = Math.round((performance.now() - began) / 1000);
console.log(`Tổng Hợp: ${address} (Ctrl+C để dừng). Cài đặt và dựng chương trình: ${seconds} giây.`);
const end = () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
};
process.on('SIGINT', end);
process.on('SIGTERM', end);

/** Waits for the pages, not for what their builder still writes down for the next time; ends with it where it fails. */
function built() {
  const builder = fork(path.join(root, 'tools/page.mjs'), { cwd: root });
  return new Promise((resolve) => {
    builder.once('message', resolve);
    builder.once('exit', (status) => (status === 0 ? resolve() : process.exit(status ?? 1)));
  });
}
