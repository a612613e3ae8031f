import { mkdirSync, readdirSync, readFileSync, writeFileSync, cpSync } from 'node:fs';
import path from 'node:path';
import { json, tonghop } from '../support/commandLine';
import { temporaryFolder } from '../support/programs';
import { copied, outputs, plan, rollUpWords, sample, troubled, type Step } from './troubledRun';

interface Checked {
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly reason?: { readonly code: string; readonly message: string };
  }[];
}

const refused = (on: Step['on'], at: string, code: string): Step => ({ on, at, act: 'refuse', code });

describe('an input that fails while a run goes on', () => {
  it('is named with its cause, and every other file is read', () => {
    const folder = copied();
    const names = readdirSync(folder).sort();
    const [first = '', locked = '', forbidden = '', broken = '', gone = ''] = names;
    const steps: readonly Step[] = [
      { on: 'openSync', at: first, act: 'remove', path: path.join(folder, gone) },
      refused('openSync', locked, 'EBUSY'),
      refused('openSync', forbidden, 'EACCES'),
      refused('openSync', broken, 'EIO'),
    ];
    const { files } = json<Checked>(troubled(steps, ['check', folder, '--json']));
    const fates = files.map(({ status, reason }) => reason?.code ?? status);
    const ok = Array.from({ length: names.length - 5 }, () => 'ok');
    expect(fates).toEqual(['ok', 'fileLocked', 'noPermission', 'diskError', 'fileGone', ...ok]);
  }, 60_000);

  it('is a folder nobody may open: the folder is named, the ones beside it are read', () => {
    const top = temporaryFolder('forbidden');
    for (const name of ['a-mo', 'b-cam', 'c-mo']) mkdirSync(path.join(top, name));
    const [one = ''] = readdirSync(sample());
    for (const name of ['a-mo', 'c-mo']) cpSync(path.join(sample(), one), path.join(top, name, one));
    const steps = [refused('readdir', 'b-cam', 'EACCES'), refused('openSync', 'b-cam', 'EACCES')];
    const { files } = json<Checked>(troubled(steps, ['check', top, '--json']));
    expect(files.map(({ file, status, reason }) => [file, reason?.code ?? status])).toEqual([
      [`a-mo/${one}`, 'ok'],
      ['b-cam', 'noPermission'],
      [`c-mo/${one}`, 'ok'],
    ]);
  }, 60_000);
});

describe('an output that fails while a run goes on', () => {
  const cases: readonly [string, Step, string, string][] = [
    ['the disk is full', refused('open', 'tong-hop.json', 'ENOSPC'), 'ổ đĩa đã đầy', 'the disk is full'],
    ['writing is forbidden', refused('open', 'tong-hop.xlsx', 'EACCES'), 'không có quyền ghi', 'permission refused'],
    ['the disk is read-only', refused('open', 'tong-hop.xlsx', 'EROFS'), 'chỉ cho đọc', 'read-only'],
    ['the old summary is open in Excel', refused('rename', 'tong-hop.xlsx', 'EPERM'), 'đang mở', 'open in Excel'],
    ['another program holds it', refused('rename', 'tong-hop.xlsx', 'EBUSY'), 'đang mở', 'has the file open'],
    ['the network drops', refused('open', 'tong-hop.json', 'EIO'), 'mạng báo lỗi', 'network failed'],
  ];
  it.each(cases)(
    'because %s leaves both old files and says so',
    (_why, step, vi, en) => {
      const folder = temporaryFolder('output');
      const [one = ''] = readdirSync(sample());
      for (const name of ['tong-hop.xlsx', 'tong-hop.json']) writeFileSync(path.join(folder, name), `${name} cũ`);
      for (const [language, words] of [
        ['vi', vi],
        ['en', en],
      ] as const) {
        const given = [...rollUpWords(path.join(sample(), one), folder), '--lang', language];
        expect(troubled([step], given)).toMatchObject({ code: 2, err: expect.stringContaining(words) as string });
      }
      expect(outputs(folder)).toEqual(['tong-hop.xlsx cũ', 'tong-hop.json cũ'].map(latin1));
      expect(readdirSync(folder).sort()).toEqual(['tong-hop.json', 'tong-hop.xlsx']);
    },
    60_000,
  );

  it('because its folder was removed says so and makes nothing up', () => {
    const top = temporaryFolder('removed');
    const folder = path.join(top, 'ket-qua');
    mkdirSync(folder);
    const [one = ''] = readdirSync(sample());
    const steps: readonly Step[] = [{ on: 'openSync', at: one, act: 'remove', path: folder }];
    const { code, err } = troubled(steps, rollUpWords(path.join(sample(), one), folder));
    expect({ code, named: err.includes('thư mục không tồn tại') }).toEqual({ code: 2, named: true });
    expect(readdirSync(top)).toEqual([]);
  }, 60_000);

  it('in the middle of many forms keeps the ones before, whole, and names the one', () => {
    const whole = temporaryFolder('forms-whole');
    tonghop('forms', ...plan, '--out', whole);
    const names = readdirSync(whole).sort();
    const out = temporaryFolder('forms-cut');
    const at = names[2] ?? '';
    const { code, err } = troubled([refused('open', at, 'ENOSPC')], ['forms', ...plan, '--out', out]);
    expect({ code, named: err.includes(at) && err.includes('ổ đĩa đã đầy') }).toEqual({ code: 2, named: true });
    for (const name of readdirSync(out)) {
      expect(readFileSync(path.join(out, name)).equals(readFileSync(path.join(whole, name)))).toBe(true);
    }
    expect(readdirSync(out)).not.toContain(at);
  }, 60_000);
});

/** As `outputs` gives it. */
function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}
