import { address, areaAddress, type Cell } from '../../../src/core/sheet/address';
import { shiftFormula } from '../../../src/core/sheet/formula/shiftFormula';
import type { ExcelHost } from '../../support/excelhost/createExcelHost';
import type { HostConditionalFormat, HostSheet, HostValidation } from '../../support/excelhost/workbook/hostSheet';
import { conditionText, rounded, ruleText, type CellFacts, type RuleFacts, type SheetFacts } from './hostFacts';

const COLS = 16384;
const placeOf = (key: number): Cell => ({ row: Math.floor(key / COLS), col: key % COLS });

/** Facts of a sheet as it stands in the Excel host. */
export function factsOfExcel(host: ExcelHost, name: string): SheetFacts {
  const sheet = host.sheet(name);
  return {
    name: sheet.name,
    isProtected: sheet.protection.on,
    merges: sheet.merges.map((area) => areaAddress(area)).sort(),
    names: namesOf(host, sheet),
    cells: { ...cellsOf(host, sheet) },
    conditions: sheet.conditionalFormats.map(conditionOf),
  };
}

function namesOf(host: ExcelHost, sheet: HostSheet): readonly string[] {
  const head = `='${sheet.name.replace(/'/g, "''")}'!`;
  const target = (formula: string): string => `=${formula.replace(/^=/, '')}`.slice(head.length);
  const points = ({ formula }: { formula: string }) => `=${formula.replace(/^=/, '')}`.startsWith(head);
  return [
    ...sheet.names.map((entry) => `sheet ${entry.name} ${target(entry.formula)}`),
    ...host.workbook.names.filter(points).map((entry) => `workbook ${entry.name} ${target(entry.formula)}`),
  ].sort();
}

function cellsOf(host: ExcelHost, sheet: HostSheet): Record<string, CellFacts> {
  const cells: Record<string, CellFacts> = {};
  for (const [key, cell] of sheet.cells) {
    const { row, col } = placeOf(key);
    const value = host.workbook.valueOf(sheet, row, col);
    const format = sheet.format(row, col, 'numberFormat');
    const facts: CellFacts = {
      ...(value === '' && cell.formula === undefined
        ? {}
        : { value: typeof value === 'number' ? rounded(value) : value }),
      ...(cell.formula === undefined ? {} : { formula: cell.formula }),
      ...(format === 'General' ? {} : { format: String(format) }),
      ...(sheet.format(row, col, 'protection/locked') === false ? { open: true as const } : {}),
    };
    if (Object.keys(facts).length > 0) cells[address({ row, col })] = facts;
  }
  const firsts = firstCells(sheet);
  for (const [key, rule] of sheet.validations)
    (cells[address(placeOf(key))] ??= {}).rule = ruleText(ruleOf(rule, placeOf(key), firsts.get(rule)));
  return cells;
}

/** Cells that were given a rule together share it; its formula is written for the first of them. */
function firstCells(sheet: HostSheet): ReadonlyMap<HostValidation, Cell> {
  const firsts = new Map<HostValidation, Cell>();
  for (const [key, rule] of [...sheet.validations].sort(([a], [b]) => a - b))
    if (!firsts.has(rule)) firsts.set(rule, placeOf(key));
  return firsts;
}

interface Bounds {
  readonly formula1?: string | number;
  readonly formula2?: string | number;
  readonly formula?: string;
  readonly source?: string;
}

function ruleOf(rule: HostValidation, at: Cell, first: Cell = at): RuleFacts {
  const [[kind, bounds] = ['none', {}]] = Object.entries(rule.rule as Record<string, Bounds>);
  const { title, message, style } = rule.errorAlert;
  const prompt = [String(rule.prompt['title']), String(rule.prompt['message'])];
  return {
    kind: kind === 'wholeNumber' ? 'whole' : kind,
    bounds: boundsOf(bounds, at, first),
    allowBlank: rule.ignoreBlanks,
    error: [String(style).toLowerCase(), String(title), String(message)],
    ...(prompt.some((text) => text !== '') ? { prompt } : {}),
  };
}

function boundsOf({ formula, source, formula1, formula2 }: Bounds, at: Cell, first: Cell): RuleFacts['bounds'] {
  if (source !== undefined) return [source];
  if (formula !== undefined) return [shiftFormula(formula.replace(/^=/, ''), at.row - first.row, at.col - first.col)];
  return formula2 === undefined ? [formula1] : [formula1, formula2];
}

function conditionOf({ area, type, settings }: HostConditionalFormat): string {
  const text = (path: string): string => String(settings[path] ?? '');
  const color = (path: string) => (text(path) === '' ? {} : { [path]: text(path).replace('#', '') });
  if (type === 'DataBar') {
    const bound = (path: string) => (settings[path] as { readonly formula?: string } | null)?.formula;
    const [min, max] = [bound('dataBar/lowerBoundRule'), bound('dataBar/upperBoundRule')];
    return conditionText({
      type: 'dataBar',
      area,
      color: text('dataBar/positiveFormat/fillColor').replace('#', ''),
      ...(min === undefined ? {} : { min: Number(min) }),
      ...(max === undefined ? {} : { max: Number(max) }),
    });
  }
  const { 'custom/format/fill/color': fill, 'custom/format/font/color': fontColor } = {
    ...color('custom/format/fill/color'),
    ...color('custom/format/font/color'),
  };
  return conditionText({
    type: 'formula',
    area,
    formula: text('custom/rule/formula').replace(/^=/, ''),
    style: {
      ...(fill === undefined ? {} : { fill }),
      ...(fontColor === undefined ? {} : { fontColor }),
      ...(settings['custom/format/font/bold'] === true ? { bold: true } : {}),
    },
  });
}
