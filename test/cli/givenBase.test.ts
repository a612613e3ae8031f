import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { bookIn } from '../../src/cli/givenBase';
import { UsageError } from '../../src/cli/usageError';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { deflateNode } from '../../src/xlsx/write/deflateNode';
import { model } from '../core/baseBook/book';

let folder: string;
let book: Uint8Array;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tonghop-base-'));
  book = await writeWorkbook(model, deflateNode);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file, an archive or a folder of these entries. */
function given(name: string, entries: Readonly<Record<string, Uint8Array>>): string {
  const place = path.join(folder, name);
  if (name.endsWith('.zip')) writeFileSync(place, zipSync({ ...entries }));
  else {
    mkdirSync(place);
    for (const [entry, bytes] of Object.entries(entries)) writeFileSync(path.join(place, entry), bytes);
  }
  return place;
}

const letter = strToU8('Kính gửi: Sở');

test.each([
  ['a .zip', 'goc.zip', 'goc.zip/so goc.xlsx'],
  ['a folder', 'goc', 'so goc.xlsx'],
])('the only base book of %s is found beside other files', async (_what, name, file) => {
  expect((await bookIn(given(name, { 'so goc.xlsx': book, 'thu.txt': letter }))).file).toBe(file);
});

test.each([
  ['none', 'thu.zip', {}, /không có sổ số gốc nào/],
  ['two', 'hai.zip', { '1.xlsx': 1, '2.xlsx': 1 }, /nhiều sổ số gốc \(hai\.zip\/1\.xlsx, hai\.zip\/2\.xlsx\)/],
])('with %s it is said', async (_what, name, books, said) => {
  const entries = Object.fromEntries(Object.keys(books).map((one) => [one, book]));
  const error: unknown = await bookIn(given(name, { ...entries, 'thu.txt': letter })).catch(
    (reason: unknown) => reason,
  );
  expect(error instanceof UsageError && error.sentence.vi).toMatch(said);
});
