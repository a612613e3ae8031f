import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as hucre from 'hucre';

const require = createRequire(import.meta.url);

/** Shares of the writers' habits, as measured on what programs in use save. */
const shares = {
  plain: 0.35,
  inlined: 0.1,
  openpyxl: 0.15,
  libreoffice: 0.2,
  gnumeric: 0.1,
  prefixed: 0.05,
  strict: 0.05,
};

const openpyxl = `
import sys, glob, os, openpyxl
for name in glob.glob(sys.argv[1] + '/*.xlsx'):
    openpyxl.load_workbook(name).save(sys.argv[2] + '/' + os.path.basename(name))
`;

/** Writes `count` distinct workbooks into `folder`. Needs LibreOffice, ssconvert and Debian's openpyxl. */
export async function makeCorpus(code, folder, count) {
  globalThis.hucre = hucre;
  const { sampleBook } = require(path.join(code, 'test/support/workbooks/sampleBook.js'));
  const variants = require(path.join(code, 'test/support/workbooks/variants.js'));
  let seed = 0;
  for (const [habit, share] of Object.entries(shares)) {
    const work = mkdtempSync(path.join(tmpdir(), 'tonghop-corpus-'));
    const wanted = Math.round(count * share);
    for (let i = 0; i < wanted; i++, seed++) {
      const book = await sampleBook(seed);
      const name = `${habit}-${seed}.xlsx`;
      const target = ['openpyxl', 'libreoffice', 'gnumeric'].includes(habit) ? work : folder;
      writeFileSync(path.join(target, name), variants[habit] ? variants[habit](book) : book);
    }
    resave(habit, work, folder);
    rmSync(work, { recursive: true });
  }
}

function resave(habit, work, folder) {
  const names = readdirSync(work);
  if (habit === 'openpyxl') run('/usr/bin/python3', ['-c', openpyxl, work, folder]);
  if (habit === 'gnumeric')
    for (const name of names) run('ssconvert', [path.join(work, name), path.join(folder, name)]);
  if (habit !== 'libreoffice') return;
  const profile = path.join(work, 'profile');
  mkdirSync(profile);
  const inputs = names.map((name) => path.join(work, name));
  run('soffice', [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    'xlsx',
    '--outdir',
    folder,
    ...inputs,
  ]);
}

function run(command, args) {
  const done = spawnSync(command, args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${command}: ${done.stderr}`);
}
