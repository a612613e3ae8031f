import { DataValidationCustomFormulaService, SheetDataValidationModel } from '@univerjs/preset-sheets-data-validation';
import { IUniverInstanceService, type Injector, type Workbook } from '@univerjs/core';
import { BOOLEAN, type ICellData, type ISheetDataValidationRule } from '../gridTypes';
import { isFigureRule, judgeRule } from './quickRule';

/**
 * Has our own rule of figures judged here. A form has it a hundred times, each with words of its own, and the grid
 * would read and work out its formula for every one of them, with every calculation. Cells with a formula are left to
 * the grid, which is told of their rule when it is first asked.
 */
export function judgeFigures(injector: Injector): void {
  const service = injector.get(DataValidationCustomFormulaService);
  const rules = injector.get(SheetDataValidationModel);
  const units = injector.get(IUniverInstanceService);
  const [add, ask] = [service.addRule.bind(service), service.getCellFormulaValue.bind(service)];
  const untold = new Set<string>();
  const keyOf = (unit: string, sheet: string, id: string): string => `${unit} ${sheet} ${id}`;
  service.addRule = (unit, sheet, rule) => {
    if (isFigureRule(rule)) untold.add(keyOf(unit, sheet, rule.uid));
    else add(unit, sheet, rule);
  };
  service.getCellFormulaValue = async (unit, sheet, id, row, col) => {
    const key = keyOf(unit, sheet, id);
    const rule = untold.has(key) ? rules.getRuleById(unit, sheet, id) : undefined;
    if (!rule) return ask(unit, sheet, id, row, col);
    const cell = units.getUnit<Workbook>(unit)?.getSheetBySheetId(sheet)?.getCellRaw(row, col);
    const answer = answerOf(cell ?? {}, rule);
    if (answer) return answer;
    untold.delete(key);
    add(unit, sheet, rule);
    return ask(unit, sheet, id, row, col);
  };
}

/** What the rule's formula would say of a cell; undefined where only the grid can. */
function answerOf(cell: ICellData, rule: ISheetDataValidationRule): ICellData | undefined {
  const judged = judgeRule(cell, rule);
  return judged === 'unknown' ? undefined : { v: judged === 'kept' ? 1 : 0, t: BOOLEAN };
}
