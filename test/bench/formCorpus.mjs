import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundle } from './bundle.mjs';

const require = createRequire(import.meta.url);
/** Its forms are of the size the issue names, 15 to 30 KB. */
const plan = { programme: 'quang-tri-2016-2020', year: 2018, unit: '45' };

/**
 * The corpus for the largest of `counts`, and a folder of links for each count. Made once for each version of the code
 * that makes it; older versions are removed.
 */
export async function formCorpus(root, counts) {
  const out = path.join(root, '.cache/bench');
  const program = await bundle(root, './test/bench/forms/formCorpus.ts', out, 'formCorpus.cjs');
  const largest = Math.max(...counts);
  const version = createHash('sha256').update(readFileSync(program)).digest('hex').slice(0, 12);
  const home = path.join(out, 'forms', `${version}-${largest}`);
  if (!existsSync(path.join(home, 'done'))) {
    removeOlder(path.join(out, 'forms'), version);
    console.log(`making ${largest} forms …`);
    rmSync(home, { recursive: true, force: true });
    await require(program).makeFormCorpus({ ...plan, count: largest, assets: path.join(root, 'assets'), out: home });
    writeFileSync(path.join(home, 'done'), '');
  }
  const names = readdirSync(path.join(home, 'files')).sort();
  const bytes = names.reduce((sum, name) => sum + statSync(path.join(home, 'files', name)).size, 0);
  const habits = [...new Set(names.map((name) => name.split('-').at(-1).replace('.xlsx', '')))];
  const folder = (count) => linked(home, names.slice(0, count));
  return {
    plan,
    count: largest,
    kilobytes: bytes / names.length / 1024,
    habits,
    folder,
    units: path.join(home, 'units.csv'),
  };
}

/** The corpora of earlier code; those of the same code for other counts stay, so that a quick run does not end a full one's. */
function removeOlder(forms, version) {
  for (const name of existsSync(forms) ? readdirSync(forms) : [])
    if (!name.startsWith(version)) rmSync(path.join(forms, name), { recursive: true, force: true });
}

/** The first files of the corpus in a folder of their own. */
function linked(home, names) {
  const folder = path.join(home, `first-${names.length}`);
  if (existsSync(folder)) return folder;
  mkdirSync(folder);
  for (const name of names) linkSync(path.join(home, 'files', name), path.join(folder, name));
  return folder;
}
