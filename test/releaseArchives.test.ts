import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checksums } from '../tools/checksums.mjs';
import { sampleArchive } from '../tools/samples.mjs';
import { defaultCaps } from '../src/xlsx/read/caps';
import { inflateNode } from '../src/xlsx/read/inflateNode';
import { ZipArchive } from '../src/xlsx/read/zipArchive';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('an archive of samples', () => {
  const files: [string, Uint8Array][] = [
    ['02a-CTXH-N_75.SYT_so-y-te_2024.xlsx', bytesOf('sở')],
    ['01-CTXH-X_26001_xa-phu-ly_2024.xlsx', bytesOf('xã')],
  ];

  test('unpacks into a folder named after the sample, each file as it was', () => {
    const archive = new ZipArchive(sampleArchive('dong-nai-2024', files), defaultCaps, inflateNode);
    expect(archive.names()).toEqual([
      'so-lieu-minh-hoa-dong-nai-2024/01-CTXH-X_26001_xa-phu-ly_2024.xlsx',
      'so-lieu-minh-hoa-dong-nai-2024/02a-CTXH-N_75.SYT_so-y-te_2024.xlsx',
    ]);
    for (const [name, bytes] of files) expect(archive.read(`so-lieu-minh-hoa-dong-nai-2024/${name}`)).toEqual(bytes);
  });

  test('is the same whenever it is made, in whatever order the disk names its files', () => {
    const first = sampleArchive('dong-nai-2024', files);
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
    expect(sampleArchive('dong-nai-2024', [...files].reverse())).toEqual(first);
    jest.useRealTimers();
  });
});

test('the checksums of a release name every file of it once, as sha256sum reads them', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tonghop-release-'));
  mkdirSync(path.join(folder, 'cli'));
  writeFileSync(path.join(folder, 'cli', 'tonghop.cjs'), 'a');
  writeFileSync(path.join(folder, 'DOC-TRUOC.txt'), 'b');
  const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
  expect(checksums(folder)).toBe(`${sum('b')}  DOC-TRUOC.txt\n${sum('a')}  cli/tonghop.cjs\n`);
  rmSync(folder, { recursive: true });
});
