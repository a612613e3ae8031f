import type { FollowedCount, PhaseReview } from '../../../domain/series/series';
import type { Phase } from '../../../domain/plan/programme';
import { demandText } from '../../../domain/targets/words';
import { framedSheet } from '../../sheet/framedSheet';
import { number, text, type Content, type SheetModel } from '../../sheet/model';
import { printedPage } from '../../sheet/printedPage';
import { rowHeights } from '../../sheet/rowHeights';
import { SheetDraft } from '../../sheet/sheetDraft';
import { TABLE } from '../../sheet/tableSheet';
import { PRINTED_TEXT } from '../../sheet/printedText';
import { verdictColours, VERDICT_WORDS } from '../verdictWords';
import { coverageText } from '../result/targetTable';
import { elementName, figureStyleOf, totalContent, yearContent } from './countTable';
import { seriesScope, yearTitle, type SeriesArgs } from './seriesArgs';
import { resultStyle } from './targetBlock';

/** Columns before those of the years: ordinal, what, unit or demand. */
const FIRST = 3;
const WIDTHS = [5, 46, 26] as const;
const YEAR_WIDTH = 12;
const TOTAL_WIDTH = 15;
const VERDICT_WIDTH = 26;

/** "sơ kết" of a phase, "tổng kết" of the plan. */
export function reviewWord({ kind }: Pick<PhaseReview, 'kind'>): string {
  return kind === 'final' ? 'Tổng kết' : 'Sơ kết';
}

export function spanWords({ from, to }: Phase): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** "Sơ kết 2021–2025": targets with their verdict at the end, what was done and spent, the years side by side. */
export function reviewSheet(args: SeriesArgs, review: PhaseReview): SheetModel {
  const draft = new SheetDraft();
  const layout = layoutOf(args, review);
  const { right } = layout;
  const scope = seriesScope(args, review.phase);
  const name = `${reviewWord(review)} ${spanWords(review.phase)}`;
  draft.across(
    { row: TABLE.title, left: 0, right },
    'title',
    `${reviewWord(review).toLocaleUpperCase('vi')} GIAI ĐOẠN ${spanWords(review.phase)}`,
  );
  draft.across({ row: TABLE.scope, left: 0, right }, scope.style, scope.words);
  draft.across({ row: TABLE.note, left: 0, right }, 'note', yearsNote(args, review));
  const targets = drawTargets(draft, args, review, layout);
  const activities = drawCounts(draft, args, {
    title: 'II. Hoạt động',
    counts: review.activities,
    top: targets + 1,
    layout,
  });
  const end = drawCounts(draft, args, { title: 'III. Kinh phí', counts: review.money, top: activities + 1, layout });
  const widths = [...WIDTHS, ...layout.years.map(() => YEAR_WIDTH), TOTAL_WIDTH, VERDICT_WIDTH];
  const cells = draft.cells();
  return framedSheet({
    name,
    draft,
    cells,
    widths,
    rows: rowHeights(PRINTED_TEXT, { cells, merges: draft.merges, widths }),
    conditionalFormats: verdictColours({ top: TABLE.first + 1, bottom: targets, left: right, right }),
    print: printedPage({ area: { top: 0, left: 0, bottom: end, right }, breakBefore: [targets + 1] }),
  });
}

interface Layout {
  readonly years: readonly number[];
  /** Column of the figure over the phase; the verdict or the years it is of stands right of it. */
  readonly total: number;
  readonly right: number;
  readonly colOf: (year: number) => number | undefined;
}

function layoutOf({ series }: SeriesArgs, { phase }: PhaseReview): Layout {
  const years = series.axis.filter((year) => phase.from <= year && year <= phase.to);
  const total = FIRST + years.length;
  const colOf = (year: number): number | undefined => (years.includes(year) ? FIRST + years.indexOf(year) : undefined);
  return { years, total, right: total + 1, colOf };
}

function yearsNote(args: SeriesArgs, { years, missing, phase }: PhaseReview): string {
  const breaks = args.series.breaks.filter(({ to }) => phase.from < to && to <= phase.to);
  return [
    `Số liệu các năm ${years.join(', ')}${missing.length === 0 ? '' : `; chưa có năm ${missing.join(', ')}`}.`,
    ...breaks.map(({ to, reason }) => `${to} ≠: ${args.reasonText(reason)}`),
  ].join(' ');
}

function drawHead(
  draft: SheetDraft,
  args: SeriesArgs,
  row: number,
  { years, right }: Layout,
  words: readonly [string, string, string, string],
): void {
  const [what, unit, total, last] = words;
  const titles = ['STT', what, unit, ...years.map((year) => yearTitle(year, args.series.breaks)), total, last];
  titles.slice(0, right + 1).forEach((title, col) => draft.putText({ row, col }, 'head', title));
}

function drawTargets(draft: SheetDraft, args: SeriesArgs, review: PhaseReview, layout: Layout): number {
  const top = TABLE.note + 1;
  draft.across({ row: top, left: 0, right: layout.right }, 'heading', 'I. Mục tiêu');
  drawHead(draft, args, top + 1, layout, ['Mục tiêu', 'Yêu cầu', 'Độ phủ năm cuối', 'Kết luận']);
  review.targets.forEach(({ target, point }, index) => {
    const row = top + 2 + index;
    const all = args.series.targets.find(({ targets }) => targets.includes(target))?.points ?? [];
    draft.put({ row, col: 0 }, 'middle', number(index + 1));
    draft.putText({ row, col: 1 }, 'label', target.vi);
    draft.putText({ row, col: 2 }, 'middle', demandText(target, args.catalogue, 'vi'));
    layout.years.forEach((year, at) => {
      const found = all.find((one) => one.year === year && one.attainment.target.id === target.id);
      const actual = found?.attainment.actual ?? null;
      const style = found && actual !== null ? resultStyle(found.attainment) : 'middle';
      draft.put({ row, col: FIRST + at }, style, actual === null ? text(found ? '–' : '') : number(actual));
    });
    draft.putText({ row, col: layout.total }, 'middle', point ? coverageText(point.attainment.coverage) : '–');
    draft.putText({ row, col: layout.right }, 'verdict', point ? verdictWords(point) : '? Chưa có số liệu');
  });
  return top + 2 + review.targets.length;
}

/** The verdict at the end of the phase, or of the last year there is, which is then said. */
function verdictWords({ year, attainment }: NonNullable<PhaseReview['targets'][number]['point']>): string {
  const words = attainment.reason === 'trackOnly' ? '– Chỉ theo dõi' : VERDICT_WORDS[attainment.verdict];
  const open = attainment.provisional ? ' (tạm tính)' : '';
  return year === attainment.target.periodTo ? `${words}${open}` : `${words}${open}, số năm ${year}`;
}

interface CountBlock {
  readonly title: string;
  readonly counts: readonly FollowedCount[];
  readonly top: number;
  readonly layout: Layout;
}

function drawCounts(draft: SheetDraft, args: SeriesArgs, { title, counts, top, layout }: CountBlock): number {
  draft.across({ row: top, left: 0, right: layout.right }, 'heading', title);
  drawHead(draft, args, top + 1, layout, ['Chỉ tiêu', 'Đơn vị tính', 'Cả giai đoạn', 'Của các năm']);
  counts.forEach((count, index) => {
    const { element, indicator, values, phases } = count;
    const row = top + 2 + index;
    const style = figureStyleOf(indicator);
    const [total] = phases;
    draft.put({ row, col: 0 }, 'middle', number(index + 1));
    draft.putText({ row, col: 1 }, 'label', elementName(element, args.catalogue));
    draft.putText({ row, col: 2 }, 'middle', indicator.measure);
    layout.years.forEach((year, at) => draft.put({ row, col: FIRST + at }, style, yearContent(values.get(year))));
    const content: Content = total ? totalContent(total, indicator, { row, colOf: layout.colOf }) : text('–');
    draft.put({ row, col: layout.total }, content.kind === 'text' ? 'middle' : style, content);
    draft.putText({ row, col: layout.right }, 'middle', ofYears(total?.years ?? [], layout.years));
  });
  return top + 2 + counts.length;
}

/** Of which years a sum is, where some are lacking. */
function ofYears(years: readonly number[], all: readonly number[]): string {
  if (years.length === 0) return '–';
  return years.length === all.length ? `đủ ${years.length} năm` : years.join(', ');
}
