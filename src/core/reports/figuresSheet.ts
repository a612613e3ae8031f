import type { IndicatorType, UnitAggregation } from '../../domain/catalogue/indicator';
import { fullName, type Unit } from '../../domain/territory/unit';
import { framedStream } from '../sheet/framedSheet';
import { blank, date, text, type CellValue } from '../sheet/model';
import { printedPage } from '../sheet/printedPage';
import { SheetDraft } from '../sheet/sheetDraft';
import type { StreamedSheet } from '../sheet/streamed';
import type { StyleName } from '../sheet/styles';
import { tableBody, type RowDraft } from '../sheet/tableBody';
import type { ElementColumn } from './elementColumns';
import { figureCell } from './figureCell';
import {
  FIGURES_SHEET,
  FIXED,
  FIXED_FIELDS,
  PLACES_SHEET,
  ROW,
  sumRow,
  type FiguresPlan,
  type FixedField,
} from './figuresPlan';
import { coverageCell, totalCell } from './figureTotals';
import { drawIdentity, ELEMENTS_NAME, FIGURES_FORM, UNITS_NAME } from './identity';
import { drawTitle } from './page';
import type { SummaryArgs } from './summaryArgs';
import type { UnitRow } from './unitRows';

const HINT =
  'Ô trống: chưa báo cáo; 0: không có; x: không áp dụng; số trong ngoặc: đơn vị có ghi nhưng không cộng (không thuộc phần đơn vị báo cáo); ?: không đọc được. Ô gốc của từng số xem trang “' +
  `${PLACES_SHEET}”.`;

const WIDTHS: Readonly<Record<FixedField, number>> = {
  code: 11,
  name: 28,
  tier: 11,
  parent: 10,
  parentName: 22,
  form: 13,
  file: 30,
  sheet: 18,
  asOf: 12,
  shownName: 26,
  version: 10,
  modified: 20,
  illustrative: 9,
  explanations: 30,
};

/** Points of the rows with long words: the hint, and the names of elements. */
const HEIGHTS = [
  { row: ROW.hint, height: 34 },
  { row: ROW.label, height: 96 },
];

/** What a column holds, as the reader of the sheet needs to know it. */
export const KIND_WORDS: Readonly<Record<IndicatorType, string>> = {
  count: 'số',
  money: 'tiền',
  ratio: 'tỷ lệ',
  yesNo: 'có/không',
  date: 'ngày',
  text: 'chữ',
};

const ADDING_WORDS: Readonly<Record<UnitAggregation, string>> = {
  sum: 'Cộng',
  ratio: '',
  min: 'Nhỏ nhất',
  max: 'Lớn nhất',
  list: 'Liệt kê',
  countYes: 'Đếm “Có”',
  none: 'Không cộng',
};

/** "Số liệu": every element of every unit that counts, totals above them as live formulas (docs/summary.md). */
export function figuresSheet(args: SummaryArgs, plan: FiguresPlan): StreamedSheet {
  const draft = new SheetDraft();
  const right = FIXED_FIELDS.length + plan.columns.length - 1;
  const bottom = plan.firstUnit + plan.rows.length - 1;
  drawTitle(draft, args, 'SỐ LIỆU CỦA TỪNG ĐƠN VỊ', Math.min(right, 8));
  drawIdentity(draft, args, FIGURES_FORM, ROW.identity, 0);
  draft.across({ row: ROW.hint, left: 0, right: Math.min(right, 8) }, 'note', HINT);
  drawHead(draft, plan);
  drawTotals(draft, plan);
  nameAreas(draft, plan, right, bottom);
  return framedStream(
    {
      name: FIGURES_SHEET,
      draft,
      cells: draft.cells(),
      rows: HEIGHTS,
      widths: [...FIXED_FIELDS.map((field) => WIDTHS[field]), ...plan.columns.map(widthOf)],
      freeze: { rows: ROW.label + 1, cols: 2 },
      print: printedPage({
        titleRows: { from: ROW.key, to: ROW.measure },
        area: { top: 0, left: 0, bottom, right },
        fitWidth: pagesWide(plan),
      }),
    },
    tableBody({ top: plan.firstUnit, right, rows: plan.rows, draw: (line, row) => drawUnit(line, plan, row) }),
  );
}

function widthOf({ type }: ElementColumn): number {
  return type === 'text' ? 36 : type === 'date' || type === 'money' ? 12 : 10;
}

/** About fourteen elements a page remain readable in print. */
function pagesWide({ columns }: FiguresPlan): number {
  return Math.max(1, Math.ceil((columns.length + FIXED_FIELDS.length) / 20));
}

function nameAreas(draft: SheetDraft, plan: FiguresPlan, right: number, bottom: number): void {
  const left = Math.min(FIXED_FIELDS.length, right);
  draft.name(ELEMENTS_NAME, { top: ROW.key, left, bottom: ROW.key, right });
  draft.name(UNITS_NAME, { top: plan.firstUnit, left: 0, bottom: Math.max(bottom, plan.firstUnit), right: 0 });
}

function drawHead(draft: SheetDraft, plan: FiguresPlan): void {
  FIXED_FIELDS.forEach((field, col) => {
    draft.spread({ top: ROW.key, bottom: ROW.adds, left: col, right: col }, 'head', text(FIXED[field]));
  });
  plan.columns.forEach((column, index) => {
    const col = FIXED_FIELDS.length + index;
    draft.putText({ row: ROW.key, col }, 'code', column.key);
    draft.putText({ row: ROW.label, col }, 'head', column.label);
    draft.putText({ row: ROW.measure, col }, 'mark', column.measure);
    draft.putText({ row: ROW.kind, col }, 'mark', KIND_WORDS[column.type]);
    draft.putText({ row: ROW.adds, col }, 'mark', addingText(column));
  });
}

/** "A02 ÷ A01" for a rate: the reader makes the rate from these two again. */
export function addingText({ adds, rate, type }: ElementColumn): string {
  if (rate) return `${rate.numerator} ÷ ${rate.denominator}`;
  return type === 'ratio' ? 'So với năm gốc' : ADDING_WORDS[adds];
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
      draft.put(
        { row, col: plan.colOf.get(column.key) ?? 0 },
        TOTAL_STYLE[column.type],
        totalCell(plan, sum, column, row),
      );
    }
  });
  const root = plan.sums[0];
  FIXED_FIELDS.forEach((_field, col) =>
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
  FIXED_FIELDS.forEach((field, col) => {
    const content =
      field === 'name' ? text(`${word} ${fullName(unit)}`) : field === 'parentName' ? text(unit.code) : blank;
    draft.put({ row, col }, 'labelBold', field === 'parentName' ? blank : content);
  });
}

function drawUnit(line: RowDraft, plan: FiguresPlan, row: UnitRow): void {
  for (const field of FIXED_FIELDS) line.add(FIXED_STYLE[field], FIXED_CONTENT[field](row));
  for (const column of plan.columns) line.add(UNIT_STYLE[column.type], figureCell(plan, row, column, line.row));
}

const FIXED_STYLE: Readonly<Record<FixedField, StyleName>> = {
  code: 'code',
  name: 'line',
  tier: 'line',
  parent: 'code',
  parentName: 'line',
  form: 'line',
  file: 'line',
  sheet: 'line',
  asOf: 'date',
  shownName: 'line',
  version: 'line',
  modified: 'line',
  illustrative: 'line',
  explanations: 'line',
};

const FIXED_CONTENT: Readonly<Record<FixedField, (row: UnitRow) => CellValue>> = {
  code: ({ unit }) => text(unit.code),
  name: ({ unit }) => text(fullName(unit)),
  tier: ({ unit }) => text(tierWord(unit)),
  parent: ({ unit }) => text(unit.parent ?? ''),
  parentName: ({ parentName }) => text(parentName),
  form: ({ submission }) => text(submission.form),
  file: ({ submission }) => text(submission.file),
  sheet: ({ submission }) => text(submission.sheet),
  asOf: ({ submission }) => (submission.asOf === null ? blank : date(submission.asOf)),
  shownName: ({ submission }) => text(submission.unitName),
  version: ({ submission }) => text(String(submission.version)),
  modified: ({ submission }) => text(submission.modified ?? ''),
  illustrative: ({ submission }) => text(yesNo(submission.illustrative)),
  explanations: ({ submission }) => text(explanationText(submission.explanations)),
};

function yesNo(said: boolean | undefined): string {
  if (said === undefined) return '';
  return said ? 'Có' : 'Không';
}

/** One line for each explanation: the finding's key, then the words. */
function explanationText(explanations: ReadonlyMap<string, string> | undefined): string {
  return [...(explanations ?? [])].map(([key, words]) => `${key}\t${words.replace(/\s*\n\s*/g, ' ')}`).join('\n');
}

/** Which tier a unit reports at: the criterion of sums by kind. */
export function tierWord({ level }: Unit): string {
  if (level === 'commune') return 'Cấp xã';
  return level === 'facility' ? 'Cơ sở' : 'Sở, ngành';
}
