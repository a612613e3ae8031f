/** Control characters but tab; marks that turn the direction of what follows; what ends a line for some programs. */
// eslint-disable-next-line no-control-regex
const HARMFUL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * A text as it may stand on a terminal, on one line. What a file says could move the cursor, retitle the window, or
 * stand there as a line of ours; it is shown as a sign instead.
 */
export function harmless(text: string): string {
  return text.replace(HARMFUL, (found) => sign(found.charCodeAt(0)));
}

/** The sign Unicode has for a control character (␛ for escape). */
function sign(code: number): string {
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
}
