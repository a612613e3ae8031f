import { all, call, constant, operation, type Comparison, type Expression } from '../formula/expression';
import { whenKnown } from '../formula/rate';
import type { Asked, End } from './comparators';
import type { RateFigures } from './growth';
import { reckoningOf, type Measure } from './measure';

/** A target's figures as formulas see them: cells, and the base year's figures. */
export interface TargetCells {
  readonly numerator: Expression;
  readonly denominator?: Expression;
  readonly base?: RateFigures<number>;
}

/** What the cells of a target show while it has no verdict; a sheet's other cells hold "–" or "x" likewise. */
const NO_FIGURE = '–';

/** The result, as `resultOf` gives it; quiet without figures. */
export function resultFormula(measure: Measure, cells: TargetCells): Expression {
  const { amount, over } = reckoned(measure, cells);
  return quiet(cells, divided(amount(1), over));
}

/** Result − what is asked, as `gapOf` gives it: multiplied first, 0 exactly at the limit. */
export function gapFormula(measure: Measure, asked: Asked, cells: TargetCells): Expression {
  const end = asked.from ?? asked.to;
  if (!end) return constant(NO_FIGURE);
  const result = reckoned(measure, cells);
  const { factor } = wholeValue(end);
  return quiet(cells, divided(beyond(end, result), times(result.over, constant(factor))));
}

/** The smallest whole number to add, as `neededToMeet` gives it. */
export function neededFormula(measure: Measure, asked: Asked, cells: TargetCells): Expression {
  const result = reckoned(measure, cells);
  const { from, to } = asked;
  if (from && to) return quiet(cells, neededBetween(from, to, result));
  if (from) return quiet(cells, steps(short(from, result), from, result));
  if (!to) return constant(NO_FIGURE);
  return quiet(cells, operation(constant(0), '-', steps(beyond(to, result), to, result)));
}

/** Whether the figures meet what is asked, as `meets` tells it, on whole numbers. Undefined results are not asked for. */
export function testFormula(measure: Measure, asked: Asked, cells: TargetCells): Expression {
  const result = reckoned(measure, cells);
  const { from, to } = asked;
  if (from && to && from.value === to.value) return compared(from, '=', result);
  const tests = [
    ...(from ? [compared(from, from.enough ? '>=' : '>', result)] : []),
    ...(to ? [compared(to, to.enough ? '<=' : '<', result)] : []),
  ];
  return all(tests);
}

/** What a cell says about a target; the last two as the verdict does without a result. */
export interface VerdictWordings {
  readonly met: string;
  readonly below: string;
  readonly insufficientData: string;
  readonly notApplicable: string;
}

/** The verdict in words, as the roll-up reaches it, also where a figure became blank, "x" or larger than its denominator. */
export function verdictFormula(measure: Measure, asked: Asked, cells: TargetCells, words: VerdictWordings): Expression {
  const { numerator, denominator } = cells;
  const lacking = constant(words.insufficientData);
  const without = constant(words.notApplicable);
  const judged = call('IF', testFormula(measure, asked, cells), constant(words.met), constant(words.below));
  if (!denominator) {
    return call('IF', call('ISNUMBER', numerator), judged, call('IF', says(numerator), without, lacking));
  }
  const empty = operation(denominator, '=', constant(0));
  const counted = call('IF', operation(numerator, '>', denominator), lacking, call('IF', empty, without, judged));
  const noScope = all([call('ISNUMBER', denominator), empty]);
  const open = call('IF', call('OR', says(numerator), says(denominator), noScope), without, lacking);
  return call('IF', all([call('ISNUMBER', numerator), call('ISNUMBER', denominator)]), counted, open);
}

function says(cell: Expression): Expression {
  return operation(cell, '=', constant('x'));
}

function quiet({ numerator, denominator }: TargetCells, shown: Expression): Expression {
  return whenKnown({ numerator, ...(denominator ? { denominator } : {}) }, shown, constant(NO_FIGURE));
}

/** A result is `amount(1)` ÷ `over`; one more in the numerator adds `step(1)`. Both can be had times a whole factor. */
interface Result {
  readonly over: Expression;
  amount(factor: number): Expression;
  step(factor: number): Expression;
}

function reckoned(measure: Measure, { numerator, denominator, base }: TargetCells): Result {
  const known = {
    ...(denominator ? { denominator } : {}),
    ...(base ? { base: { numerator: constant(base.numerator), denominator: constant(base.denominator) } } : {}),
  };
  const { per, times: by = constant(1), minus, over = constant(1) } = reckoningOf<Expression>(measure, known, times);
  const raised = times(numerator, by);
  const added = minus ? operation(raised, '-', minus) : raised;
  return {
    over,
    amount: (factor) => times(added, constant(per * factor)),
    step: (factor) => times(by, constant(per * factor)),
  };
}

/** A value as a whole number times a factor, so that a limit with decimals is compared on whole numbers too. */
function wholeValue({ value }: End): { readonly whole: number; readonly factor: number } {
  let factor = 1;
  while (!Number.isInteger(value * factor) && factor < 1e6) factor *= 10;
  return { whole: Math.round(value * factor), factor };
}

function compared(end: End, sign: Comparison, { amount, over }: Result): Expression {
  const { whole, factor } = wholeValue(end);
  return operation(amount(factor), sign, times(constant(whole), over));
}

function beyond(end: End, { amount, over }: Result): Expression {
  const { whole, factor } = wholeValue(end);
  return operation(amount(factor), '-', times(constant(whole), over));
}

function short(end: End, { amount, over }: Result): Expression {
  const { whole, factor } = wholeValue(end);
  return operation(times(constant(whole), over), '-', amount(factor));
}

/** Whole steps over a distance to an end, 0 when it is passed; one more where the end itself is not enough. */
function steps(distance: Expression, end: End, { step }: Result): Expression {
  const many = divided(distance, step(wholeValue(end).factor));
  const whole = end.enough ? call('ROUNDUP', many, constant(0)) : operation(call('INT', many), '+', constant(1));
  return call('MAX', constant(0), whole);
}

/** Between two ends: so many as reach the lower, unless they step over the upper. */
function neededBetween(from: End, to: End, result: Result): Expression {
  const more = steps(short(from, result), from, result);
  const room = short(to, result);
  const added = times(more, result.step(wholeValue(to).factor));
  return call('IF', operation(added, to.enough ? '<=' : '<', room), more, constant(NO_FIGURE));
}

/** A product without the factors that change nothing. */
function times(one: Expression, other: Expression): Expression {
  const [left, right] = [numberOf(one), numberOf(other)];
  if (left !== undefined && right !== undefined) return constant(left * right);
  if (left === 1) return other;
  return right === 1 ? one : operation(one, '*', other);
}

function divided(amount: Expression, by: Expression): Expression {
  return numberOf(by) === 1 ? amount : operation(amount, '/', by);
}

function numberOf(expression: Expression): number | undefined {
  return expression.node === 'constant' && typeof expression.value === 'number' ? expression.value : undefined;
}
