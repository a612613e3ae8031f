import type { BorderSide, CellStyle as LibraryStyle } from 'hucre';
import type { BorderLine, CellStyle } from '../../core/sheet/model';
import { given } from './given';
import { rgbOf } from './openColor';

const HORIZONTAL = { left: 'left', center: 'center', right: 'right', centerContinuous: 'center' } as const;
const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom' } as const;
/** Lines our model has, and the nearest one for those it has not. */
const LINES: Readonly<Record<BorderSide['style'], BorderLine>> = {
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
export function openStyle(style: LibraryStyle, theme: readonly string[], lose: () => void): CellStyle {
  const font = fontOf(style, theme, lose);
  const fill = fillOf(style, theme, lose);
  const align = alignOf(style, lose);
  const border = borderOf(style, theme, lose);
  if (style.protection?.hidden) lose();
  return {
    ...(font ? { font } : {}),
    ...(fill === undefined ? {} : { fill }),
    ...(align ? { align } : {}),
    ...(border ? { border } : {}),
    ...(style.numFmt === undefined || style.numFmt === 'General' ? {} : { numberFormat: style.numFmt }),
    ...(style.protection?.locked === false ? { locked: false } : {}),
  };
}

function fontOf({ font }: LibraryStyle, theme: readonly string[], lose: () => void): CellStyle['font'] {
  if (!font) return undefined;
  if (font.strikethrough || font.vertAlign || (typeof font.underline === 'string' && font.underline !== 'single'))
    lose();
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

function fillOf({ fill }: LibraryStyle, theme: readonly string[], lose: () => void): string | undefined {
  if (!fill) return undefined;
  if (fill.type === 'gradient') {
    lose();
    return rgbOf(fill.stops[0]?.color, theme);
  }
  if (fill.pattern === 'none') return undefined;
  if (fill.pattern !== 'solid') lose();
  return rgbOf(fill.fgColor ?? fill.bgColor, theme);
}

function alignOf({ alignment }: LibraryStyle, lose: () => void): CellStyle['align'] {
  if (!alignment) return undefined;
  const { horizontal, vertical, wrapText, indent, textRotation, shrinkToFit } = alignment;
  const across = named(HORIZONTAL, horizontal);
  const down = named(VERTICAL, vertical);
  const strange =
    (horizontal !== undefined && horizontal !== 'general' && !across) || (vertical !== undefined && !down);
  if (strange || textRotation || shrinkToFit) lose();
  const align = given({ horizontal: across, vertical: down, wrap: wrapText || undefined, indent: indent || undefined });
  return Object.keys(align).length > 0 ? align : undefined;
}

function named<T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

function borderOf({ border }: LibraryStyle, theme: readonly string[], lose: () => void): CellStyle['border'] {
  if (!border) return undefined;
  const side = (line: BorderSide | undefined): BorderLine | undefined => {
    if (!line) return undefined;
    const color = rgbOf(line.color, theme);
    if (!KEPT.includes(line.style) || (color !== undefined && color !== '000000')) lose();
    return LINES[line.style];
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
