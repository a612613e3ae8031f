import type { PrintModel } from '../../core/sheet/model';
import type { FileLosses } from './fileLoss';
import type { FilePage } from './framePage';
import { given } from './given';
import type { PrintNames } from './printNames';

const MILLIMETRES_PER_INCH = 25.4;
/** Excel's own margins where a file states none, in inches. */
const MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7 };
/** Number of A4 among Excel's papers. */
const A4 = 9;

/** How a sheet is printed; undefined when the file says nothing of it. Paper is A4 always. */
export function openPage(
  page: FilePage,
  names: PrintNames | undefined,
  sheet: string,
  losses: FileLosses,
): PrintModel | undefined {
  if (isLost(page) || page.printsLines || page.evenDiffers || names?.lost) losses.add('page', sheet);
  if (page.columnBreaks.length > 0) losses.add('columnBreaks', sheet);
  if (!saysMore(page) && !names) return undefined;
  return {
    orientation: page.orientation ?? 'portrait',
    fitWidth: page.fits ? (page.fitWidth ?? 1) : 0,
    margins: marginsOf(page),
    ...given({
      area: names?.area,
      titleRows: names?.titleRows,
      header: page.edges.get('oddHeader'),
      footer: page.edges.get('oddFooter'),
      differentFirst: page.firstDiffers || undefined,
      centerHorizontally: page.centersAcross || undefined,
      // The file names the row above the break.
      breakBefore: page.rowBreaks.length > 0 ? [...page.rowBreaks].sort((a, b) => a - b) : undefined,
    }),
  };
}

/** Many programs write Excel's own margins into every sheet; those alone are no page setup. */
function saysMore({
  margins = {},
  printsLines: _lines,
  edges,
  rowBreaks,
  columnBreaks: _breaks,
  ...rest
}: FilePage): boolean {
  const sides = Object.keys(MARGINS) as (keyof typeof MARGINS)[];
  const own = sides.some((side) => margins[side] !== undefined && margins[side] !== MARGINS[side]);
  const said = Object.values(rest).some((value) => value !== undefined && value !== false);
  return own || said || edges.size > 0 || rowBreaks.length > 0;
}

function isLost({ fits, scale, paper, fitHeight, centersDown }: FilePage): boolean {
  const scaled = !fits && scale !== undefined && scale !== 100;
  const other = paper !== undefined && paper !== A4;
  return scaled || other || Boolean(fits && fitHeight) || centersDown === true;
}

function marginsOf(page: FilePage): PrintModel['margins'] {
  const given = { ...MARGINS, ...page.margins };
  const millimetres = (inches: number) => Math.round(inches * MILLIMETRES_PER_INCH * 10) / 10;
  return {
    top: millimetres(given.top),
    bottom: millimetres(given.bottom),
    left: millimetres(given.left),
    right: millimetres(given.right),
  };
}
