import { PER_CENT } from '../exact/rate';
import { all, call, constant, operation, type Expression } from './expression';

/** A formula that is quiet where a figure it reads is blank, "x" or "–", or its denominator is 0: it shows `otherwise`. */
export function whenKnown(
  { numerator, denominator }: { readonly numerator: Expression; readonly denominator?: Expression },
  shown: Expression,
  otherwise: Expression,
): Expression {
  if (!denominator) return call('IF', call('ISNUMBER', numerator), shown, otherwise);
  const known = all([call('ISNUMBER', numerator), call('ISNUMBER', denominator)]);
  const counted = call('IF', operation(denominator, '>', constant(0)), shown, otherwise);
  return call('IF', known, counted, otherwise);
}

/** A rate, multiplied before it is divided as `rateOf` does; quiet over 0 and without both figures. */
export function rateFormula(numerator: Expression, denominator: Expression, otherwise: string): Expression {
  return whenKnown({ numerator, denominator }, bareRate(numerator, denominator), constant(otherwise));
}

/** A rate of the figures sheet, as `ratioOf` gives it: "x" over 0 or "x", nothing where a figure is missing. */
export function markedRateFormula(numerator: Expression, denominator: Expression): Expression {
  const says = (cell: Expression): Expression => operation(cell, '=', constant('x'));
  const marked = (condition: Expression): Expression => call('IF', condition, constant('x'), constant(''));
  const rate = call('IF', call('ISNUMBER', numerator), bareRate(numerator, denominator), marked(says(numerator)));
  const over = call('IF', operation(denominator, '=', constant(0)), constant('x'), rate);
  return call('IF', call('ISNUMBER', denominator), over, marked(call('OR', says(denominator), says(numerator))));
}

function bareRate(numerator: Expression, denominator: Expression): Expression {
  return operation(operation(numerator, '*', constant(PER_CENT)), '/', denominator);
}
