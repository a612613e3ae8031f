import { PER_CENT } from '../../domain/exact/rate';
import { bandsOf, bestAndWorst, MOST_RANKED, unitResults, type UnitResult } from '../../domain/targets/unitResults';
import { fullName } from '../../domain/territory/unit';
import { askedBy } from '../../domain/targets/comparators';
import { demandText, limitsOf } from '../../domain/targets/words';
import type { Attainment } from '../../domain/targets/verdict';
import { showNumber } from '../../domain/texts/number';
import type { Area } from '../sheet/address';
import { framedSheet } from '../sheet/framedSheet';
import { number, text, type ChartModel, type SheetModel } from '../sheet/model';
import { CHART_COLOURS } from '../sheet/palette';
import { printedPage } from '../sheet/printedPage';
import { rowHeights } from '../sheet/rowHeights';
import { SheetDraft } from '../sheet/sheetDraft';
import { drawTitle } from './page';
import type { SummaryArgs } from './summaryArgs';
import { SUMMARY_TEXT } from './summaryText';

const CHARTS_SHEET = 'Biểu đồ';
/** Rows of a block: its heading, and charts as high as so many bars need. */
const BLOCK = MOST_RANKED + 8;
const FIRST = 3;

/** Columns: the two charts, and right of what is printed their figures. */
const COLUMN = { left: 0, middle: 4, right: 9, label: 11, value: 12, limit: 13 } as const;
const WIDTHS = [14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 2, 30, 10, 10];

/** A target whose communes differ. */
interface Shown {
  readonly attainment: Attainment;
  readonly results: readonly UnitResult[];
}

/** "Biểu đồ": of each rate that is asked for how the communes are spread, and who stands first and last; none without. */
export function unitCharts(args: SummaryArgs): SheetModel | undefined {
  const shown = args.attainments.flatMap((attainment): readonly Shown[] => {
    const results = unitResults(args.rollUp, attainment.target, args.catalogue);
    return new Set(results.map(({ actual }) => actual)).size > 1 ? [{ attainment, results }] : [];
  });
  if (shown.length === 0) return undefined;
  const draft = new SheetDraft();
  drawTitle(draft, args, 'KẾT QUẢ CỦA CÁC ĐƠN VỊ CẤP XÃ QUA BIỂU ĐỒ', COLUMN.right);
  const charts = shown.flatMap((one, index) => drawBlock(draft, args, one, FIRST + index * BLOCK));
  const cells = draft.cells();
  const bottom = FIRST + shown.length * BLOCK - 1;
  return framedSheet({
    name: CHARTS_SHEET,
    draft,
    cells,
    widths: WIDTHS,
    rows: rowHeights(SUMMARY_TEXT, {
      cells: cells.filter(({ col }) => col <= COLUMN.right),
      merges: draft.merges,
      widths: WIDTHS,
    }),
    print: printedPage({
      area: { top: 0, left: 0, bottom, right: COLUMN.right },
      breakBefore: shown.slice(1).map((_, index) => FIRST + (index + 1) * BLOCK),
    }),
    charts,
  });
}

function drawBlock(
  draft: SheetDraft,
  { catalogue }: SummaryArgs,
  { attainment, results }: Shown,
  top: number,
): readonly ChartModel[] {
  const { target, measuredIn } = attainment;
  const unit = measuredIn.kind === 'own' ? measuredIn.words.vi : '%';
  const heading = `${target.vi} (mục tiêu ${demandText(target, catalogue, 'vi')})`;
  draft.across({ row: top, left: 0, right: COLUMN.right }, 'heading', heading);
  const bands = bandsOf(
    results.map(({ actual }) => actual),
    unit === '%' ? PER_CENT : 0,
  );
  const spread = drawFigures(
    draft,
    top + 1,
    bands.map(({ from, to, count }) => [`${showNumber(from, 1)}–${showNumber(to, 1)}`, count] as const),
  );
  const ranked = bestAndWorst(results);
  const below = top + 1 + bands.length;
  const units = drawFigures(
    draft,
    below,
    ranked.map(({ unit: one, actual }) => [fullName(one), actual] as const),
  );
  const [limit] = limitsOf(askedBy(target));
  ranked.forEach((_, index) => {
    const at = { row: below + index, col: COLUMN.limit };
    if (limit !== undefined) draft.put(at, 'chartFigure', number(limit));
  });
  const place = { top: top + 1, bottom: top + BLOCK - 2 };
  const limits = { ...units.values, left: COLUMN.limit, right: COLUMN.limit };
  const marks = { name: 'Mục tiêu', values: limits, color: CHART_COLOURS.target, as: 'markers' } as const;
  return [
    {
      title: `Số đơn vị theo mức kết quả (${unit})`,
      type: 'column',
      categories: spread.labels,
      series: [{ name: 'Số đơn vị', values: spread.values, color: CHART_COLOURS.trend, as: 'bar' }],
      place: { ...place, left: COLUMN.left, right: COLUMN.middle - 1 },
      valueAxis: { min: 0, numberFormat: '0', title: 'đơn vị' },
    },
    {
      title: ranked.length < results.length ? `Cao nhất và thấp nhất (${unit})` : `Xếp theo kết quả (${unit})`,
      type: 'column',
      categories: units.labels,
      series: [
        { name: 'Kết quả', values: units.values, color: CHART_COLOURS.actual, as: 'bar' },
        ...(limit === undefined ? [] : [marks]),
      ],
      place: { ...place, left: COLUMN.middle, right: COLUMN.right },
      valueAxis: { min: 0, numberFormat: '#,##0.##', title: unit },
    },
  ];
}

/** The figures of a chart in two columns beside what is printed. */
function drawFigures(
  draft: SheetDraft,
  top: number,
  figures: readonly (readonly [label: string, value: number])[],
): { readonly labels: Area; readonly values: Area } {
  figures.forEach(([label, value], index) => {
    draft.put({ row: top + index, col: COLUMN.label }, 'identity', text(label));
    draft.put({ row: top + index, col: COLUMN.value }, 'chartFigure', number(value));
  });
  const column = (col: number): Area => ({ top, bottom: top + figures.length - 1, left: col, right: col });
  return { labels: column(COLUMN.label), values: column(COLUMN.value) };
}
