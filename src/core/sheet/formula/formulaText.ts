import type { Expression, ReadCell, Sign } from '../../../domain/formula/expression';
import { address, areaAddress, quotedSheet } from '../address';

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
export function formulaText(expression: Expression): string {
  return written(expression, 0, reference);
}

/** Words of a formula around the addresses of two cells. */
export type PairTemplate = (first: string, second: string) => string;

/** Marks no formula of ours contains. */
const [FIRST, SECOND] = ['\uE000', '\uE001'];
const MARK = /([\uE000\uE001])/;

/**
 * The same formula over many pairs of cells, cut up once: a country's sheet has a rate in a million cells.
 * `build` gets the two cells and may read no other.
 */
export function pairTemplate(build: (first: ReadCell, second: ReadCell) => Expression): PairTemplate {
  const [first, second] = [
    { row: 0, col: 0 },
    { row: 0, col: 1 },
  ];
  const text = written(build(first, second), 0, ({ col }) => (col === 0 ? FIRST : SECOND));
  const pieces = text.split(MARK);
  return (one, other) => {
    let words = '';
    for (const piece of pieces) words += piece === FIRST ? one : piece === SECOND ? other : piece;
    return words;
  };
}

function reference({ sheet, ...cell }: ReadCell): string {
  return sheet === undefined ? address(cell) : `${quotedSheet(sheet)}!${address(cell)}`;
}

function written(expression: Expression, within: number, named: (cell: ReadCell) => string): string {
  switch (expression.node) {
    case 'constant':
      return typeof expression.value === 'number'
        ? String(expression.value)
        : `"${expression.value.replace(/"/g, '""')}"`;
    case 'cell':
      return named(expression.cell);
    case 'area':
      return areaAddress(expression.area);
    case 'call':
      return `${expression.name}(${expression.args.map((arg) => written(arg, 0, named)).join(',')})`;
    case 'operation': {
      const own = STRENGTH[expression.sign];
      const [left, right] = [written(expression.left, own, named), written(expression.right, own + 1, named)];
      const inner = `${left}${expression.sign}${right}`;
      return own < within ? `(${inner})` : inner;
    }
  }
}
