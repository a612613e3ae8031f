/**
 * Text as Excel must be given it so that it stays text. `values` and `formulas` read strings like the formula bar
 * does (en-US grammar): "=1+1", "-3", "12/5", "1e5", "TRUE", "50%" would become formulas, numbers, dates. A leading
 * apostrophe is Excel's own mark for "this is text"; it is not part of the value and not shown in the cell.
 */
export function safeText(text: string): string {
  return text === '' || staysText(text) ? text : `'${text}`;
}

/** Words first, no digit anywhere: nothing Excel could read as a number, a date, a logical value or an error. */
const PLAIN = /^\p{L}[^\d]*$/u;
const LOGICAL = /^(?:true|false)$/i;
/** Codes of our own such as A03, A01.LH02, V12: one letter or two, then digits; no month name, no exponent. */
const CODE = /^(?:[A-DF-Z]\d{2})(?:\.[A-Z]+\d*)*$/;

function staysText(text: string): boolean {
  return (PLAIN.test(text) && !LOGICAL.test(text.trim())) || CODE.test(text);
}
