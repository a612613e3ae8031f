import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CommandResult } from '../support/commandLine';
import { temporaryFolder } from '../support/programs';
import { sampleFolder } from '../support/sampleFolders';

/** The built command. */
export const command = path.resolve('dist/cli/tonghop.js');
const interference = path.resolve('test/support/interference.cjs');

/** What goes wrong: before the call `on` of a file whose path holds `at`. */
export interface Step {
  readonly on: 'openSync' | 'inflateRawSync' | 'open' | 'rename' | 'readdir' | 'writeFile';
  readonly at: string;
  readonly act: 'refuse' | 'remove' | 'note' | 'endThread' | 'fillMemory' | 'hang' | 'slow' | 'spin';
  readonly code?: string;
  readonly path?: string;
  readonly name?: string;
}

function environment(steps: readonly Step[]): NodeJS.ProcessEnv {
  return { ...process.env, INTERFERENCE: JSON.stringify(steps), NODE_OPTIONS: `--require ${interference}` };
}

/** Runs the command on a machine that fails as told. */
export function troubled(
  steps: readonly Step[],
  words: readonly string[],
  node: readonly string[] = [],
): CommandResult {
  const done = spawnSync(process.execPath, [...node, command, ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 240_000,
    env: environment(steps),
  });
  return { code: done.status ?? -1, out: done.stdout, err: done.stderr };
}

/** Starts the command; the caller ends it. */
export function started(steps: readonly Step[], words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [command, ...words], { stdio: 'ignore', env: environment(steps) });
}

export const plan = ['--programme', 'cao-lanh-2021-2030', '--year', '2027'];

/** A filled sample of every unit's form; not to be changed. */
export const sample = (): string => sampleFolder('cao-lanh-2021-2030', '2027');

/** A copy of the sample that a test may damage; each file `times` over. */
export function copied(times = 1): string {
  const folder = temporaryFolder('robust-copy');
  for (const name of readdirSync(sample())) {
    for (let n = 0; n < times; n++) {
      copyFileSync(path.join(sample(), name), path.join(folder, n === 0 ? name : `${n}-${name}`));
    }
  }
  return folder;
}

/** The words of a roll-up that replaces tong-hop.xlsx and tong-hop.json in a folder. */
export function rollUpWords(from: string, folder: string): readonly string[] {
  const out = ['--out', path.join(folder, 'tong-hop.xlsx'), '--json', path.join(folder, 'tong-hop.json')];
  return ['rollup', from, ...plan, ...out, '--force'];
}

/** Contents of both output files as text, for comparing. */
export function outputs(folder: string): readonly [string, string] {
  const read = (name: string): string => readFileSync(path.join(folder, name)).toString('latin1');
  return [read('tong-hop.xlsx'), read('tong-hop.json')];
}
