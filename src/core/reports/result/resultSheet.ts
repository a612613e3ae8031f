import { inYear, showDate } from '../../../domain/day';
import { nameBlock, planText, type NameBlock } from '../../../domain/plan/nameBlock';
import { headlines } from '../../../domain/targets/headline';
import { annexNumber } from '../../../domain/texts/annexNumber';
import { framedSheet } from '../../sheet/framedSheet';
import { formula, text, type SheetModel } from '../../sheet/model';
import { STANDARD_HEIGHT } from '../../sheet/measures';
import { heightTo, pageRoom } from '../../sheet/pageRoom';
import { MARGINS, printedPage } from '../../sheet/printedPage';
import { rowHeights } from '../../sheet/rowHeights';
import { SheetDraft } from '../../sheet/sheetDraft';
import { unitsRange, type FiguresPlan } from '../figuresPlan';
import { fieldCol } from '../unitColumns';
import { annexLine, ILLUSTRATIVE } from '../page';
import type { SummaryArgs } from '../summaryArgs';
import { PRINTED_TEXT } from '../../sheet/printedText';
import { verdictColours } from '../verdictWords';
import { CHART, COLUMN, HEAD, rightOf, titlesFor } from './columns';
import { drawCharts } from './resultChart';
import { resultNotes } from './resultNotes';
import { drawTargets } from './targetTable';

/** Between the table and the figures of the charts. */
const UNUSED_WIDTH = 2;
/** The figures of the charts. */
const CHART_WIDTHS = [40, 10, 10, 10];

const RESULT_SHEET = 'Kết quả';

/** "Kết quả": the table of targets with live figures, chart, sentences and signatures; the annex that is signed. */
export function resultSheet(args: SummaryArgs, plan: FiguresPlan): SheetModel {
  const draft = new SheetDraft();
  const block = nameBlock(args);
  const right = rightOf(args.attainments);
  drawHead(draft, args, plan, { block, right });
  const afterTable = drawTargets(draft, args, plan);
  const titles = titlesFor(args.attainments);
  const widths = titles.map(([, , width]) => width);
  const heights = (): NonNullable<SheetModel['rows']> => {
    const cells = draft.cells().filter(({ col }) => col <= right);
    return rowHeights(PRINTED_TEXT, { cells, merges: draft.merges, widths });
  };
  const room = pageRoom({ widths, margins: MARGINS });
  const free = (room - heightTo(afterTable, heights())) / STANDARD_HEIGHT;
  const { charts, next } = drawCharts(draft, args, afterTable + 1, free);
  const sentences = charts.length > 0 ? next : afterTable + 1;
  const afterWords = drawWords(draft, args, sentences, right);
  const end = drawSignatures(draft, block, afterWords + 1, right);
  const cells = draft.cells();
  const rows = heights();
  const chart = charts.length > 0 ? afterTable + 1 : undefined;
  return framedSheet({
    name: RESULT_SHEET,
    draft,
    cells,
    widths: [...widths, ...Array<number>(CHART.label - titles.length).fill(UNUSED_WIDTH), ...CHART_WIDTHS],
    rows,
    conditionalFormats: verdictColours({
      top: HEAD.first,
      bottom: Math.max(afterTable - 1, HEAD.first),
      left: COLUMN.verdict,
      right: COLUMN.verdict,
    }),
    print: printedPage({
      ...(heightTo(afterTable, rows) > room ? { titleRows: { from: HEAD.titles, to: HEAD.marks } } : {}),
      area: { top: 0, left: 0, bottom: end, right },
      breakBefore: breaks({ chart, sentences, end }, rows, room),
    }),
    charts,
    tabColor: '1F4E79',
  });
}

/** Rows at which the parts below the table begin, and the last row. */
interface Parts {
  readonly chart: number | undefined;
  readonly sentences: number;
  readonly end: number;
}

/** One page where all fits; else the chart with the table where it fits, and the sentences on the next page. */
function breaks(
  { chart, sentences, end }: Parts,
  rows: NonNullable<SheetModel['rows']>,
  room: number,
): readonly number[] {
  if (heightTo(end, rows) <= room) return [];
  if (chart === undefined) return [sentences];
  return heightTo(sentences - 1, rows) <= room ? [sentences] : [chart];
}

function drawHead(
  draft: SheetDraft,
  args: SummaryArgs,
  plan: FiguresPlan,
  { block, right }: { readonly block: NameBlock; readonly right: number },
): void {
  const { programme, rollUp, attainments } = args;
  const line = (row: number) => ({ row, left: 0, right });
  const asOf = inYear(programme.asOf, rollUp.year);
  draft.across(line(HEAD.annex), 'title', annexNumber('targets'));
  draft.across(
    line(HEAD.title),
    'title',
    `KẾT QUẢ THỰC HIỆN MỤC TIÊU\n${programme.title.toLocaleUpperCase('vi')} NĂM ${rollUp.year}`,
  );
  draft.across(line(HEAD.report), 'subtitleItalic', annexLine(block.agency));
  draft.across(line(HEAD.plan), 'subtitleItalic', `(${planText(args)}; số liệu tính đến ngày ${showDate(asOf)})`);
  draft.spread({ top: HEAD.coverage, bottom: HEAD.coverage, left: 0, right }, 'subtitleItalic', coverage(args, plan));
  draft.across(line(HEAD.headline), 'subtitle', headlines(attainments, 'vi').join('\n'));
  if (args.illustrative) draft.across(line(HEAD.illustrative), 'illustrative', ILLUSTRATIVE);
}

function coverage({ rollUp }: SummaryArgs, plan: FiguresPlan) {
  const { reported, expected, estimated } = rollUp.ledger;
  const provisional = reported < expected ? ', kết quả tạm tính' : '';
  const estimate = estimated === undefined ? '' : `; ước thực hiện: ${estimated} đơn vị gửi số ước`;
  const rest = `/${expected} đơn vị phải báo cáo${provisional}${estimate}`;
  const units = unitsRange(plan, fieldCol('code'));
  const words = text(`Đã báo cáo: ${reported}${rest}`);
  return units === undefined ? words : formula(`"Đã báo cáo: "&COUNTA(${units})&"${rest}"`, words);
}

/** Sentences that can be pasted into a report, then the notes to the table; returns the next row. */
function drawWords(draft: SheetDraft, args: SummaryArgs, top: number, right: number): number {
  draft.across({ row: top, left: 0, right }, 'heading', 'Nhận xét từng mục tiêu');
  args.sentences.forEach((sentence, index) =>
    draft.across({ row: top + 1 + index, left: 0, right }, 'plain', `${index + 1}. ${sentence}`),
  );
  const notes = top + 2 + args.sentences.length;
  draft.across({ row: notes, left: 0, right }, 'heading', 'Ghi chú');
  const lines = resultNotes(args);
  lines.forEach((line, index) => draft.across({ row: notes + 1 + index, left: 0, right }, 'note', `- ${line}`));
  return notes + 1 + lines.length;
}

/** Three signatures over the width of the page; returns the last row. */
function drawSignatures(draft: SheetDraft, { signatory }: NameBlock, top: number, last: number): number {
  const spans = [
    [0, COLUMN.clause, 'Người lập biểu', '(Ký, họ tên)'],
    [COLUMN.demand, COLUMN.ofPlan, 'Người kiểm tra', '(Ký, họ tên)'],
    [COLUMN.needed, last, signatory, '(Ký, đóng dấu, họ tên)'],
  ] as const;
  for (const [left, right, title, hint] of spans) {
    draft.across({ row: top, left, right }, 'sign', title);
    draft.across({ row: top + 1, left, right }, 'signHint', hint);
  }
  draft.put({ row: top + 6, col: 0 }, 'plain');
  return top + 6;
}
