import { XmlScanner } from '../read/xmlScanner';
import type { FileColor } from './fileLooks';
import { attributesOf, everyBelow, nameOf } from './partScan';

/** Excel's old palette from index 8 on; 0–7 repeat the first eight. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** Colours of a theme in the order in which files number them (ECMA-376 20.1.6.2). */
const SLOTS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const BLACK = '000000';

/** "RRGGBB" of the colours of a theme part. Throws `badXml`. */
export function readThemeColors(bytes: Uint8Array, part: string): readonly string[] {
  const found = new Map<string, string>();
  const x = new XmlScanner(bytes, part);
  everyBelow(x, (scheme) => {
    if (!scheme.isNamed('clrScheme')) return false;
    while (scheme.nextChild()) readSlot(scheme, found);
    return true;
  });
  return SLOTS.map((slot) => found.get(slot) ?? BLACK);
}

function readSlot(x: XmlScanner, found: Map<string, string>): void {
  const slot = nameOf(x);
  everyBelow(x, (color) => {
    const named = color.isNamed('sysClr') ? 'lastClr' : color.isNamed('srgbClr') ? 'val' : undefined;
    const value = named === undefined ? '' : (attributesOf(color).get(named) ?? '');
    if (/^[0-9a-f]{6}$/i.test(value)) found.set(slot, value.toUpperCase());
    return false;
  });
}

/** "RRGGBB" of a colour in any of Excel's three ways; undefined for "automatic". */
export function rgbOf(color: FileColor | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  if (color.rgb !== undefined) return color.rgb.slice(-6).toUpperCase();
  if (color.theme !== undefined && theme.length > 0) return tinted(theme[color.theme] ?? BLACK, color.tint ?? 0);
  if (color.indexed === undefined || color.indexed > 63) return undefined;
  return PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8];
}

/** A colour drawn towards black or white (ECMA-376 18.8.19, on the three parts of the colour). */
function tinted(color: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  const moved = parts.map((part) => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return moved
    .map((part) =>
      Math.round(Math.min(255, Math.max(0, part)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}
