import type { ConditionalRule, DataValidation } from 'hucre';
import { address, parseArea, splitReference, type Area } from '../../core/sheet/address';
import { figureRuleIn } from '../../core/sheet/figureRule';
import { isoOfSerial } from '../../domain/day';
import type { ConditionalFormatModel, ConditionalStyle, ValidationModel, ValidationRule } from '../../core/sheet/model';
import type { SheetSnapshot, SnapshotCell } from '../../core/sheet/snapshot';
import type { FileLosses } from './fileLoss';
import { rgbOf } from './openColor';

/** The areas of "A1:B2 C3". */
function areasOf(range: string): readonly Area[] {
  return range.split(/\s+/).flatMap((part) => parseArea(part) ?? []);
}

/** Looks up cells of the workbook, for lists that stand in cells. */
export type SheetByName = (name: string) => SheetSnapshot | undefined;

/** Input rules of a sheet; what our model does not hold is counted. */
export function openValidations(
  rules: readonly DataValidation[],
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

function frame(rule: DataValidation, found: ValidationRule, areas: readonly Area[]): ValidationModel {
  const prompt = rule.showInputMessage && (rule.inputTitle || rule.inputMessage);
  return {
    areas,
    rule: found,
    allowBlank: rule.allowBlank ?? false,
    ...(prompt ? { prompt: { title: rule.inputTitle ?? '', text: rule.inputMessage ?? '' } } : {}),
    error: { style: rule.errorStyle ?? 'stop', title: rule.errorTitle ?? '', text: rule.errorMessage ?? '' },
  };
}

function ruleOf(
  rule: DataValidation,
  sheet: SheetSnapshot,
  sheets: SheetByName,
  losses: FileLosses,
): ValidationRule | undefined {
  const { type, operator = 'between', formula1 = '', formula2 = '' } = rule;
  if (rule.showErrorMessage === false) return undefined;
  if (type === 'custom') return formula1 === '' ? undefined : { type, formula: formula1 };
  if (type === 'list') return listRule(rule, sheet, sheets, losses);
  const [first, second] = [numberOf(formula1), numberOf(formula2)];
  if (first === undefined) return undefined;
  if (operator === 'between') return second === undefined ? undefined : betweenRule(type, first, second);
  if (operator === 'greaterThanOrEqual' && (type === 'whole' || type === 'decimal')) return { type, min: first };
  return operator === 'lessThanOrEqual' && type === 'textLength' ? { type, max: first } : undefined;
}

function betweenRule(type: DataValidation['type'], first: number, second: number): ValidationRule | undefined {
  if (type === 'whole' || type === 'decimal') return { type, min: first, max: second };
  const [from, to] = [isoOfSerial(first), isoOfSerial(second)];
  return type === 'date' && from !== undefined && to !== undefined ? { type, from, to } : undefined;
}

const numberOf = (text: string): number | undefined => (/^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined);

/** Excel takes at most this much as a list inside the rule. */
const LONGEST_LIST = 255;

function listRule(
  rule: DataValidation,
  sheet: SheetSnapshot,
  sheets: SheetByName,
  losses: FileLosses,
): ValidationRule | undefined {
  // The library leaves the quotes of a list doubled.
  if (rule.values) return { type: 'list', values: rule.values.map((value) => value.replace(/""/g, '"')) };
  const source = rule.formula1 ?? '';
  const literal = /^"(.*)"$/s.exec(source)?.[1];
  if (literal !== undefined) return { type: 'list', values: literal.replace(/""/g, '"').split(',') };
  const values = listInCells(source, sheet, sheets);
  if (!values || values.join(',').length > LONGEST_LIST || values.some((value) => value.includes(',')))
    return undefined;
  losses.add('listFromCells', sheet.name);
  return { type: 'list', values };
}

function listInCells(source: string, sheet: SheetSnapshot, sheets: SheetByName): readonly string[] | undefined {
  const split = splitReference(source);
  const from = split ? sheets(split.sheet) : sheet;
  const area = parseArea(split ? split.rest : source);
  if (!from || !area) return undefined;
  const values = [];
  for (const cell of cellsIn(from, area)) {
    if (cell.value.kind === 'text') values.push(cell.value.text);
    else if (cell.value.kind === 'number') values.push(String(cell.value.number));
  }
  return values.length > 0 ? values : undefined;
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

/** Conditional formats of a sheet; what our model does not hold is counted. */
export function openConditions(
  rules: readonly ConditionalRule[],
  sheet: string,
  theme: readonly string[],
  losses: FileLosses,
): ConditionalFormatModel[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule) => {
      const found = conditionOf(rule, theme);
      if (found.length === 0 || hasMore(rule)) losses.add('condition', sheet);
      return found;
    });
}

function conditionOf(rule: ConditionalRule, theme: readonly string[]): ConditionalFormatModel[] {
  const areas = areasOf(rule.range);
  if (rule.type === 'dataBar' && rule.dataBar) return areas.flatMap((area) => bar(rule, area) ?? []);
  const [first] = areas;
  const formula = first && conditionFormula(rule, first);
  if (formula === undefined) return [];
  // Our model writes one rule an area, relative to its own corner; the file's is relative to the first.
  if (areas.length !== 1) return [];
  return areas.map((area) => ({ type: 'formula', area, formula, style: styleOf(rule, theme) }));
}

/** The rule as a formula about the first cell of its area; undefined for rules that are none. */
function conditionFormula(rule: ConditionalRule, area: Area): string | undefined {
  const [first, second] = [rule.formula ?? []].flat();
  if (rule.type === 'expression' || first === undefined) return rule.type === 'expression' ? first : undefined;
  const sign = rule.type === 'cellIs' ? SIGNS.get(rule.operator ?? '') : undefined;
  const cell = address({ row: area.top, col: area.left });
  if (sign !== undefined) return `${cell}${sign}(${first})`;
  if (rule.type !== 'cellIs' || second === undefined) return undefined;
  if (rule.operator === 'between') return `AND(${cell}>=(${first}),${cell}<=(${second}))`;
  return rule.operator === 'notBetween' ? `OR(${cell}<(${first}),${cell}>(${second}))` : undefined;
}

/** Parts of a conditional look that our model has no place for. */
function hasMore({ style }: ConditionalRule): boolean {
  const { font, border, numFmt } = style ?? {};
  return Boolean(border || numFmt || font?.italic || font?.underline || font?.strikethrough);
}

function bar({ dataBar }: ConditionalRule, area: Area): ConditionalFormatModel | undefined {
  const [low, high] = dataBar?.cfvo ?? [];
  if (!dataBar || !low || !high) return undefined;
  const fits = (end: { type: string }, automatic: string) => end.type === 'num' || end.type === automatic;
  if (!fits(low, 'min') || !fits(high, 'max')) return undefined;
  return {
    type: 'dataBar',
    area,
    color: dataBar.color.slice(-6).toUpperCase(),
    ...(low.type === 'num' ? { min: Number(low.value) } : {}),
    ...(high.type === 'num' ? { max: Number(high.value) } : {}),
  };
}

function styleOf({ style }: ConditionalRule, theme: readonly string[]): ConditionalStyle {
  const fontColor = rgbOf(style?.font?.color, theme);
  const fill = style?.fill?.type === 'pattern' ? rgbOf(style.fill.bgColor ?? style.fill.fgColor, theme) : undefined;
  return {
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(fill === undefined ? {} : { fill }),
    ...(style?.font?.bold ? { bold: true } : {}),
  };
}
