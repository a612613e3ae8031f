import type { PrintModel, SheetModel } from '../../core/sheet/model';
import type { Question } from '../read/request';
import { CALL_BYTES, type Job } from '../run';
import { widthInPoints } from './layout';
import { area as rangeOf, sheetNamed } from './sheetRange';

const MM_PER_CM = 10;
const MM_PER_INCH = 25.4;
const POINTS_PER_INCH = 72;
/** Millimetres. */
const A4 = { short: 210, long: 297 } as const;
/** Per cent; Excel prints no smaller than a tenth. */
const FULL_SIZE = 100;
const SMALLEST = 10;

/** Print set-up: A4, margins, title rows, headers, page breaks. */
export function pageJobs(model: SheetModel): readonly Job[] {
  const { print } = model;
  if (!print) return [];
  return [
    {
      bytes: CALL_BYTES * (17 + (print.breakBefore?.length ?? 0)),
      queue: (context) => setUp(sheetNamed(context, model.name), print, fittingScale(model, print)),
    },
  ];
}

/**
 * Asks whether a sheet prints as wide as its model says. Excel for Windows may leave a fit to pages unset without a
 * word (docs/excel.md, “Pages and charts”).
 */
export function widthQuestion(model: SheetModel): Question<boolean> {
  const { print } = model;
  return {
    bytes: CALL_BYTES,
    ask: (context) => {
      const layout = sheetNamed(context, model.name).pageLayout.load('zoom');
      return () => !print || isWide(layout.zoom, print.fitWidth, fittingScale(model, print));
    },
  };
}

/** Excel answers null for what does not apply. */
function isWide(zoom: Excel.PageLayoutZoomOptions, fitWidth: number, scale: number): boolean {
  return zoom.scale === scale || (fitWidth > 0 && zoom.horizontalFitToPages === fitWidth);
}

/** The width of a sheet that did not take its fit to pages, as a scale, which Excel always takes. */
export function scaleJobs(model: SheetModel): readonly Job[] {
  const { print } = model;
  if (!print) return [];
  return [
    {
      bytes: CALL_BYTES,
      queue: (context) => {
        sheetNamed(context, model.name).pageLayout.zoom = { scale: fittingScale(model, print) };
      },
    },
  ];
}

/** Per cent at which the columns fit the pages asked for, never enlarged; 100 where nothing is asked. */
export function fittingScale({ columns }: SheetModel, { fitWidth, orientation, margins, area }: PrintModel): number {
  if (fitWidth === 0) return FULL_SIZE;
  const printed = area ? columns.slice(area.left, area.right + 1) : columns;
  const points = printed.reduce((sum, { width, hidden }) => (hidden ? sum : sum + widthInPoints(width)), 0);
  const paper = orientation === 'landscape' ? A4.long : A4.short;
  const room = ((paper - margins.left - margins.right) * POINTS_PER_INCH) / MM_PER_INCH;
  return Math.max(SMALLEST, Math.min(FULL_SIZE, Math.floor((room * fitWidth * 100) / Math.max(points, 1))));
}

function setUp(sheet: Excel.Worksheet, print: PrintModel, scale: number): void {
  const layout = sheet.pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  // Where Excel leaves the fit unset the scale stands.
  layout.zoom = { scale };
  if (print.fitWidth > 0) layout.zoom = { horizontalFitToPages: print.fitWidth };
  layout.centerHorizontally = print.centerHorizontally ?? false;
  const { top, bottom, left, right } = print.margins;
  layout.setPrintMargins('Centimeters', {
    top: top / MM_PER_CM,
    bottom: bottom / MM_PER_CM,
    left: left / MM_PER_CM,
    right: right / MM_PER_CM,
  });
  if (print.area) layout.setPrintArea(rangeOf(sheet, print.area));
  if (print.titleRows)
    layout.setPrintTitleRows(sheet.getRange(`${print.titleRows.from + 1}:${print.titleRows.to + 1}`));
  setHeaders(layout.headersFooters, print);
  for (const row of print.breakBefore ?? []) sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
}

function setHeaders(target: Excel.HeaderFooterGroup, print: PrintModel): void {
  target.state = print.differentFirst === true ? 'FirstAndDefault' : 'Default';
  const pages = target.defaultForAllPages;
  const header = sections(print.header ?? '');
  [pages.leftHeader, pages.centerHeader, pages.rightHeader] = header;
  const footer = sections(print.footer ?? '');
  [pages.leftFooter, pages.centerFooter, pages.rightFooter] = footer;
}

/** "&Ltrái&Cgiữa&Rphải" in its three parts; text before the first code is in the middle, as in Excel. */
export function sections(code: string): [left: string, center: string, right: string] {
  const parts: [string, string, string] = ['', '', ''];
  let at = 1;
  for (const piece of code.split(/(&[LCR](?![a-z]))/)) {
    const found = ['&L', '&C', '&R'].indexOf(piece);
    if (found >= 0) at = found;
    else parts[at] += piece;
  }
  return parts;
}
