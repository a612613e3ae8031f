// `npm start` on a fresh clone: installs what is missing, builds the workbench, serves it on this machine alone.
import { installIfMissing, run } from './install.mjs';

const PORT = Number(process.env.PORT ?? 8080);

installIfMissing();
console.log('Đang dựng chương trình …');
run('npx', ['--no-install', 'webpack', '--mode', 'development', '--env', 'part=workbench', '--no-stats']);
const { serve } = await import('./serve.mjs');
const { server, address } = await serve('dist/workbench', PORT);
console.log(`Tổng Hợp: ${address} (Ctrl+C để dừng)`);
const end = () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
};
process.on('SIGINT', end);
process.on('SIGTERM', end);
