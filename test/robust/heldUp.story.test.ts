import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../src/xlsx/open/openWorkbook';
import { temporaryFolder } from '../support/programs';
import { sampleFolder } from '../support/sampleFolders';
import { HOSTILE, hostileForm } from '../support/workbooks/hostileForms';
import { troubled } from './troubledRun';

const GOOD = 20;
/** Milliseconds for one of them in the workbench. */
const OPENED = 5000;
const names = Object.keys(HOSTILE);

const sample = (): string => sampleFolder('dong-nai-2021-2030', '2024');
const forms = (): readonly string[] => readdirSync(sample()).filter((name) => name.startsWith('01-'));

/** Twenty sound forms, and one of another unit for each way to hold a reader up. */
function together(): string {
  const folder = temporaryFolder('held-up');
  for (const name of forms().slice(0, GOOD)) copyFileSync(path.join(sample(), name), path.join(folder, name));
  names.forEach((name, at) => {
    const book = readFileSync(path.join(sample(), forms()[GOOD + at] ?? ''));
    const harm = HOSTILE[name];
    if (harm) writeFileSync(path.join(folder, `x-${name}.xlsx`), hostileForm(book, harm));
  });
  return folder;
}

interface RolledUp {
  readonly ledger: { readonly files: readonly { readonly file: string; readonly fate: string }[] };
}

test('files made to hold a reader up are read or named, and every other counts', () => {
  const folder = together();
  const out = temporaryFolder('held-up-out');
  const words = ['--out', path.join(out, 'a.xlsx'), '--json', path.join(out, 'a.json')];
  const plan = ['--programme', 'dong-nai-2021-2030', '--year', '2024'];
  const { err } = troubled([], ['rollup', folder, ...plan, ...words, '--file-timeout', '5']);
  expect(err).toBe('');
  const { ledger } = JSON.parse(readFileSync(path.join(out, 'a.json'), 'utf8')) as RolledUp;
  const fates = new Map(ledger.files.map(({ file, fate }) => [path.basename(file), fate]));
  for (const name of forms().slice(0, GOOD)) expect([name, fates.get(name)]).toEqual([name, 'used']);
  for (const name of names) expect([name, fates.has(`x-${name}.xlsx`)]).toEqual([name, true]);
}, 120_000);

test.each(names)('the workbench opens %s at once', async (name) => {
  const book = readFileSync(path.join(sample(), forms()[0] ?? ''));
  const harm = HOSTILE[name];
  if (!harm) throw new Error(name);
  const bytes = hostileForm(book, harm);
  const before = process.cpuUsage();
  await openWorkbook(new Uint8Array(bytes), `${name}.xlsx`);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(OPENED);
});
