// `npm start` on a fresh clone: installs what the workbench is built of, builds it, serves it on this machine alone.
import { installToBuild, run } from './install.mjs';

const PORT = Number(process.env.PORT ?? 8080);

const began = performance.now();
installToBuild();
console.log('Đang dựng chương trình …');
run('npx', ['--no-install', 'webpack', '--mode', 'development', '--env', 'part=workbench', '--no-stats']);
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
