import { sha256 } from '../../src/cli/sha256';
import { sha256 as inBrowser } from '../../src/browser/sha256';

const bytes = new TextEncoder().encode('abc');
/** FIPS 180-2, example B.1. */
const DIGEST = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('the command line and the page reckon the same digest of a file', async () => {
  expect(sha256(bytes)).toBe(DIGEST);
  expect(await inBrowser(bytes.subarray(0))).toBe(DIGEST);
});

test('a browser that offers none gives none', async () => {
  const crypto = Object.getOwnPropertyDescriptor(globalThis, 'crypto');
  Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true });
  expect(await inBrowser(bytes)).toBeUndefined();
  if (crypto) Object.defineProperty(globalThis, 'crypto', crypto);
});
