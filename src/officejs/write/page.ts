import type { PrintModel, SheetModel } from '../../core/sheet/model';
import { CALL_BYTES, type Job } from '../run';
import { area as rangeOf, sheetNamed } from './sheetRange';

const MM_PER_CM = 10;

/** Print set-up: A4, margins, title rows, headers, page breaks. */
export function pageJobs(model: SheetModel): readonly Job[] {
  const { print } = model;
  if (!print) return [];
  return [
    {
      bytes: CALL_BYTES * (16 + (print.breakBefore?.length ?? 0)),
      queue: (context) => setUp(sheetNamed(context, model.name), print),
    },
  ];
}

function setUp(sheet: Excel.Worksheet, print: PrintModel): void {
  const layout = sheet.pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.zoom = { horizontalFitToPages: print.fitWidth };
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
