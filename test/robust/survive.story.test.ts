import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { json, tonghop } from '../support/commandLine';
import { temporaryFolder } from '../support/programs';
import { command, copied, outputs, rollUpWords, sample } from './troubledRun';

interface Checked {
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly reason?: { readonly code: string };
  }[];
}

function fates(from: string): Record<string, string> {
  const { files } = json<Checked>(tonghop('check', from, '--json'));
  return Object.fromEntries(files.map(({ file, status, reason }) => [path.basename(file), reason?.code ?? status]));
}

describe('a disk that fails', () => {
  it('keeps the old output when it is full', () => {
    const folder = temporaryFolder('full');
    writeFileSync(path.join(folder, 'tong-hop.xlsx'), 'cũ');
    // A limit of 8 blocks of 1024 bytes for every written file stands for a full disk; the signal is ignored.
    const limited = spawnSync(
      'bash',
      [
        '-c',
        'trap "" XFSZ; ulimit -f 8; exec "$@"',
        'bash',
        process.execPath,
        command,
        ...rollUpWords(sample(), folder),
      ],
      {
        encoding: 'utf8',
      },
    );
    expect(limited.status).toBe(2);
    expect(limited.stderr).toContain('Không ghi được');
    expect(readFileSync(path.join(folder, 'tong-hop.xlsx'), 'utf8')).toBe('cũ');
    expect(readdirSync(folder)).toEqual(['tong-hop.xlsx']);
  }, 60_000);

  it('refuses an output folder that is gone before anything is read', () => {
    const result = tonghop(...rollUpWords(sample(), path.join(sample(), 'khong-co')));
    expect(result).toMatchObject({ code: 2, err: expect.stringContaining('không tồn tại') as string });
  });

  it('refuses an output that is a folder and leaves it alone', () => {
    const folder = temporaryFolder('taken');
    mkdirSync(path.join(folder, 'tong-hop.xlsx'));
    const result = tonghop(...rollUpWords(sample(), folder));
    expect(result.code).toBe(2);
    expect(result.err).toContain('đường dẫn là một thư mục');
    expect(readdirSync(folder)).toEqual(['tong-hop.xlsx']);
  }, 60_000);
});

describe('an input that cannot be read', () => {
  it('is named, and every other file is read', () => {
    const folder = copied();
    const [first = '', second = '', third = ''] = readdirSync(folder);
    writeFileSync(path.join(folder, first), '');
    writeFileSync(path.join(folder, second), readFileSync(path.join(folder, second)).subarray(0, 9000));
    writeFileSync(path.join(folder, third), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    const read = fates(folder);
    expect(read).toMatchObject({ [first]: 'empty', [second]: 'truncated' });
    expect(Object.values(read).filter((fate) => fate === 'ok')).toHaveLength(readdirSync(folder).length - 3);
  }, 60_000);

  it('is named when it is a folder, a pipe, or gone when its turn comes', () => {
    const folder = temporaryFolder('odd-inputs');
    const pipe = path.join(folder, 'ong.xlsx');
    spawnSync('mkfifo', [pipe]);
    const [first = ''] = readdirSync(sample());
    const result = json<Checked>(tonghop('check', pipe, path.join(sample(), first), '--json'));
    expect(result.files.map(({ status, reason }) => reason?.code ?? status)).toEqual(['notAFile', 'ok']);
    const link = path.join(folder, 'mat.xlsx');
    spawnSync('ln', ['-s', path.join(folder, 'khong-co.xlsx'), link]);
    expect(tonghop('check', link).err).toContain('Không thấy');
  }, 60_000);
});

describe('running again', () => {
  it('gives byte for byte the same JSON and summary, with one worker or two', () => {
    // Enough files for the workers to share.
    const folder = copied(4);
    const results = ['1', '2'].map((jobs) => {
      const out = temporaryFolder('again');
      tonghop(...rollUpWords(folder, out), '--jobs', jobs);
      return outputs(out);
    });
    expect(results[1]).toEqual(results[0]);
    expect(existsSync(path.join(folder, 'tong-hop.xlsx'))).toBe(false);
  }, 120_000);
});
