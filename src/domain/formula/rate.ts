import { all, call, constant, operation, type Expression } from './expression';

/** The two figures of a rate, and its base. */
export interface RateCells {
  readonly numerator: Expression;
  readonly denominator: Expression;
  readonly per: number;
}

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
export function rateFormula({ numerator, denominator, per }: RateCells, otherwise: string): Expression {
  return whenKnown({ numerator, denominator }, bareRate({ numerator, denominator, per }), constant(otherwise));
}

/** A rate of the figures sheet, as `ratioOf` gives it: "x" over 0 or "x", nothing where a figure is missing. */
export function markedRateFormula({ numerator, denominator, per }: RateCells): Expression {
  const says = (cell: Expression): Expression => operation(cell, '=', constant('x'));
  const marked = (condition: Expression): Expression => call('IF', condition, constant('x'), constant(''));
  const rate = call(
    'IF',
    call('ISNUMBER', numerator),
    bareRate({ numerator, denominator, per }),
    marked(says(numerator)),
  );
  const over = call('IF', operation(denominator, '=', constant(0)), constant('x'), rate);
  return call('IF', call('ISNUMBER', denominator), over, marked(call('OR', says(denominator), says(numerator))));
}

/** A value for each one (base 1) needs no factor. */
function bareRate({ numerator, denominator, per }: RateCells): Expression {
  return operation(per === 1 ? numerator : operation(numerator, '*', constant(per)), '/', denominator);
}
