import { address, areaAddress, type Area } from '../../core/sheet/address';
import { figureFormula } from '../../core/sheet/figureRule';
import { shiftFormula } from '../../core/sheet/formula/shiftFormula';
import type { SheetModel, ValidationModel, ValidationRule } from '../../core/sheet/model';
import { CALL_BYTES, textBytes, type Job } from '../run';
import { area as rangeOf, sheetNamed } from './sheetRange';

/** Excel's own limits of the two message boxes. */
const TITLE = 32;
const MESSAGE = 255;
/** A typed list is one text with commas; longer ones and values with a comma cannot stand in it. */
const LIST = 255;

const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** Input rules (data validation) with their Vietnamese messages. */
export function ruleJobs(model: SheetModel): readonly Job[] {
  return (model.validations ?? []).flatMap((entry) => entry.areas.map((area) => ruleJob(model.name, entry, area)));
}

function ruleJob(sheet: string, entry: ValidationModel, area: Area): Job {
  const texts = [
    entry.prompt?.text,
    entry.prompt?.title,
    entry.error.text,
    entry.error.title,
    JSON.stringify(entry.rule),
  ];
  const bytes = texts.reduce((sum, text) => sum + textBytes(text ?? ''), CALL_BYTES * 6);
  return { bytes, queue: (context) => setRule(rangeOf(sheetNamed(context, sheet), area).dataValidation, entry, area) };
}

/** Puts one rule on a range; relative formulas are shifted from the first area of the rule. */
export function setRule(target: Excel.DataValidation, entry: ValidationModel, area: Area): void {
  target.rule = excelRule(entry.rule, area, entry.areas[0] ?? area);
  target.ignoreBlanks = entry.allowBlank;
  target.errorAlert = {
    showAlert: true,
    style: ALERTS[entry.error.style],
    title: cut(entry.error.title, TITLE),
    message: cut(entry.error.text, MESSAGE),
  };
  if (entry.prompt)
    target.prompt = {
      showPrompt: true,
      title: cut(entry.prompt.title, TITLE),
      message: cut(entry.prompt.text, MESSAGE),
    };
}

/** A text no longer than Excel takes; the cut is shown. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

function excelRule(rule: ValidationRule, area: Area, first: Area): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list':
      return rule.from ? listOfCells(rule.from) : listRule(rule.values, area);
    case 'whole':
      return { wholeNumber: bounds(rule) };
    case 'decimal':
      return { decimal: bounds(rule) };
    case 'date':
      return { date: { formula1: rule.from, formula2: rule.to, operator: 'Between' } };
    case 'textLength':
      return { textLength: { formula1: rule.max, operator: 'LessThanOrEqualTo' } };
    case 'figure':
      return { custom: { formula: `=${figureFormula(rule, { row: area.top, col: area.left })}` } };
    case 'custom':
      return { custom: { formula: `=${shiftFormula(rule.formula, area.top - first.top, area.left - first.left)}` } };
  }
}

function bounds(rule: { readonly min: number; readonly max?: number }): Excel.BasicDataValidation {
  if (rule.max === undefined) return { formula1: rule.min, operator: 'GreaterThanOrEqualTo' };
  return { formula1: rule.min, formula2: rule.max, operator: 'Between' };
}

/** A drop-down over the cells that hold its values. */
function listOfCells({ sheet, area }: { readonly sheet: string; readonly area: Area }): Excel.DataValidationRule {
  const source = `='${sheet.replaceAll("'", "''")}'!${areaAddress(area, true)}`;
  return { list: { inCellDropDown: true, source } };
}

/** A drop-down, or for values a drop-down cannot hold a formula with the same verdict. */
function listRule(values: readonly string[], area: Area): Excel.DataValidationRule {
  const source = values.join(',');
  if (source.length <= LIST && !values.some((value) => value.includes(',')))
    return { list: { inCellDropDown: true, source } };
  const cell = address({ row: area.top, col: area.left });
  const choices = values.map((value) => `${cell}="${value.replace(/"/g, '""')}"`);
  return { custom: { formula: `=OR(${choices.join(',')})` } };
}
