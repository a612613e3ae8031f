import { framedStream } from '../../sheet/framedSheet';
import { printedPage } from '../../sheet/printedPage';
import { rowHeights } from '../../sheet/rowHeights';
import { SheetDraft } from '../../sheet/sheetDraft';
import type { StreamedSheet } from '../../sheet/streamed';
import { TABLE } from '../../sheet/tableSheet';
import type { FiguresPlan } from '../figuresPlan';
import { drawTitle } from '../page';
import type { SummaryArgs } from '../summaryArgs';
import { PRINTED_TEXT } from '../../sheet/printedText';
import { verdictColours } from '../verdictWords';
import { drawBalance, balanceRows } from './balance';
import { drawDecisions } from './decisions';
import { drawElementSums } from './elementSums';
import { drawFiles } from './files';
import { drawMissing } from './missing';
import { drawOutlooks } from './outlooks';
import { LEDGER_RIGHT, LEDGER_WIDTHS } from './table';

const LEDGER_SHEET = 'Đối chiếu';
const TITLE_ROWS = { from: TABLE.title, to: TABLE.scope };

/**
 * "Đối chiếu": every file and form with its fate, the equations they must satisfy, units that are missing or late,
 * and for each element that the units add up to the summary (docs/rules-of-meaning.md#every-file-is-in-the-ledger).
 */
export function ledgerSheet(args: SummaryArgs, plan: FiguresPlan): StreamedSheet {
  const draft = new SheetDraft();
  drawTitle(draft, args, 'BẢNG ĐỐI CHIẾU', LEDGER_RIGHT, args.printed === undefined ? undefined : 'ledger');
  // The equations count the rows of the tables below, so those are placed first.
  const balance = 3;
  const missing = balance + balanceRows(plan, args.rollUp.ledger) + 1;
  const sums = drawOutlooks(draft, args, drawMissing(draft, args, missing) + 1);
  const decided = drawElementSums(draft, plan, sums) + 1;
  const files = drawDecisions(draft, args, decided);
  const table = drawFiles(draft, args, files);
  drawBalance(draft, args, plan, {
    top: balance,
    missing: { top: missing + 2, count: args.rollUp.ledger.missing.length },
    files: table,
  });
  const cells = draft.cells();
  const { titles, bottom } = table;
  return framedStream(
    {
      name: LEDGER_SHEET,
      draft,
      cells,
      widths: LEDGER_WIDTHS,
      rows: rowHeights(PRINTED_TEXT, { cells, merges: draft.merges, widths: LEDGER_WIDTHS }),
      conditionalFormats: verdictColours({ top: balance, bottom, left: LEDGER_RIGHT, right: LEDGER_RIGHT }),
      print: printedPage({ titleRows: TITLE_ROWS, area: { top: 0, left: 0, bottom, right: LEDGER_RIGHT } }),
      filter: { top: titles, left: 0, bottom, right: LEDGER_RIGHT },
    },
    table.body,
  );
}
