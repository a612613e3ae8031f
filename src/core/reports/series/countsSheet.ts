import type { FollowedCount } from '../../../domain/series/series';
import { framedSheet } from '../../sheet/framedSheet';
import { number, type SheetModel } from '../../sheet/model';
import { rowHeights } from '../../sheet/rowHeights';
import { SheetDraft } from '../../sheet/sheetDraft';
import { drawTableHead, TABLE, tableFrame } from '../../sheet/tableSheet';
import { PRINTED_TEXT } from '../../sheet/printedText';
import { elementName, figureStyleOf, overYearsWords, totalContent, yearContent } from './countTable';
import { seriesScope, yearTitle, type SeriesArgs } from './seriesArgs';

export const COUNTS_SHEET = 'Chỉ tiêu theo năm';

const LEFT = ['STT', 'Mã số', 'Chỉ tiêu', 'Đơn vị tính', 'Cách tính qua các năm'] as const;
const LEFT_WIDTHS = [5, 8, 44, 13, 15] as const;
const YEAR_WIDTH = 11;
const TOTAL_WIDTH = 14;

/** "Chỉ tiêu theo năm": every figure of the unit by year, and over each phase by the rule of its indicator. */
export function countsSheet(args: SeriesArgs): SheetModel {
  const { series, programme } = args;
  const draft = new SheetDraft();
  const titles = [
    ...LEFT,
    ...series.axis.map((year) => yearTitle(year, args.series.breaks)),
    ...programme.phases.map(({ from, to }) => `${from}–${to}`),
  ];
  drawTableHead(draft, {
    title: 'CHỈ TIÊU QUA CÁC NĂM',
    scope: seriesScope(args),
    note: 'Số phát sinh trong năm được cộng qua các năm có số; số cuối kỳ và số lũy kế lấy của năm cuối có số. Ô trống: không có số; x: không áp dụng.',
    columns: titles.map((title) => ({ title })),
  });
  series.counts.forEach((count, index) => drawCount(draft, args, count, index));
  const widths = [...LEFT_WIDTHS, ...series.axis.map(() => YEAR_WIDTH), ...programme.phases.map(() => TOTAL_WIDTH)];
  const cells = draft.cells();
  return framedSheet({
    name: COUNTS_SHEET,
    draft,
    cells,
    widths,
    rows: rowHeights(PRINTED_TEXT, { cells, merges: draft.merges, widths }),
    ...tableFrame(titles.length - 1, TABLE.titles + Math.max(1, series.counts.length)),
  });
}

function drawCount(draft: SheetDraft, args: SeriesArgs, count: FollowedCount, index: number): void {
  const { series, catalogue } = args;
  const { element, indicator, values, phases } = count;
  const row = TABLE.first + index;
  const style = figureStyleOf(indicator);
  const first = LEFT.length;
  draft.put({ row, col: 0 }, 'middle', number(index + 1));
  draft.putText({ row, col: 1 }, 'code', element);
  draft.putText({ row, col: 2 }, 'label', elementName(element, catalogue));
  draft.putText({ row, col: 3 }, 'middle', indicator.measure);
  draft.putText({ row, col: 4 }, 'middle', overYearsWords(indicator));
  series.axis.forEach((year, at) => draft.put({ row, col: first + at }, style, yearContent(values.get(year))));
  const colOf = (year: number): number | undefined => {
    const at = series.axis.indexOf(year);
    return at < 0 ? undefined : first + at;
  };
  phases.forEach((total, at) => {
    const content = totalContent(total, indicator, { row, colOf });
    draft.put({ row, col: first + series.axis.length + at }, content.kind === 'text' ? 'middle' : style, content);
  });
}
