import { PER_CENT } from '../../domain/exact/rate';
import type { ElementKey } from '../../domain/ids';
import { measureOf } from '../../domain/targets/measure';
import {
  bandsOf,
  bestAndWorst,
  MOST_RANKED,
  unitResults,
  type Band,
  type UnitResult,
} from '../../domain/targets/unitResults';
import { fullName, unitKey } from '../../domain/territory/unit';
import { askedBy } from '../../domain/targets/comparators';
import { demandText, limitsOf } from '../../domain/targets/words';
import type { Attainment } from '../../domain/targets/verdict';
import { showNumber } from '../../domain/texts/number';
import { address, quotedSheet, type Area } from '../sheet/address';
import { framedSheet } from '../sheet/framedSheet';
import { formula, number, text, type ChartModel, type Content, type SheetModel } from '../sheet/model';
import { CHART_COLOURS } from '../sheet/palette';
import { printedPage } from '../sheet/printedPage';
import { rowHeights } from '../sheet/rowHeights';
import { SheetDraft } from '../sheet/sheetDraft';
import { drawTitle } from './page';
import { FIGURES_SHEET, unitsRange, type FiguresPlan } from './figuresPlan';
import type { SummaryArgs } from './summaryArgs';
import { TIERS } from './summarySpelling';
import { PRINTED_TEXT } from '../sheet/printedText';
import { UNIT_FIELDS } from './unitColumns';

const TIER = UNIT_FIELDS.indexOf('tier');
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
  /** Element of the rate. */
  readonly key: ElementKey;
}

/** "Biểu đồ": of each rate that is asked for how the communes are spread, and who stands first and last; none without. */
export function unitCharts(args: SummaryArgs, plan: FiguresPlan): SheetModel | undefined {
  const shown = args.attainments.flatMap((attainment): readonly Shown[] => {
    const results = unitResults(args.rollUp, attainment.target, args.catalogue);
    const measure = measureOf(attainment.target, args.catalogue, () => true);
    if (measure.kind !== 'rate' || new Set(results.map(({ actual }) => actual)).size < 2) return [];
    return [{ attainment, results, key: measure.shown }];
  });
  if (shown.length === 0) return undefined;
  const draft = new SheetDraft();
  drawTitle(draft, args, 'KẾT QUẢ CỦA CÁC ĐƠN VỊ CẤP XÃ QUA BIỂU ĐỒ', COLUMN.right);
  const charts = shown.flatMap((one, index) =>
    drawBlock(draft, { args, plan, key: one.key }, one, FIRST + index * BLOCK),
  );
  const cells = draft.cells();
  const bottom = FIRST + shown.length * BLOCK - 1;
  return framedSheet({
    name: CHARTS_SHEET,
    draft,
    cells,
    widths: WIDTHS,
    rows: rowHeights(PRINTED_TEXT, {
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

/** Where a figure of a chart is taken from. */
interface Source {
  readonly args: SummaryArgs;
  readonly plan: FiguresPlan;
  /** Element of the rate. */
  readonly key: ElementKey;
}

function drawBlock(
  draft: SheetDraft,
  source: Source,
  { attainment, results }: Shown,
  top: number,
): readonly ChartModel[] {
  const { target, measuredIn } = attainment;
  const unit = measuredIn.kind === 'own' ? measuredIn.words.vi : '%';
  const heading = `${target.vi} (mục tiêu ${demandText(target, source.args.catalogue, 'vi')})`;
  draft.across({ row: top, left: 0, right: COLUMN.right }, 'heading', heading);
  const bands = bandsOf(
    results.map(({ actual }) => actual),
    unit === '%' ? PER_CENT : 0,
  );
  const spread = drawFigures(
    draft,
    top + 1,
    bands.map((band, index) => [bandText(band), countOf(source, band, index === bands.length - 1)] as const),
  );
  const ranked = bestAndWorst(results);
  const below = top + 1 + bands.length;
  const units = drawFigures(
    draft,
    below,
    ranked.map((one) => [fullName(one.unit), figureOf(source, one)] as const),
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
      series: [{ name: 'Số đơn vị', values: spread.values, color: CHART_COLOURS.actual, as: 'bar', labels: '0' }],
      place: { ...place, left: COLUMN.left, right: COLUMN.middle - 1 },
      valueAxis: { min: 0, numberFormat: '0', title: 'đơn vị' },
    },
    {
      title: ranked.length < results.length ? `Cao nhất và thấp nhất (${unit})` : `Xếp theo kết quả (${unit})`,
      type: 'column',
      categories: units.labels,
      series: [
        { name: 'Kết quả', values: units.values, color: CHART_COLOURS.actual, as: 'bar', labels: '#,##0.0' },
        ...(limit === undefined ? [] : [marks]),
      ],
      place: { ...place, left: COLUMN.middle, right: COLUMN.right },
      valueAxis: { min: 0, numberFormat: '#,##0.##', title: unit },
    },
  ];
}

function bandText({ from, to }: Band): string {
  return `${showNumber(from, 1)}–${showNumber(to, 1)}`;
}

/** How many communes of "Số liệu" lie in a band, counted there; the last band holds its upper end, too. */
function countOf({ plan, key }: Source, { from, to, count }: Band, isLast: boolean): Content {
  const [rates, tiers] = [unitsRange(plan, plan.colOf.get(key) ?? -1), unitsRange(plan, TIER)];
  if (!plan.colOf.has(key) || rates === undefined || tiers === undefined) return number(count);
  const least = `COUNTIFS(${tiers},"${TIERS.commune}",${rates},">="&${from}`;
  return formula(isLast ? `${least})` : `${least},${rates},"<"&${to})`, number(count));
}

/** A unit's own result, as "Số liệu" has it. */
function figureOf({ plan, key }: Source, { unit, actual }: UnitResult): Content {
  const [row, col] = [plan.rowOf.get(unitKey(unit)), plan.colOf.get(key)];
  if (row === undefined || col === undefined) return number(actual);
  return formula(`${quotedSheet(FIGURES_SHEET)}!${address({ row, col })}`, number(actual));
}

/** The figures of a chart in two columns beside what is printed. */
function drawFigures(
  draft: SheetDraft,
  top: number,
  figures: readonly (readonly [label: string, value: Content])[],
): { readonly labels: Area; readonly values: Area } {
  figures.forEach(([label, value], index) => {
    draft.put({ row: top + index, col: COLUMN.label }, 'identity', text(label));
    draft.put({ row: top + index, col: COLUMN.value }, 'chartFigure', value);
  });
  const column = (col: number): Area => ({ top, bottom: top + figures.length - 1, left: col, right: col });
  return { labels: column(COLUMN.label), values: column(COLUMN.value) };
}
