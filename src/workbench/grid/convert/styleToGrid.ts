import { STANDARD_FONT } from '../../../core/sheet/measures';
import type { BorderLine, CellStyle } from '../../../core/sheet/model';
import type { GridStyle } from '../gridTypes';

/** Univer's numbers of border lines, alignments and wrapping. */
export const BORDERS = { thin: 1, hair: 2, double: 7, medium: 8 } as const;
export const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
export const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
export const WRAP = 3;
/** Pixels of one step of indentation. */
export const INDENT = 9;

/** Our style in the grid's words. `format` stands in when the style names no number format. */
export function styleToGrid(style: CellStyle, format?: string): GridStyle {
  const pattern = style.numberFormat ?? format;
  return {
    ...fontToGrid(style.font),
    ...(style.fill === undefined ? {} : { bg: { rgb: `#${style.fill}` } }),
    ...alignToGrid(style.align),
    ...(style.border ? { bd: bordersToGrid(style.border) } : {}),
    ...(pattern === undefined ? {} : { n: { pattern } }),
    ...(style.locked === false ? { unlocked: 1 } : {}),
  };
}

function fontToGrid(font: CellStyle['font'] = {}): GridStyle {
  return {
    ff: font.name ?? STANDARD_FONT.name,
    fs: font.size ?? STANDARD_FONT.size,
    ...(font.bold ? { bl: 1 } : {}),
    ...(font.italic ? { it: 1 } : {}),
    ...(font.underline ? { ul: { s: 1 } } : {}),
    ...(font.color === undefined ? {} : { cl: { rgb: `#${font.color}` } }),
  };
}

function alignToGrid(align: CellStyle['align']): GridStyle {
  if (!align) return {};
  return {
    ...(align.horizontal ? { ht: HORIZONTAL[align.horizontal] } : {}),
    ...(align.vertical ? { vt: VERTICAL[align.vertical] } : {}),
    ...(align.wrap ? { tb: WRAP } : {}),
    ...(align.indent ? { pd: { l: align.indent * INDENT } } : {}),
  };
}

function bordersToGrid(border: NonNullable<CellStyle['border']>): GridStyle['bd'] {
  const side = (line: BorderLine | undefined) => (line ? { s: BORDERS[line], cl: { rgb: '#000000' } } : undefined);
  const sides = { t: side(border.top), b: side(border.bottom), l: side(border.left), r: side(border.right) };
  return Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== undefined));
}
