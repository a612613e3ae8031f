import type { BorderStyle, CellStyle as LibraryStyle, FontStyle } from 'hucre';
import { STANDARD_FONT } from '../../core/sheet/measures';
import type { BorderLine, CellStyle } from '../../core/sheet/model';

const VERTICAL = { top: 'top', middle: 'center', bottom: 'bottom' } as const;

/** Our style in the library's words; with `format` when the style itself names no number format. */
export function libraryStyle(style: CellStyle, format?: string): LibraryStyle {
  const numFmt = style.numberFormat ?? format;
  return {
    font: font(style),
    ...(style.fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: style.fill } } }),
    ...(style.border && { border: border(style.border) }),
    ...(style.align && { alignment: alignment(style.align) }),
    ...(numFmt !== undefined && { numFmt }),
    ...(style.locked !== undefined && { protection: { locked: style.locked } }),
  };
}

/** A font names its face and size always: the library would leave out what the style does not say. */
function font({ font: said }: CellStyle): FontStyle {
  return {
    name: said?.name ?? STANDARD_FONT.name,
    size: said?.size ?? STANDARD_FONT.size,
    ...(said?.bold && { bold: true }),
    ...(said?.italic && { italic: true }),
    ...(said?.underline && { underline: true }),
    ...(said?.color !== undefined && { color: { rgb: said.color } }),
  };
}

function alignment(align: NonNullable<CellStyle['align']>): NonNullable<LibraryStyle['alignment']> {
  return {
    ...(align.horizontal && { horizontal: align.horizontal }),
    ...(align.vertical && { vertical: VERTICAL[align.vertical] }),
    ...(align.wrap && { wrapText: true }),
    ...(align.indent !== undefined && { indent: align.indent }),
  };
}

function border(sides: NonNullable<CellStyle['border']>): BorderStyle {
  const side = (line: BorderLine | undefined) => (line ? { style: line, color: { rgb: '000000' } } : undefined);
  return {
    ...(sides.top && { top: side(sides.top) }),
    ...(sides.bottom && { bottom: side(sides.bottom) }),
    ...(sides.left && { left: side(sides.left) }),
    ...(sides.right && { right: side(sides.right) }),
  };
}
