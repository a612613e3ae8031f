import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What the command line, the pane and the workbench are made of. */
const SOURCES = ['src', 'assets', 'package-lock.json', 'webpack.config.js', 'webpack.pane.js', 'webpack.workbench.js'];

/**
 * The production build of one part (`cli`, `pane`, `workbench`, or the grid alone: `harness`) in a folder of its own, so that a running program's files are not
 * replaced; made again only when a source has changed. Resolves to the folder.
 */
export async function built(root, part) {
  const out = path.join(root, '.cache/bench', part);
  const version = sourcesVersion(root);
  const mark = path.join(out, '.version');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === version) return out;
  rmSync(out, { recursive: true, force: true });
  await run(root, ['webpack', '--mode', 'production', '--no-stats', ...wordsOf(part, path.relative(root, out))]);
  writeFileSync(mark, version);
  return out;
}

function wordsOf(part, out) {
  if (part === 'cli') return ['--env', 'part=cli', '--output-path', out];
  const place = ['--env', `out=${out}`];
  // The grid alone on a page, for whoever asks its port.
  if (part === 'harness')
    return ['-c', 'webpack.workbench.js', '--env', 'entry=test/workbench/harness/harness.ts', ...place];
  return part === 'pane' ? ['-c', 'webpack.pane.js', ...place] : ['--env', `part=${part}`, ...place];
}

function sourcesVersion(root) {
  const hash = createHash('sha256');
  for (const source of SOURCES) for (const file of filesOf(path.join(root, source))) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function filesOf(place) {
  const entries = readdirSync(path.dirname(place), { withFileTypes: true });
  if (entries.find(({ name }) => name === path.basename(place))?.isFile()) return [place];
  const inside = readdirSync(place, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return inside.map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)).sort();
}

/** Without blocking: the corpus is made meanwhile. */
function run(root, args) {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['--no-install', ...args], { cwd: root });
    let words = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (words += piece));
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(words))));
  });
}
