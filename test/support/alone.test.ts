import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformFileSync } from '@swc/core';
import { alone } from './alone';
import { temporaryFolder } from './programs';

const folder = temporaryFolder('alone');
const place = (name: string): string => path.join(folder, name);
/** The number of a process that is gone. */
const gone = (): number => spawnSync(process.execPath, ['--version']).pid;

test('a lock is held while the action runs and gone after it, also after one that fails', () => {
  const lock = place('held');
  expect(alone(lock, () => readFileSync(lock, 'utf8'))).toBe(`${process.pid}\n`);
  expect(() => alone(lock, () => expect(existsSync(lock)).toBe(false))).toThrow();
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock whose holders are all gone is taken over at once, also one left in the middle of taking over', () => {
  const lock = place('left');
  writeFileSync(lock, `${gone()}\n${gone()}\n`);
  writeFileSync(`${lock}.after`, `${gone()}\n`);
  expect(alone(lock, () => 'done')).toBe('done');
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock one of whose holders lives is waited for', () => {
  const [lock, told] = [place('waited'), place('told')];
  const holds = `setTimeout(() => { fs.writeFileSync(${JSON.stringify(told)}, ''); fs.rmSync(${JSON.stringify(lock)}); }, 300)`;
  const { pid } = spawn(process.execPath, ['-e', holds], { stdio: 'ignore' });
  writeFileSync(lock, `${gone()}\n${pid}\n`);
  expect(alone(lock, () => existsSync(told))).toBe(true);
});

test('processes that take a left lock at the same time still take turns', async () => {
  const [lock, count, script] = [place('turns'), place('count'), place('turns.cjs')];
  const options = {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  } as const;
  const { code } = transformFileSync(path.join(__dirname, 'alone.ts'), options);
  const adds = `for (let i = 0; i < 20; i += 1) alone(${JSON.stringify(lock)}, () => {
    const file = ${JSON.stringify(count)}; const { readFileSync, writeFileSync } = require('node:fs');
    writeFileSync(file, String(Number(readFileSync(file, 'utf8')) + 1)); });`;
  writeFileSync(script, `${code}\n${adds}`);
  writeFileSync(count, '0');
  writeFileSync(lock, `${gone()}\n`);
  const runs = [1, 2, 3].map(() => spawn(process.execPath, [script], { stdio: 'inherit' }));
  await Promise.all(runs.map((run) => new Promise((resolve) => run.on('close', resolve))));
  expect(readFileSync(count, 'utf8')).toBe('60');
});
