// `npm start` on a fresh clone: installs what is missing, builds, runs the main job.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { installIfMissing, root, run } from './install.mjs';

installIfMissing();
console.log('Đang dựng chương trình …');
run('npx', ['--no-install', 'webpack', '--mode', 'development', '--env', 'part=cli', '--no-stats']);
run('node', ['tools/link.mjs']);
if (!existsSync(path.join(root, 'dist/cli/tonghop.js'))) process.exit(1);
run('node', ['dist/cli/tonghop.js', 'demo']);
