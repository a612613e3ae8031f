import { createHash } from 'node:crypto';

/** SHA-256 of bytes, hexadecimal. Synchronous: a thread that only reads workbooks has nothing else to do. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
