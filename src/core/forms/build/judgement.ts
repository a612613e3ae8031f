import { all, call, cellOf, constant, operation } from '../../../domain/formula/expression';
import type { Expression } from '../../../domain/formula/expression';
import { rateFormula, whenKnown } from '../../../domain/formula/rate';
import { askedBy, isOnBase, type Asked } from '../../../domain/targets/comparators';
import { testFormula } from '../../../domain/targets/formulas';
import { isShare, measureOf, type Measure } from '../../../domain/targets/measure';
import { besideTarget, layerTargets } from '../../../domain/targets/layers';
import type { Target } from '../../../domain/targets/target';
import { targetsOf } from '../../../domain/targets/targetsOf';
import { shortDemandText } from '../../../domain/targets/words';
import type { Cell } from '../../sheet/address';
import type { FormArgs } from '../formArgs';
import { ANSWERS } from './inputs';

/** A target that is shown on a line, and how it is tested there. */
export interface LineTarget {
  readonly target: Target;
  /** What it asks, and below it what the plan above does, by its name. */
  readonly words: string;
  readonly asked: Asked;
  readonly measure: Measure;
}

/**
 * The target with a figure that is followed in a year on the line of an indicator: its own, or else one of growth of
 * its rate, or else one of the plan above. Wordings without a figure give none.
 */
export function lineTarget(
  { programme, catalogue, year }: Pick<FormArgs, 'programme' | 'catalogue' | 'year'>,
  indicator: string,
): LineTarget | undefined {
  const near = ({ indicator: own, comparator }: Target): boolean => own === indicator || isOnBase(comparator);
  const shown = (target: Target, words: () => string): readonly LineTarget[] => {
    const asked = near(target) ? askedBy(target) : undefined;
    if (!asked) return [];
    const measure = measureOf(target, catalogue, () => true);
    return measure.shown === indicator ? [{ target, words: words(), asked, measure }] : [];
  };
  const own = targetsOf(programme, year).flatMap((target) =>
    shown(target, () => layerWords(programme, target, catalogue)),
  );
  const here = [
    ...own,
    ...layerTargets(programme, catalogue, year).flatMap(({ target, document }) =>
      shown(target, () => `${shortDemandText(target, catalogue)} (${document})`),
    ),
  ];
  return here.find(({ measure }) => measure.kind !== 'growth') ?? here[0];
}

/** "≥ 60", and below it what the plan above asks of the same: "≥ 70 (62/KH-UBND của Ủy ban nhân dân tỉnh Cà Mau)". */
function layerWords(programme: FormArgs['programme'], target: Target, catalogue: FormArgs['catalogue']): string {
  const above = besideTarget(programme, target).filter(({ plan }) => plan !== undefined);
  const said = above.map((row) => `${shortDemandText(row, catalogue)} (${row.document})`);
  return [shortDemandText(target, catalogue), ...said].join('\n');
}

const [MET, BELOW] = [constant('Đạt'), constant('Chưa đạt')];

/** Instead of a verdict over an impossible rate; the line's check says more. */
const IMPOSSIBLE = constant('Tử > mẫu');

/**
 * "Đạt" or "Chưa đạt" over a line's cells, tested on whole numbers; "" without figures, and why not over an impossible
 * rate. Growth is not judged on a form, which has no figures of the base year; a yes or no is the unit's own answer.
 */
export function judgement(
  { asked, measure }: LineTarget,
  cells: { readonly numerator: Cell; readonly denominator?: Cell },
): Expression | undefined {
  if (measure.kind === 'growth') return undefined;
  const numerator = cellOf(cells.numerator);
  if (measure.kind === 'yes') return answerJudged(numerator);
  const denominator = cells.denominator && cellOf(cells.denominator);
  const figures = { numerator, ...(denominator ? { denominator } : {}) };
  const verdict = call('IF', testFormula(measure, asked, figures), MET, BELOW);
  const impossible = denominator && isShare(measure) && operation(numerator, '>', denominator);
  return whenKnown(figures, impossible ? call('IF', impossible, IMPOSSIBLE, verdict) : verdict, constant(''));
}

function answerJudged(cell: Expression): Expression {
  const says = (answer: string): Expression => operation(cell, '=', constant(answer));
  return call('IF', says(ANSWERS.yes), MET, call('IF', says(ANSWERS.no), BELOW, constant('')));
}

/** The two cells of a rate, and its base. */
export interface RateFigureCells {
  readonly numerator: Cell;
  readonly denominator: Cell;
  readonly per: number;
}

/** Numerator × base ÷ denominator; "" without both or over 0. */
export function rateCell({ numerator, denominator, per }: RateFigureCells): Expression {
  return rateFormula({ numerator: cellOf(numerator), denominator: cellOf(denominator), per }, '');
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
