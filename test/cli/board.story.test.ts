import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { json, tonghop, type CommandResult } from '../support/commandLine';
import { temporaryFolder } from '../support/programs';
import { sampleFolder } from '../support/sampleFolders';

interface BoardJson {
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: readonly {
    readonly unit: { readonly code: string };
    readonly state: string;
    readonly received?: { readonly file: string; readonly on?: string };
  }[];
  readonly gone: readonly { readonly file: string }[];
  readonly strays: readonly { readonly file: string }[];
}

test('a folder of work goes on where it ended', () => {
  const [samples, versions] = [sampleFolder('sa-dec-2021', '2021'), sampleFolder('sa-dec-2021', '2021', '--seed', '7')];
  const [first = '', second = '', third = '', ...others] = readdirSync(samples).sort();
  const [work, came] = [temporaryFolder('board'), temporaryFolder('came')];
  const board = (...words: readonly string[]): CommandResult =>
    tonghop('board', '--work', work, '--jobs', '1', ...words);

  // Opened with what came first: two reports, and an archive nobody can read.
  for (const name of [first, second]) copyFileSync(path.join(samples, name), path.join(came, name));
  writeFileSync(path.join(came, 'bao-cao.rar'), 'Rar!\u001a\u0007\u0000');
  const opened = json<BoardJson>(board(came, '--programme', 'sa-dec-2021', '--year', '2021', '--json'));
  const total = others.length + 3;
  expect(opened.counts).toMatchObject({ all: total, nothing: total - 2 });
  const [day = ''] = readdirSync(path.join(work, 'da-nhan'));
  const noted = opened.rows.flatMap(({ received }) => received ?? []);
  expect(noted.map(({ file, on }) => [file, on])).toEqual(
    [first, second].map((name) => [`da-nhan/${day}/${name}`, day]),
  );

  // The next day: one more, a copy of an old one, and a second version of which the first is chosen by name.
  copyFileSync(path.join(samples, third), path.join(came, third));
  copyFileSync(path.join(samples, first), path.join(came, 'lai.xlsx'));
  copyFileSync(path.join(versions, first), path.join(came, 'ban-2.xlsx'));
  const own = `da-nhan/${day}/${first}`;
  const sheet = path.join(work, 'theo-doi.xlsx');
  const decided = board(came, '--prefer', own, '--by', 'Nguyễn Văn A', '--out', sheet, '--state', 'nothing');
  expect([decided.code, decided.err]).toEqual([1, '']);
  expect(decided.out).toMatch(/Đã chép 2 tệp vào hồ sơ; 4 tệp đã có sẵn\./);
  expect(decided.out).not.toContain('⇄');

  // The choice stands; a file that went is said; the board's own sheet is no report.
  rmSync(path.join(work, 'da-nhan', day, third));
  const next = json<BoardJson>(board('--json'));
  expect(next.gone.map(({ file }) => file)).toEqual([`da-nhan/${day}/${third}`]);
  expect(next.strays.map(({ file }) => path.basename(file))).toEqual(['bao-cao.rar']);
  expect(next.counts).toMatchObject({ conflict: 0, nothing: total - 2 });

  // The roll-up needs nothing but the folder, with every decision in it.
  const out = path.join(work, 'tong-hop.xlsx');
  const rolled = tonghop('rollup', '--work', work, '--jobs', '1', '--out', out);
  expect(rolled.err).toBe('');
  expect(rolled.out).toMatch(/thành phố Sa Đéc · 2021/);

  // What is not there is said, with its name, and is no empty list.
  expect(board('--district', '999')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('“999”') });
  const explained = tonghop('explain', '--work', work, '--unit', '99999', '--jobs', '1');
  expect(explained).toMatchObject({ code: 2, out: '', err: expect.stringContaining('“99999”') });
  expect(tonghop('verify', 'khong-co.xlsx', work)).toMatchObject({ code: 2, err: 'Không thấy tệp khong-co.xlsx.\n' });
  // The folder's own decisions are no file that was added.
  expect(tonghop('verify', out, work, '--jobs', '1')).toMatchObject({ code: 0, err: '' });
}, 120_000);

test('two reports of a unit are compared as a roll-up would take them, or not at all', () => {
  const [samples, versions] = [sampleFolder('sa-dec-2021', '2021'), sampleFolder('sa-dec-2021', '2021', '--seed', '7')];
  const [name = ''] = readdirSync(samples).sort();
  const [one, two] = [temporaryFolder('mot'), temporaryFolder('hai')];
  for (const folder of [one, two]) copyFileSync(path.join(samples, name), path.join(folder, name));
  copyFileSync(path.join(versions, name), path.join(two, 'zz.xlsx'));
  const compared = (...words: readonly string[]) => tonghop('diff', one, two, '--jobs', '1', ...words);
  const open = compared();
  expect([open.code, open.err]).toEqual([1, '']);
  expect(open.out).toMatch(/các báo cáo trong .* khác nhau.*--prefer TỆP[^]*zz\.xlsx: [^]*1 biểu chưa so sánh/);
  expect(open.out).not.toContain('như nhau');
  expect(compared('--prefer', 'zz.xlsx').out).toMatch(/zz\.xlsx → |→ zz\.xlsx/);
  const kept = compared('--prefer', path.join(two, name), '--json');
  expect([kept.code, JSON.parse(kept.out)]).toEqual([
    0,
    expect.objectContaining({ equal: true, new: expect.objectContaining({ several: [expect.any(Object)] }) }),
  ]);
  expect(compared('--prefer', 'khac.xlsx')).toMatchObject({ code: 2, err: expect.stringContaining('khac.xlsx') });
}, 120_000);
