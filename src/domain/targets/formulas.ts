import { all, call, constant, operation, type Comparison, type Expression } from '../formula/expression';
import { whenKnown } from '../formula/rate';
import { PER_CENT } from '../exact/rate';
import { ruleOf, type Asked, type Comparator, type End } from './comparators';
import type { RateFigures } from './growth';
import { isShare, reckoningOf, type Measure } from './measure';

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

/** Result − what is asked, as `gapOf` gives it: multiplied first, 0 exactly at the limit and between two ends. */
export function gapFormula(measure: Measure, asked: Asked, cells: TargetCells): Expression {
  const { from, to } = asked;
  const end = from ?? to;
  if (!end) return constant(NO_FIGURE);
  const result = reckoned(measure, cells);
  if (!from || !to || from.value === to.value) return quiet(cells, inUnits(beyond(end, result), end, result));
  const above = call('MAX', constant(0), inUnits(beyond(to, result), to, result));
  return quiet(cells, operation(above, '-', call('MAX', constant(0), inUnits(short(from, result), from, result))));
}

/** A distance to an end in the unit of the result. */
function inUnits(distance: Expression, end: End, { over }: Result): Expression {
  return divided(distance, times(over, constant(wholeValue(end).factor)));
}

/**
 * The smallest whole number to add, or to take away (negative), as `neededToMeet` gives it. Quiet where none does:
 * one that steps over the other end, or takes away more than there is.
 */
export function neededFormula(measure: Measure, asked: Asked, cells: TargetCells): Expression {
  const result = reckoned(measure, cells);
  const { from, to } = asked;
  if (!from && !to) return constant(NO_FIGURE);
  const raised = from && bringing('up', from, to, { cells, result });
  const lowered = to && bringing('down', to, from, { cells, result });
  if (!from || !raised || !lowered) return quiet(cells, raised ?? lowered ?? constant(NO_FIGURE));
  return quiet(cells, call('IF', compared(from, from.enough ? '<' : '<=', result), raised, lowered));
}

/** So many of the numerator as bring the result over an end; quiet where they pass the other end or are not there. */
function bringing(
  way: 'up' | 'down',
  end: End,
  other: End | undefined,
  { cells, result }: { readonly cells: TargetCells; readonly result: Result },
): Expression {
  const distance = way === 'up' ? short : beyond;
  const many = steps(distance(end, result), end, result);
  const tests: Expression[] = [];
  // A fall rises by taking away.
  const taken = (way === 'up') === result.falls;
  if (taken) tests.push(operation(many, '<=', cells.numerator));
  if (other) {
    const moved = times(many, result.step(wholeValue(other).factor));
    tests.push(operation(moved, other.enough ? '<=' : '<', distance(other, result)));
  }
  const shown = taken ? operation(constant(0), '-', many) : many;
  return tests.length === 0 ? shown : call('IF', all(tests), shown, constant(NO_FIGURE));
}

/** A result in percent of the plan, as `ofPlan` gives it, over the cell that shows the result. */
export function ofPlanFormula(comparator: Comparator, asked: Asked, result: Expression): Expression {
  const end = asked.from ?? asked.to;
  const rule = ruleOf(comparator).ofPlan;
  if (!rule || !end || end.value <= 0) return constant(NO_FIGURE);
  const target = constant(end.value);
  const [part, whole] = rule === 'resultOfTarget' ? [result, target] : [target, result];
  const sign = rule === 'resultOfTarget' ? '>=' : '>';
  const shown = call('IF', operation(result, sign, constant(0)), percentOf(part, whole), constant(NO_FIGURE));
  return whenKnown({ numerator: result }, shown, constant(NO_FIGURE));
}

function percentOf(part: Expression, whole: Expression): Expression {
  return operation(operation(part, '*', constant(PER_CENT)), '/', whole);
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
  /** Met beyond the only end that is asked; without it as `met`. */
  readonly exceeded?: string;
  readonly below: string;
  readonly insufficientData: string;
  readonly notApplicable: string;
}

/** The verdict in words, as the roll-up reaches it, also where a figure became blank, "x" or larger than its denominator. */
export function verdictFormula(measure: Measure, asked: Asked, cells: TargetCells, words: VerdictWordings): Expression {
  const { numerator, denominator } = cells;
  const lacking = constant(words.insufficientData);
  const without = constant(words.notApplicable);
  const met = metWords(asked, reckoned(measure, cells), words);
  const judged = call('IF', testFormula(measure, asked, cells), met, constant(words.below));
  if (!denominator) {
    return call('IF', call('ISNUMBER', numerator), judged, call('IF', says(numerator), without, lacking));
  }
  const empty = operation(denominator, '=', constant(0));
  const contradicts = isShare(measure)
    ? operation(numerator, '>', denominator)
    : all([empty, operation(numerator, '>', constant(0))]);
  const counted = call('IF', contradicts, lacking, call('IF', empty, without, judged));
  const noScope = all([call('ISNUMBER', denominator), empty]);
  const open = call('IF', call('OR', says(numerator), says(denominator), noScope), without, lacking);
  return call('IF', all([call('ISNUMBER', numerator), call('ISNUMBER', denominator)]), counted, open);
}

/** What a met target is called: beyond its only end otherwise than at it. */
function metWords({ from, to }: Asked, result: Result, { met, exceeded }: VerdictWordings): Expression {
  const end = from && to ? undefined : (from ?? to);
  if (!end || exceeded === undefined) return constant(met);
  // Past an end that is not enough itself a met result always lies.
  if (!end.enough) return constant(exceeded);
  return call('IF', compared(end, from ? '>' : '<', result), constant(exceeded), constant(met));
}

function says(cell: Expression): Expression {
  return operation(cell, '=', constant('x'));
}

function quiet({ numerator, denominator }: TargetCells, shown: Expression): Expression {
  return whenKnown({ numerator, ...(denominator ? { denominator } : {}) }, shown, constant(NO_FIGURE));
}

/**
 * A result is `amount(1)` ÷ `over`; one more in the numerator adds `step(1)`, or takes it away of a fall. Both can be
 * had times a whole factor.
 */
interface Result {
  readonly over: Expression;
  readonly falls: boolean;
  amount(factor: number): Expression;
  step(factor: number): Expression;
}

function reckoned(measure: Measure, { numerator, denominator, base }: TargetCells): Result {
  const known = {
    ...(denominator ? { denominator } : {}),
    ...(base ? { base: baseCells(base) } : {}),
  };
  const reckoning = reckoningOf<Expression>(measure, known, times);
  const { per, times: by = constant(1), minus, over = constant(1), falls = false } = reckoning;
  const raised = times(numerator, by);
  const added = minus ? operation(falls ? minus : raised, '-', falls ? raised : minus) : raised;
  return {
    over,
    falls,
    amount: (factor) => times(added, constant(per * factor)),
    step: (factor) => times(by, constant(per * factor)),
  };
}

function baseCells({ numerator, denominator }: RateFigures<number>): RateFigures<Expression> {
  const below = denominator === undefined ? {} : { denominator: constant(denominator) };
  return { numerator: constant(numerator), ...below };
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
