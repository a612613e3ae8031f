import { SheetInterceptorService, VALIDATE_CELL } from '@univerjs/preset-sheets-core';
import { SheetDataValidationModel } from '@univerjs/preset-sheets-data-validation';
import type { ICellData, IDisposable, Injector, Nullable } from '@univerjs/core';
import { figureRuleIn, keepsFigureRule } from '../../../core/sheet/figureRule';
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
export function keepsRule(
  cell: Nullable<Pick<ICellData, 'v' | 'f' | 'si' | 'p'>>,
  rule: Pick<ISheetDataValidationRule, 'formula1' | 'ranges' | 'allowBlank'>,
): boolean {
  const [first] = rule.ranges;
  // The formula speaks of the first cell of its area; for any other it is shifted.
  const figure = first && figureRuleIn(inGrid(rule.formula1), { row: first.startRow, col: first.startColumn });
  if (!figure || cell?.f || cell?.si || cell?.p) return false;
  const value = cell?.v ?? '';
  return value === '' ? rule.allowBlank === true : keepsFigureRule(figure, value);
}

/** A formula as the grid holds it, without its sign. */
function inGrid(formula = ''): string {
  return formula.replace(/^=/, '');
}
