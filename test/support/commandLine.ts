import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const command = path.resolve('dist/cli/tonghop.js');

export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command (npm test builds it first); Vietnamese unless the words say otherwise. */
export function tonghop(...words: readonly string[]): CommandResult {
  return tonghopIn('.', ...words);
}

/** The same with a folder to stand in: paths in the words, and in what is written, count from there. */
export function tonghopIn(folder: string, ...words: readonly string[]): CommandResult {
  if (!existsSync(command))
    throw new Error('dist/cli is not built: only stories may use the command (jest.config.cjs)');
  const done = spawnSync(process.execPath, [command, ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 600_000,
  });
  return { code: done.status ?? -1, out: done.stdout, err: done.stderr };
}

/** The JSON a command printed. */
export function json<T>(result: CommandResult): T {
  return JSON.parse(result.out) as T;
}
