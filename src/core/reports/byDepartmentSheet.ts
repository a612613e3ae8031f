import type { RatePair } from '../../domain/aggregate';
import type { ElementKey } from '../../domain/ids';
import { demandText } from '../../domain/targets/words';
import { cellOf } from '../../domain/formula/expression';
import { PER_CENT } from '../../domain/exact/rate';
import { rateFormula } from '../../domain/formula/rate';
import { measureOf, type Measure } from '../../domain/targets/measure';
import { fullName, type Unit } from '../../domain/territory/unit';
import { calculated } from '../sheet/formula/calculated';
import { framedSheet } from '../sheet/framedSheet';
import { formula, number, text, type Content, type SheetModel } from '../sheet/model';
import { rowHeights } from '../sheet/rowHeights';
import { SheetDraft } from '../sheet/sheetDraft';
import { drawTableHead, TABLE, tableFrame } from '../sheet/tableSheet';
import { quietFigure, unitsRange, type FiguresPlan } from './figuresPlan';
import { pairRanges, pairSum } from './pairSums';
import { fieldCol } from './unitColumns';
import { drawSums } from './departmentSums';
import { scopeLine } from './page';
import type { OwnerShare, OwnerShareRow, SummaryArgs } from './summaryArgs';
import { TIERS } from './summarySpelling';
import { PRINTED_TEXT } from '../sheet/printedText';

const BY_DEPARTMENT_SHEET = 'Theo ngành';

const COLUMNS = [
  { title: 'STT', width: 6 },
  { title: 'Mục tiêu, đơn vị', width: 58 },
  { title: 'Kế hoạch giao', width: 16 },
  { title: 'Thực hiện (tử số)', width: 14 },
  { title: 'Thuộc diện (mẫu số)', width: 14 },
  { title: 'Tỷ lệ (%)', width: 12 },
  { title: 'Đã báo cáo n/N', width: 14 },
] as const;
const RIGHT = COLUMNS.length - 1;
const NOTE =
  '“●”: kế hoạch giao trách nhiệm; “○”: có báo cáo số liệu của mục tiêu. Số của các sở lấy thẳng từ trang “Số liệu”; dòng cấp xã cộng tất cả đơn vị cấp xã.';

/** "Theo ngành": each target with what the communes and each department brought to it (Đồng Nai VI). */
export function byDepartmentSheet(args: SummaryArgs, plan: FiguresPlan, matrix: readonly OwnerShareRow[]): SheetModel {
  const draft = new SheetDraft();
  drawTableHead(draft, {
    title: 'KẾT QUẢ THEO NGÀNH, LĨNH VỰC',
    scope: scopeLine(args),
    note: NOTE,
    columns: COLUMNS,
  });
  let row: number = TABLE.first;
  matrix.forEach((line, index) => {
    row = drawTarget(draft, args, plan, line, index, row);
  });
  const cells = draft.cells();
  const widths = COLUMNS.map(({ width }) => width);
  const rows = rowHeights(PRINTED_TEXT, { cells, merges: draft.merges, widths });
  return framedSheet({ name: BY_DEPARTMENT_SHEET, draft, cells, widths, rows, ...tableFrame(RIGHT, row - 1) });
}

function drawTarget(
  draft: SheetDraft,
  args: SummaryArgs,
  plan: FiguresPlan,
  line: OwnerShareRow,
  index: number,
  top: number,
): number {
  const { target } = line;
  const measure = measureOf(target, args.catalogue, (key) => plan.colOf.has(key));
  for (let col = 0; col <= RIGHT; col += 1)
    draft.put(
      { row: top, col },
      'section',
      sectionContent(col, index, target.vi, demandText(target, args.catalogue, 'vi')),
    );
  const shares = [line.communes, ...line.departments].filter((share) => share.contributes || share.responsible);
  shares.forEach((share, place) => drawShare(draft, plan, measure, share, place + 1, top + 1 + place));
  const end = top + 1 + shares.length;
  if (measure.denominator === undefined || !shares.some(({ unit }) => unit)) return end;
  drawSums(draft, shares, baseOf(measure), top + 1);
  return end + 2;
}

function sectionContent(col: number, index: number, title: string, demand: string): Content | undefined {
  if (col === 0) return text(String(index + 1));
  return col === 1 ? text(`${title} (${demand})`) : undefined;
}

function drawShare(
  draft: SheetDraft,
  plan: FiguresPlan,
  measure: Measure,
  share: OwnerShare,
  place: number,
  row: number,
): void {
  const { unit, responsible, contributes } = share;
  draft.put({ row, col: 0 }, 'middle', number(place));
  draft.putText({ row, col: 1 }, 'label', unit ? fullName(unit) : 'Các đơn vị cấp xã');
  draft.putText({ row, col: 2 }, 'middle', [responsible ? '●' : '', contributes ? '○' : ''].join(' ').trim());
  const numerator = figure(plan, unit, measure, 'numerator', share.numerator);
  draft.put({ row, col: 3 }, styleOf(numerator, 'count'), numerator);
  const denominator =
    measure.denominator === undefined ? text('–') : figure(plan, unit, measure, 'denominator', share.denominator);
  draft.put({ row, col: 4 }, styleOf(denominator, 'count'), denominator);
  const reached = rate(share, baseOf(measure), row);
  draft.put({ row, col: 5 }, styleOf(reached, 'rate'), reached);
  draft.putText({ row, col: 6 }, 'middle', share.expected === 0 ? '–' : `${share.reported}/${share.expected}`);
}

/** Base of the rate shown; of what is over no denominator none is shown. */
function baseOf(measure: Measure): number {
  return 'per' in measure ? measure.per : PER_CENT;
}

function figure(
  plan: FiguresPlan,
  unit: Unit | undefined,
  measure: Measure,
  side: keyof RatePair,
  value: number | null,
): Content {
  const key = measure[side];
  if (value === null || key === undefined) return text('–');
  if (unit) return ownFigure(plan, unit, key, value);
  const words = communesSum(plan, measure, side);
  return words === undefined ? number(value) : formula(words, number(value));
}

/** A department's own row; with facilities below it the row is not its whole figure. */
function ownFigure(plan: FiguresPlan, unit: Unit, key: ElementKey, value: number): Content {
  const row = plan.rows.find((one) => one.unit.code === unit.code);
  const words = row && !row.sumsUp ? quietFigure(plan, unit, key) : undefined;
  return words ? calculated(words, () => value) : number(value);
}

/** Σ over the rows of communes that gave both sides; a figure that is no rate stands as it is. */
function communesSum(plan: FiguresPlan, { numerator, denominator }: Measure, side: keyof RatePair): string | undefined {
  const tiers = unitsRange(plan, fieldCol('tier'));
  if (tiers === undefined || denominator === undefined) return undefined;
  const all = { from: 0, to: plan.rows.length - 1 };
  const ranges = pairRanges(plan, all, { numerator, denominator }, 'elsewhere');
  return ranges && pairSum(side, ranges, `(${tiers}="${TIERS.commune}")`);
}

function rate({ numerator, denominator }: OwnerShare, per: number, row: number): Content {
  if (numerator === null || denominator === null || denominator === 0) return text('–');
  const words = rateFormula({ numerator: cellOf({ row, col: 3 }), denominator: cellOf({ row, col: 4 }), per }, '–');
  return calculated(words, ({ col }) => (col === 3 ? numerator : denominator));
}

/** A dash instead of a figure stands in the middle. */
function styleOf(content: Content, style: 'count' | 'rate'): 'count' | 'rate' | 'middle' {
  return content.kind === 'text' ? 'middle' : style;
}
