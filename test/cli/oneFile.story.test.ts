import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { writeOneFile } from '../../tools/oneFile.mjs';
import { temporaryFolder } from '../support/programs';
import { sampleFolder } from '../support/sampleFolders';

const folder = temporaryFolder('one-file');
const one = path.join(folder, 'tonghop.cjs');
writeOneFile(path.resolve('dist/cli'), one);

/** Run in an empty folder, where nothing of the repository lies beside it. */
function run(...words: readonly string[]): { readonly out: string; readonly code: number | null } {
  const done = spawnSync(process.execPath, [one, ...words], { cwd: folder, encoding: 'utf8' });
  return { out: done.stdout + done.stderr, code: done.status };
}

it('is the whole command in one file: plans, unit lists, threads', () => {
  expect(readdirSync(folder)).toEqual(['tonghop.cjs']);
  expect(run('units', 'match', '--list', '2021', '--within', '87', 'x. tân quy tây').code).toBe(0);
  const samples = sampleFolder('sa-dec-2021', '2021');
  const asked = ['rollup', samples, '--programme', 'sa-dec-2021', '--year', '2021', '--unit', '867', '--jobs', '2'];
  const json = (name: string) => ['--json', path.join(folder, name), '--out', path.join(folder, `${name}.xlsx`)];
  expect(run(...asked, ...json('one.json'))).toMatchObject({ code: 0 });
  const built = spawnSync(process.execPath, ['dist/cli/tonghop.js', ...asked, ...json('built.json')]);
  expect(built.status).toBe(0);
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  expect(read('one.json')).toBe(read('built.json'));
});

it('says what it is asked for wrongly, as the command does', () => {
  expect(run('rollup')).toMatchObject({ code: 2 });
});
