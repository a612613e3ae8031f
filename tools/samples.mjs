// `npm run samples`: writes assets/samples anew with the built command line. Run it when forms or sample figures change.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { root, run } from './install.mjs';

/** A fixed day, so that the same samples give the same bytes. */
const DAY = new Date('1980-01-02T00:00:00Z');
const samples = [
  ['sa-dec-2021', 'sa-dec-2021', '2021'],
  ['dong-nai-2024', 'dong-nai-2021-2030', '2024'],
];

for (const [name, programme, year] of samples) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tonghop-samples-'));
  run('node', ['dist/cli/tonghop.js', 'sample', '--programme', programme, '--year', year, '--out', folder]);
  const entries = readdirSync(folder).sort();
  const zip = Object.fromEntries(
    entries.map((entry) => [`so-lieu-minh-hoa-${name}/${entry}`, readFileSync(path.join(folder, entry))]),
  );
  writeFileSync(path.join(root, 'assets', 'samples', `${name}.zip`), zipSync(zip, { level: 0, mtime: DAY }));
  rmSync(folder, { recursive: true });
}
