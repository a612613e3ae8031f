import type { ElementValue, HeaderField, Submission } from '../../domain/submission';
import { framedStream } from '../sheet/framedSheet';
import { address } from '../sheet/address';
import { text, type CellModel } from '../sheet/model';
import { printedPage } from '../sheet/printedPage';
import { SheetDraft } from '../sheet/sheetDraft';
import type { StreamedSheet } from '../sheet/streamed';
import type { StyleName } from '../sheet/styles';
import { tableBody } from '../sheet/tableBody';
import type { TableColumn } from '../sheet/tableSheet';
import { PLACES_SHEET, type FiguresPlan } from './figuresPlan';
import { drawIdentity, ELEMENTS_NAME, PLACES_FORM, UNITS_NAME } from './identity';
import { drawTitle } from './page';
import type { SummaryArgs } from './summaryArgs';
import { COMPUTED_MARK, HEADER_FIELDS, HEADER_TITLES, placeWords } from './summarySpelling';
import { UNIT_COLUMNS } from './unitColumns';
import type { UnitRow } from './unitRows';

/** Above this many units the sheet is left out: it would double a file that is large already. */
export const MOST_UNITS_WITH_PLACES = 5000;
const PLACES_ROW = { identity: 2, hint: 3, key: 4, first: 5 } as const;

/** Whose figures a row is about, and in which file. */
const WHOSE = ['code', 'name', 'file', 'sheet'] as const;
/** Columns before those of the elements. */
const FIRST_PLACE = WHOSE.length + HEADER_FIELDS.length;
const ELEMENTS_A_PAGE = 20;

const HINT = `Địa chỉ ô trong tệp và trang tính ghi cùng dòng; “${COMPUTED_MARK}” là ô biểu tự tính.`;

/** A column of "Ô nguồn"; titles of elements are their keys. */
type PlaceColumn = TableColumn<UnitRow> & { readonly head: StyleName };

/** "Ô nguồn": for each figure of "Số liệu" the cell of the unit's own file it came from. */
export function placesSheet(args: SummaryArgs, plan: FiguresPlan): StreamedSheet {
  const draft = new SheetDraft();
  const columns = placeColumns(plan);
  const right = columns.length - 1;
  const bottom = PLACES_ROW.first + plan.rows.length - 1;
  const inSight = Math.min(right, FIRST_PLACE + 4);
  drawTitle(draft, args, 'Ô NGUỒN CỦA TỪNG SỐ LIỆU', inSight);
  drawIdentity(draft, args, PLACES_FORM, PLACES_ROW.identity, 0);
  draft.across({ row: PLACES_ROW.hint, left: 0, right: inSight }, 'note', HINT);
  columns.forEach(({ head, title }, col) => draft.putText({ row: PLACES_ROW.key, col }, head, title));
  draft.name(ELEMENTS_NAME, { top: PLACES_ROW.key, left: Math.min(FIRST_PLACE, right), bottom: PLACES_ROW.key, right });
  draft.name(UNITS_NAME, { top: PLACES_ROW.first, left: 0, bottom: Math.max(bottom, PLACES_ROW.first), right: 0 });
  return framedStream(
    {
      name: PLACES_SHEET,
      draft,
      cells: draft.cells(),
      widths: columns.map(({ width }) => width),
      freeze: { rows: PLACES_ROW.first, cols: 2 },
      print: printedPage({
        titleRows: { from: PLACES_ROW.key, to: PLACES_ROW.key },
        area: { top: 0, left: 0, bottom, right },
        fitWidth: Math.max(1, Math.ceil(plan.columns.length / ELEMENTS_A_PAGE)),
      }),
    },
    tableBody({
      top: PLACES_ROW.first,
      right,
      rows: plan.rows,
      draw: (line, row, index) => columns.forEach(({ style, content }) => line.add(style, content(row, index))),
    }),
  );
}

/** Where the places of the n-th row of “Số liệu” stand; undefined where the sheet is left out. */
export function placesRow({ rows }: FiguresPlan, index: number): CellModel['link'] {
  if (rows.length > MOST_UNITS_WITH_PLACES) return undefined;
  return { sheet: PLACES_SHEET, cell: address({ row: PLACES_ROW.first + index, col: 0 }) };
}

function placeColumns(plan: FiguresPlan): readonly PlaceColumn[] {
  return [
    ...WHOSE.map((field): PlaceColumn => ({ ...UNIT_COLUMNS[field], head: 'head' })),
    ...HEADER_FIELDS.map((field): PlaceColumn => ({
      title: HEADER_TITLES[field],
      head: 'head',
      width: 10,
      style: 'code',
      content: ({ submission }) => headerPlace(submission, field),
    })),
    ...plan.columns.map(({ key }): PlaceColumn => ({
      title: key,
      head: 'code',
      width: 9,
      style: 'code',
      content: ({ submission }) => elementPlace(submission.values.get(key)),
    })),
  ];
}

function headerPlace(submission: Submission, field: HeaderField) {
  const cell = submission.headerPlaces?.[field]?.cell;
  return cell === undefined ? undefined : text(placeWords({ cell, computed: false }));
}

function elementPlace(given: ElementValue | undefined) {
  if (!given) return undefined;
  return text(placeWords({ cell: given.place.cell, computed: given.computed === true }));
}
