import type { CarriedText } from '../../domain/plan/carriedPlan';
import type { Programme } from '../../domain/plan/programme';
import { cellArea } from '../sheet/address';
import { number, text, type CellModel, type SheetModel } from '../sheet/model';
import { PLAN_SHEET_NAME, withOwnName } from '../sheet/ownSheet';
import { valueAt, type SheetSnapshot } from '../sheet/snapshot';
import { piecesOf } from '../sheet/textPieces';

const SHEET = 'Kế hoạch (dữ liệu)';
const WORDS = 'Kế hoạch đi kèm biểu, để nơi nhận biểu đọc được. Xin không sửa, không xóa trang này.';
/** Row of id, version, fingerprint and sum; the text follows, a piece in each row. */
const HEAD = 1;
/** Longer texts are no plan: the largest that ships is one sixth of it. */
const MOST_PIECES = 8;

/** The sheet a plan travels on: plain cells, which other programs keep (docs/forms.md#carried-plan). */
export function planSheet({ id, version }: Programme, { fingerprint, text: plan, sum }: CarriedText): SheetModel {
  const head = [text(id), number(version), text(fingerprint), text(sum)];
  const cells: readonly CellModel[] = [
    { row: 0, col: 0, content: text(WORDS) },
    ...head.map((content, col) => ({ row: HEAD, col, content })),
    ...piecesOf(plan).map((piece, index) => ({ row: HEAD + 1 + index, col: 0, content: text(piece) })),
  ];
  return withOwnName({
    name: SHEET,
    cells,
    styles: {},
    columns: [{ width: 20 }],
    names: [{ name: PLAN_SHEET_NAME, area: cellArea({ row: HEAD, col: 0 }), scope: 'sheet' }],
    protected: true,
    hidden: 'very',
    gridlines: false,
  });
}

/** What a plan sheet says; whether it can be believed is another question. */
export interface FoundPlan extends CarriedText {
  readonly id: string;
  readonly version: number;
}

/** The content of a sheet that carries a plan, wherever rows were put above it; texts that are no such thing come back empty. */
export function readPlanSheet(sheet: SheetSnapshot): FoundPlan {
  const at = sheet.names.find(({ name }) => name.endsWith(PLAN_SHEET_NAME))?.area ?? { top: HEAD, left: 0 };
  const said = (col: number): string => wordsAt(sheet, at.top, at.left + col);
  let plan = '';
  for (let index = 1; index <= MOST_PIECES; index += 1) plan += wordsAt(sheet, at.top + index, at.left);
  return { id: said(0), version: Number(said(1)) || 0, fingerprint: said(2), sum: said(3), text: plan };
}

function wordsAt(sheet: SheetSnapshot, row: number, col: number): string {
  const value = valueAt(sheet, row, col);
  if (value.kind === 'text') return value.text;
  return value.kind === 'number' ? String(value.number) : '';
}
