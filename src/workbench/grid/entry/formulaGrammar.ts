import {
  ENGLISH_GRAMMAR,
  VIETNAMESE_GRAMMAR,
  withTokens,
  type FormulaGrammar,
} from '../../../core/sheet/formula/tokens';

/**
 * A formula as typed in a Vietnamese Excel, in the en-US grammar that files and the grid hold: ";" parts arguments,
 * "," is the decimal mark. A comma that stands between no two digits still parts arguments, so that a formula
 * copied from an English text works too; "=SUM(1,2)" means 1,2 as in a Vietnamese Excel.
 */
export function formulaFromVietnamese(formula: string): string {
  return translated(formula, VIETNAMESE_GRAMMAR, ENGLISH_GRAMMAR);
}

/** A formula of the file as a Vietnamese Excel shows it for editing. */
export function formulaToVietnamese(formula: string): string {
  return translated(formula, ENGLISH_GRAMMAR, VIETNAMESE_GRAMMAR);
}

function translated(formula: string, from: FormulaGrammar, to: FormulaGrammar): string {
  return withTokens(
    formula,
    ({ kind, text }) => {
      if (kind === 'number') return text.replace(from.decimal, to.decimal);
      return kind === 'separator' ? to.separator : text;
    },
    from,
  );
}
