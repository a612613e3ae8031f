/** Text, quoted sheet names, array constants, words and references, numbers of the grammar at hand, then anything else. */
const TEXT = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const ARRAY = String.raw`\{[^}]*\}`;
const WORD = String.raw`[\p{L}_$\\#][\p{L}\p{N}_.$\\?!#]*`;

const VIETNAMESE = new RegExp(`(${TEXT}|${ARRAY}|${WORD})|(\\d+,\\d+)|(;)|[\\s\\S]`, 'gu');
const ENGLISH = new RegExp(`(${TEXT}|${ARRAY}|${WORD})|(\\d+\\.\\d+|\\.\\d+)|(,)|[\\s\\S]`, 'gu');

/**
 * A formula as typed in a Vietnamese Excel, in the en-US grammar that files and the grid hold: ";" parts arguments,
 * "," is the decimal mark. A comma that stands between no two digits still parts arguments, so that a formula
 * copied from an English text works too; "=SUM(1,2)" means 1,2 as in a Vietnamese Excel.
 */
export function formulaFromVietnamese(formula: string): string {
  return formula.replace(VIETNAMESE, (part: string, kept?: string, decimal?: string, separator?: string) => {
    if (kept !== undefined) return kept;
    if (decimal !== undefined) return decimal.replace(',', '.');
    return separator === undefined ? part : ',';
  });
}

/** A formula of the file as a Vietnamese Excel shows it for editing. */
export function formulaToVietnamese(formula: string): string {
  return formula.replace(ENGLISH, (part: string, kept?: string, decimal?: string, separator?: string) => {
    if (kept !== undefined) return kept;
    if (decimal !== undefined) return decimal.replace('.', ',');
    return separator === undefined ? part : ';';
  });
}
