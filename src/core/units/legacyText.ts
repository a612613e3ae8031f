import { TCVN3, VNI } from './legacyTables';
import { isSyllable } from './syllable';

/** Encodings of old Vietnamese fonts: TCVN3 (".VnTime"), VNI ("VNI-Times"). */
export type LegacyKind = 'tcvn3' | 'vni';

/** Letters no single-byte legacy text can hold: whoever typed them typed Unicode. */
const UNICODE_ONLY = /[\u0102-\u01b0\u1ea0-\u1ef9]|\p{M}/u;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * Whether a text was typed for a TCVN3 or VNI font. A font name (".Vn…", "VNI-…") decides; without one the
 * text must read as Vietnamese syllables once decoded and not before. Undefined for Unicode text, for plain
 * ASCII, and when in doubt.
 */
export function detectLegacy(text: string, fontName?: string): LegacyKind | undefined {
  if (!BEYOND_ASCII.test(text) || UNICODE_ONLY.test(text)) return undefined;
  const byFont = kindOfFont(fontName ?? '');
  if (byFont !== undefined) return byFont;
  const asTyped = strangeWords(text);
  if (asTyped === 0) return undefined;
  const tcvn3 = strangeWords(decodeLegacy(text, 'tcvn3'));
  const vni = strangeWords(decodeLegacy(text, 'vni'));
  if (tcvn3 === vni) return undefined;
  const [kind, strange]: [LegacyKind, number] = tcvn3 < vni ? ['tcvn3', tcvn3] : ['vni', vni];
  return strange * 2 <= asTyped ? kind : undefined;
}

/**
 * The Unicode text (NFC) of a legacy one. TCVN3 capitals depend on the font, so pass its name: ".VnTimeH"
 * and the like give capitals. Characters outside the table stay as they are.
 */
export function decodeLegacy(text: string, kind: LegacyKind, fontName = ''): string {
  if (kind === 'vni') return decodePairs(text);
  const decoded = [...text]
    .map((char) => TCVN3.get(char) ?? char)
    .join('')
    .normalize('NFC');
  return /^\.vn.*h$/i.test(fontName.trim()) ? decoded.toUpperCase() : decoded;
}

function kindOfFont(fontName: string): LegacyKind | undefined {
  if (/^\s*\.vn/i.test(fontName)) return 'tcvn3';
  return /^\s*vni\b/i.test(fontName) ? 'vni' : undefined;
}

function decodePairs(text: string): string {
  let decoded = '';
  for (let at = 0; at < text.length; at++) {
    const pair = VNI.get(text.slice(at, at + 2));
    if (pair !== undefined && at + 1 < text.length) at += 1;
    decoded += pair ?? VNI.get(text.charAt(at)) ?? text.charAt(at);
  }
  return decoded.normalize('NFC');
}

/** Words with letters beyond ASCII that are no Vietnamese syllable. */
function strangeWords(text: string): number {
  const words = text.split(/[\s.,;:()"'/\\\-\d]+/).filter((word) => BEYOND_ASCII.test(word));
  return words.filter((word) => !isSyllable(word)).length;
}
