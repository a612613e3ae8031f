import { address, quotedSheet } from '../../sheet/address';
import { framedSheet } from '../../sheet/framedSheet';
import { formula, number, text, type CellModel, type Content, type SheetModel } from '../../sheet/model';
import { printedPage } from '../../sheet/printedPage';
import { rowHeight, rowHeights } from '../../sheet/rowHeights';
import { SheetDraft } from '../../sheet/sheetDraft';
import { TABLE } from '../../sheet/tableSheet';
import type { FollowedTarget, TargetPoint } from '../../../domain/series/series';
import { demandText } from '../../../domain/targets/words';
import { showNumber } from '../../../domain/texts/number';
import { PRINTED_TEXT } from '../../sheet/printedText';
import { verdictColours } from '../verdictWords';
import { seriesScope, yearTitle, type SeriesArgs } from './seriesArgs';
import { breaksOf, COLUMN, resultStyle, verdictMark } from './targetBlock';
import { TARGETS_SHEET, type DrawnTargets } from './targetsSheet';

export const OVERVIEW_SHEET = 'Diễn biến';

/** Columns before those of the years. */
const LEFT = { number: 0, target: 1, demand: 2, first: 3 } as const;
const WIDTHS = [5, 34, 27] as const;
const YEAR_WIDTH = 9.5;
const PACE_WIDTH = 17;
/** A result, and the mark of its verdict below. */
const LINES = 2;
/** Points of one of them. */
const LOWEST = 18;

/** "Diễn biến": every target by year on one page, then what one must know to read it. */
export function overviewSheet(args: SeriesArgs, { rows }: DrawnTargets): SheetModel {
  const { series } = args;
  const draft = new SheetDraft();
  const pace = LEFT.first + series.axis.length;
  const scope = seriesScope(args);
  draft.across({ row: TABLE.title, left: 0, right: pace }, 'title', 'DIỄN BIẾN THỰC HIỆN MỤC TIÊU QUA CÁC NĂM');
  draft.across({ row: TABLE.scope, left: 0, right: pace }, scope.style, scope.words);
  drawHead(draft, args, pace);
  series.targets.forEach((followed, index) => drawLine(draft, args, { followed, index, pace, rows }));
  const bottom = TABLE.titles + LINES * series.targets.length;
  const end = drawNotes(draft, args, bottom + 2, pace);
  const widths = [...WIDTHS, ...series.axis.map(() => YEAR_WIDTH), PACE_WIDTH];
  const cells = draft.cells();
  return framedSheet({
    name: OVERVIEW_SHEET,
    draft,
    cells,
    widths,
    rows: rowHeights(PRINTED_TEXT, {
      cells,
      merges: draft.merges,
      widths,
      fixed: pairHeights(cells, widths, series.targets.length),
    }),
    conditionalFormats: verdictColours({
      top: TABLE.first,
      bottom: Math.max(bottom, TABLE.first),
      left: LEFT.first,
      right: pace - 1,
    }),
    freeze: { rows: TABLE.first, cols: LEFT.demand },
    print: printedPage({
      titleRows: { from: TABLE.titles, to: TABLE.titles },
      area: { top: 0, left: 0, bottom: end, right: pace },
    }),
    tabColor: '1F4E79',
  });
}

/** Two rows share the words that stand across both. */
function pairHeights(
  cells: readonly CellModel[],
  widths: readonly number[],
  pairs: number,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (let index = 0; index < pairs; index += 1) {
    const top = TABLE.first + LINES * index;
    const needed =
      rowHeight(
        PRINTED_TEXT,
        cells.filter(({ row }) => row === top),
        widths,
      ) ?? 0;
    for (let line = 0; line < LINES; line += 1) heights.set(top + line, Math.max(LOWEST, needed / LINES));
  }
  return heights;
}

function drawHead(draft: SheetDraft, args: SeriesArgs, pace: number): void {
  // Breaks of figures that no target is reckoned from are of no concern here.
  const broken = args.series.targets.flatMap((followed) => breaksOf(args, followed));
  const years = args.series.axis.map((year) => yearTitle(year, broken));
  ['STT', 'Mục tiêu', 'Yêu cầu', ...years].forEach((title, col) => {
    draft.putText({ row: TABLE.titles, col }, 'head', title);
  });
  draft.putText({ row: TABLE.titles, col: pace }, 'head', 'Cần thêm mỗi năm');
}

interface Line {
  readonly followed: FollowedTarget;
  readonly index: number;
  readonly pace: number;
  readonly rows: DrawnTargets['rows'];
}

function drawLine(draft: SheetDraft, args: SeriesArgs, { followed, index, pace, rows }: Line): void {
  const top = TABLE.first + LINES * index;
  const bottom = top + LINES - 1;
  const unit = followed.measuredIn.words.vi;
  const title = followed.targets.at(-1)?.vi ?? '';
  draft.spread({ top, bottom, left: LEFT.number, right: LEFT.number }, 'middle', number(index + 1));
  draft.spread(
    { top, bottom, left: LEFT.target, right: LEFT.target },
    'label',
    text(unit === '' ? title : `${title} (${unit})`),
  );
  draft.spread({ top, bottom, left: LEFT.demand, right: LEFT.demand }, 'middle', text(demands(args, followed)));
  args.series.axis.forEach((year, at) => {
    const point = followed.points.find((one) => one.year === year);
    const col = LEFT.first + at;
    const row = rows.get(followed)?.rowOf.get(year);
    const [result, verdict] = point && row !== undefined ? shown(point, row) : [undefined, undefined];
    draft.put(
      { row: top, col },
      point && point.attainment.actual !== null ? resultStyle(point.attainment) : 'middle',
      result,
    );
    draft.put({ row: bottom, col }, 'verdict', verdict);
  });
  draft.spread({ top, bottom, left: pace, right: pace }, 'middle', text(paceWords(followed)));
}

function demands({ catalogue }: SeriesArgs, { targets }: FollowedTarget): string {
  return targets
    .map((target) => {
      const words = demandText(target, catalogue, 'vi');
      return target.value === null ? words : `${words} (${target.periodTo})`;
    })
    .join('\n');
}

/** The result and the mark of the verdict, live from the table of the target. */
function shown({ attainment }: TargetPoint, row: number): readonly [Content, Content] {
  const at = (col: number): string => `${quotedSheet(TARGETS_SHEET)}!${address({ row, col })}`;
  const { actual } = attainment;
  const result = formula(at(COLUMN.actual), actual === null ? text('–') : number(actual));
  return [result, formula(`LEFT(${at(COLUMN.verdict)},1)`, text(verdictMark(attainment)))];
}

/** "+3,2 đến 2030", of the last year with a result. */
function paceWords({ points }: FollowedTarget): string {
  const pace = points.at(-1)?.pace;
  if (!pace) return '–';
  const sign = pace.perYear > 0 ? '+' : '';
  return `${sign}${showNumber(pace.perYear, 2)} mỗi năm đến ${pace.by}`;
}

/** Missing years and breaks, and what the marks mean; returns the last row. */
function drawNotes(draft: SheetDraft, args: SeriesArgs, top: number, right: number): number {
  const { series, reasonText } = args;
  const lines = [
    ...series.missing.map(({ year, reason }) => `Năm ${year}: ${reasonText(reason)}`),
    ...series.breaks.map(({ to, reason }) => `${to} ≠: ${reasonText(reason)}`),
    '✓ đạt; ✗ chưa đạt; ◔ chưa đạt, chưa đến hạn; ? chưa đủ số liệu; – không áp dụng, chỉ theo dõi. “Cần thêm mỗi năm”: (mức phải đạt − kết quả năm cuối) ÷ số năm còn lại đến mốc kế tiếp, theo đơn vị của mục tiêu (tỷ lệ: điểm phần trăm).',
    ...(series.breaks.length === 0
      ? []
      : [
          'Dấu ≠: số liệu trước và sau không cùng địa bàn, cơ quan báo cáo hoặc phạm vi; trên biểu đồ, đường kết quả ngắt tại dấu ║.',
        ]),
  ];
  draft.across({ row: top, left: 0, right }, 'heading', 'Lưu ý');
  lines.forEach((line, index) => draft.across({ row: top + 1 + index, left: 0, right }, 'note', `- ${line}`));
  return top + lines.length;
}
