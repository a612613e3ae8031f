import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/xlsx/read/crc32';
import { deflateNode } from '../../../src/xlsx/write/deflateNode';
import { LARGE_PART, packText, type Deflate } from '../../../src/xlsx/write/packedPart';

const plain: Deflate = (bytes) => deflateRawSync(bytes);
const row = (n: number): string => `<row r="${n}"><c><v>${n * 7919}</v></c><c t="str">Xã Đak Pơ 𝒳</c></row>`;
const rows = (count: number): readonly string[] => Array.from({ length: count }, (_none, n) => row(n));

describe.each([
  ['Node’s deflate', deflateNode],
  ['a deflate without pieces', plain],
])('%s', (_, deflate) => {
  test.each([
    ['nothing', []],
    ['one short text', ['<a/>']],
    ['a text that leaves nothing for the end', ['x'.repeat(300_000)]],
    ['many rows', rows(2_000)],
    ['a large part', rows(100_000)],
    ['a large part that leaves nothing for the end', [...rows(100_000), 'y'.repeat(300_000)]],
  ])('packs %s', async (_name, texts) => {
    const { path, size, crc, packed } = await packText('xl/a.xml', texts, deflate);
    const bytes = inflateRawSync(Buffer.concat(packed));
    const wanted = Buffer.from(texts.join(''));
    expect(bytes.equals(wanted)).toBe(true);
    expect({ path, size, crc }).toEqual({ path: 'xl/a.xml', size: wanted.length, crc: crc32(wanted) });
  });
});

test('a large part is never held whole', async () => {
  let most = 0;
  const watched: Deflate = Object.assign((bytes: Uint8Array) => deflateNode(bytes), {
    pieces: () => ({
      add: (piece: Uint8Array) => Promise.resolve(void (most = Math.max(most, piece.length))),
      end: () => Promise.resolve([]),
    }),
  });
  const { size } = await packText('xl/a.xml', rows(100_000), watched);
  expect(size).toBeGreaterThan(LARGE_PART);
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(LARGE_PART / 8);
});

test('an error of the stream is the caller’s', async () => {
  const broken: Deflate = Object.assign((bytes: Uint8Array) => bytes, {
    pieces: () => ({ add: () => Promise.reject(new Error('no memory')), end: () => Promise.resolve([]) }),
  });
  await expect(packText('xl/a.xml', rows(100_000), broken)).rejects.toThrow('no memory');
});
