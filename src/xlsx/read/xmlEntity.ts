const SEMICOLON = 59;
const HASH = 35;
const LONGEST = 12;
const NAMED: readonly (readonly [name: string, code: number])[] = [
  ['amp', 38],
  ['lt', 60],
  ['gt', 62],
  ['quot', 34],
  ['apos', 39],
];

/** Position of the ";" of the entity that starts with "&" at `at`; 0 when none follows closely. */
export function entityEnd(bytes: Uint8Array, at: number, end: number): number {
  const last = Math.min(end, at + LONGEST);
  for (let i = at + 1; i < last; i++) if (bytes[i] === SEMICOLON) return i;
  return 0;
}

/**
 * Code point of the entity whose text, without "&" and ";", is the span: the five of XML 1.0 §4.6 and character
 * references. -1 for any other: without a DOCTYPE no further entity exists.
 */
export function entityCode(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[start] !== HASH) return namedCode(bytes, start, end);
  const hex = ((bytes[start + 1] as number) | 32) === 120;
  const from = start + (hex ? 2 : 1);
  if (from >= end) return -1;
  let code = 0;
  for (let at = from; at < end; at++) {
    const digit = digitOf(bytes[at] as number, hex);
    if (digit < 0) return -1;
    code = code * (hex ? 16 : 10) + digit;
  }
  return code <= 0x10ffff ? code : -1;
}

function digitOf(byte: number, hex: boolean): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = (byte | 32) - 97;
  return hex && letter >= 0 && letter < 6 ? letter + 10 : -1;
}

/** Compared byte by byte: a form's names hold hundreds of quotation marks, and a text for each would be dear. */
function namedCode(bytes: Uint8Array, start: number, end: number): number {
  for (const [name, code] of NAMED) {
    let i = 0;
    while (i < name.length && bytes[start + i] === name.charCodeAt(i)) i++;
    if (i === name.length && end - start === i) return code;
  }
  return -1;
}
