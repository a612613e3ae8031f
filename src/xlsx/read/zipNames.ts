const UTF8_FLAG = 0x800;
const UNICODE_PATH_EXTRA = 0x7075;
const lossy = new TextDecoder();
const strict = new TextDecoder('utf-8', { fatal: true });
const vietnamese = new TextDecoder('windows-1258');

/** Code page 437 from 128 on: what zip names are in when nothing says otherwise (zip specification, appendix D). */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
const LETTER = /[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/u;

/** One name as the directory of a zip holds it. */
export interface ZipName {
  readonly bytes: Uint8Array;
  readonly flags: number;
  /** The entry's extra fields, which may hold the name once more in UTF-8. */
  readonly extra: Uint8Array;
}

/**
 * The name as its writer meant it. Without the mark of UTF-8 the bytes may be that all the same, or in the code page of
 * the writer's Windows: 1258 in Viet Nam, whose letters are put together, or 437. The reading that gives more letters of
 * Vietnamese and fewer other signs is taken.
 */
export function zipName({ bytes, flags, extra }: ZipName): string {
  if ((flags & UTF8_FLAG) !== 0 || bytes.every((byte) => byte < 128)) return lossy.decode(bytes);
  const said = unicodePath(extra) ?? utf8(bytes);
  if (said !== undefined) return said;
  const readings = [vietnamese.decode(bytes).normalize('NFC'), dos(bytes)];
  const [first = '', second = ''] = readings;
  return oddness(first) <= oddness(second) ? first : second;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The name in the extra field of Info-ZIP: a version, a checksum of the other name, then UTF-8. */
function unicodePath(extra: Uint8Array): string | undefined {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== UNICODE_PATH_EXTRA) continue;
    return utf8(extra.subarray(at + 9, at + 4 + view.getUint16(at + 2, true)));
  }
  return undefined;
}

function dos(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : CP437.charAt(byte - 128))).join('');
}

/** Signs beyond ASCII that are no letters of Vietnamese. */
function oddness(text: string): number {
  return Array.from(text).filter((sign) => (sign.codePointAt(0) ?? 0) > 127 && !LETTER.test(sign)).length;
}
