import { figureFormula } from '../../../core/sheet/figureRule';
import { shiftFormula } from '../../../core/sheet/formula/shiftFormula';
import { areaAddress, quotedSheet, type Area } from '../../../core/sheet/address';
import type {
  ConditionalFormatModel,
  ConditionalStyle,
  SheetModel,
  ValidationModel,
  ValidationRule,
} from '../../../core/sheet/model';
import {
  WORKBOOK_SCOPE,
  type GridName,
  type GridNote,
  type IConditionFormattingRule,
  type ISheetDataValidationRule,
} from '../gridTypes';
import { toRange } from './areas';
import { beginningIn, cornerOf } from './beginsWith';
import { groupConditions, type ConditionGroup } from './groupConditions';
import { serialOf } from './dateFormat';

const ERROR_STYLES = { information: 0, stop: 1, warning: 2 } as const;

/** Ids of rules on dates; see `condition`. */
export const DATE_RULE = 'th-date-';

/** Input rules of a sheet in the grid's words. */
export function rulesToGrid(sheet: SheetModel): ISheetDataValidationRule[] {
  return (sheet.validations ?? []).map((model, index) =>
    ruleToGrid(model, `${model.rule.type === 'date' ? DATE_RULE : 'th-rule-'}${index + 1}`),
  );
}

function ruleToGrid(model: ValidationModel, uid: string): ISheetDataValidationRule {
  const rule = {
    uid,
    ranges: model.areas.map(toRange),
    allowBlank: model.allowBlank,
    showErrorMessage: true,
    errorStyle: ERROR_STYLES[model.error.style],
    error: model.error.text,
    errorTitle: model.error.title,
    showInputMessage: model.prompt !== undefined,
    ...(model.prompt ? { prompt: model.prompt.text, promptTitle: model.prompt.title } : {}),
    ...condition(model.rule, model.areas[0]),
  };
  // The grid's enums are these very strings and numbers; only its types cannot be had without loading it.
  return rule as ISheetDataValidationRule;
}

/** A rule without an area is never applied. */
const FIRST_CELL = { top: 0, left: 0 };

interface Condition {
  readonly type: string;
  readonly operator?: string;
  readonly formula1: string;
  readonly formula2?: string;
}

function condition(rule: ValidationRule, { top: row, left: col } = FIRST_CELL): Condition {
  switch (rule.type) {
    case 'list':
      return { type: 'list', formula1: rule.from ? cellsFormula(rule.from) : rule.values.join(',') };
    case 'whole':
    case 'decimal':
      return rule.max === undefined
        ? { type: rule.type, operator: 'greaterThanOrEqual', formula1: String(rule.min) }
        : { type: rule.type, operator: 'between', formula1: String(rule.min), formula2: String(rule.max) };
    case 'date':
      // The grid reads a shown date the American way, so a date rule stands in it as a rule on the day's number.
      return {
        type: 'decimal',
        operator: 'between',
        formula1: String(serialOf(rule.from)),
        formula2: String(serialOf(rule.to)),
      };
    case 'textLength':
      return { type: 'textLength', operator: 'lessThanOrEqual', formula1: String(rule.max) };
    case 'figure':
      return { type: 'custom', formula1: `=${figureFormula(rule, { row, col })}` };
    case 'custom':
      return { type: 'custom', formula1: `=${rule.formula}` };
  }
}

/** A list that stands in cells: its values may be long and hold commas. */
function cellsFormula({ sheet, area }: { readonly sheet: string; readonly area: Area }): string {
  return `=${quotedSheet(sheet)}!${areaAddress(area, true)}`;
}

/** Rules of a sheet that the grid is given to weigh; each is weighed anew with every change. */
const MOST_RULES = 2000;

/**
 * Conditional formats of a sheet in the grid's words, in the same order, equal ones as one; and those that are too many
 * for it, which the sheet carries along for its file.
 */
export function conditionsToGrid(sheet: SheetModel): {
  readonly rules: IConditionFormattingRule[];
  readonly beyond: readonly ConditionalFormatModel[];
} {
  const groups = groupConditions(sheet.conditionalFormats ?? []);
  const rules = groups.slice(0, MOST_RULES).map((group, index) => conditionToGrid(group, `th-format-${index + 1}`));
  return { rules, beyond: groups.slice(MOST_RULES).flatMap(rulesOfGroup) };
}

/** A rule for each area, its formula as that area reads it. */
function rulesOfGroup({ rule, areas }: ConditionGroup): ConditionalFormatModel[] {
  return areas.map((area) =>
    rule.type === 'formula'
      ? { ...rule, area, formula: shiftFormula(rule.formula, area.top - rule.area.top, area.left - rule.area.left) }
      : { ...rule, area },
  );
}

function conditionToGrid({ rule: model, areas }: ConditionGroup, cfId: string): IConditionFormattingRule {
  const frame = { cfId, ranges: areas.map(toRange), stopIfTrue: false };
  const rule = model.type === 'formula' ? highlight(model, areas) : barRule(model);
  return { ...frame, rule } as IConditionFormattingRule;
}

function highlight(model: Extract<ConditionalFormatModel, { type: 'formula' }>, areas: readonly Area[]): object {
  const { formula } = model;
  const look = { type: 'highlightCell', style: conditionalStyleToGrid(model.style) };
  const beginning = beginningIn(formula, areas, cornerOf(model.area));
  if (beginning === undefined) return { ...look, subType: 'formula', value: `=${formula}` };
  return { ...look, subType: 'text', operator: 'beginsWith', value: beginning, formula };
}

/** The look of a conditional format. */
export function conditionalStyleToGrid({ fontColor, fill, bold }: ConditionalStyle): object {
  return {
    ...(fontColor === undefined ? {} : { cl: { rgb: `#${fontColor}` } }),
    ...(fill === undefined ? {} : { bg: { rgb: `#${fill}` } }),
    ...(bold ? { bl: 1 } : {}),
  };
}

function barRule(model: Extract<ConditionalFormatModel, { type: 'dataBar' }>): object {
  const end = (kind: 'min' | 'max', value: number | undefined) =>
    value === undefined ? { type: kind } : { type: 'num', value };
  const color = `#${model.color}`;
  const config = {
    min: end('min', model.min),
    max: end('max', model.max),
    isGradient: false,
    positiveColor: color,
    nativeColor: color,
  };
  return { type: 'dataBar', isShowValue: true, config };
}

/** Defined names of a sheet. */
export function namesToGrid(sheet: SheetModel, sheetId: string): GridName[] {
  return (sheet.names ?? []).map(({ name, area, scope }) => ({
    id: `${sheetId}:${scope}:${name}`,
    name,
    formulaOrRefString: `${quotedSheet(sheet.name)}!${areaAddress(area, true)}`,
    localSheetId: scope === 'sheet' ? sheetId : WORKBOOK_SCOPE,
    comment: '',
  }));
}

const NOTE = { width: 240, height: 110 };

/** Notes of a sheet by row and column. */
export function notesToGrid(sheet: SheetModel): Record<string, Record<string, GridNote>> {
  const notes: Record<string, Record<string, GridNote>> = {};
  for (const { row, col, note } of sheet.cells) {
    if (note === undefined) continue;
    notes[row] = { ...notes[row], [col]: { id: `th-note-${row}-${col}`, row, col, note, ...NOTE } };
  }
  return notes;
}
