import { address, parseArea, splitReference, type Area } from '../../core/sheet/address';
import { figureRuleIn } from '../../core/sheet/figureRule';
import { isoOfSerial } from '../../domain/day';
import type { ConditionalFormatModel, ConditionalStyle, ValidationModel, ValidationRule } from '../../core/sheet/model';
import type { SheetSnapshot, SnapshotCell } from '../../core/sheet/snapshot';
import type { FileLosses } from './fileLoss';
import type { FileStyle } from './fileLooks';
import type { FileBar, FileCondition, FileRule } from './frameRules';
import { rgbOf } from './openColor';

/** The areas of "A1:B2 C3". */
function areasOf(range: string): readonly Area[] {
  return range.split(/\s+/).flatMap((part) => parseArea(part) ?? []);
}

/** Looks up cells of the workbook, for lists that stand in cells. */
export type SheetByName = (name: string) => SheetSnapshot | undefined;

/** Input rules of a sheet; what our model does not hold is counted. */
export function openValidations(
  rules: readonly FileRule[],
  sheet: SheetSnapshot,
  sheets: SheetByName,
  losses: FileLosses,
): ValidationModel[] {
  return rules.flatMap((rule) => {
    const found = ruleOf(rule, sheet, sheets, losses);
    const areas = areasOf(rule.range);
    if (!found || areas.length === 0) losses.add('validation', sheet.name);
    const [first] = areas;
    return found && first ? [frame(rule, namedRule(found, first), areas)] : [];
  });
}

/** A formula of ours as the rule it stands for. */
function namedRule(rule: ValidationRule, { top, left }: Area): ValidationRule {
  return (rule.type === 'custom' && figureRuleIn(rule.formula, { row: top, col: left })) || rule;
}

function frame(rule: FileRule, found: ValidationRule, areas: readonly Area[]): ValidationModel {
  const prompt = rule.showsPrompt && (rule.promptTitle !== undefined || rule.prompt !== undefined);
  return {
    areas,
    rule: found,
    allowBlank: rule.allowBlank,
    ...(prompt ? { prompt: { title: rule.promptTitle ?? '', text: rule.prompt ?? '' } } : {}),
    error: { style: errorStyle(rule), title: rule.errorTitle ?? '', text: rule.error ?? '' },
  };
}

function errorStyle({ errorStyle: style }: FileRule): ValidationModel['error']['style'] {
  return style === 'warning' || style === 'information' ? style : 'stop';
}

function ruleOf(
  rule: FileRule,
  sheet: SheetSnapshot,
  sheets: SheetByName,
  losses: FileLosses,
): ValidationRule | undefined {
  const { type, operator = 'between', formula1 = '', formula2 = '' } = rule;
  if (rule.refusesNothing) return undefined;
  if (type === 'custom') return formula1 === '' ? undefined : { type, formula: formula1 };
  if (type === 'list') return listRule(rule, sheet, sheets, losses);
  const [first, second] = [numberOf(formula1), numberOf(formula2)];
  if (first === undefined) return undefined;
  if (operator === 'between') return second === undefined ? undefined : betweenRule(type, first, second);
  if (operator === 'greaterThanOrEqual' && (type === 'whole' || type === 'decimal')) return { type, min: first };
  return operator === 'lessThanOrEqual' && type === 'textLength' ? { type, max: first } : undefined;
}

function betweenRule(type: string, first: number, second: number): ValidationRule | undefined {
  if (type === 'whole' || type === 'decimal') return { type, min: first, max: second };
  const [from, to] = [isoOfSerial(first), isoOfSerial(second)];
  return type === 'date' && from !== undefined && to !== undefined ? { type, from, to } : undefined;
}

const numberOf = (text: string): number | undefined => (/^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined);

/** Excel takes at most this much as a list inside the rule. */
const LONGEST_LIST = 255;

function listRule(
  rule: FileRule,
  sheet: SheetSnapshot,
  sheets: SheetByName,
  losses: FileLosses,
): ValidationRule | undefined {
  const source = (rule.formula1 ?? '').trim();
  const literal = /^"(.*)"$/s.exec(source)?.[1];
  if (literal !== undefined) return { type: 'list', values: literal.replace(/""/g, '"').split(',') };
  const found = listInCells(source, sheet, sheets);
  if (!found) return undefined;
  const { values, from } = found;
  // What no rule can hold by itself stays in its cells.
  if (values.join(',').length > LONGEST_LIST || values.some((value) => value.includes(',')))
    return { type: 'list', values, from };
  losses.add('listFromCells', sheet.name);
  return { type: 'list', values };
}

function listInCells(
  source: string,
  sheet: SheetSnapshot,
  sheets: SheetByName,
): Required<Pick<Extract<ValidationRule, { readonly type: 'list' }>, 'values' | 'from'>> | undefined {
  const split = splitReference(source);
  const from = split ? sheets(split.sheet) : sheet;
  const area = parseArea(split ? split.rest : source);
  if (!from || !area) return undefined;
  const values = [];
  for (const cell of cellsIn(from, area)) {
    if (cell.value.kind === 'text') values.push(cell.value.text);
    else if (cell.value.kind === 'number') values.push(String(cell.value.number));
  }
  return values.length > 0 ? { values, from: { sheet: from.name, area } } : undefined;
}

/** A list has a few rows; a sheet may have a million cells, and a thousand lists. */
function* cellsIn(sheet: SheetSnapshot, { top, left, bottom, right }: Area): Iterable<SnapshotCell> {
  for (let row = top; row <= Math.min(bottom, sheet.used?.bottom ?? -1); row++)
    for (let col = left; col <= Math.min(right, sheet.used?.right ?? -1); col++) {
      const cell = sheet.cell(row, col);
      if (cell) yield cell;
    }
}

/** "The cell's value is …" as formulas have it. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['equal', '='],
  ['notEqual', '<>'],
  ['greaterThan', '>'],
  ['greaterThanOrEqual', '>='],
  ['lessThan', '<'],
  ['lessThanOrEqual', '<='],
]);

/** What turns conditional formats of a sheet into ours. */
interface ConditionLooks {
  /** Looks of conditional formats by their number. */
  readonly conditional: readonly FileStyle[];
  readonly theme: readonly string[];
}

/** Conditional formats of a sheet; what our model does not hold is counted. */
export function openConditions(
  conditions: readonly FileCondition[],
  sheet: string,
  looks: ConditionLooks,
  losses: FileLosses,
): ConditionalFormatModel[] {
  return [...conditions]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((condition) => {
      const style = looks.conditional[condition.look ?? -1] ?? {};
      const found = conditionOf(condition, style, looks.theme);
      if (found.length === 0 || hasMore(style)) losses.add('condition', sheet);
      return found;
    });
}

function conditionOf(
  condition: FileCondition,
  style: FileStyle,
  theme: readonly string[],
): readonly ConditionalFormatModel[] {
  const areas = areasOf(condition.range);
  const { bar } = condition;
  if (condition.type === 'dataBar' && bar) return areas.flatMap((area) => barOf(bar, area, theme) ?? []);
  const [first] = areas;
  const formula = first && conditionFormula(condition, first);
  if (formula === undefined) return [];
  // Our model writes one rule an area, relative to its own corner; the file's is relative to the first.
  if (areas.length !== 1) return [];
  return areas.map((area) => ({ type: 'formula', area, formula, style: styleOf(style, theme) }));
}

/** The rule as a formula about the first cell of its area; undefined for rules that are none. */
function conditionFormula({ type, operator = '', formulas }: FileCondition, area: Area): string | undefined {
  const [first, second] = formulas;
  if (type === 'expression' || first === undefined) return type === 'expression' ? first : undefined;
  const sign = type === 'cellIs' ? SIGNS.get(operator) : undefined;
  const cell = address({ row: area.top, col: area.left });
  if (sign !== undefined) return `${cell}${sign}(${first})`;
  if (type !== 'cellIs' || second === undefined) return undefined;
  if (operator === 'between') return `AND(${cell}>=(${first}),${cell}<=(${second}))`;
  return operator === 'notBetween' ? `OR(${cell}<(${first}),${cell}>(${second}))` : undefined;
}

/** Parts of a conditional look that our model has no place for. */
function hasMore({ font, border, numberFormat }: FileStyle): boolean {
  return Boolean(border || numberFormat || font?.italic || font?.underline || font?.strike);
}

function barOf(bar: FileBar, area: Area, theme: readonly string[]): ConditionalFormatModel | undefined {
  const [low, high] = bar.ends;
  const color = rgbOf(bar.color, theme);
  if (color === undefined || !low || !high) return undefined;
  const fits = (end: { type: string }, automatic: string) => end.type === 'num' || end.type === automatic;
  if (!fits(low, 'min') || !fits(high, 'max')) return undefined;
  return {
    type: 'dataBar',
    area,
    color,
    ...(low.type === 'num' ? { min: Number(low.value) } : {}),
    ...(high.type === 'num' ? { max: Number(high.value) } : {}),
  };
}

function styleOf({ font, fill }: FileStyle, theme: readonly string[]): ConditionalStyle {
  const fontColor = rgbOf(font?.color, theme);
  const filled = fill && 'pattern' in fill ? rgbOf(fill.back ?? fill.front, theme) : undefined;
  return {
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(filled === undefined ? {} : { fill: filled }),
    ...(font?.bold ? { bold: true } : {}),
  };
}
