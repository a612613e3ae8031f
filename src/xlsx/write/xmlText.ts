const MARKUP: Readonly<Record<number, string>> = { 34: '&quot;', 38: '&amp;', 60: '&lt;', 62: '&gt;' };
const HEX = /^[0-9A-Fa-f]{4}$/;
/** Whatever may have to be written another way; most texts hold none of it. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const ODD = /["&<>_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

/**
 * Text as it stands between two tags. What XML cannot hold (control characters, lone halves of a pair, U+FFFE,
 * U+FFFF) and CR, which a parser would turn into LF, is written the way Excel does it: `_x000D_`
 * (ECMA-376 part 1, 22.9.2.19 ST_Xstring); a text that already looks like such a code gets its own `_` escaped.
 */
export function xmlText(text: string): string {
  const odd = text.search(ODD);
  if (odd < 0) return text;
  let result = '';
  let done = 0;
  for (let at = odd; at < text.length; at++) {
    const written = writtenFor(text, at);
    if (written === undefined) continue;
    result += text.slice(done, at) + written;
    done = at + 1;
  }
  return done === 0 ? text : result + text.slice(done);
}

/** Text as it stands in an attribute: also tab and line feed, which a parser would turn into blanks. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/\t/g, '&#9;').replace(/\n/g, '&#10;');
}

/** A `t` element; blanks at its ends and its line breaks survive. */
export function textElement(text: string): string {
  const keep = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${keep}>${xmlText(text)}</t>`;
}

function writtenFor(text: string, at: number): string | undefined {
  const code = text.charCodeAt(at);
  if (code === 95) return text[at + 1] === 'x' && looksLikeCode(text, at) ? '_x005F_' : undefined;
  if ((code > 62 && code < 0xd800) || (code > 38 && code < 60)) return undefined;
  const markup = MARKUP[code];
  if (markup !== undefined) return markup;
  return unwritable(text, at, code) ? `_x${code.toString(16).toUpperCase().padStart(4, '0')}_` : undefined;
}

function looksLikeCode(text: string, at: number): boolean {
  return text[at + 6] === '_' && HEX.test(text.slice(at + 2, at + 6));
}

function unwritable(text: string, at: number, code: number): boolean {
  if (code < 32) return code !== 9 && code !== 10;
  if (code === 0xfffe || code === 0xffff) return true;
  if (code >= 0xd800 && code <= 0xdbff) return !isLow(text.charCodeAt(at + 1));
  return isLow(code) && !isHigh(text.charCodeAt(at - 1));
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
