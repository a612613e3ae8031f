// `npm run samples -- [FOLDER]`: the illustrative samples to hand out, whole provinces and districts as one archive each,
// made with the built command line (`npm run release` does it, too). The same program gives the same bytes.
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { root, run } from './install.mjs';

/** A fixed day, so that the same samples give the same bytes. */
const DAY = new Date('1980-01-02T00:00:00Z');
const SAMPLES = [
  ['sa-dec-2021', 'sa-dec-2021', '2021'],
  ['dong-nai-2024', 'dong-nai-2021-2030', '2024'],
];

/** Writes them into the folder, with a text that says what they are. */
export function writeSamples(out) {
  mkdirSync(out, { recursive: true });
  for (const [name, programme, year] of SAMPLES) {
    const folder = mkdtempSync(path.join(tmpdir(), 'tonghop-samples-'));
    run('node', ['dist/cli/tonghop.js', 'sample', '--programme', programme, '--year', year, '--out', folder]);
    const entries = readdirSync(folder).sort();
    const zip = Object.fromEntries(
      entries.map((entry) => [`so-lieu-minh-hoa-${name}/${entry}`, readFileSync(path.join(folder, entry))]),
    );
    writeFileSync(path.join(out, `${name}.zip`), zipSync(zip, { level: 0, mtime: DAY }));
    rmSync(folder, { recursive: true });
  }
  copyFileSync(path.join(root, 'tools/samples.md'), path.join(out, 'README.md'));
}

const [, program, folder = 'so-lieu-minh-hoa'] = process.argv;
if (program === fileURLToPath(import.meta.url)) writeSamples(path.resolve(root, folder));
