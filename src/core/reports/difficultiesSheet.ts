import { valueOf } from '../../domain/figure';
import { fullName } from '../../domain/territory/unit';
import { number, type SheetModel } from '../sheet/model';
import type { FiguresPlan } from './figuresPlan';
import { drawTitle, printModel } from './page';
import { rowHeights } from './rowHeights';
import { SheetDraft } from './sheetDraft';
import { STYLES } from './styles';
import type { SummaryArgs } from './summaryArgs';
import type { UnitRow } from './unitRows';

export const DIFFICULTIES_SHEET = 'Khó khăn, kiến nghị';

const COLUMNS: readonly (readonly [string, number])[] = [
  ['STT', 6],
  ['Đơn vị', 30],
  ['Thuộc', 26],
  ['Khó khăn, vướng mắc', 60],
  ['Kiến nghị, đề xuất', 60],
];
const RIGHT = COLUMNS.length - 1;
const HEAD = { titles: 3, first: 4 } as const;
/** Elements of difficulties and of proposals (catalogue L). */
const WORDS = ['L05', 'L06'] as const;

/** "Khó khăn, kiến nghị": what the units wrote, each with its name (docs/summary.md). */
export function difficultiesSheet(args: SummaryArgs, plan: FiguresPlan): SheetModel {
  const draft = new SheetDraft();
  drawTitle(draft, args, 'KHÓ KHĂN, VƯỚNG MẮC VÀ KIẾN NGHỊ CỦA ĐƠN VỊ', RIGHT);
  COLUMNS.forEach(([title], col) => draft.putText(HEAD.titles, col, 'head', title));
  const rows = plan.rows.filter((row) => WORDS.some((key) => wordsOf(row, key) !== ''));
  rows.forEach((row, index) => drawUnit(draft, row, index));
  if (rows.length === 0) draft.across(HEAD.first, 0, RIGHT, 'label', 'Không đơn vị nào ghi khó khăn, kiến nghị.');
  const widths = COLUMNS.map(([, width]) => width);
  const cells = draft.cells();
  const bottom = HEAD.titles + Math.max(rows.length, 1);
  return {
    name: DIFFICULTIES_SHEET,
    cells,
    styles: STYLES,
    columns: widths.map((width) => ({ width })),
    rows: rowHeights(cells, draft.merges, widths),
    merges: draft.merges,
    protected: false,
    freeze: { rows: HEAD.first, cols: 2 },
    print: printModel({ from: HEAD.titles, to: HEAD.titles }, { top: 0, left: 0, bottom, right: RIGHT }),
    filter: { top: HEAD.titles, left: 0, bottom, right: RIGHT },
    gridlines: false,
  };
}

function drawUnit(draft: SheetDraft, row: UnitRow, index: number): void {
  const at = HEAD.first + index;
  draft.put(at, 0, 'middle', number(index + 1));
  draft.putText(at, 1, 'words', fullName(row.unit));
  draft.putText(at, 2, 'words', row.parentName);
  WORDS.forEach((key, column) => draft.putText(at, 3 + column, 'words', wordsOf(row, key)));
}

function wordsOf({ submission }: UnitRow, key: string): string {
  return String(valueOf(submission.values.get(key)) ?? '');
}
