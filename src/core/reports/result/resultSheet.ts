import { inYear, showDate } from '../../../domain/day';
import { framedSheet } from '../../sheet/framedSheet';
import { formula, text, type SheetModel } from '../../sheet/model';
import { printedPage } from '../../sheet/printedPage';
import { rowHeights } from '../../sheet/rowHeights';
import { SheetDraft } from '../../sheet/sheetDraft';
import { unitsRange, type FiguresPlan } from '../figuresPlan';
import { fieldCol } from '../unitColumns';
import { ILLUSTRATIVE } from '../page';
import type { SummaryArgs } from '../summaryArgs';
import { SUMMARY_TEXT } from '../summaryText';
import { verdictColours } from '../verdictWords';
import { COLUMN, HEAD, RIGHT, TITLES } from './columns';
import { nameBlock, planText, type NameBlock } from './nameBlock';
import { drawCharts } from './resultChart';
import { resultNotes } from './resultNotes';
import { drawTargets } from './targetTable';

/** A table this long fits the first page, and the chart's page then needs no titles of it. */
const ROWS_ON_FIRST_PAGE = 9;
/** With so many targets table and chart share the first page. */
const ROWS_BESIDE_CHART = 5;

/** The figures of the charts. */
const CHART_WIDTHS = [40, 10, 10, 10];

const RESULT_SHEET = 'Kết quả';

/** "Kết quả": the table of targets with live figures, chart, sentences and signatures; the sheet that is signed. */
export function resultSheet(args: SummaryArgs, plan: FiguresPlan): SheetModel {
  const draft = new SheetDraft();
  const block = nameBlock(args);
  drawHead(draft, args, plan, block);
  const afterTable = drawTargets(draft, args, plan);
  const { charts, next } = drawCharts(draft, args, afterTable + 2);
  const sentences = charts.length > 0 ? next : afterTable + 1;
  const afterWords = drawWords(draft, args, sentences);
  const signed = drawSignatures(draft, block, afterWords + 1);
  const end = drawDecisions(draft, args, signed + 1);
  const widths = TITLES.map(([, , width]) => width);
  const cells = draft.cells();
  return framedSheet({
    name: RESULT_SHEET,
    draft,
    cells,
    widths: [...widths, ...CHART_WIDTHS],
    rows: rowHeights(SUMMARY_TEXT, { cells: cells.filter(({ col }) => col <= RIGHT), merges: draft.merges, widths }),
    conditionalFormats: verdictColours({
      top: HEAD.first,
      bottom: Math.max(afterTable - 1, HEAD.first),
      left: COLUMN.verdict,
      right: COLUMN.verdict,
    }),
    print: printedPage({
      ...(args.attainments.length > ROWS_ON_FIRST_PAGE ? { titleRows: { from: HEAD.titles, to: HEAD.marks } } : {}),
      area: { top: 0, left: 0, bottom: end, right: RIGHT },
      breakBefore: breaks(charts.length > 0 ? afterTable + 1 : sentences, signed + 1, args),
    }),
    charts,
    tabColor: '1F4E79',
  });
}

/** The chart goes to the next page where the table leaves it no room; the readings of the plan always do. */
function breaks(chart: number, decisions: number, { attainments, programme }: SummaryArgs): readonly number[] {
  const afterTable = attainments.length > ROWS_BESIDE_CHART ? [chart] : [];
  return programme.decisions.length === 0 ? afterTable : [...afterTable, decisions];
}

function drawHead(draft: SheetDraft, args: SummaryArgs, plan: FiguresPlan, block: NameBlock): void {
  const { programme, rollUp } = args;
  const [left, from] = [COLUMN.demand, COLUMN.denominator];
  const asOf = inYear(programme.asOf, rollUp.year);
  draft.across({ row: HEAD.above, left: 0, right: left }, 'agency', (block.above ?? '').toLocaleUpperCase('vi'));
  draft.across({ row: HEAD.agency, left: 0, right: left }, 'agencyBold', block.agency.toLocaleUpperCase('vi'));
  draft.across({ row: HEAD.number, left: 0, right: left }, 'agency', 'Số: ……/BC-……');
  draft.across({ row: HEAD.above, left: from, right: RIGHT }, 'agencyBold', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  draft.across({ row: HEAD.agency, left: from, right: RIGHT }, 'motto', 'Độc lập - Tự do - Hạnh phúc');
  draft.across({ row: HEAD.number, left: from, right: RIGHT }, 'placeDate', `${block.place}, ngày …… tháng …… năm ……`);
  draft.across(
    { row: HEAD.title, left: 0, right: RIGHT },
    'title',
    `KẾT QUẢ THỰC HIỆN MỤC TIÊU\n${programme.title.toLocaleUpperCase('vi')} NĂM ${rollUp.year}`,
  );
  draft.across(
    { row: HEAD.plan, left: 0, right: RIGHT },
    'subtitleItalic',
    `(${planText(args)}; số liệu tính đến ngày ${showDate(asOf)})`,
  );
  draft.spread(
    { top: HEAD.coverage, bottom: HEAD.coverage, left: 0, right: RIGHT },
    'subtitleItalic',
    coverage(args, plan),
  );
  if (args.illustrative) draft.across({ row: HEAD.illustrative, left: 0, right: RIGHT }, 'illustrative', ILLUSTRATIVE);
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
function drawWords(draft: SheetDraft, args: SummaryArgs, top: number): number {
  draft.across({ row: top, left: 0, right: RIGHT }, 'heading', 'Nhận xét từng mục tiêu');
  args.sentences.forEach((sentence, index) =>
    draft.across({ row: top + 1 + index, left: 0, right: RIGHT }, 'plain', `${index + 1}. ${sentence}`),
  );
  const notes = top + 2 + args.sentences.length;
  draft.across({ row: notes, left: 0, right: RIGHT }, 'heading', 'Ghi chú');
  const lines = resultNotes(args);
  lines.forEach((line, index) => draft.across({ row: notes + 1 + index, left: 0, right: RIGHT }, 'note', `- ${line}`));
  return notes + 1 + lines.length;
}

/** Three signatures over the width of the page; returns the last row. */
function drawSignatures(draft: SheetDraft, { signatory }: NameBlock, top: number): number {
  const spans = [
    [0, COLUMN.clause, 'Người lập biểu', '(Ký, họ tên)'],
    [COLUMN.demand, COLUMN.gap, 'Người kiểm tra', '(Ký, họ tên)'],
    [COLUMN.needed, RIGHT, signatory, '(Ký, đóng dấu, họ tên)'],
  ] as const;
  for (const [left, right, title, hint] of spans) {
    draft.across({ row: top, left, right }, 'sign', title);
    draft.across({ row: top + 1, left, right }, 'signHint', hint);
  }
  draft.put({ row: top + 6, col: 0 }, 'plain');
  return top + 6;
}

/** How the plan was read where it leaves room: a page of its own behind the signed ones. */
function drawDecisions(draft: SheetDraft, { programme }: SummaryArgs, top: number): number {
  if (programme.decisions.length === 0) return top - 1;
  draft.across({ row: top, left: 0, right: RIGHT }, 'heading', 'Cách hiểu những điểm kế hoạch chưa nêu rõ');
  programme.decisions.forEach((decision, index) =>
    draft.across({ row: top + 1 + index, left: 0, right: RIGHT }, 'note', `${index + 1}. ${decision}`),
  );
  return top + programme.decisions.length;
}
