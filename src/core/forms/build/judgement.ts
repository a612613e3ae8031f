import type { Programme } from '../../../domain/plan/programme';
import { showNumber } from '../../../domain/texts/number';
import type { Target } from '../../../domain/targets/target';
import { all, call, cellOf, constant, operation } from '../../../domain/formula/expression';
import type { Expression, Sign } from '../../../domain/formula/expression';
import type { Cell } from '../../sheet/address';

const SIGNS: Readonly<Record<string, Sign>> = { '>=': '>=', '>': '>', '=': '=' };
const SHOWN: Readonly<Record<string, string>> = { '>=': '≥', '>': '>', '=': '=' };

/** The programme's numeric target of an indicator in a year; growth and wordings without a number give none. */
export function targetOf(programme: Programme, indicator: string, year: number): Target | undefined {
  return programme.targets.find(
    (target) =>
      target.indicator === indicator &&
      target.periodFrom <= year &&
      year <= target.periodTo &&
      target.value !== null &&
      SIGNS[target.comparator] !== undefined,
  );
}

/** "≥ 80", "> 60", "= 100", "từ 1 đến 2": the figure alone, since the column says the unit. */
export function targetText(target: Target): string {
  const value = showNumber(target.value ?? 0);
  if (target.valueTo !== null) return `từ ${value} đến ${showNumber(target.valueTo)}`;
  return `${SHOWN[target.comparator] ?? ''} ${value}`;
}

/** "Đạt" or "Chưa đạt" for a rate, tested on whole numbers: numerator × 100 against value × denominator. */
export function rateVerdict(target: Target, numerator: Cell, denominator: Cell): Expression {
  const [above, below] = [cellOf(numerator), cellOf(denominator)];
  const met = operation(
    operation(above, '*', constant(100)),
    SIGNS[target.comparator] ?? '>=',
    operation(constant(target.value ?? 0), '*', below),
  );
  const known = call('AND', call('ISNUMBER', above), call('ISNUMBER', below));
  const judged = call('IF', operation(below, '>', constant(0)), verdict(met), constant(''));
  return call('IF', known, judged, constant(''));
}

/** "Đạt" or "Chưa đạt" for a count. */
export function countVerdict(target: Target, figure: Cell): Expression {
  const shown = cellOf(figure);
  const met = operation(shown, SIGNS[target.comparator] ?? '>=', constant(target.value ?? 0));
  return call('IF', call('ISNUMBER', shown), verdict(met), constant(''));
}

function verdict(met: Expression): Expression {
  return call('IF', met, constant('Đạt'), constant('Chưa đạt'));
}

/** Numerator ÷ denominator × 100; "" without both or over 0. */
export function rateFormula(numerator: Cell, denominator: Cell): Expression {
  const [above, below] = [cellOf(numerator), cellOf(denominator)];
  const known = call('AND', call('ISNUMBER', above), call('ISNUMBER', below));
  const rate = operation(operation(above, '*', constant(100)), '/', below);
  return call('IF', known, call('IF', operation(below, '>', constant(0)), rate, constant('')), constant(''));
}

/** A figure typed elsewhere: blank stays blank (a bare reference would show 0). */
export function referenceFormula(to: Cell): Expression {
  return call('IF', operation(cellOf(to), '=', constant('')), constant(''), cellOf(to));
}

/** Whether a cell says "not applicable". */
export function saysNot(cell: Cell): Expression {
  const says = (mark: string): Expression => operation(cellOf(cell), '=', constant(mark));
  return call('OR', says('x'), says('–'), says('-'));
}

/** Sum of parts: a number when any part is one, "x" when every part is not applicable, else "". */
export function sumFormula(parts: readonly Cell[]): Expression {
  const cells = parts.map(cellOf);
  const allNot = call('IF', all(parts.map(saysNot)), constant('x'), constant(''));
  return call('IF', operation(call('COUNT', ...cells), '>', constant(0)), call('SUM', ...cells), allNot);
}
