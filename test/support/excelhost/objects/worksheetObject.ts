import { isHostObject, objectType } from '../protocol/hostObject';
import { RichError } from '../protocol/wire';
import { askBoolean, askNumber, askOneOf, askText } from './ask';
import { charts } from './chartObjects';
import { sheetComments } from './commentObjects';
import { bindMakers, rangeOf, worksheetOf, type SheetState } from './links';
import { namedItems } from './nameObjects';
import { autoFilter, freezePanes, pageBreaks, pageLayout } from './pageLayoutObjects';
import { worksheetProtection } from './protectionObjects';
import { rangesByAddress } from './rangeAreasObject';
import { range } from './rangeObject';
import { areaFromText, inside, WHOLE } from './rangeState';

function used(state: SheetState, valuesOnly: unknown): ReturnType<typeof rangeOf> | null {
  const area = state.sheet.used(valuesOnly !== true);
  return area ? rangeOf({ ...state, area }) : null;
}

function byIndexes(state: SheetState, args: readonly unknown[]): ReturnType<typeof rangeOf> {
  const [top = 0, left = 0, height = 0, width = 0] = args.map((value, index) => askNumber(value, `argument ${index}`));
  if (height < 1 || width < 1) throw new RichError('InvalidArgument', 'a range has at least one row and column');
  return rangeOf({ ...state, area: inside({ top, left, bottom: top + height - 1, right: left + width - 1 }) });
}

function copySheet(state: SheetState, positionType: unknown, relativeTo: unknown): ReturnType<typeof worksheetOf> {
  const { book, sheet } = state;
  const place = askOneOf(positionType ?? 'None', ['None', 'Beginning', 'End', 'Before', 'After'], 'position');
  return worksheetOf({ book, sheet: book.copySheet(sheet, copyPlace(state, place, relativeTo)) });
}

function copyPlace(state: SheetState, place: string, relativeTo: unknown): number {
  const { sheets } = state.book;
  if (place === 'Beginning') return 0;
  if (place === 'End' || place === 'None') return sheets.length;
  const index = sheets.findIndex((entry) => isHostObject(relativeTo) && relativeTo.id === entry.id);
  if (index < 0) throw new RichError('InvalidArgument', 'before or after which sheet?');
  return place === 'After' ? index + 1 : index;
}

function move(state: SheetState, position: number): void {
  const { sheets } = state.book;
  sheets.splice(sheets.indexOf(state.sheet), 1);
  sheets.splice(position, 0, state.sheet);
}

function activate(state: SheetState): undefined {
  if (state.sheet.visibility !== 'Visible') throw new RichError('InvalidOperation', 'the sheet is hidden');
  state.book.active = state.sheet;
  return undefined;
}

export const worksheet: (state: SheetState) => ReturnType<typeof worksheetOf> = objectType<SheetState>('Worksheet', {
  id: (state) => state.sheet.id,
  scalars: {
    name: (state) => state.sheet.name,
    id: (state) => state.sheet.id,
    position: (state) => state.book.sheets.indexOf(state.sheet),
    visibility: (state) => state.sheet.visibility,
    tabColor: (state) => state.sheet.tabColor,
    // The client sets "Gridlines" and reads "ShowGridlines".
    showGridlines: (state) => state.sheet.gridlines,
  },
  setters: {
    name: (state, value) => state.book.rename(state.sheet, askText(value, 'name')),
    position: (state, value) => move(state, askNumber(value, 'position')),
    visibility: (state, value) =>
      state.book.setVisibility(state.sheet, askOneOf(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility')),
    tabColor: (state, value) => {
      const color = askText(value, 'tabColor');
      if (color !== '' && !/^#[0-9A-Fa-f]{6}$/.test(color))
        throw new RichError('InvalidArgument', `not a colour: ${color}`);
      state.sheet.tabColor = color;
    },
    gridlines: (state, value) => {
      state.sheet.gridlines = askBoolean(value, 'showGridlines');
    },
  },
  navigations: {
    names: (state) => namedItems(state),
    protection: worksheetProtection,
    freezePanes,
    pageLayout,
    horizontalPageBreaks: pageBreaks,
    autoFilter,
    charts,
    comments: (state) => sheetComments({ ...state, kind: 'comments' }),
    notes: (state) => sheetComments({ ...state, kind: 'notes' }),
  },
  methods: {
    getRange: (state, [address]) =>
      rangeOf({ ...state, area: typeof address === 'string' ? inside(areaFromText(address)) : WHOLE }),
    getRanges: (state, [address]) => rangesByAddress(state.book, state.sheet, askText(address, 'address')),
    getRangeByIndexes: byIndexes,
    getCell: (state, [row, col]) => byIndexes(state, [row, col, 1, 1]),
    getUsedRange: (state, [valuesOnly]) => used(state, valuesOnly) ?? rangeOf({ ...state, area: areaFromText('A1') }),
    getUsedRangeOrNullObject: (state, [valuesOnly]) => used(state, valuesOnly),
    activate,
    delete: (state) => state.book.deleteSheet(state.sheet),
    copy: (state, [positionType, relativeTo]) => copySheet(state, positionType, relativeTo),
    calculate: () => undefined,
  },
});

bindMakers(range, worksheet);
