// Installs the packages of the lock file when they are missing or older than it. Plain Node: runs before npm ci.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Runs a command in the project folder with its output shown; ends this process when it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: false, ...options });
  if (done.error) {
    console.error(`${command}: ${done.error.message}`);
    process.exit(1);
  }
  if (done.status !== 0 && !options.allowFailure) process.exit(done.status ?? 1);
  return done.status ?? 1;
}

/**
 * What the start needs: what ships and, as optional packages, what builds it; not the tests, the lint and Office's own
 * files. A machine that has more keeps it.
 */
export function installToBuild() {
  install(['--omit=dev'], 'node_modules/webpack');
}

/** Everything of the lock file. */
export function installIfMissing() {
  install([], 'node_modules/jest');
}

/** npm passes over an optional package it cannot get; `sign` is there only if it got those that matter here. */
function install(words, sign) {
  const there = () => existsSync(path.join(root, sign));
  if (there() && isUpToDate()) return;
  console.log(`Đang cài các gói cần thiết (npm ci ${words.join(' ')}) …`.replace(' )', ')'));
  run('npm', ['ci', ...words, '--no-progress', '--loglevel=error']);
  if (there()) return;
  console.error('Không lấy được đủ các gói từ kho npm; kiểm tra mạng rồi chạy lại.');
  process.exit(1);
}

function isUpToDate() {
  const stamp = path.join(root, 'node_modules', '.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  return existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs;
}
