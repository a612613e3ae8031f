import type { IndicatorType } from '../../domain/catalogue/indicator';
import { estimateLines, isTickedEstimate } from '../../domain/estimated';
import { fullName, type Unit } from '../../domain/territory/unit';
import { framedStream } from '../sheet/framedSheet';
import { blank, text } from '../sheet/model';
import { printedPage } from '../sheet/printedPage';
import { SheetDraft } from '../sheet/sheetDraft';
import type { StreamedSheet } from '../sheet/streamed';
import type { StyleName } from '../sheet/styles';
import { tableBody, type RowDraft } from '../sheet/tableBody';
import type { ElementColumn } from './elementColumns';
import { figureCell } from './figureCell';
import { FIGURES_SHEET, PLACES_SHEET, ROW, sumRow, type FiguresPlan } from './figuresPlan';
import { coverageCell, totalCell } from './figureTotals';
import { drawIdentity, ELEMENTS_NAME, FIGURES_FORM, UNITS_NAME } from './identity';
import { drawTitle } from './page';
import { placesRow } from './placesSheet';
import { addingWords, kindWords, yesNoWords } from './summarySpelling';
import type { SummaryArgs } from './summaryArgs';
import { ESTIMATE_COLUMN, UNIT_COLUMNS, UNIT_FIELDS } from './unitColumns';
import type { UnitRow } from './unitRows';

const HINT =
  'Ô trống: chưa báo cáo; 0: không có; x: không áp dụng; số trong ngoặc: đơn vị có ghi nhưng không cộng (không thuộc phần đơn vị báo cáo); ?: không đọc được. Ô gốc của từng số xem trang “' +
  `${PLACES_SHEET}”.`;

const HELD_HINT = ' Số trong ngoặc vuông: tạm giữ vì biểu của đơn vị có lỗi, không cộng.';

/** Points of the rows with long words: the hint, and the names of elements. */
const HEIGHTS = [
  { row: ROW.hint, height: 34 },
  { row: ROW.label, height: 96 },
];

/** "Số liệu": every element of every unit that counts, totals above them as live formulas (docs/summary.md). */
export function figuresSheet(args: SummaryArgs, plan: FiguresPlan): StreamedSheet {
  const draft = new SheetDraft();
  const { held } = args.rollUp.ledger;
  const elements = UNIT_FIELDS.length + plan.columns.length - 1;
  const noted = estimatedByNote(args, plan);
  const right = elements + Number(noted.size > 0);
  const bottom = plan.firstUnit + plan.rows.length - 1;
  drawTitle(draft, args, 'SỐ LIỆU CỦA TỪNG ĐƠN VỊ', Math.min(right, 8));
  drawIdentity(draft, args, FIGURES_FORM, ROW.identity, 0);
  draft.across(
    { row: ROW.hint, left: 0, right: Math.min(right, 8) },
    'note',
    held === undefined ? HINT : `${HINT}${HELD_HINT}`,
  );
  drawHead(draft, plan);
  drawTotals(draft, plan);
  nameAreas(draft, plan, elements, bottom);
  if (noted.size > 0) drawEstimateHead(draft, right);
  return framedStream(
    {
      name: FIGURES_SHEET,
      draft,
      cells: draft.cells(),
      rows: HEIGHTS,
      widths: [
        ...UNIT_FIELDS.map((field) => UNIT_COLUMNS[field].width),
        ...plan.columns.map(widthOf),
        ESTIMATE_COLUMN.width,
      ].slice(0, right + 1),
      freeze: { rows: ROW.label + 1, cols: 2 },
      print: printedPage({
        titleRows: { from: ROW.key, to: ROW.measure },
        area: { top: 0, left: 0, bottom, right },
        fitWidth: pagesWide(plan),
      }),
    },
    tableBody({
      top: plan.firstUnit,
      right,
      rows: plan.rows,
      draw: (line, row, index) => drawUnit(line, plan, { row, index, noted }),
    }),
  );
}

function widthOf({ type }: ElementColumn): number {
  return type === 'text' ? 36 : type === 'date' || type === 'money' ? 12 : 10;
}

/** About fourteen elements a page remain readable in print. */
function pagesWide({ columns }: FiguresPlan): number {
  return Math.max(1, Math.ceil((columns.length + UNIT_FIELDS.length) / 20));
}

function nameAreas(draft: SheetDraft, plan: FiguresPlan, right: number, bottom: number): void {
  const left = Math.min(UNIT_FIELDS.length, right);
  draft.name(ELEMENTS_NAME, { top: ROW.key, left, bottom: ROW.key, right });
  draft.name(UNITS_NAME, { top: plan.firstUnit, left: 0, bottom: Math.max(bottom, plan.firstUnit), right: 0 });
}

function drawHead(draft: SheetDraft, plan: FiguresPlan): void {
  UNIT_FIELDS.forEach((field, col) => {
    draft.spread({ top: ROW.key, bottom: ROW.adds, left: col, right: col }, 'head', text(UNIT_COLUMNS[field].title));
  });
  plan.columns.forEach((column, index) => {
    const col = UNIT_FIELDS.length + index;
    draft.putText({ row: ROW.key, col }, 'code', column.key);
    draft.putText({ row: ROW.label, col }, 'head', column.label);
    draft.putText({ row: ROW.measure, col }, 'mark', column.measure);
    draft.putText({ row: ROW.kind, col }, 'mark', kindWords(column.type));
    draft.putText({ row: ROW.adds, col }, 'mark', addingWords(column));
  });
}

const TOTAL_STYLE: Readonly<Record<IndicatorType, StyleName>> = {
  count: 'totalCount',
  money: 'totalMoney',
  ratio: 'totalRate',
  yesNo: 'totalCount',
  date: 'totalDate',
  text: 'totalCount',
};
const UNIT_STYLE: Readonly<Record<IndicatorType, StyleName>> = {
  count: 'count',
  money: 'money',
  ratio: 'rate',
  yesNo: 'yesNo',
  date: 'date',
  text: 'line',
};

function drawTotals(draft: SheetDraft, plan: FiguresPlan): void {
  plan.sums.forEach((sum, index) => {
    const row = sumRow(index);
    drawSumHead(draft, row, sum.aggregate.unit, index === 0 ? 'Tổng' : 'Cộng');
    for (const column of plan.columns) {
      draft.put({ row, col: plan.colOf.get(column.key) ?? 0 }, TOTAL_STYLE[column.type], totalCell(plan, sum, column));
    }
  });
  const root = plan.sums[0];
  UNIT_FIELDS.forEach((_field, col) =>
    draft.put({ row: ROW.coverage, col }, 'label', col === 1 ? text('Số đơn vị đã báo cáo/phải báo cáo') : blank),
  );
  for (const column of plan.columns) {
    draft.put(
      { row: ROW.coverage, col: plan.colOf.get(column.key) ?? 0 },
      'middle',
      root && coverageCell(root, column),
    );
  }
}

function drawSumHead(draft: SheetDraft, row: number, unit: Unit, word: string): void {
  UNIT_FIELDS.forEach((field, col) => {
    const content =
      field === 'name' ? text(`${word} ${fullName(unit)}`) : field === 'parentName' ? text(unit.code) : blank;
    draft.put({ row, col }, 'labelBold', field === 'parentName' ? blank : content);
  });
}

/** Units that say by their notes alone that they have estimates. */
function estimatedByNote({ catalogue }: SummaryArgs, { rows }: FiguresPlan): ReadonlySet<UnitRow> {
  const lines = estimateLines(catalogue);
  return new Set(
    rows.filter(({ submission }) => submission.estimated === true && !isTickedEstimate(submission, lines)),
  );
}

function drawEstimateHead(draft: SheetDraft, col: number): void {
  draft.spread({ top: ROW.key, bottom: ROW.adds, left: col, right: col }, 'head', text(ESTIMATE_COLUMN.title));
}

/** A unit's row, in which its name leads to the places of its figures. */
function drawUnit(
  line: RowDraft,
  plan: FiguresPlan,
  { row, index, noted }: { readonly row: UnitRow; readonly index: number; readonly noted: ReadonlySet<UnitRow> },
): void {
  for (const field of UNIT_FIELDS) {
    const { style, content } = UNIT_COLUMNS[field];
    const link = field === 'name' ? placesRow(plan, index) : undefined;
    line.add(link ? 'linkLine' : style, content(row), link);
  }
  for (const column of plan.columns) line.add(UNIT_STYLE[column.type], figureCell(plan, row, column, line.row));
  if (noted.size > 0) line.add('line', text(yesNoWords(noted.has(row) || undefined)));
}
