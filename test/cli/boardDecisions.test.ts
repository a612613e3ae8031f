import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import { readWork } from '../../src/cli/workFolder';
import type { WorkDecision } from '../../src/domain/work/workDecision';
import { EMPTY_WORK, workText } from '../../src/domain/work/workDocument';
import { acceptance, preferred } from '../domain/work/decisions';

// The built command has its assets beside it; here they are those of the repository.
jest.mock('../../src/cli/diskAssets', () => ({
  diskAssets: { text: (file: string) => readFile(`assets/${file}`, 'utf8') },
}));

async function board(folder: string, ...words: readonly string[]) {
  let [out, err] = ['', ''];
  const output = { isTerminal: false };
  const code = await run(
    ['board', '--work', folder, ...words],
    { write: (text) => void (out += text), ...output },
    { write: (text) => void (err += text), ...output },
    {},
  );
  return { code, out, err };
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function folderWith(...decided: readonly WorkDecision[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tonghop-board-'));
  folders.push(folder);
  if (decided.length > 0) writeFileSync(path.join(folder, 'ho-so-tong-hop.json'), workText({ ...EMPTY_WORK, decided }));
  return folder;
}

const mine = preferred({ by: 'A' });
const theirs = preferred({ by: 'B', report: { file: 'b.xlsx', sheet: 'x' }, over: [{ file: 'a.xlsx', sheet: 'x' }] });
const opened: WorkDecision = {
  kind: 'opened',
  programme: 'sa-dec-2021',
  year: 2021,
  unit: { list: '2021', code: '867' },
  by: 'A',
  on: '2026-11-30',
};

test('the log has who did what, with units and plans by their names', async () => {
  const { code, out } = await board(folderWith(opened, mine), '--log');
  expect([code, out.split('\n')]).toEqual([
    0,
    [
      expect.stringMatching(/^1\. 30\/11\/2026, A: mở hồ sơ tổng hợp của thành phố Sa Đéc: .*, năm 2021$/),
      '2. 30/11/2026, A: chọn dùng báo cáo a.xlsx của 26179, không dùng: b.xlsx',
      '',
    ],
  ]);
  // A finding is told by what it is about; its code stands in the JSON alone.
  const accepted = acceptance({ rule: 'V18', element: 'K03.TH' });
  expect((await board(folderWith(accepted), '--log')).out).toMatch(
    /chấp nhận giải trình của 26179 về kinh phí \(ngân sách huyện[^()]*\): “Học lớp/,
  );
  expect((await board(folderWith(accepted), '--log')).out).not.toMatch(/V18|K03/);
  expect(JSON.parse((await board(folderWith(mine), '--log', '--json')).out)).toEqual({
    decided: [{ number: 1, ...mine, stands: true, message: expect.any(String) }],
  });
  expect((await board(folderWith(), '--log')).out).toBe('Hồ sơ này chưa có gì.\n');
});

test('a decision is taken back by its number, and only while it stands', async () => {
  const folder = folderWith(mine);
  expect(await board(folder, '--undo', '1')).toMatchObject({ code: 2, err: expect.stringContaining('--by') });
  expect((await board(folder, '--undo', '1', '--by', 'B')).out).toMatch(/^Đã bỏ: chọn dùng báo cáo a\.xlsx/);
  expect((await readWork(folder)).decided.at(-1)).toMatchObject({ kind: 'undone', by: 'B' });
  for (const number of ['1', '2', '3', 'x']) expect((await board(folder, '--undo', number, '--by', 'B')).code).toBe(2);
});

test('two folders are joined, and what clashes is put before a person until it is settled', async () => {
  const [folder, other] = [folderWith(mine), folderWith(theirs)];
  const joined = await board(folder, '--join', other, '--by', 'A');
  expect(joined.code).toBe(1);
  expect(joined.out).toMatch(
    /1 việc hai người quyết định khác nhau[^]*A: chọn dùng báo cáo a\.xlsx[^]*B: chọn dùng báo cáo b\.xlsx/,
  );
  expect((await board(folder, '--join', other, '--by', 'A')).out).toMatch(/^Đã ghép 0 quyết định/);
  expect(joined.out).toMatch(/--settle SỐ/);
  expect((await board(folder, '--settle', '3', '--by', 'A')).err).toMatch(/^.*Số 3 không phải quyết định nào/);
  const settled = await board(folder, '--settle', '2', '--by', 'A');
  expect([settled.code, settled.out]).toEqual([
    0,
    expect.stringMatching(/^Đã quyết định lại: chọn dùng báo cáo b\.xlsx/),
  ]);
  expect((await readWork(folder)).decided.at(-1)).toMatchObject({ ...theirs, by: 'A', on: expect.any(String) });
  expect((await board(folder, '--join', other, '--by', 'A')).code).toBe(0);
});

test('a folder is not joined against the closing of a year, in either direction, until the year is opened again', async () => {
  const { programme, year, unit } = theirs;
  const closed: WorkDecision = {
    ...{ kind: 'closed', programme, year, unit, summary: { file: 'ket-qua.xlsx' }, figures: 'ab' },
    ...{ by: 'A', on: '2026-12-20' },
  };
  const [folder, other] = [folderWith(closed), folderWith(theirs)];
  for (const [into, from] of [[folder, other] as const, [other, folder] as const]) {
    const before = await readWork(into);
    const { code, out, err } = await board(into, '--join', from, '--by', 'A');
    expect([code, out, err]).toEqual([
      2,
      '',
      expect.stringMatching(/đã chốt ngày 20\/12\/2026 \(A\).*ket-qua\.xlsx.*reopen/),
    ]);
    expect(await readWork(into)).toEqual(before);
  }
  const again = folderWith(closed, { kind: 'reopened', programme, year, unit, note: 'sót', by: 'A', on: '2026-12-21' });
  expect((await board(again, '--join', other, '--by', 'A')).code).toBe(0);
});

test.each([
  ['not opened yet', [], ['--json'], /lần đầu cần nêu --programme và --year/],
  ['about another year', [opened], ['--year', '2022'], /Hồ sơ này về sa-dec-2021, năm 2021, đơn vị 867/],
  ['with a state nobody knows', [opened], ['--state', 'xong'], /--state phải là một trong: conflict, /],
  ['with an order nobody knows', [opened], ['--sort', 'x'], /--sort phải là một trong: tree, state/],
  ['with a sheet that is none', [opened], ['--out', 'x.csv'], /phải có đuôi \.xlsx/],
] as const)('a board %s is refused', async (_what, decided, words, said) => {
  const { code, err } = await board(folderWith(...decided), ...words);
  expect([code, err]).toEqual([2, expect.stringMatching(said)]);
});
