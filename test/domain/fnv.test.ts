import { fnv1a64 } from '../../src/domain/fnv';

// The first five are published vectors of FNV-1a; the last was worked out by hand over its UTF-8 bytes, as BigInt.
test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['b', 'af63df4c8601f1a5'],
  ['foobar', '85944171f73967e8'],
  ['chongo was here!\n', '46810940eff5f915'],
  ['xã Phú Lý 🏠', overBytes('xã Phú Lý 🏠')],
])('%j', (text, sign) => {
  expect(fnv1a64(text)).toBe(sign);
});

function overBytes(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
