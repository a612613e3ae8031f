import type { PhaseReview, UnitLine } from '../../../domain/series/series';
import { fullName } from '../../../domain/territory/unit';
import { number, text, type Content } from '../../sheet/model';
import type { StreamedSheet } from '../../sheet/streamed';
import { tableSheet, TABLE, type TableColumn } from '../../sheet/tableSheet';
import { PRINTED_TEXT } from '../../sheet/printedText';
import { elementName, figureStyleOf, totalContent } from './countTable';
import { spanWords } from './reviewSheet';
import { seriesScope, yearTitle, type SeriesArgs } from './seriesArgs';

/** Columns before those of the years. */
const FIRST = 5;

interface UnitTable {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly UnitLine[];
}

/** Units below, or bodies, each with its figures by year and over the phase; undefined where there are none. */
export function unitLinesSheet(
  args: SeriesArgs,
  review: PhaseReview,
  kind: 'units' | 'bodies',
): StreamedSheet | undefined {
  const lines = review[kind];
  if (lines.length === 0) return undefined;
  const span = spanWords(review.phase);
  const table: UnitTable =
    kind === 'units'
      ? { name: `Đơn vị ${span}`, title: `KẾT QUẢ TỪNG ĐƠN VỊ ${span}`, lines }
      : { name: `Cơ quan ${span}`, title: `KẾT QUẢ TỪNG CƠ QUAN, CƠ SỞ ${span}`, lines };
  return tableSheet({
    name: table.name,
    title: table.title,
    scope: seriesScope(args, review.phase),
    note: 'Mỗi dòng một chỉ tiêu của một đơn vị. Lọc theo đơn vị hoặc chỉ tiêu. Ô trống: năm ấy không có số, hoặc đơn vị chưa có, không còn.',
    columns: columnsOf(args, review),
    rows: table.lines,
    measure: PRINTED_TEXT,
  });
}

function columnsOf(args: SeriesArgs, { phase }: PhaseReview): readonly TableColumn<UnitLine>[] {
  const { series, catalogue } = args;
  const years = series.axis.filter((year) => phase.from <= year && year <= phase.to);
  const colOf = (year: number): number | undefined => (years.includes(year) ? FIRST + years.indexOf(year) : undefined);
  return [
    { title: 'STT', width: 6, style: 'middle', content: (_line, index) => number(index + 1) },
    { title: 'Đơn vị', width: 30, style: 'words', content: ({ unit }) => text(fullName(unit)) },
    { title: 'Thuộc', width: 24, style: 'words', content: ({ parentName }) => text(parentName) },
    { title: 'Chỉ tiêu', width: 44, style: 'words', content: ({ element }) => text(elementName(element, catalogue)) },
    { title: 'Đơn vị tính', width: 13, style: 'middle', content: ({ indicator }) => text(indicator.measure) },
    ...years.map((year): TableColumn<UnitLine> => ({
      title: yearTitle(year, args.series.breaks),
      width: 11,
      style: 'money',
      styleOf: ({ indicator }) => figureStyleOf(indicator),
      content: (line) => figure(line.values.get(year)),
    })),
    {
      title: 'Cả giai đoạn',
      width: 14,
      style: 'money',
      styleOf: ({ total, indicator }) => (total.value === null ? 'middle' : figureStyleOf(indicator)),
      content: ({ total, indicator }, index) => totalContent(total, indicator, { row: TABLE.first + index, colOf }),
    },
  ];
}

function figure(value: number | undefined): Content | undefined {
  return value === undefined ? undefined : number(value);
}
