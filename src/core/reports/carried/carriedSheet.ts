import { cellArea } from '../../sheet/address';
import { number, text } from '../../sheet/model';
import { CARRIED_SHEET_NAME, withOwnName } from '../../sheet/ownSheet';
import type { BodyCell, StreamedSheet } from '../../sheet/streamed';
import { piecesOf } from '../../sheet/textPieces';
import type { FiguresPlan } from '../figuresPlan';
import type { SummaryArgs } from '../summaryArgs';
import { HEAD_CELLS, lineMark, lineText, MOST_PIECES, type CarriedLine } from './carriedLine';
import { linesToCarry } from './linesToCarry';

const CARRIED_SHEET = 'Chuyển cấp trên (dữ liệu)';
const WORDS =
  'Phần chuyển lên cấp trên: quyết định, tệp và biểu không dùng được, lỗi và cảnh báo. Xin không sửa, không xóa trang này.';
/** Version of the lines. */
const VERSION = 1;
/** Row of the version and the number of lines; the lines follow: the mark of each, then its text in pieces. */
const HEAD = 1;

/**
 * The sheet with what the figures do not say and the next level needs (docs/summary.md#what-goes-upward): plain cells,
 * which other programs keep.
 */
export function carriedSheet(args: SummaryArgs, plan: FiguresPlan): StreamedSheet {
  const { list, code } = args.rollUp.root;
  const lines = linesToCarry(args, plan);
  return withOwnName<StreamedSheet>({
    name: CARRIED_SHEET,
    styles: {},
    columns: [{ width: 20 }],
    names: [{ name: CARRIED_SHEET_NAME, area: cellArea({ row: HEAD, col: 0 }), scope: 'sheet' }],
    protected: true,
    hidden: 'very',
    gridlines: false,
    head: {
      cells: [
        { row: 0, col: 0, content: text(WORDS) },
        { row: HEAD, col: HEAD_CELLS.version, content: number(VERSION) },
        { row: HEAD, col: HEAD_CELLS.count, content: number(lines.length) },
        { row: HEAD, col: HEAD_CELLS.list, content: text(list) },
        { row: HEAD, col: HEAD_CELLS.code, content: text(code) },
      ],
    },
    body: {
      top: HEAD + 1,
      count: lines.length,
      right: MOST_PIECES,
      row: (index) => ({ cells: lineCells(lines[index]?.(), HEAD + 1 + index) }),
    },
  });
}

function lineCells(line: CarriedLine | undefined, row: number): readonly BodyCell[] {
  if (!line) return [];
  const words = lineText(line);
  return [lineMark(words), ...piecesOf(words)].map((piece, col) => ({ row, col, content: text(piece) }));
}
