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

/** One sample as an archive that unpacks into a folder of its own; the same files give the same bytes. */
export function sampleArchive(name, files) {
  const ordered = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = ordered.map(([file, bytes]) => [`so-lieu-minh-hoa-${name}/${file}`, bytes]);
  return zipSync(Object.fromEntries(entries), { level: 0, mtime: DAY });
}

/** Writes them into the folder, with a text that says what they are. */
export function writeSamples(out) {
  mkdirSync(out, { recursive: true });
  for (const [name, programme, year] of SAMPLES) {
    const folder = mkdtempSync(path.join(tmpdir(), 'tonghop-samples-'));
    run('node', ['dist/cli/tonghop.js', 'sample', '--programme', programme, '--year', year, '--out', folder]);
    const files = readdirSync(folder).map((file) => [file, readFileSync(path.join(folder, file))]);
    writeFileSync(path.join(out, `${name}.zip`), sampleArchive(name, files));
    rmSync(folder, { recursive: true });
  }
  copyFileSync(path.join(root, 'tools/samples.md'), path.join(out, 'README.md'));
}

const [, program, folder = 'so-lieu-minh-hoa'] = process.argv;
if (program === fileURLToPath(import.meta.url)) writeSamples(path.resolve(root, folder));
