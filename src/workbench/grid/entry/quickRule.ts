import { SheetInterceptorService, VALIDATE_CELL } from '@univerjs/preset-sheets-core';
import { SheetDataValidationModel } from '@univerjs/preset-sheets-data-validation';
import type { ICellData, IDisposable, Injector, Nullable } from '@univerjs/core';
import { figureRuleIn, keepsFigureRule, type FigureRule } from '../../../core/sheet/figureRule';
import type { ISheetDataValidationRule } from '../gridTypes';

/** Before the grid's own check of a rule. */
const FIRST = 1000;

/**
 * Lets a figure that keeps its rule pass at once. The grid would calculate the rule's formula first, after all other
 * formulas, and keys pressed meanwhile would go to the old cell. What breaks the rule still goes the grid's own way.
 */
export function listenToRules(injector: Injector): IDisposable {
  const rules = injector.get(SheetDataValidationModel);
  const stop = injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: FIRST,
    handler: (result, { unitId, subUnitId, worksheet, row, col }, next) => {
      const id = rules.getRuleIdByLocation(unitId, subUnitId, row, col);
      const rule = id === undefined ? undefined : rules.getRuleById(unitId, subUnitId, id);
      return rule && keepsRule(worksheet.getCellRaw(row, col), rule) ? Promise.resolve(true) : next(result);
    },
  });
  return { dispose: stop };
}

/** Whether a cell surely keeps a rule; false too for every rule and content that only the grid can judge. */
export function keepsRule(cell: Nullable<JudgedCell>, rule: JudgedRule): boolean {
  return judgeRule(cell, rule) === 'kept';
}

/** What a rule says of a cell at once; `unknown` for every rule and content that only the grid can judge. */
export function judgeRule(cell: Nullable<JudgedCell>, rule: JudgedRule): 'kept' | 'broken' | 'unknown' {
  if (cell?.f || cell?.si || cell?.p) return 'unknown';
  const value = cell?.v ?? '';
  if (value === '') return rule.allowBlank === true ? 'kept' : 'unknown';
  const keeps = rule.type === undefined || rule.type === 'custom' ? keepsFigure(value, rule) : keepsPlain(value, rule);
  return keeps === undefined ? 'unknown' : keeps ? 'kept' : 'broken';
}

type JudgedCell = Pick<ICellData, 'v' | 'f' | 'si' | 'p'>;
type JudgedRule = Pick<ISheetDataValidationRule, 'formula1' | 'ranges' | 'allowBlank'> &
  Partial<Pick<ISheetDataValidationRule, 'type' | 'operator' | 'formula2'>>;

/** Whether a rule of the grid is our own of figures. */
export const isFigureRule = (rule: JudgedRule): boolean => rule.type === 'custom' && figureOf(rule) !== undefined;

function keepsFigure(value: unknown, rule: JudgedRule): boolean | undefined {
  const figure = figureOf(rule);
  // Excel takes "X" for "x".
  return figure && keepsFigureRule(figure, typeof value === 'string' ? value.toLowerCase() : value);
}

function figureOf({ formula1, ranges }: JudgedRule): FigureRule | undefined {
  const [first] = ranges;
  // The formula speaks of the first cell of its area; for any other it is shifted.
  return first && figureRuleIn(inGrid(formula1), { row: first.startRow, col: first.startColumn });
}

/** Lists, lengths and bounds as our forms and most others have them. */
function keepsPlain(value: unknown, rule: JudgedRule): boolean | undefined {
  const { type, operator, formula1 = '' } = rule;
  if (type === 'list') return formula1.startsWith('=') ? undefined : formula1.split(',').includes(String(value));
  const bound = plainNumber(formula1);
  if (type === 'textLength' && operator === 'lessThanOrEqual' && bound !== undefined)
    return String(value).length <= bound;
  return type === 'whole' || type === 'decimal' ? keepsBounds(value, rule) : undefined;
}

function keepsBounds(value: unknown, { type, operator, formula1, formula2 }: JudgedRule): boolean | undefined {
  const least = plainNumber(formula1);
  const most = operator === 'between' ? plainNumber(formula2) : Infinity;
  const isKnown = operator === 'between' || operator === 'greaterThanOrEqual';
  if (!isKnown || least === undefined || most === undefined) return undefined;
  if (typeof value !== 'number' || (type === 'whole' && !Number.isInteger(value))) return false;
  return value >= least && value <= most;
}

const plainNumber = (text = ''): number | undefined => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined);

/** A formula as the grid holds it, without its sign. */
function inGrid(formula = ''): string {
  return formula.replace(/^=/, '');
}
