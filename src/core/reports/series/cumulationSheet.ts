import { cellOf, operation, type Expression } from '../../../domain/formula/expression';
import type { Cumulation, CumulationState, CumulationStep } from '../../../domain/series/series';
import { framedSheet } from '../../sheet/framedSheet';
import { number, text, type Content, type SheetModel } from '../../sheet/model';
import { rowHeights } from '../../sheet/rowHeights';
import { SheetDraft } from '../../sheet/sheetDraft';
import { drawTableHead, TABLE, tableFrame } from '../../sheet/tableSheet';
import { PRINTED_TEXT } from '../../sheet/printedText';
import { elementName } from './countTable';
import { seriesScope, type SeriesArgs } from './seriesArgs';

export const CUMULATION_SHEET = 'Số lũy kế';

const COLUMN = { name: 0, year: 1, typed: 2, added: 3, reckoned: 4, difference: 5, said: 6 } as const;

const COLUMNS: readonly (readonly [title: string, width: number])[] = [
  ['Chỉ tiêu lũy kế', 44],
  ['Năm', 8],
  ['Số lũy kế ghi trong biểu', 15],
  ['Số tăng trong năm', 13],
  ['Số cộng dồn', 13],
  ['Chênh lệch trong năm', 13],
  ['Nhận xét', 52],
];

const WORDS: Readonly<Record<CumulationState, string>> = {
  begins: 'Bắt đầu cộng dồn từ số ghi của năm này.',
  agrees: '✓ Khớp: bằng số năm trước cộng số tăng trong năm.',
  fewer: 'Ít hơn: có người nghỉ, chuyển hoặc không còn được tính; cần nêu rõ trong báo cáo.',
  more: '! Nhiều hơn số năm trước cộng số tăng trong năm; cần kiểm tra lại hoặc giải trình.',
};

/** "Số lũy kế": typed cumulative counts against those reckoned year by year; undefined where the plan has none. */
export function cumulationSheet(args: SeriesArgs): SheetModel | undefined {
  const { cumulations } = args.series;
  if (cumulations.length === 0) return undefined;
  const draft = new SheetDraft();
  drawTableHead(draft, {
    title: 'SỐ LŨY KẾ GHI TRONG BIỂU VÀ SỐ CỘNG DỒN',
    scope: seriesScope(args),
    note: 'Cộng dồn: số ghi của năm đầu, thêm số tăng của từng năm; bắt đầu lại khi sang giai đoạn mới, khi địa bàn thay đổi, khi thiếu năm hoặc thiếu đơn vị.',
    columns: COLUMNS.map(([title]) => ({ title })),
  });
  let row: number = TABLE.first;
  for (const cumulation of cumulations) row = drawCumulation(draft, args, cumulation, row);
  const widths = COLUMNS.map(([, width]) => width);
  const cells = draft.cells();
  return framedSheet({
    name: CUMULATION_SHEET,
    draft,
    cells,
    widths,
    rows: rowHeights(PRINTED_TEXT, { cells, merges: draft.merges, widths }),
    ...tableFrame(COLUMNS.length - 1, row - 1),
  });
}

function drawCumulation(
  draft: SheetDraft,
  { catalogue }: SeriesArgs,
  { cumulative, steps }: Cumulation,
  top: number,
): number {
  steps.forEach((step, index) => {
    const row = top + index;
    draft.putText({ row, col: COLUMN.name }, 'label', elementName(cumulative, catalogue));
    draft.put({ row, col: COLUMN.year }, 'middle', number(step.year));
    draft.put({ row, col: COLUMN.typed }, 'count', number(step.typed));
    draft.put({ row, col: COLUMN.added }, 'count', step.added === null ? text('–') : number(step.added));
    const [reckoned, difference] = live(step, row);
    draft.put({ row, col: COLUMN.reckoned }, 'count', reckoned);
    draft.put({ row, col: COLUMN.difference }, step.state === 'begins' ? 'middle' : 'gapCount', difference);
    draft.putText({ row, col: COLUMN.said }, 'label', WORDS[step.state]);
  });
  return top + steps.length;
}

function live({ state }: CumulationStep, row: number): readonly [Content | Expression, Content | Expression] {
  const at = (line: number, col: number): Expression => cellOf({ row: line, col });
  if (state === 'begins') return [at(row, COLUMN.typed), text('–')];
  const reckoned = operation(at(row - 1, COLUMN.reckoned), '+', at(row, COLUMN.added));
  const typed = operation(at(row, COLUMN.typed), '-', at(row - 1, COLUMN.typed));
  return [reckoned, operation(typed, '-', at(row, COLUMN.added))];
}
