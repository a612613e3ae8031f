import type { BorderLine, CellStyle } from '../../core/sheet/model';
import type { FileLine, FileStyle } from './fileLooks';
import { given } from './given';
import { rgbOf } from './openColor';

const HORIZONTAL = { left: 'left', center: 'center', right: 'right', centerContinuous: 'center' } as const;
const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom' } as const;
/** Lines our model has, and the nearest one for those it has not. */
const LINES: Readonly<Record<string, BorderLine>> = {
  thin: 'thin',
  medium: 'medium',
  hair: 'hair',
  double: 'double',
  thick: 'medium',
  dotted: 'hair',
  dashed: 'thin',
  mediumDashed: 'medium',
  dashDot: 'thin',
  mediumDashDot: 'medium',
  dashDotDot: 'thin',
  mediumDashDotDot: 'medium',
  slantDashDot: 'medium',
};
const KEPT: readonly string[] = ['thin', 'medium', 'hair', 'double'];

/** A style of a file in our words; `lose` is called once for each part that has no place in them. */
export function openStyle(style: FileStyle, theme: readonly string[], lose: () => void): CellStyle {
  const font = fontOf(style, theme, lose);
  const fill = fillOf(style, theme, lose);
  const align = alignOf(style, lose);
  const border = borderOf(style, theme, lose);
  if (style.hidden) lose();
  return {
    ...(font ? { font } : {}),
    ...(fill === undefined ? {} : { fill }),
    ...(align ? { align } : {}),
    ...(border ? { border } : {}),
    ...(style.numberFormat === undefined || style.numberFormat === 'General'
      ? {}
      : { numberFormat: style.numberFormat }),
    ...(style.locked === false ? { locked: false } : {}),
  };
}

function fontOf({ font }: FileStyle, theme: readonly string[], lose: () => void): CellStyle['font'] {
  if (!font) return undefined;
  if (font.strike || font.script || (font.underline !== undefined && font.underline !== 'single')) lose();
  const color = rgbOf(font.color, theme);
  return {
    ...(font.name === undefined ? {} : { name: font.name }),
    ...(font.size === undefined ? {} : { size: font.size }),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline ? { underline: true } : {}),
    ...(color === undefined || color === '000000' ? {} : { color }),
  };
}

function fillOf({ fill }: FileStyle, theme: readonly string[], lose: () => void): string | undefined {
  if (!fill) return undefined;
  if ('gradient' in fill) {
    lose();
    return rgbOf(fill.gradient, theme);
  }
  if (fill.pattern === 'none') return undefined;
  if (fill.pattern !== 'solid') lose();
  return rgbOf(fill.front ?? fill.back, theme);
}

function alignOf({ alignment }: FileStyle, lose: () => void): CellStyle['align'] {
  if (!alignment) return undefined;
  const { horizontal, vertical, wrap, indent, rotation, shrink } = alignment;
  const across = named(HORIZONTAL, horizontal);
  const down = named(VERTICAL, vertical);
  const strange =
    (horizontal !== undefined && horizontal !== 'general' && !across) || (vertical !== undefined && !down);
  if (strange || rotation || shrink) lose();
  const align = given({ horizontal: across, vertical: down, wrap: wrap || undefined, indent: indent || undefined });
  return Object.keys(align).length > 0 ? align : undefined;
}

function named<T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

function borderOf({ border }: FileStyle, theme: readonly string[], lose: () => void): CellStyle['border'] {
  if (!border) return undefined;
  const side = (line: FileLine | undefined): BorderLine | undefined => {
    if (!line) return undefined;
    const color = rgbOf(line.color, theme);
    if (!KEPT.includes(line.style) || (color !== undefined && color !== '000000')) lose();
    return named(LINES, line.style);
  };
  if (border.diagonal) lose();
  const sides = {
    top: side(border.top),
    bottom: side(border.bottom),
    left: side(border.left),
    right: side(border.right),
  };
  const kept = Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== undefined));
  return Object.keys(kept).length > 0 ? kept : undefined;
}
