import { address, areaAddress, type Area, type Cell } from '../../../src/core/sheet/address';
import { excelSerial } from '../../../src/domain/day';
import {
  isFormula,
  type CellModel,
  type CellValue,
  type ConditionalFormatModel,
  type SheetModel,
  type ValidationModel,
} from '../../../src/core/sheet/model';
import { figureFormula } from '../../../src/core/sheet/figureRule';
import { shiftFormula } from '../../../src/core/sheet/formula/shiftFormula';

/** What a sheet must be in every host: in the file, in Excel and in the grid. */
export interface SheetFacts {
  readonly name: string;
  readonly isProtected: boolean;
  readonly merges: readonly string[];
  /** "sheet TH.A01 $F$9" or "workbook …". */
  readonly names: readonly string[];
  readonly cells: Readonly<Record<string, CellFacts>>;
  /** Conditional formats, the first wins. */
  readonly conditions: readonly string[];
}

export interface CellFacts {
  value?: string | number | boolean;
  formula?: string;
  format?: string;
  open?: true;
  /** The input rule with its messages; its formula as it reads at this cell. */
  rule?: string;
}

/** An input rule in the words all hosts share. */
export interface RuleFacts {
  readonly kind: string;
  readonly bounds: readonly (string | number | undefined)[];
  readonly allowBlank: boolean;
  readonly error: readonly string[];
  readonly prompt?: readonly string[];
}

/** Facts of a model, whether it was built by us, read from a file or taken out of the grid. */
export function factsOfModel(sheet: SheetModel): SheetFacts {
  const cells: Record<string, CellFacts> = {};
  for (const cell of sheet.cells) {
    const facts = cellFacts(cell, sheet);
    if (Object.keys(facts).length > 0) cells[address(cell)] = facts;
  }
  for (const model of sheet.validations ?? []) addRule(cells, model);
  return {
    name: sheet.name,
    isProtected: sheet.protected,
    merges: (sheet.merges ?? []).map((area) => areaAddress(area)).sort(),
    names: (sheet.names ?? []).map(({ name, area, scope }) => `${scope} ${name} ${areaAddress(area, true)}`).sort(),
    cells,
    conditions: (sheet.conditionalFormats ?? []).map(conditionText),
  };
}

function cellFacts(cell: CellModel, { styles }: SheetModel): CellFacts {
  const { content } = cell;
  const style = cell.style === undefined ? undefined : styles[cell.style];
  const formula = content && isFormula(content) ? content.formula : undefined;
  const value = content && (isFormula(content) ? content.value : content);
  const shown = value && valueFact(value);
  const format = style?.numberFormat ?? (value?.kind === 'date' ? 'dd/mm/yyyy' : undefined);
  return {
    ...(shown === undefined || (shown === '' && formula === undefined) ? {} : { value: shown }),
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined || format === 'General' ? {} : { format }),
    ...(style?.locked === false ? { open: true as const } : {}),
  };
}

function valueFact(value: CellValue): string | number | boolean | undefined {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return rounded(value.number);
    case 'boolean':
      return value.boolean;
    case 'date':
      return excelSerial(value.iso);
    case 'blank':
      return undefined;
  }
}

/** Hosts add in different orders; the last of fifteen digits is theirs. */
export const rounded = (value: number): number => Number(value.toPrecision(14));

function addRule(cells: Record<string, CellFacts>, model: ValidationModel): void {
  const [first] = model.areas;
  for (const area of model.areas) {
    for (const cell of cellsOf(area)) {
      const [down, right] = [cell.row - (first?.top ?? 0), cell.col - (first?.left ?? 0)];
      const shift = (formula: string): string => shiftFormula(formula, down, right);
      (cells[address(cell)] ??= {}).rule = ruleText(ruleFacts(model, cell, shift));
    }
  }
}

export const ruleText = (facts: RuleFacts): string => JSON.stringify(facts);

function ruleFacts(
  { rule, allowBlank, error, prompt }: ValidationModel,
  cell: Cell,
  shift: (formula: string) => string,
): RuleFacts {
  return {
    kind: rule.type === 'figure' ? 'custom' : rule.type,
    bounds: boundsOf(rule, cell, shift),
    allowBlank,
    error: [error.style, error.title, error.text],
    ...(prompt ? { prompt: [prompt.title, prompt.text] } : {}),
  };
}

function boundsOf(rule: ValidationModel['rule'], cell: Cell, shift: (formula: string) => string): RuleFacts['bounds'] {
  switch (rule.type) {
    case 'list':
      return [rule.values.join(',')];
    case 'whole':
    case 'decimal':
      return rule.max === undefined ? [rule.min] : [rule.min, rule.max];
    case 'date':
      return [rule.from, rule.to];
    case 'textLength':
      return [rule.max];
    case 'figure':
      return [figureFormula(rule, cell)];
    case 'custom':
      return [shift(rule.formula)];
  }
}

export function conditionText(format: ConditionalFormatModel): string {
  const area = areaAddress(format.area);
  if (format.type === 'dataBar') return JSON.stringify([area, 'bar', format.color, format.min, format.max]);
  const { fill, fontColor, bold } = format.style;
  return JSON.stringify([area, format.formula, fill, fontColor, bold === true]);
}

export function* cellsOf(area: Area): Iterable<{ row: number; col: number }> {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let col = area.left; col <= area.right; col += 1) yield { row, col };
}
