import type { StreamedSheet } from '../../sheet/streamed';
import type { FiguresPlan } from '../figuresPlan';
import { drawTitle, printModel } from '../page';
import { rowHeights } from '../rowHeights';
import { SheetDraft } from '../sheetDraft';
import { STYLES } from '../styles';
import type { SummaryArgs } from '../summaryArgs';
import { verdictColours } from '../verdictWords';
import { drawBalance, balanceRows } from './balance';
import { drawElementSums } from './elementSums';
import { drawFiles } from './files';
import { drawMissing } from './missing';
import { LEDGER_RIGHT, LEDGER_WIDTHS } from './table';

export const LEDGER_SHEET = 'Đối chiếu';

/**
 * "Đối chiếu": every file and form with its fate, the equations they must satisfy, units that are missing or late,
 * and for each element that the units add up to the summary (docs/rules-of-meaning.md#every-file-is-in-the-ledger).
 */
export function ledgerSheet(args: SummaryArgs, plan: FiguresPlan): StreamedSheet {
  const draft = new SheetDraft();
  drawTitle(draft, args, 'BẢNG ĐỐI CHIẾU', LEDGER_RIGHT);
  // The equations count the rows of the tables below, so those are placed first.
  const balance = 3;
  const missing = balance + balanceRows(plan) + 1;
  const sums = drawMissing(draft, args, missing) + 1;
  const files = drawElementSums(draft, plan, sums) + 1;
  const table = drawFiles(draft, args, files);
  drawBalance(draft, args, plan, {
    top: balance,
    missing: { top: missing + 2, count: args.rollUp.ledger.missing.length },
    files: table,
  });
  const cells = draft.cells();
  return {
    name: LEDGER_SHEET,
    head: { cells, rows: rowHeights(cells, draft.merges, LEDGER_WIDTHS) },
    body: table.body,
    styles: STYLES,
    columns: LEDGER_WIDTHS.map((width) => ({ width })),
    merges: draft.merges,
    conditionalFormats: verdictColours({ top: balance, bottom: table.bottom, left: LEDGER_RIGHT, right: LEDGER_RIGHT }),
    protected: false,
    print: printModel({ from: 0, to: 1 }, { top: 0, left: 0, bottom: table.bottom, right: LEDGER_RIGHT }),
    filter: { top: table.titles, left: 0, bottom: table.bottom, right: LEDGER_RIGHT },
    gridlines: false,
  };
}
