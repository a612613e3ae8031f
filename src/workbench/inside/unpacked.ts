/** The letters of packed bytes: all of ASCII that is seen, but those a page could take for its own. */
export const LETTERS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((letter) => !'<&"'.includes(letter))
  .join('');
/** Two letters tell so many bits: 91 × 91 is a little more than 2 to the 13th. */
const BITS = 13;

/**
 * Bytes out of letters as `packedText` (`webpack.single.js`) writes them: 13 bits in two letters, the low ones first. A
 * fourteenth less than base64 takes.
 */
export function unpackedBytes(letters: string, length: number): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (let at = 0; at < LETTERS.length; at += 1) values[LETTERS.charCodeAt(at)] = at;
  const bytes = new Uint8Array(length);
  let [held, bits, to] = [0, 0, 0];
  for (let at = 0; at + 1 < letters.length; at += 2) {
    const pair = (values[letters.charCodeAt(at)] ?? 0) + (values[letters.charCodeAt(at + 1)] ?? 0) * LETTERS.length;
    held |= pair << bits;
    for (bits += BITS; bits >= 8 && to < length; bits -= 8) {
      bytes[to] = held & 255;
      to += 1;
      held >>>= 8;
    }
  }
  return bytes;
}
