// Makes `npx tonghop` find the built command of this very clone, without asking a registry.
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

const target = path.join(root, 'dist', 'cli', 'tonghop.js');
const folder = path.join(root, 'node_modules', '.bin');
mkdirSync(folder, { recursive: true });
chmodSync(target, 0o755);
if (process.platform === 'win32') {
  writeFileSync(path.join(folder, 'tonghop.cmd'), `@node "${target}" %*\r\n`);
} else {
  const link = path.join(folder, 'tonghop');
  rmSync(link, { force: true });
  symlinkSync(path.relative(folder, target), link);
}
