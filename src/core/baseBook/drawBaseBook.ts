import type { Catalogue } from '../../domain/catalogue/indicator';
import type { ElementKey } from '../../domain/ids';
import { MAKER } from '../../domain/plan/planVersion';
import { fullName, type Unit } from '../../domain/territory/unit';
import { framedSheet } from '../sheet/framedSheet';
import { text, type SheetModel, type WorkbookModel } from '../sheet/model';
import { withOwnName } from '../sheet/ownSheet';
import { printedPage } from '../sheet/printedPage';
import { PRINTED_TEXT } from '../sheet/printedText';
import { rowHeights } from '../sheet/rowHeights';
import { SheetDraft } from '../sheet/sheetDraft';
import type { StyleName } from '../sheet/styles';
import { BASE_NAMES, BASE_SHEETS, bookFields, columnOf, type BookField } from './bookColumns';

/** Rows of both sheets. */
const ROWS = { title: 0, year: 1, note: 2, heads: 3, first: 4 } as const;
const HEIGHTS = new Map([[ROWS.note, 48]]);
/** Blank rows for units that a person adds. */
const SPARE = 20;
const YEAR_COL = 2;

/** A piece of a unit that was split. */
export interface SplitPiece {
  readonly old: Unit;
  readonly now: Unit;
}

/** What a base book asks for. */
export interface BaseBookFrame {
  readonly year: number;
  readonly elements: readonly ElementKey[];
  readonly units: readonly Unit[];
  readonly pieces: readonly SplitPiece[];
  readonly catalogue: Catalogue;
}

const NOTES = {
  rows: 'Ghi số của từng đơn vị khi đó, theo báo cáo trên giấy. Đơn vị hiện nay (mã, danh mục của năm nay) cũng ghi được ở dòng trống: số ấy dùng thay cho các đơn vị cũ của nó. Mỗi dòng có số phải có người ghi và ngày ghi.',
  pieces:
    'Đơn vị bị chia: ghi số của phần, hoặc tỷ lệ dân số của phần trong đơn vị cũ. Không suy từ diện tích. Phần duy nhất để trống được lấy là số còn lại; để trống nhiều phần thì kết quả chỉ có khoảng.',
} as const;

/** An empty base book: a row for each unit of then, and for each piece of one that was split. */
export function drawBaseBook(frame: BaseBookFrame): WorkbookModel {
  const fields = bookFields(frame.elements);
  const units = frame.units.map((unit) => ({ code: unit.code, list: unit.list, name: fullName(unit) }));
  const pieces = frame.pieces.map(({ old, now }) => ({
    code: old.code,
    list: old.list,
    name: fullName(old),
    nowCode: now.code,
    nowName: fullName(now),
  }));
  return {
    sheets: [
      drawn('rows', { fields: fields.rows, rows: units, spare: SPARE }, frame),
      ...(pieces.length > 0 ? [drawn('pieces', { fields: fields.pieces, rows: pieces, spare: 0 }, frame)] : []),
    ],
    properties: { title: `${BASE_SHEETS.rows} ${frame.year}`, creator: MAKER },
    activeSheet: 0,
    calculated: true,
  };
}

interface Table {
  readonly fields: readonly BookField[];
  readonly rows: readonly Readonly<Partial<Record<string, string>>>[];
  readonly spare: number;
}

function drawn(id: 'rows' | 'pieces', { fields, rows, spare }: Table, { year, catalogue }: BaseBookFrame): SheetModel {
  const draft = new SheetDraft();
  const right = fields.length - 1;
  const bottom = ROWS.first + rows.length + spare - 1;
  draft.putText({ row: ROWS.title, col: 0 }, 'headline', `${BASE_SHEETS[id]} năm ${year}`);
  draft.name(BASE_NAMES[id], { row: ROWS.title, col: 0 });
  draft.putText({ row: ROWS.year, col: 0 }, 'label', 'Năm gốc');
  draft.put({ row: ROWS.year, col: YEAR_COL }, 'inputNumber', { kind: 'number', number: year });
  draft.name(BASE_NAMES.year, { row: ROWS.year, col: YEAR_COL });
  draft.across({ row: ROWS.note, left: 0, right }, 'note', NOTES[id]);
  fields.forEach((field, col) => draft.putText({ row: ROWS.heads, col }, 'head', columnOf(field, catalogue).title));
  for (let row = ROWS.first; row <= bottom; row += 1) {
    fields.forEach((field, col) => {
      const known = rows[row - ROWS.first]?.[field];
      draft.put({ row, col }, styleOf(field), known === undefined ? undefined : text(known));
    });
  }
  const [cells, widths] = [draft.cells(), fields.map((field) => columnOf(field, catalogue).width)];
  return withOwnName(
    framedSheet({
      name: BASE_SHEETS[id],
      draft,
      cells,
      rows: rowHeights(PRINTED_TEXT, { cells, merges: draft.merges, widths, fixed: HEIGHTS }),
      widths,
      freeze: { rows: ROWS.first, cols: 3 },
      print: printedPage({
        titleRows: { from: ROWS.heads, to: ROWS.heads },
        area: { top: 0, left: 0, bottom, right },
      }),
    }),
  );
}

const STYLES: Readonly<Record<string, StyleName>> = {
  code: 'remark',
  list: 'remark',
  name: 'remark',
  nowCode: 'remark',
  nowName: 'remark',
  by: 'inputText',
  on: 'asOf',
};

function styleOf(field: BookField): StyleName {
  return STYLES[field] ?? 'inputNumber';
}
