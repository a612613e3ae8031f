import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Arguments } from '../../src/cli/arguments';
import { readsOwnFolder, withWork } from '../../src/cli/workArguments';
import { addDecisions } from '../../src/cli/workFolder';
import { EACH_KIND } from '../domain/work/decisions';

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tonghop-work-'));
  await addDecisions(folder, EACH_KIND.slice(0, 1));
});
afterEach(() => rmSync(folder, { recursive: true }));

const args = (given: Readonly<Record<string, string>>, ...words: readonly string[]): Arguments => ({
  words,
  text: (name) => given[name],
  list: () => [],
  flag: () => false,
});
const known = async (given: Readonly<Record<string, string>>): Promise<readonly unknown[]> => {
  const { text } = await withWork(args({ work: folder, ...given }));
  return ['programme', 'year', 'unit'].map((name) => text(name));
};

test('a folder knows its plan, year and unit; what is given goes before', async () => {
  expect(await known({})).toEqual(['ke-hoach', '2024', '26179']);
  expect(await known({ unit: '731' })).toEqual(['ke-hoach', '2024', '731']);
  expect(await known({ programme: 'khac' })).toEqual(['khac', undefined, undefined]);
});

test('without paths its own files are read', async () => {
  const own = await withWork(args({ work: folder }));
  expect([own.words, readsOwnFolder(own)]).toEqual([[folder], true]);
  const others = await withWork(args({ work: folder }, 'x'));
  expect([others.words, readsOwnFolder(others)]).toEqual([['x'], false]);
});

test('without a folder nothing changes', async () => {
  const given = args({});
  expect(await withWork(given)).toBe(given);
  expect(readsOwnFolder(given)).toBe(false);
});
