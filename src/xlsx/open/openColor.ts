import type { Color } from 'hucre';
import { resolveThemeColor } from 'hucre/xlsx';

/** Excel's old palette from index 8 on; 0–7 repeat the first eight. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** "RRGGBB" of a colour in any of Excel's three ways; undefined for "automatic". */
export function rgbOf(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  if (color.rgb !== undefined) return color.rgb.slice(-6).toUpperCase();
  if (color.theme !== undefined && theme.length > 0)
    return resolveThemeColor([...theme], color.theme, color.tint).toUpperCase();
  if (color.indexed === undefined || color.indexed > 63) return undefined;
  return PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8];
}
