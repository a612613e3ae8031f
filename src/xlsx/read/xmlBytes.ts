import { WorkbookError } from './workbookError';

/**
 * The bytes of an XML part as UTF-8 without byte order mark. UTF-16 (told by its mark or by its first "<") is
 * turned into UTF-8; any other declared encoding is refused as `badXml`, since a wrong guess would change
 * every Vietnamese letter.
 */
export function utf8Bytes(bytes: Uint8Array, part: string): Uint8Array {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return fromUtf16(bytes.subarray(2), 'utf-16le');
  if (a === 0xfe && b === 0xff) return fromUtf16(bytes.subarray(2), 'utf-16be');
  if (a === 0x3c && b === 0) return fromUtf16(bytes, 'utf-16le');
  if (a === 0 && b === 0x3c) return fromUtf16(bytes, 'utf-16be');
  const plain = a === 0xef && b === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  checkDeclaration(plain, part);
  return plain;
}

function fromUtf16(bytes: Uint8Array, encoding: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
}

/** The declaration nearly every program writes; comparing it is cheaper than taking it apart. */
const USUAL = new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"');

function isUsual(bytes: Uint8Array): boolean {
  for (let i = 0; i < USUAL.length; i++) if (bytes[i] !== USUAL[i]) return false;
  return true;
}

function checkDeclaration(bytes: Uint8Array, part: string): void {
  if (bytes[0] !== 0x3c || bytes[1] !== 0x3f || isUsual(bytes)) return;
  const end = bytes.subarray(0, 200).indexOf(0x3e);
  const head = String.fromCharCode(...bytes.subarray(0, Math.max(0, end)));
  const match = /encoding\s{0,9}=\s{0,9}["']([^"']{1,40})["']/.exec(head);
  if (match && !/^(utf-?8|us-ascii|ascii)$/i.test(match[1] ?? '')) throw new WorkbookError('badXml', { part });
}
