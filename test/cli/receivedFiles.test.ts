import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { takeIn } from '../../src/cli/receivedFiles';

let [work, came] = ['', ''];
beforeEach(() => {
  [work, came] = ['w', 'c'].map((name) => mkdtempSync(path.join(tmpdir(), `tonghop-${name}-`))) as [string, string];
});
afterEach(() => [work, came].forEach((folder) => rmSync(folder, { recursive: true })));

const DAY = '2026-11-30';
const kept = (name: string): string => path.join(work, 'da-nhan', DAY, name);
const put = (name: string, content: string): string => {
  const file = path.join(came, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
};

test('files are copied below the day, with their folders and times', async () => {
  const file = put('huyen-1/a.xlsx', 'a');
  utimesSync(file, 1_700_000_000, 1_700_000_000);
  expect(await takeIn(work, [came], DAY)).toEqual({ copied: [kept('huyen-1/a.xlsx')], known: [], unread: [] });
  expect(statSync(kept('huyen-1/a.xlsx')).mtimeMs).toBe(1_700_000_000_000);
});

test('the same bytes are not copied twice, another file of a name gets a number, nothing is written over', async () => {
  const a = put('a.xlsx', 'a');
  await takeIn(work, [came], DAY);
  writeFileSync(a, 'b');
  put('lai.xlsx', 'a');
  const { copied, known } = await takeIn(work, [came], DAY);
  expect([copied, known]).toEqual([[kept('a-2.xlsx')], [path.join(came, 'lai.xlsx')]]);
  expect([kept('a.xlsx'), kept('a-2.xlsx')].map((file) => readFileSync(file, 'utf8'))).toEqual(['a', 'b']);
});

test('two who take files of one name in at once leave both', async () => {
  const given = [put('x/a.xlsx', 'a'), put('y/a.xlsx', 'b')];
  await Promise.all(given.map((file) => takeIn(work, [file], DAY)));
  expect([kept('a.xlsx'), kept('a-2.xlsx')].map((file) => readFileSync(file, 'utf8')).sort()).toEqual(['a', 'b']);
});

test('what lies in the folder already is left there, and what cannot be read is named', async () => {
  writeFileSync(path.join(work, 'a.xlsx'), 'a');
  expect(await takeIn(work, [work], DAY)).toEqual({ copied: [], known: [], unread: [] });
  symlinkSync(path.join(came, 'nowhere'), path.join(came, 'gone.xlsx'));
  put('b.xlsx', 'b');
  expect(await takeIn(work, [came], DAY)).toMatchObject({
    copied: [kept('b.xlsx')],
    unread: [path.join(came, 'gone.xlsx')],
  });
  expect(readdirSync(path.join(work, 'da-nhan', DAY))).toEqual(['b.xlsx']);
});
