/**
 * SHA-256 of bytes, hexadecimal. Undefined where the browser does not offer it: on a page over plain http that is not
 * this machine's.
 */
export async function sha256(bytes: Uint8Array): Promise<string | undefined> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes.slice()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
