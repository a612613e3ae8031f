/** Kinds of files that are known by their first bytes and are no workbook. */
export type BinaryKind = 'pdfFile' | 'pictureFile' | 'mediaFile' | 'packedFile' | 'shortcutFile';

/** First bytes in hexadecimal, by kind. */
const HEADS: readonly (readonly [string, BinaryKind])[] = [
  ['25504446', 'pdfFile'],
  ['89504e47', 'pictureFile'],
  ['ffd8ff', 'pictureFile'],
  ['47494638', 'pictureFile'],
  ['49492a00', 'pictureFile'],
  ['4d4d002a', 'pictureFile'],
  ['424d', 'pictureFile'],
  ['00000100', 'pictureFile'],
  ['494433', 'mediaFile'],
  ['fffb', 'mediaFile'],
  ['fff3', 'mediaFile'],
  ['4f676753', 'mediaFile'],
  ['1a45dfa3', 'mediaFile'],
  ['2321414d52', 'mediaFile'],
  ['526172211a', 'packedFile'],
  ['377abcaf271c', 'packedFile'],
  ['1f8b', 'packedFile'],
  ['425a68', 'packedFile'],
  ['fd377a585a', 'packedFile'],
  ['28b52ffd', 'packedFile'],
  ['4d534346', 'packedFile'],
  ['60ea', 'packedFile'],
  ['4c0000000114020000000000c000000000000046', 'shortcutFile'],
];

const RIFF = '52494646';
const STILL_PICTURES = /^(heic|heix|heim|heis|hevc|mif1|msf1|avif)/;

/** The kind of a file by its first bytes; undefined for what is none of those. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  const start = hex(bytes.subarray(0, 20));
  const head = HEADS.find(([mark]) => start.startsWith(mark));
  if (head) return head[1];
  if (start.startsWith(RIFF)) return ascii(bytes, 8, 12) === 'WEBP' ? 'pictureFile' : 'mediaFile';
  if (ascii(bytes, 4, 8) === 'ftyp') return STILL_PICTURES.test(ascii(bytes, 8, 12)) ? 'pictureFile' : 'mediaFile';
  if (ascii(bytes, 257, 262) === 'ustar' || /^-lh\d-$/.test(ascii(bytes, 2, 7))) return 'packedFile';
  // Some programs put a few bytes before a PDF, and its readers look for it.
  return ascii(bytes, 0, 1024).includes('%PDF-') ? 'pdfFile' : undefined;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
