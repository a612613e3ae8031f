import type { HeaderFooter, PageSetup, WriteSheet } from 'hucre';
import type { PrintModel, SheetModel } from '../../core/sheet/model';
import { WorkbookWriteError } from './writeError';

const MILLIMETRES_PER_INCH = 25.4;
/** Header and footer stand half way into their margin. */
const HEADER_SHARE = 0.5;
const LONGEST_HEADER = 255;

/**
 * Page setup, header, footer and breaks in the library's words. Print area and title rows are defined names and
 * come from `definedNames`: the library does not quote sheet names there. Error: `headerTooLong` (Excel: 255).
 */
export function libraryPage(sheet: SheetModel): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks'> {
  const print = sheet.print;
  if (!print) return {};
  return {
    pageSetup: pageSetup(print),
    ...headerFooter(sheet.name, print),
    // The library names the row above the break.
    ...(print.breakBefore && { rowBreaks: print.breakBefore.filter((row) => row > 0).map((row) => row - 1) }),
  };
}

function pageSetup(print: PrintModel): PageSetup {
  const { top, bottom, left, right } = print.margins;
  return {
    paperSize: 'a4',
    orientation: print.orientation,
    ...(print.fitWidth > 0 && { fitToPage: true, fitToWidth: print.fitWidth, fitToHeight: 0 }),
    margins: {
      top: inches(top),
      bottom: inches(bottom),
      left: inches(left),
      right: inches(right),
      header: inches(top * HEADER_SHARE),
      footer: inches(bottom * HEADER_SHARE),
    },
    ...(print.centerHorizontally && { horizontalCentered: true }),
  };
}

/** A first page that is to be different shows no page number; what carries none stays there too. */
function headerFooter(sheet: string, print: PrintModel): { headerFooter?: HeaderFooter } {
  const { header, footer } = print;
  if (header === undefined && footer === undefined) return {};
  if (Math.max(header?.length ?? 0, footer?.length ?? 0) > LONGEST_HEADER) {
    throw new WorkbookWriteError('headerTooLong', sheet);
  }
  return {
    headerFooter: {
      ...(header !== undefined && { oddHeader: header }),
      ...(footer !== undefined && { oddFooter: footer }),
      ...(print.differentFirst && {
        differentFirst: true,
        firstHeader: unnumbered(header),
        firstFooter: unnumbered(footer),
      }),
    },
  };
}

function unnumbered(text: string | undefined): string | undefined {
  return text !== undefined && !/&[PN]/i.test(text.replace(/&&/g, '')) ? text : undefined;
}

const inches = (millimetres: number): number => Math.round((millimetres / MILLIMETRES_PER_INCH) * 1e4) / 1e4;
