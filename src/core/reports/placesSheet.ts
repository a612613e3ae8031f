import type { ElementValue, HeaderField, Submission } from '../../domain/submission';
import { fullName } from '../../domain/territory/unit';
import { text } from '../sheet/model';
import type { StreamedSheet } from '../sheet/streamed';
import { drawnBody } from './drawnBody';
import { FIXED, PLACES_SHEET, type FiguresPlan } from './figuresPlan';
import { drawIdentity, ELEMENTS_NAME, PLACES_FORM, UNITS_NAME } from './identity';
import { drawTitle, printModel } from './page';
import { SheetDraft } from './sheetDraft';
import { STYLES } from './styles';
import type { SummaryArgs } from './summaryArgs';
import type { UnitRow } from './unitRows';

/** Above this many units the sheet is left out: it would double a file that is large already. */
export const MOST_UNITS_WITH_PLACES = 5000;
/** Marks a cell the form computes: "Σ F12". */
export const COMPUTED_MARK = 'Σ ';
/** The form gives the element, but no cell is known for it. */
export const NO_CELL = '–';

export const PLACES_ROW = { identity: 2, hint: 3, key: 4, first: 5 } as const;

/** Header cells of the unit's form, in columns of their own. */
export const HEADER_TITLES: Readonly<Record<HeaderField, string>> = {
  programme: 'Ô chương trình',
  unit: 'Ô đơn vị',
  year: 'Ô năm',
  asOf: 'Ô ngày số liệu',
};
export const HEADER_FIELDS = Object.keys(HEADER_TITLES) as readonly HeaderField[];
const LEFT = 4;
export const FIRST_PLACE = LEFT + HEADER_FIELDS.length;

const HINT = `Địa chỉ ô trong tệp và trang tính ghi cùng dòng; “${COMPUTED_MARK.trim()}” là ô biểu tự tính.`;

/** "Ô nguồn": for each figure of "Số liệu" the cell of the unit's own file it came from. */
export function placesSheet(args: SummaryArgs, plan: FiguresPlan): StreamedSheet {
  const draft = new SheetDraft();
  const right = FIRST_PLACE + plan.columns.length - 1;
  const bottom = PLACES_ROW.first + plan.rows.length - 1;
  drawTitle(draft, args, 'Ô NGUỒN CỦA TỪNG SỐ LIỆU', Math.min(right, FIRST_PLACE + 4));
  drawIdentity(draft, args, PLACES_FORM, PLACES_ROW.identity, 0);
  draft.across(PLACES_ROW.hint, 0, Math.min(right, FIRST_PLACE + 4), 'note', HINT);
  const titles = [
    FIXED.code,
    FIXED.name,
    FIXED.file,
    FIXED.sheet,
    ...HEADER_FIELDS.map((field) => HEADER_TITLES[field]),
  ];
  titles.forEach((title, col) => draft.putText(PLACES_ROW.key, col, 'head', title));
  plan.columns.forEach(({ key }, index) => draft.putText(PLACES_ROW.key, FIRST_PLACE + index, 'code', key));
  draft.name(ELEMENTS_NAME, { top: PLACES_ROW.key, left: Math.min(FIRST_PLACE, right), bottom: PLACES_ROW.key, right });
  draft.name(UNITS_NAME, { top: PLACES_ROW.first, left: 0, bottom: Math.max(bottom, PLACES_ROW.first), right: 0 });
  return {
    name: PLACES_SHEET,
    head: { cells: draft.cells() },
    body: drawnBody({ top: PLACES_ROW.first, count: plan.rows.length, right }, (places, at, index) => {
      const row = plan.rows[index];
      if (row) drawPlaces(places, plan, row, at);
    }),
    styles: STYLES,
    columns: [
      { width: 11 },
      { width: 28 },
      { width: 30 },
      { width: 18 },
      ...HEADER_FIELDS.map(() => ({ width: 10 })),
      ...plan.columns.map(() => ({ width: 9 })),
    ],
    merges: draft.merges,
    names: draft.names,
    protected: false,
    freeze: { rows: PLACES_ROW.first, cols: 2 },
    print: printModel(
      { from: PLACES_ROW.key, to: PLACES_ROW.key },
      { top: 0, left: 0, bottom, right },
      Math.max(1, Math.ceil(plan.columns.length / 20)),
    ),
    gridlines: false,
  };
}

function drawPlaces(draft: SheetDraft, plan: FiguresPlan, { unit, submission }: UnitRow, at: number): void {
  draft.putText(at, 0, 'code', unit.code);
  draft.putText(at, 1, 'line', fullName(unit));
  draft.putText(at, 2, 'line', submission.file);
  draft.putText(at, 3, 'line', submission.sheet);
  HEADER_FIELDS.forEach((field, index) => draft.put(at, LEFT + index, 'code', headerPlace(submission, field)));
  plan.columns.forEach(({ key }, index) => {
    const given = submission.values.get(key);
    draft.put(at, FIRST_PLACE + index, 'code', given ? text(placeText(given)) : undefined);
  });
}

function headerPlace(submission: Submission, field: HeaderField) {
  const cell = submission.headerPlaces?.[field]?.cell;
  return cell === undefined ? undefined : text(cell === '' ? NO_CELL : cell);
}

function placeText({ place, computed }: ElementValue): string {
  return `${computed === true ? COMPUTED_MARK : ''}${place.cell === '' ? NO_CELL : place.cell}`;
}
