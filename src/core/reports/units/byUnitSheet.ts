import type { Catalogue } from '../../../domain/catalogue/indicator';
import type { ElementKey } from '../../../domain/ids';
import { PER_CENT } from '../../../domain/exact/rate';
import { numberOf } from '../../../domain/figure';
import { demandText } from '../../../domain/targets/words';
import { address, columnName, type Area } from '../../sheet/address';
import { framedStream } from '../../sheet/framedSheet';
import { formula, number, text, valueIn, type ConditionalFormatModel, type Content } from '../../sheet/model';
import { printedPage } from '../../sheet/printedPage';
import { rowHeight, rowHeights } from '../../sheet/rowHeights';
import { SheetDraft } from '../../sheet/sheetDraft';
import type { SheetBody, StreamedSheet } from '../../sheet/streamed';
import { tableBody, type RowDraft } from '../../sheet/tableBody';
import { FIGURES_SHEET, type FiguresPlan } from '../figuresPlan';
import { drawTitle } from '../page';
import type { SummaryArgs } from '../summaryArgs';
import { PRINTED_TEXT } from '../../sheet/printedText';
import { verdictColours } from '../verdictWords';
import { Reporting } from './reporting';
import { keyGroups, NOT_DUE, rankingGroup, ranksUpwards, type KeyGroup, type RateGroup } from './keyColumns';
import { groupColumns, tableWidths, type ColumnRole, type GroupColumn } from './tableColumns';
import { unitSections, type Line, type Section } from './unitSections';
import { referTo, referToSide, verdictCell, type LineSource } from './unitLine';

const BY_UNIT_SHEET = 'Theo đơn vị';

/** Rows of the head; the filter hangs on the lower row of titles. */
const HEAD = { note: 2, groups: 3, titles: 4, first: 5 } as const;
const TITLE_HEIGHTS: ReadonlyMap<number, number> = new Map([
  [HEAD.groups, 64],
  [HEAD.titles, 34],
]);
/** Columns of the unit's name and of where it belongs: they alone say how high a row is. */
const NAME = 1;
const WITHIN = 2;
const FIXED_TITLES = ['STT', 'Đơn vị', 'Thuộc', 'Hạng'] as const;
/** Excel keeps 65.530 links on a sheet; beyond this many the figures go without, the names keep theirs. */
const MOST_FIGURE_LINKS = 20000;

interface Table {
  readonly args: SummaryArgs;
  readonly plan: FiguresPlan;
  readonly columns: readonly GroupColumn[];
  readonly ranked?: RateGroup;
  readonly linked: boolean;
  readonly reporting: Reporting;
}

/** "Theo đơn vị": units × key indicators, communes ranked within the whole unit; every figure leads to its row. */
export function byUnitSheet(args: SummaryArgs, plan: FiguresPlan): StreamedSheet {
  const groups = keyGroups(args, plan);
  const ranked = rankingGroup(groups, plan);
  const columns = groupColumns(groups, FIXED_TITLES.length, largestFigures(plan));
  const linked = plan.rows.length * columns.length <= MOST_FIGURE_LINKS;
  const table: Table = {
    args,
    plan,
    columns,
    linked,
    reporting: new Reporting(args.rollUp, plan),
    ...(ranked ? { ranked } : {}),
  };
  const right = FIXED_TITLES.length + columns.length + 1;
  const sections = unitSections(args, plan, ranked, HEAD.first);
  const draft = new SheetDraft();
  drawTitle(draft, args, 'KẾT QUẢ THEO ĐƠN VỊ', right, 'units');
  draft.across({ row: HEAD.note, left: 0, right }, 'note', noteText(ranked, columns, args.catalogue));
  drawTitles(draft, args, columns, right);
  const widths = tableWidths(columns);
  const cells = draft.cells();
  const bottom = Math.max(HEAD.first, ...sections.map(({ bottom: last }) => last));
  return framedStream(
    {
      name: BY_UNIT_SHEET,
      draft,
      cells,
      widths,
      rows: rowHeights(PRINTED_TEXT, { cells, merges: draft.merges, widths, fixed: TITLE_HEIGHTS }),
      conditionalFormats: [...bars(columns, sections), ...verdicts(columns, bottom)],
      freeze: { rows: HEAD.first, cols: 2 },
      print: printedPage({
        titleRows: { from: HEAD.groups, to: HEAD.titles },
        area: { top: 0, left: 0, bottom, right },
      }),
      filter: { top: HEAD.titles, left: 0, bottom, right },
    },
    sectionRows(table, sections, right, widths),
  );
}

/** The root's figure of an element, for the width of its column: no unit's is longer. 0 where it has none. */
function largestFigures(plan: FiguresPlan): (key: ElementKey) => number {
  const root = plan.sums[0]?.aggregate.values;
  return (key) => numberOf(root?.get(key)) ?? 0;
}

function noteText(ranked: RateGroup | undefined, columns: readonly GroupColumn[], catalogue: Catalogue): string {
  const source = `Số liệu lấy từ trang “${FIGURES_SHEET}”; bấm tên đơn vị để đến dòng gốc. Độ phủ: số đơn vị đã báo cáo (dòng cộng) hoặc số ô đã ghi (dòng đơn vị). “x”: không áp dụng; ô trống: chưa báo cáo hoặc không thuộc phần đơn vị báo cáo.${notDueNote(columns)}`;
  if (!ranked) return source;
  const order = ranksUpwards(ranked) ? ', thấp nhất đứng đầu' : '';
  const asked = ranked.target ? ` (mục tiêu ${demandText(ranked.target.target, catalogue, 'vi')})` : '';
  return `Xếp hạng các đơn vị cấp xã trên toàn địa bàn theo “${ranked.title}”${asked}${order}. ${source}`;
}

function notDueNote(columns: readonly GroupColumn[]): string {
  const notDue = columns.some(({ group }) => group.kind === 'rate' && group.target?.below === NOT_DUE);
  return notDue ? ` “${NOT_DUE}”: chưa đạt nhưng chưa đến hạn.` : '';
}

function drawTitles(
  draft: SheetDraft,
  { catalogue }: SummaryArgs,
  columns: readonly GroupColumn[],
  right: number,
): void {
  const fixed: readonly (readonly [number, string])[] = [
    ...FIXED_TITLES.map((title, col) => [col, title] as const),
    [right - 1, 'Độ phủ n/N'],
    [right, 'Gửi báo cáo'],
  ];
  for (const [col, title] of fixed) {
    draft.put({ row: HEAD.groups, col }, 'head');
    draft.putText({ row: HEAD.titles, col }, 'head', title);
  }
  for (const { group, col, part, span } of columns) {
    draft.putText({ row: HEAD.titles, col }, 'head', part.title);
    if (span === 0) continue;
    const asked =
      group.kind === 'rate' && group.target ? `\nMục tiêu ${demandText(group.target.target, catalogue, 'vi')}` : '';
    const area = { top: HEAD.groups, bottom: HEAD.groups, left: col, right: col + span - 1 };
    draft.spread(area, 'head', text(group.title + asked));
  }
}

/** Place of each rate of a ranked section, one more than the rates above it, and how many units share the first. */
interface Places {
  readonly of: ReadonlyMap<number, number>;
  readonly first: number;
  readonly ranked: number;
}

/** Where many are first a place says little, so that how many they are is said. */
function tiedWords({ first, ranked }: Places): string {
  if (first < 2) return '';
  return first === ranked ? ' (các đơn vị bằng nhau, không phân hạng)' : ` (${first} đơn vị đồng hạng 1)`;
}

function placesOf({ ranked }: Table, { lines, ranked: byRank }: Section): Places {
  const places = new Map<number, number>();
  if (!byRank || !ranked) return { of: places, first: 0, ranked: 0 };
  const rates = lines.flatMap(({ source }) => {
    const shown = valueIn(source.cell(ranked.rate));
    return shown.kind === 'number' ? [shown.number] : [];
  });
  const sign = ranksUpwards(ranked) ? -1 : 1;
  rates.sort((a, b) => sign * (b - a)).forEach((rate, index) => !places.has(rate) && places.set(rate, index + 1));
  return { of: places, first: rates.filter((rate) => rate === rates[0]).length, ranked: rates.length };
}

/** The rows of all sections, which follow one another without a gap. */
function sectionRows(table: Table, sections: readonly Section[], right: number, widths: readonly number[]): SheetBody {
  const owners = sections.flatMap((section) => {
    const places = placesOf(table, section);
    return Array.from({ length: section.lines.length + 1 }, () => ({ section, places }));
  });
  return tableBody({
    top: HEAD.first,
    right,
    rows: owners,
    draw: (line, { section, places }) => drawRow(line, table, section, places, right),
    height: (cells) => rowHeight(PRINTED_TEXT, cells.slice(NAME, WITHIN + 1), widths),
  });
}

/** The heading of a section, or one of its lines. */
function drawRow(draft: RowDraft, table: Table, section: Section, places: Places, right: number): void {
  const line = section.lines[draft.row - section.top - 1];
  if (line) return drawLine(draft, table, section, places, line);
  const title = `${section.title}${tiedWords(places)}`;
  while (draft.next <= right) draft.add('section', draft.next === NAME ? text(title) : undefined);
}

function drawLine(draft: RowDraft, table: Table, section: Section, places: Places, line: Line): void {
  const { columns, reporting } = table;
  const source = address({ row: line.source.row, col: 0 });
  draft.add('middle', number(draft.row - section.top));
  draft.add(line.sums ? 'linkBold' : 'linkLine', text(reporting.nameOf(line.unit)), {
    sheet: FIGURES_SHEET,
    cell: source,
  });
  draft.addText('words', line.parentName);
  draft.add('middle', rankCell(table, section, line, draft.row, places));
  for (const { group, part } of columns) drawFigure(draft, table, line, group, part.role);
  draft.addText('middle', reporting.coverageOf(line.unit));
  draft.addText('middle', line.sums ? '' : reporting.lateWords(line.unit));
}

const FIGURE_STYLES = {
  unit: { count: 'count', money: 'money', rate: 'rate' },
  sum: { count: 'totalCount', money: 'totalMoney', rate: 'totalRate' },
} as const;

function drawFigure(draft: RowDraft, table: Table, { source, sums }: Line, group: KeyGroup, role: ColumnRole): void {
  const { plan, linked } = table;
  const styles = FIGURE_STYLES[sums ? 'sum' : 'unit'];
  const add = (key: ElementKey, type: keyof typeof styles): void => {
    const { content, link } = referTo(plan, source, key);
    draft.add(styles[type], content, linked ? link : undefined);
  };
  const addSide = (rate: RateGroup, side: 'numerator' | 'denominator'): void => {
    const { content, link } = referToSide(plan, source, rate, side);
    draft.add(styles.count, content, linked ? link : undefined);
  };
  if (group.kind === 'figure') return add(group.key, group.money ? 'money' : 'count');
  if (role === 'denominator' || role === 'numerator') return addSide(group, role);
  if (role === 'rate') return add(group.rate, 'rate');
  draft.add('verdict', judged(draft, source, group));
}

/** The verdict on the three cells before it; none where the unit shows no rate. */
function judged(draft: RowDraft, source: LineSource, group: RateGroup): Content | undefined {
  const rate = source.cell(group.rate);
  if (!rate) return undefined;
  const side = (key: 'numerator' | 'denominator') => source.side?.(group, key) ?? source.cell(group[key]);
  const cell = (back: number): string => address({ row: draft.row, col: draft.next - back });
  const shown = {
    numerator: valueIn(side('numerator')),
    denominator: valueIn(side('denominator')),
    rate: valueIn(rate),
  };
  return verdictCell(group, { denominator: cell(3), numerator: cell(2), rate: cell(1) }, shown);
}

/** Place among the communes by the unrounded rate; equal rates share a place. */
function rankCell({ columns, ranked }: Table, section: Section, line: Line, row: number, places: Places) {
  const col = columns.find(({ group, part }) => group === ranked && part.role === 'rate')?.col;
  if (!section.ranked || !ranked || col === undefined) return undefined;
  const letters = columnName(col);
  const range = `${letters}$${section.top + 2}:${letters}$${section.bottom + 1}`;
  const own = valueIn(line.source.cell(ranked.rate));
  const value = own.kind === 'number' ? number(places.of.get(own.number) ?? 0) : text('–');
  const order = ranksUpwards(ranked) ? ',1' : '';
  return formula(`IF(ISNUMBER(${letters}${row + 1}),RANK(${letters}${row + 1},${range}${order}),"–")`, value);
}

function bars(columns: readonly GroupColumn[], sections: readonly Section[]): readonly ConditionalFormatModel[] {
  const rates = columns.filter(({ part }) => part.role === 'rate');
  return sections
    .filter(({ ranked, lines }) => ranked && lines.length > 0)
    .flatMap(({ top, bottom }) =>
      rates.map(({ col, group }): ConditionalFormatModel => ({
        type: 'dataBar',
        area: { top: top + 1, bottom, left: col, right: col },
        color: '9DC3E6',
        min: 0,
        // Only a percentage fills its bar at its base; another rate is as long as the longest beside it.
        ...(group.kind === 'rate' && group.per === PER_CENT ? { max: PER_CENT } : {}),
      })),
    );
}

function verdicts(columns: readonly GroupColumn[], bottom: number): readonly ConditionalFormatModel[] {
  return columns
    .filter(({ part }) => part.role === 'verdict')
    .flatMap(({ col }) => verdictColours({ top: HEAD.first, bottom, left: col, right: col } satisfies Area));
}
