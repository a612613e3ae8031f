import type { PageSetup, Sheet } from 'hucre';
import type { PrintModel } from '../../core/sheet/model';
import type { FileLosses } from './fileLoss';
import { given } from './given';
import type { PrintNames } from './printNames';

const MILLIMETRES_PER_INCH = 25.4;
/** Excel's own margins where a file states none, in inches. */
const MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7 };

/** How a sheet is printed; undefined when the file says nothing of it. Paper is A4 always. */
export function openPage(sheet: Sheet, names: PrintNames | undefined, losses: FileLosses): PrintModel | undefined {
  const { pageSetup: setup, headerFooter, rowBreaks } = sheet;
  countLosses(sheet, names, losses);
  if (!saysMore(setup) && !names && !headerFooter && !rowBreaks) return undefined;
  return {
    orientation: setup?.orientation ?? 'portrait',
    fitWidth: setup?.fitToPage ? (setup.fitToWidth ?? 1) : 0,
    margins: marginsOf(setup),
    ...given({ area: names?.area, titleRows: names?.titleRows }),
    ...edgesOf(headerFooter),
    ...(setup?.horizontalCentered ? { centerHorizontally: true } : {}),
    // The file names the row above the break.
    ...(rowBreaks && rowBreaks.length > 0 ? { breakBefore: rowBreaks.map((row) => row + 1) } : {}),
  };
}

function edgesOf(edges: Sheet['headerFooter']): Pick<PrintModel, 'header' | 'footer' | 'differentFirst'> {
  if (!edges) return {};
  return given({
    header: edges.oddHeader,
    footer: edges.oddFooter,
    differentFirst: edges.differentFirst ? true : undefined,
  });
}

function countLosses(sheet: Sheet, names: PrintNames | undefined, losses: FileLosses): void {
  const { name, pageSetup, headerFooter, colBreaks } = sheet;
  if (isLost(pageSetup) || headerFooter?.differentOddEven || names?.lost) losses.add('page', name);
  if (colBreaks && colBreaks.length > 0) losses.add('columnBreaks', name);
}

/** Many programs write Excel's own margins into every sheet; those alone are no page setup. */
function saysMore(setup: PageSetup | undefined): boolean {
  const { showGridLines: _lines, showRowColHeaders: _heads, margins, ...rest } = setup ?? {};
  const own = (Object.keys(MARGINS) as (keyof typeof MARGINS)[]).some(
    (side) => margins?.[side] !== undefined && margins[side] !== MARGINS[side],
  );
  return own || Object.values(rest).some((value) => value !== undefined && value !== false);
}

function isLost(setup: PageSetup | undefined): boolean {
  if (!setup) return false;
  const scaled = setup.fitToPage !== true && setup.scale !== undefined && setup.scale !== 100;
  const paper = setup.paperSize !== undefined && setup.paperSize !== 'a4';
  return scaled || paper || Boolean(setup.fitToHeight) || setup.verticalCentered === true;
}

function marginsOf(setup: PageSetup | undefined): PrintModel['margins'] {
  const given = { ...MARGINS, ...setup?.margins };
  const millimetres = (inches: number) => Math.round(inches * MILLIMETRES_PER_INCH * 10) / 10;
  return {
    top: millimetres(given.top),
    bottom: millimetres(given.bottom),
    left: millimetres(given.left),
    right: millimetres(given.right),
  };
}
