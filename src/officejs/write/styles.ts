import type { Area, Cell } from '../../core/sheet/address';
import type { BorderLine, CellStyle, SheetModel } from '../../core/sheet/model';
import { rectangles } from '../rectangles';
import { CALL_BYTES, type Job } from '../run';
import { area as rangeOf, sheetNamed } from './sheetRange';

type Side = 'top' | 'bottom' | 'left' | 'right';

const LINES: Readonly<
  Record<BorderLine, readonly [style: 'Continuous' | 'Double', weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick']>
> = {
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  hair: ['Continuous', 'Hairline'],
  double: ['Double', 'Thick'],
};

const EDGES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

/** Fonts, fills, alignment, borders and locks: one rectangle for each block of cells with the same style. */
export function styleJobs(model: SheetModel): readonly Job[] {
  const byStyle = new Map<string, Cell[]>();
  for (const cell of model.cells) {
    if (cell.style === undefined) continue;
    const cells = byStyle.get(cell.style);
    if (cells) cells.push(cell);
    else byStyle.set(cell.style, [cell]);
  }
  return [...byStyle].flatMap(([key, cells]) => {
    const style = model.styles[key];
    return style ? rectangles(cells).map((area) => styleJob(model.name, area, style)) : [];
  });
}

function styleJob(sheet: string, area: Area, style: CellStyle): Job {
  const calls =
    Object.keys(style.font ?? {}).length +
    Object.keys(style.align ?? {}).length +
    Object.keys(style.border ?? {}).length * 4 +
    6;
  return {
    bytes: calls * (CALL_BYTES / 2),
    queue: (context) => paint(rangeOf(sheetNamed(context, sheet), area).format, style, area),
  };
}

function paint(format: Excel.RangeFormat, style: CellStyle, area: Area): void {
  if (style.font) paintFont(format.font, style.font);
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.align) paintAlignment(format, style.align);
  if (style.border) paintBorders(format.borders, style.border, area);
  if (style.locked !== undefined) format.protection.locked = style.locked;
}

function paintFont(target: Excel.RangeFont, font: NonNullable<CellStyle['font']>): void {
  if (font.name !== undefined) target.name = font.name;
  if (font.size !== undefined) target.size = font.size;
  if (font.bold !== undefined) target.bold = font.bold;
  if (font.italic !== undefined) target.italic = font.italic;
  if (font.underline !== undefined) target.underline = font.underline ? 'Single' : 'None';
  if (font.color !== undefined) target.color = `#${font.color}`;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

function paintAlignment(format: Excel.RangeFormat, align: NonNullable<CellStyle['align']>): void {
  if (align.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[align.horizontal];
  if (align.vertical !== undefined) format.verticalAlignment = VERTICAL[align.vertical];
  if (align.wrap !== undefined) format.wrapText = align.wrap;
  if (align.indent !== undefined) format.indentLevel = align.indent;
}

function paintBorders(
  borders: Excel.RangeBorderCollection,
  border: NonNullable<CellStyle['border']>,
  area: Area,
): void {
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    if (border[side]) paintLine(borders.getItem(EDGES[side]), border[side]);
  }
  const between = insideLine(border, 'top', 'bottom');
  if (between && area.bottom > area.top) paintLine(borders.getItem('InsideHorizontal'), between);
  const beside = insideLine(border, 'left', 'right');
  if (beside && area.right > area.left) paintLine(borders.getItem('InsideVertical'), beside);
}

/** Two neighbours share one line; the side written last wins, as Excel does cell by cell. */
function insideLine(border: NonNullable<CellStyle['border']>, first: Side, second: Side): BorderLine | undefined {
  return border[first] ?? border[second];
}

function paintLine(target: Excel.RangeBorder, line: BorderLine): void {
  const [style, weight] = LINES[line];
  target.style = style;
  target.weight = weight;
}
