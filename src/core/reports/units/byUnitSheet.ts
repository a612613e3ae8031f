import { numberOf } from '../../../domain/figure';
import { fullName } from '../../../domain/territory/unit';
import { address, columnName, type Area } from '../../sheet/address';
import { formula, number, text, type ConditionalFormatModel } from '../../sheet/model';
import type { SheetBody, StreamedSheet } from '../../sheet/streamed';
import { drawnBody } from '../drawnBody';
import { FIGURES_SHEET, type FiguresPlan } from '../figuresPlan';
import { drawTitle, printModel } from '../page';
import { rowHeight, rowHeights } from '../rowHeights';
import { SheetDraft, shownOf } from '../sheetDraft';
import { STYLES } from '../styles';
import type { SummaryArgs } from '../summaryArgs';
import { demandText } from '../targetWords';
import { verdictColours } from '../verdictWords';
import { coverageOf, lateWords } from './reporting';
import { keyGroups, rankingGroup, type KeyGroup, type RateGroup } from './keyColumns';
import { groupColumns, tableWidths, type GroupColumn } from './tableColumns';
import { unitSections, type Line, type Section } from './unitSections';
import { referTo, verdictCell } from './unitLine';

export const BY_UNIT_SHEET = 'Theo đơn vị';

/** Rows of the head; the filter hangs on the lower row of titles. */
const HEAD = { note: 2, groups: 3, titles: 4, first: 5 } as const;
const TITLE_HEIGHTS: ReadonlyMap<number, number> = new Map([
  [HEAD.groups, 64],
  [HEAD.titles, 34],
]);
const FIXED_TITLES = ['STT', 'Đơn vị', 'Thuộc', 'Hạng'] as const;
/** Excel keeps 65.530 links on a sheet; beyond this many the figures go without, the names keep theirs. */
const MOST_FIGURE_LINKS = 20000;

interface Table {
  readonly args: SummaryArgs;
  readonly plan: FiguresPlan;
  readonly columns: readonly GroupColumn[];
  readonly ranked?: RateGroup;
  readonly linked: boolean;
}

/** "Theo đơn vị": units × key indicators, communes ranked within the whole unit; every figure leads to its row. */
export function byUnitSheet(args: SummaryArgs, plan: FiguresPlan): StreamedSheet {
  const groups = keyGroups(args, plan);
  const ranked = rankingGroup(groups, plan);
  const columns = groupColumns(groups, FIXED_TITLES.length, largestFigures(plan));
  const linked = plan.rows.length * columns.length <= MOST_FIGURE_LINKS;
  const table: Table = { args, plan, columns, linked, ...(ranked ? { ranked } : {}) };
  const right = FIXED_TITLES.length + columns.length + 1;
  const sections = unitSections(args, plan, ranked, HEAD.first);
  const draft = new SheetDraft();
  drawTitle(draft, args, 'KẾT QUẢ THEO ĐƠN VỊ', right);
  draft.across(HEAD.note, 0, right, 'note', noteText(ranked));
  drawTitles(draft, columns, right);
  const widths = tableWidths(columns);
  const cells = draft.cells();
  const bottom = Math.max(HEAD.first, ...sections.map(({ bottom: last }) => last));
  return {
    name: BY_UNIT_SHEET,
    head: { cells, rows: rowHeights(cells, draft.merges, widths, TITLE_HEIGHTS) },
    body: sectionRows(table, sections, right, widths),
    styles: STYLES,
    columns: widths.map((width) => ({ width })),
    merges: draft.merges,
    conditionalFormats: [...bars(columns, sections), ...verdicts(columns, bottom)],
    protected: false,
    freeze: { rows: HEAD.first, cols: 2 },
    print: printModel({ from: HEAD.groups, to: HEAD.titles }, { top: 0, left: 0, bottom, right }),
    filter: { top: HEAD.titles, left: 0, bottom, right },
    gridlines: false,
  };
}

/** The root's figure of an element, for the width of its column: no unit's is longer. 0 where it has none. */
function largestFigures(plan: FiguresPlan): (key: string) => number {
  const root = plan.sums[0]?.aggregate.values;
  return (key) => numberOf(root?.get(key)) ?? 0;
}

function noteText(ranked: RateGroup | undefined): string {
  const source = `Số liệu lấy từ trang “${FIGURES_SHEET}”; bấm tên đơn vị để đến dòng gốc. Độ phủ: số đơn vị đã báo cáo (dòng cộng) hoặc số ô đã ghi (dòng đơn vị). “x”: không áp dụng; ô trống: chưa báo cáo hoặc không thuộc phần đơn vị báo cáo.`;
  if (!ranked) return source;
  const asked = ranked.target ? ` (mục tiêu ${demandText(ranked.target)})` : '';
  return `Xếp hạng các đơn vị cấp xã trên toàn địa bàn theo “${ranked.title}”${asked}. ${source}`;
}

function drawTitles(draft: SheetDraft, columns: readonly GroupColumn[], right: number): void {
  const fixed: readonly (readonly [number, string])[] = [
    ...FIXED_TITLES.map((title, col) => [col, title] as const),
    [right - 1, 'Độ phủ n/N'],
    [right, 'Gửi báo cáo'],
  ];
  for (const [col, title] of fixed) {
    draft.put(HEAD.groups, col, 'head');
    draft.putText(HEAD.titles, col, 'head', title);
  }
  for (const { group, col, part, span } of columns) {
    draft.putText(HEAD.titles, col, 'head', part.title);
    if (span === 0) continue;
    const asked = group.kind === 'rate' && group.target ? `\nMục tiêu ${demandText(group.target)}` : '';
    const area = { top: HEAD.groups, bottom: HEAD.groups, left: col, right: col + span - 1 };
    draft.spread(area, 'head', text(group.title + asked));
  }
}

/** Place of each rate of a ranked section: one more than the rates above it. */
type Places = ReadonlyMap<number, number>;

function placesOf({ ranked }: Table, { lines, ranked: byRank }: Section): Places {
  const places = new Map<number, number>();
  if (!byRank || !ranked) return places;
  const rates = lines.flatMap(({ source }) => {
    const shown = shownOf(source.cell(ranked.rate));
    return shown.kind === 'number' ? [shown.number] : [];
  });
  rates.sort((a, b) => b - a).forEach((rate, index) => !places.has(rate) && places.set(rate, index + 1));
  return places;
}

/** The rows of all sections, which follow one another without a gap; the name alone says how high a row is. */
function sectionRows(table: Table, sections: readonly Section[], right: number, widths: readonly number[]): SheetBody {
  const owners = sections.flatMap((section) => {
    const places = placesOf(table, section);
    return Array.from({ length: section.lines.length + 1 }, () => ({ section, places }));
  });
  return drawnBody(
    { top: HEAD.first, count: owners.length, right },
    (draft, row, index) => {
      const owner = owners[index];
      if (owner) drawRow(draft, table, owner.section, owner.places, row, right);
    },
    (cells) =>
      rowHeight(
        cells.filter(({ col }) => col === 1),
        widths,
      ),
  );
}

/** The heading of a section, or one of its lines. */
function drawRow(draft: SheetDraft, table: Table, section: Section, places: Places, row: number, right: number): void {
  const place = row - section.top;
  const line = section.lines[place - 1];
  if (line) return drawLine(draft, table, section, places, line, row, place);
  for (let col = 0; col <= right; col += 1) draft.put(row, col, 'section', col === 1 ? text(section.title) : undefined);
}

function drawLine(
  draft: SheetDraft,
  table: Table,
  section: Section,
  places: Places,
  line: Line,
  row: number,
  place: number,
): void {
  const { args, plan, columns } = table;
  const right = FIXED_TITLES.length + columns.length;
  draft.put(row, 0, 'middle', number(place));
  draft.put(row, 1, line.sums ? 'linkBold' : 'linkLine', text(fullName(line.unit)), {
    sheet: FIGURES_SHEET,
    cell: address({ row: line.source.row, col: 0 }),
  });
  draft.put(row, 2, 'line', text(line.parentName));
  draft.put(row, 3, 'middle', rankCell(table, section, line, row, places));
  for (const { group, col, part } of columns) drawFigure(draft, table, line, { row, col }, group, part.role);
  draft.put(row, right, 'middle', text(coverageOf(args, plan, line.unit)));
  draft.put(row, right + 1, 'middle', text(line.sums ? '' : lateWords(args, line.unit)));
}

function drawFigure(
  draft: SheetDraft,
  table: Table,
  { source, sums }: Line,
  at: { row: number; col: number },
  group: KeyGroup,
  role: string,
): void {
  const { plan, linked } = table;
  const bold = sums ? 'total' : '';
  const put = (key: string, style: 'Count' | 'Money' | 'Rate'): void => {
    const { content, link } = referTo(plan, source, key);
    const name = bold === '' ? (style.toLowerCase() as 'count' | 'money' | 'rate') : (`total${style}` as const);
    draft.put(at.row, at.col, name, content, linked ? link : undefined);
  };
  if (group.kind === 'figure') return put(group.key, group.money ? 'Money' : 'Count');
  if (role === 'denominator') return put(group.denominator, 'Count');
  if (role === 'numerator') return put(group.numerator, 'Count');
  if (role === 'rate') return put(group.rate, 'Rate');
  const cell = (back: number): string => address({ row: at.row, col: at.col - back });
  const shown = {
    numerator: shownOf(source.cell(group.numerator)),
    denominator: shownOf(source.cell(group.denominator)),
  };
  const judged =
    source.cell(group.rate) && verdictCell(group, { denominator: cell(3), numerator: cell(2), rate: cell(1) }, shown);
  draft.put(at.row, at.col, 'verdict', judged);
}

/** Place among the communes by the unrounded rate; equal rates share a place. */
function rankCell({ columns, ranked }: Table, section: Section, line: Line, row: number, places: Places) {
  const col = columns.find(({ group, part }) => group === ranked && part.role === 'rate')?.col;
  if (!section.ranked || !ranked || col === undefined) return undefined;
  const letters = columnName(col);
  const range = `${letters}$${section.top + 2}:${letters}$${section.bottom + 1}`;
  const own = shownOf(line.source.cell(ranked.rate));
  const value = own.kind === 'number' ? number(places.get(own.number) ?? 0) : text('–');
  return formula(`IF(ISNUMBER(${letters}${row + 1}),RANK(${letters}${row + 1},${range}),"–")`, value);
}

function bars(columns: readonly GroupColumn[], sections: readonly Section[]): readonly ConditionalFormatModel[] {
  const rates = columns.filter(({ part }) => part.role === 'rate');
  return sections
    .filter(({ ranked, lines }) => ranked && lines.length > 0)
    .flatMap(({ top, bottom }) =>
      rates.map(({ col }): ConditionalFormatModel => ({
        type: 'dataBar',
        area: { top: top + 1, bottom, left: col, right: col },
        color: '9DC3E6',
        min: 0,
        max: 100,
      })),
    );
}

function verdicts(columns: readonly GroupColumn[], bottom: number): readonly ConditionalFormatModel[] {
  return columns
    .filter(({ part }) => part.role === 'verdict')
    .flatMap(({ col }) => verdictColours({ top: HEAD.first, bottom, left: col, right: col } satisfies Area));
}
