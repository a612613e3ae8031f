/** How many of the hexadecimal digits of the digest a token has: no two files of this world share them by chance. */
const DIGITS = 32;
const TOKEN = /\bTL-([0-9a-f]{32})\b/g;
/** A report goes to and fro a few times; a list that is longer is not ours. */
const MOST = 20;

/**
 * Key of the workbook setting that holds the tokens where the page “Trả lại” is gone: of a form that left its returned copy
 * for a file of its own, and of a copy whose marks were taken off.
 */
export const RETURNED = 'TH.returned';

/** The token of a returned copy: it names the file the copy was made from, by the SHA-256 (hexadecimal) of its bytes. */
export function returnToken(sha256: string): string {
  return `TL-${sha256.slice(0, DIGITS).toLowerCase()}`;
}

/** The tokens a text holds, the newest first, at most a few. */
export function tokensIn(text: string): readonly string[] {
  return (text.slice(0, 2000).match(TOKEN) ?? []).slice(0, MOST);
}

/** Whether a token was made from the file of this digest. */
export function isTokenOf(token: string, sha256: string | undefined): boolean {
  return sha256 !== undefined && returnToken(sha256) === token;
}
