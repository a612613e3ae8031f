import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { withLock } from '../../src/cli/folderLock';
import { UsageError } from '../../src/cli/usageError';
import { addDecisions, nameInFolder, readWork, withoutWorkFile, withoutWorkFiles } from '../../src/cli/workFolder';
import { EMPTY_WORK } from '../../src/domain/work/workDocument';
import { acceptance, withdrawn } from '../domain/work/decisions';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tonghop-work-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const FILE = 'ho-so-tong-hop.json';
const file = (): string => path.join(folder, FILE);

/** What is said instead of doing it. */
async function refusal(doing: Promise<unknown>): Promise<string> {
  const error = await doing.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UsageError)) throw error ?? new Error('it was done');
  return error.sentence.vi;
}

test('decisions are kept in the order they were made; a folder without any is empty', async () => {
  expect(await readWork(folder)).toEqual(EMPTY_WORK);
  await addDecisions(folder, [acceptance()]);
  await addDecisions(folder, [withdrawn()]);
  expect((await readWork(folder)).decided).toEqual([acceptance(), withdrawn()]);
  expect(readdirSync(folder)).toEqual([FILE]);
});

test('of many who write at once nobody’s decision is lost', async () => {
  const each = Array.from({ length: 12 }, (_none, index) => acceptance({ by: `người ${index}` }));
  await Promise.all(each.map((decision) => addDecisions(folder, [decision])));
  const { decided } = await readWork(folder);
  expect(decided.map(({ by }) => by).sort()).toEqual(each.map(({ by }) => by).sort());
});

test.each([
  ['a folder that is not there', () => path.join(folder, 'none'), /không tồn tại\. Hãy tạo thư mục trước/],
  ['a file', () => file(), /phải là một thư mục/],
])('%s is refused, to read and to write', async (_what, place, said) => {
  writeFileSync(file(), '');
  expect(await refusal(readWork(place()))).toMatch(said);
  expect(await refusal(addDecisions(place(), [acceptance()]))).toMatch(said);
});

test.each([
  ['somebody else’s file', '{"name":"x"}', /không phải là hồ sơ tổng hợp/],
  ['half a file', '{"schema":1,"deci', /hoặc đã bị hỏng/],
  ['a later format', '{"schema":9,"program":"1.5"}', /cần dùng Tổng Hợp từ bản 1\.5\./],
  ['a later format that names no program', '{"schema":9}', /cần dùng Tổng Hợp mới hơn\./],
])('%s is named, and left as it is', async (_what, text, said) => {
  writeFileSync(file(), text);
  expect(await refusal(readWork(folder))).toMatch(said);
  expect(await refusal(addDecisions(folder, [acceptance()]))).toMatch(said);
  expect(readFileSync(file(), 'utf8')).toBe(text);
  expect(readdirSync(folder)).toEqual([FILE]);
});

test('the file of decisions and copies that go back are no reports, wherever they lie', () => {
  const files = [
    { path: `${folder}/./${FILE}` },
    { path: path.join(folder, 'tra-lai', 'a.xlsx') },
    { path: path.join(folder, 'a.xlsx') },
    { path: path.join(folder, 'tra-lai-sau', 'a.xlsx') },
  ];
  expect(withoutWorkFile(files, folder)).toEqual(files.slice(2));
  expect(withoutWorkFile(files, undefined)).toBe(files);
});

describe('the lock', () => {
  const lock = (): string => path.join(folder, '.lock');
  const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
  const impatient = { tries: 2, pauseMs: 1 };

  test('of a run of this machine that was killed is taken away', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(lock(), `${machine}-${pid}`);
    expect(await withLock(lock(), () => Promise.resolve('done'), impatient)).toBe('done');
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['another machine', 'abcdef-1'],
    ['a run that is at it', `${machine}-${process.ppid}`],
    ['one who has just made it', ''],
  ])('of %s is waited for, then named and left', async (_whose, mark) => {
    writeFileSync(lock(), mark);
    const work = jest.fn();
    expect(await refusal(withLock(lock(), work, impatient))).toMatch(/Người khác đang ghi .*xóa tệp .*\.lock\.$/);
    expect(work).not.toHaveBeenCalled();
    expect(readFileSync(lock(), 'utf8')).toBe(mark);
  });

  test('is given back when the work fails', async () => {
    await expect(withLock(lock(), () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
    expect(readdirSync(folder)).toEqual([]);
  });
});

test.each([
  ['below the folder', 'ket-qua/th.xlsx', 'ket-qua/th.xlsx'],
  ['in it', 'th.xlsx', 'th.xlsx'],
  ['elsewhere on this machine', '../khac/th.xlsx', 'th.xlsx'],
  ['whose name begins with dots', '..th.xlsx', '..th.xlsx'],
])('a file %s is called by what others find it under', (_what, given, name) => {
  expect(nameInFolder(folder, path.join(folder, given))).toBe(name);
});

test('what is a folder of work’s own is known as that though no folder was named', () => {
  const files = ['h/ho-so-tong-hop.json', 'h/tra-lai/a.xlsx', 'h/da-nhan/2026-11-30/a.xlsx', 'tra-lai/b.xlsx'];
  const left = withoutWorkFiles(files.map((one) => ({ path: path.join(folder, one) })));
  expect(left.map(({ path: one }) => path.relative(folder, one))).toEqual(files.slice(2));
});
