import type { BorderLine, CellStyle } from '../../../core/sheet/model';
import type { IBorderStyleData, Nullable } from '@univerjs/core';
import type { GridStyle } from '../gridTypes';
import { BORDERS, HORIZONTAL, INDENT, VERTICAL, WRAP } from './styleToGrid';

/** The grid's style in our words. What our files cannot hold is named through `lose`. */
export function styleFromGrid(style: GridStyle, lose: (what: StyleLoss) => void): CellStyle {
  const font = fontFromGrid(style);
  const align = alignFromGrid(style, lose);
  const border = bordersFromGrid(style.bd, lose);
  const fill = hex(style.bg?.rgb);
  const format = style.n?.pattern;
  if (style.st?.s) lose('strike');
  if (style.tr?.a || style.tr?.v) lose('rotation');
  if (style.va === 2 || style.va === 3) lose('script');
  return {
    ...(font ? { font } : {}),
    ...(fill === undefined ? {} : { fill }),
    ...(align ? { align } : {}),
    ...(border ? { border } : {}),
    ...(format === undefined ? {} : { numberFormat: format }),
    ...(style.unlocked === 1 ? { locked: false } : {}),
  };
}

/** Parts of a look that a saved file does not keep. */
export type StyleLoss = 'strike' | 'rotation' | 'script' | 'borderLine' | 'borderColor' | 'justify';

function fontFromGrid(style: GridStyle): CellStyle['font'] {
  const color = hex(style.cl?.rgb);
  const font = {
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.fs === undefined ? {} : { size: style.fs }),
    ...(style.bl === 1 ? { bold: true } : {}),
    ...(style.it === 1 ? { italic: true } : {}),
    ...(style.ul?.s === 1 ? { underline: true } : {}),
    ...(color === undefined ? {} : { color }),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

function alignFromGrid(style: GridStyle, lose: (what: StyleLoss) => void): CellStyle['align'] {
  const horizontal = keyOf(HORIZONTAL, style.ht);
  const vertical = keyOf(VERTICAL, style.vt);
  const indent = Math.round((style.pd?.l ?? 0) / INDENT);
  if (style.ht !== undefined && style.ht !== null && style.ht > 3) lose('justify');
  const align = {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style.tb === WRAP ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
  return Object.keys(align).length > 0 ? align : undefined;
}

type Sides = NonNullable<CellStyle['border']>;

function bordersFromGrid(borders: GridStyle['bd'], lose: (what: StyleLoss) => void): Sides | undefined {
  if (!borders) return undefined;
  const side = (line: Nullable<IBorderStyleData>): BorderLine | undefined => {
    if (!line || line.s === 0) return undefined;
    const color = hex(line.cl?.rgb);
    if (color !== undefined && color !== '000000') lose('borderColor');
    const known = keyOf(BORDERS, line.s);
    if (!known) lose('borderLine');
    return known ?? (line.s === 13 ? 'medium' : 'thin');
  };
  const sides = { top: side(borders.t), bottom: side(borders.b), left: side(borders.l), right: side(borders.r) };
  const kept = Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== undefined));
  return Object.keys(kept).length > 0 ? kept : undefined;
}

function keyOf<K extends string>(table: Readonly<Record<K, number>>, value: Nullable<number>): K | undefined {
  const keys = Object.keys(table) as K[];
  return keys.find((key) => table[key] === value);
}

const RGB = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/;

/** "RRGGBB" of "#rrggbb" or "rgb(r, g, b)"; undefined for none and for what is neither. */
export function hex(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.slice(1).toUpperCase();
  const match = RGB.exec(color);
  if (!match) return undefined;
  return [match[1], match[2], match[3]]
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
