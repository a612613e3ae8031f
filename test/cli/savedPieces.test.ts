import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { saveFile } from '../../src/cli/savedFiles';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tonghop-pieces-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const pieces = (count: number): readonly string[] => Array.from({ length: count }, (_none, n) => `${n} xã Đak Pơ 𝒳\n`);

test.each([
  ['nothing', 0],
  ['a few pieces', 3],
  ['more pieces than are written at once', 60_000],
])('%s make one file', async (_, count) => {
  const target = path.join(folder, 'a.json');
  await saveFile(target, pieces(count));
  expect(readFileSync(target, 'utf8')).toBe(pieces(count).join(''));
  expect(readdirSync(folder)).toEqual(['a.json']);
});

test('pieces that cannot be made leave the old file and nothing beside it', async () => {
  const target = path.join(folder, 'a.json');
  writeFileSync(target, 'old');
  function* broken(): Generator<string> {
    yield* pieces(60_000);
    throw new Error('no figure');
  }
  await expect(saveFile(target, broken())).rejects.toThrow();
  expect(readFileSync(target, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a.json']);
});
