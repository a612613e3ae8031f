import type { DataValidation } from 'hucre';
import { excelSerial } from '../../domain/day';
import { areaAddress, type Area, type Cell } from '../../core/sheet/address';
import { figureFormula } from '../../core/sheet/figureRule';
import type { SheetModel, ValidationModel, ValidationRule } from '../../core/sheet/model';
import { WorkbookWriteError } from './writeError';

/** Excel's limits for input rules; a longer text makes Excel "repair" the file. */
const LONGEST = { title: 32, prompt: 255, error: 225, list: 255 } as const;

/**
 * The sheet's input rules in the library's words. Prompt and error texts longer than Excel allows end in "…".
 * Errors: `listTooLong` for a list over 255 characters or a value with a comma, `badDate`.
 */
export function libraryValidations(sheet: SheetModel): DataValidation[] {
  return (sheet.validations ?? []).flatMap((model) => {
    const [first] = model.areas;
    return first ? [libraryValidation(sheet.name, model, first)] : [];
  });
}

function libraryValidation(sheet: string, model: ValidationModel, { top, left }: Area): DataValidation {
  const range = model.areas.map((area) => areaAddress(area)).join(' ');
  return {
    ...condition(model.rule, { sheet, range, first: { row: top, col: left } }),
    range,
    allowBlank: model.allowBlank,
    showInputMessage: model.prompt !== undefined,
    showErrorMessage: true,
    errorStyle: model.error.style,
    errorTitle: shortened(model.error.title, LONGEST.title),
    errorMessage: shortened(model.error.text, LONGEST.error),
    ...(model.prompt && {
      inputTitle: shortened(model.prompt.title, LONGEST.title),
      inputMessage: shortened(model.prompt.text, LONGEST.prompt),
    }),
  };
}

type Condition = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'>;

/** Where a rule stands; formulas speak of its first cell. */
interface RulePlace {
  readonly sheet: string;
  readonly range: string;
  readonly first: Cell;
}

function condition(rule: ValidationRule, { sheet, range, first }: RulePlace): Condition {
  switch (rule.type) {
    case 'list':
      return { type: 'list', formula1: rule.from ? cellsFormula(rule.from) : listFormula(rule.values, sheet, range) };
    case 'whole':
    case 'decimal':
      return between(rule.type, rule.min, rule.max);
    case 'date':
      return between('date', serial(rule.from, sheet, range), serial(rule.to, sheet, range));
    case 'textLength':
      return { type: 'textLength', operator: 'lessThanOrEqual', formula1: String(rule.max) };
    case 'figure':
      return { type: 'custom', formula1: figureFormula(rule, first) };
    case 'custom':
      return { type: 'custom', formula1: rule.formula };
  }
}

function between(type: 'whole' | 'decimal' | 'date', min: number, max: number | undefined): Condition {
  if (max === undefined) return { type, operator: 'greaterThanOrEqual', formula1: String(min) };
  return { type, operator: 'between', formula1: String(min), formula2: String(max) };
}

function serial(iso: string, sheet: string, range: string): number {
  const found = excelSerial(iso);
  if (found === undefined) throw new WorkbookWriteError('badDate', sheet, range);
  return found;
}

function cellsFormula({ sheet, area }: { readonly sheet: string; readonly area: Area }): string {
  return `'${sheet.replaceAll("'", "''")}'!${areaAddress(area, true)}`;
}

function listFormula(values: readonly string[], sheet: string, range: string): string {
  const list = values.join(',');
  const unfit = list.length > LONGEST.list || values.some((value) => value.includes(','));
  if (unfit) throw new WorkbookWriteError('listTooLong', sheet, range);
  return `"${list.replace(/"/g, '""')}"`;
}

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
