/** A cell a formula reads, zero-based; without a sheet it is one of the formula's own sheet. */
export interface ReadCell {
  readonly row: number;
  readonly col: number;
  readonly sheet?: string;
}

/** A rectangle a formula reads on its own sheet, corners included. */
export interface ReadArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * A formula that can be written and worked out: the same tree gives the text for the sheet and the value we
 * store beside it, so the two cannot drift apart. Only functions Excel 2010 and LibreOffice share. `kind` tells it
 * from the other things a cell may hold.
 */
export type Expression =
  | { readonly kind: 'expression'; readonly node: 'constant'; readonly value: number | string }
  | { readonly kind: 'expression'; readonly node: 'cell'; readonly cell: ReadCell }
  | { readonly kind: 'expression'; readonly node: 'area'; readonly area: ReadArea }
  | {
      readonly kind: 'expression';
      readonly node: 'call';
      readonly name: FunctionName;
      readonly args: readonly Expression[];
    }
  | {
      readonly kind: 'expression';
      readonly node: 'operation';
      readonly sign: Sign;
      readonly left: Expression;
      readonly right: Expression;
    };

export type FunctionName =
  'IF' | 'AND' | 'OR' | 'NOT' | 'ISNUMBER' | 'COUNT' | 'SUM' | 'COUNTIF' | 'MAX' | 'INT' | 'ROUNDUP';

export type Comparison = '>' | '<' | '>=' | '<=' | '=' | '<>';
export type Sign = '+' | '-' | '*' | '/' | '&' | Comparison;

export const constant = (value: number | string): Expression => ({ kind: 'expression', node: 'constant', value });
export const cellOf = (cell: ReadCell): Expression => ({ kind: 'expression', node: 'cell', cell });
export const areaOf = (area: ReadArea): Expression => ({ kind: 'expression', node: 'area', area });

/** A function over its arguments. */
export function call(name: FunctionName, ...args: readonly Expression[]): Expression {
  return { kind: 'expression', node: 'call', name, args };
}

/** Two terms with a sign between them. */
export function operation(left: Expression, sign: Sign, right: Expression): Expression {
  return { kind: 'expression', node: 'operation', sign, left, right };
}

/** Every condition at once. */
export function all(conditions: readonly Expression[]): Expression {
  const [only] = conditions;
  return conditions.length === 1 && only !== undefined ? only : call('AND', ...conditions);
}
