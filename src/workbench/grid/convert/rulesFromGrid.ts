import { parseArea, splitReference, type Area } from '../../../core/sheet/address';
import { isoOfSerial } from '../../../domain/day';
import { shiftFormula } from '../../../core/sheet/formula/shiftFormula';
import { figureRuleIn } from '../../../core/sheet/figureRule';
import type { ConditionalFormatModel, NameModel, ValidationModel, ValidationRule } from '../../../core/sheet/model';
import {
  WORKBOOK_SCOPE,
  type GridName,
  type GridStyle,
  type IConditionFormattingRule,
  type ISheetDataValidationRule,
} from '../gridTypes';
import { toArea } from './areas';
import { beginningFormula, beginningIn, cornerOf } from './beginsWith';
import type { LossCount } from './losses';
import { DATE_RULE } from './rulesToGrid';
import { hex } from './styleFromGrid';

const ERROR_STYLES = ['information', 'stop', 'warning'] as const;

/** Input rules of a sheet in our words; those our files cannot hold are counted as losses. */
export function rulesFromGrid(rules: readonly ISheetDataValidationRule[], losses: LossCount): ValidationModel[] {
  return rules.flatMap((rule) => {
    const found = ruleFromGrid(rule);
    if (!found) losses.add('validation');
    return found && rule.ranges.length > 0 ? [frame(rule, found)] : [];
  });
}

function frame(rule: ISheetDataValidationRule, found: ValidationRule): ValidationModel {
  return {
    areas: rule.ranges.map(toArea),
    rule: found,
    allowBlank: rule.allowBlank ?? true,
    ...(rule.showInputMessage && rule.prompt ? { prompt: { title: rule.promptTitle ?? '', text: rule.prompt } } : {}),
    error: {
      style: ERROR_STYLES[rule.errorStyle ?? 1] ?? 'stop',
      title: rule.errorTitle ?? '',
      text: rule.error ?? '',
    },
  };
}

/** One input rule in our words; undefined where our files cannot hold it. */
export function ruleFromGrid(rule: ISheetDataValidationRule): ValidationRule | undefined {
  const { formula1 = '', formula2 = '' } = rule;
  const type: string = rule.type;
  if (type === 'custom') return customRule(formula1.replace(/^=/, ''), rule.ranges[0]);
  if (formula1.startsWith('=')) return type === 'list' ? listInCells(formula1.slice(1)) : undefined;
  if (type === 'list') return { type, values: formula1.split(',') };
  if (rule.uid.startsWith(DATE_RULE) || type === 'date') return dateRule(rule.operator, formula1, formula2);
  if (type === 'whole' || type === 'decimal') return numberRule(type, rule.operator, formula1, formula2);
  if (type === 'textLength' && rule.operator === 'lessThanOrEqual') return { type, max: Number(formula1) };
  return undefined;
}

/** The values stand in the cells; whoever needs them looks there. */
function listInCells(reference: string): ValidationRule | undefined {
  const from = targetOf(reference);
  return from && { type: 'list', values: [], from };
}

/** A formula, or the rule of ours it stands for. */
function customRule(formula: string, first: ISheetDataValidationRule['ranges'][number] | undefined): ValidationRule {
  const figure = first && figureRuleIn(formula, { row: first.startRow, col: first.startColumn });
  return figure ?? { type: 'custom', formula };
}

function dateRule(operator: string | undefined, first: string, last: string): ValidationRule | undefined {
  const [from, to] = [isoOf(first), isoOf(last)];
  return operator === 'between' && from !== undefined && to !== undefined ? { type: 'date', from, to } : undefined;
}

function numberRule(
  type: 'whole' | 'decimal',
  operator: string | undefined,
  from: string,
  to: string,
): ValidationRule | undefined {
  if (from === '' || Number.isNaN(Number(from))) return undefined;
  if (operator === 'greaterThanOrEqual') return { type, min: Number(from) };
  if (operator !== 'between' || to === '' || Number.isNaN(Number(to))) return undefined;
  return { type, min: Number(from), max: Number(to) };
}

const isoOf = (text: string): string | undefined => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  return /^\d+$/.test(text) ? isoOfSerial(Number(text)) : undefined;
};

/** Conditional formats of a sheet in our words, marks of the add-in left out. */
export function conditionsFromGrid(
  rules: readonly IConditionFormattingRule[],
  losses: LossCount,
): ConditionalFormatModel[] {
  return rules
    .filter(({ cfId }) => !isMark(cfId))
    .flatMap((rule) => {
      const found = conditionFromGrid(rule);
      if (found.length === 0) losses.add('condition');
      return found;
    });
}

/** Ids of the conditional formats that show marks; they are never saved. */
export const MARK_PREFIX = 'th-mark-';
export const isMark = (id: string): boolean => id.startsWith(MARK_PREFIX);

/** The grid's rule as loose fields: its own type is a union of every kind it knows. */
interface LooseRule {
  readonly type: string;
  readonly subType?: string;
  readonly operator?: string;
  readonly value?: unknown;
  /** The formula that the grid's own kind of rule stands for. */
  readonly formula?: string;
  readonly style?: GridStyle;
  readonly config?: { readonly min?: LooseEnd; readonly max?: LooseEnd; readonly positiveColor?: string };
}
interface LooseEnd {
  readonly type: string;
  readonly value?: number | string;
}

function conditionFromGrid({ rule, ranges }: IConditionFormattingRule): ConditionalFormatModel[] {
  const loose = rule as unknown as LooseRule;
  if (loose.type === 'dataBar') return ranges.flatMap((range) => barFromGrid(loose, toArea(range)) ?? []);
  // The grid reads a formula from the range that lies highest, a file from the corner of each area.
  const areas = ranges.map(toArea).sort((a, b) => a.top - b.top || a.left - b.left);
  const formula = formulaOf(loose, areas);
  if (formula === undefined) return [];
  const style = styleOf(loose.style ?? {});
  return areas.map((area) => {
    const [rows, cols] = [area.top - (areas[0]?.top ?? 0), area.left - (areas[0]?.left ?? 0)];
    return { type: 'formula', area, formula: rows + cols === 0 ? formula : shiftFormula(formula, rows, cols), style };
  });
}

/** The formula of a rule as its highest area reads it; undefined for kinds of rules that our files cannot hold. */
function formulaOf({ subType, operator, value, formula }: LooseRule, areas: readonly Area[]): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (subType === 'formula') return value.replace(/^=/, '');
  const [first] = areas;
  if (subType !== 'text' || operator !== 'beginsWith' || !first) return undefined;
  const corner = cornerOf(first);
  // Rows and columns that came since have moved the rule, its formula as it was written not.
  const isSame = formula !== undefined && beginningIn(formula, areas, corner) === value;
  return isSame ? formula : beginningFormula(value, corner);
}

function barFromGrid({ config }: LooseRule, area: NameModel['area']): ConditionalFormatModel | undefined {
  const color = hex(config?.positiveColor);
  if (!config || color === undefined) return undefined;
  const end = (given: LooseEnd | undefined) => (given?.type === 'num' ? Number(given.value) : undefined);
  const [min, max] = [end(config.min), end(config.max)];
  return { type: 'dataBar', area, color, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function styleOf(style: GridStyle): { fontColor?: string; fill?: string; bold?: boolean } {
  const fontColor = hex(style.cl?.rgb);
  const fill = hex(style.bg?.rgb);
  return {
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(fill === undefined ? {} : { fill }),
    ...(style.bl === 1 ? { bold: true } : {}),
  };
}

/** Names that point at a sheet, and those of it that point nowhere any more. */
export function namesFromGrid(
  names: readonly GridName[],
  sheet: { readonly id: string; readonly name: string },
): { readonly names: NameModel[]; readonly broken: string[] } {
  const found: NameModel[] = [];
  const broken: string[] = [];
  for (const name of names) {
    const local = name.localSheetId !== undefined && name.localSheetId !== WORKBOOK_SCOPE;
    if (local && name.localSheetId !== sheet.id) continue;
    const target = targetOf(name.formulaOrRefString);
    if (target?.sheet === sheet.name)
      found.push({ name: name.name, area: target.area, scope: local ? 'sheet' : 'workbook' });
    else if (local) broken.push(name.name);
  }
  return { names: found, broken };
}

function targetOf(reference: string): { sheet: string; area: NameModel['area'] } | undefined {
  const split = splitReference(reference);
  const area = split && parseArea(split.rest);
  return split && area ? { sheet: split.sheet, area } : undefined;
}
