import { address, areaAddress } from '../../sheet/address';
import type { Area, Cell } from '../../sheet/address';

/**
 * A formula that can be written and worked out: the same tree gives the text for the sheet and the value we
 * store beside it, so the two cannot drift apart. Only functions Excel 2010 and LibreOffice share.
 */
export type Expression =
  | { readonly kind: 'constant'; readonly value: number | string }
  | { readonly kind: 'cell'; readonly cell: Cell }
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }
  | { readonly kind: 'operation'; readonly sign: Sign; readonly left: Expression; readonly right: Expression };

export type FunctionName = 'IF' | 'AND' | 'OR' | 'NOT' | 'ISNUMBER' | 'COUNT' | 'SUM' | 'COUNTIF';
export type Sign = '+' | '-' | '*' | '/' | '>' | '<' | '>=' | '<=' | '=' | '<>' | '&';

export const constant = (value: number | string): Expression => ({ kind: 'constant', value });
export const cellOf = (cell: Cell): Expression => ({ kind: 'cell', cell });
export const areaOf = (area: Area): Expression => ({ kind: 'area', area });
export const call = (name: FunctionName, ...args: readonly Expression[]): Expression => ({ kind: 'call', name, args });
export const operation = (left: Expression, sign: Sign, right: Expression): Expression => ({
  kind: 'operation',
  sign,
  left,
  right,
});

const STRENGTH: Readonly<Record<Sign, number>> = {
  '*': 4,
  '/': 4,
  '+': 3,
  '-': 3,
  '&': 2,
  '>': 1,
  '<': 1,
  '>=': 1,
  '<=': 1,
  '=': 1,
  '<>': 1,
};

/** The formula text, en-US grammar without "=". */
export function formulaText(expression: Expression, within = 0): string {
  switch (expression.kind) {
    case 'constant':
      return typeof expression.value === 'number'
        ? String(expression.value)
        : `"${expression.value.replace(/"/g, '""')}"`;
    case 'cell':
      return address(expression.cell);
    case 'area':
      return areaAddress(expression.area);
    case 'call':
      return `${expression.name}(${expression.args.map((arg) => formulaText(arg)).join(',')})`;
    case 'operation': {
      const own = STRENGTH[expression.sign];
      const inner = `${formulaText(expression.left, own)}${expression.sign}${formulaText(expression.right, own + 1)}`;
      return own < within ? `(${inner})` : inner;
    }
  }
}
