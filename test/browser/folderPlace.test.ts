import { webcrypto } from 'node:crypto';
import { folderPlace } from '../../src/browser/folderPlace';

Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

const { pack, entries, unpack, sha256 } = folderPlace('test');
const bytes = (text: string) => new TextEncoder().encode(text);

test('an archive gives back names, contents and times, whatever the files are called', async () => {
  const files = [
    { name: 'ho-so-tong-hop.json', bytes: bytes('{}'), modified: '2026-11-30T08:15:30.000Z' },
    { name: 'da-nhan/Biểu xã Phú Lý.xlsx', bytes: bytes('không phải sổ'), modified: '2026-01-01T17:00:00.000Z' },
    { name: 'da-nhan/trống.xlsx', bytes: bytes(''), modified: '2025-12-31T16:59:58.000Z' },
  ];
  const archive = new Blob([new Uint8Array(await pack(files))]);
  const names = files.map(({ name }) => name);
  expect(await entries(archive)).toEqual(names);
  const unpacked = await unpack(archive, names);
  expect(Array.isArray(unpacked) && unpacked.map((file) => ({ ...file, bytes: Uint8Array.from(file.bytes) }))).toEqual(
    files.map((file) => ({ ...file, bytes: Uint8Array.from(file.bytes) })),
  );
  expect(await unpack(archive, ['gone.xlsx'])).toEqual([]);
});

test.each([
  ['a time no zip knows', '1601-01-01T00:00:00.000Z'],
  ['no time at all', 'hôm qua'],
])('%s is left out', async (_, modified) => {
  const archive = new Blob([new Uint8Array(await pack([{ name: 'a', bytes: bytes('a'), modified }]))]);
  const unpacked = await unpack(archive, ['a']);
  expect(Array.isArray(unpacked) && unpacked[0]?.modified).toBe('1979-12-31T17:00:00.000Z');
});

test('what is no archive has no entries, and says why it cannot be unpacked', async () => {
  expect(await entries(new Blob(['abc']))).toBeUndefined();
  expect(await unpack(new Blob(['abc']), ['a'])).toMatchObject({ code: expect.any(String) });
});

test('digests are those of the command line', async () => {
  expect(await sha256(bytes('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
