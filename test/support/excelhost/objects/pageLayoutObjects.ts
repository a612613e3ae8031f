import { areaAddress, type Area } from '../../../../src/core/sheet/address';
import { isHostObject, objectType, type HostObject } from '../protocol/hostObject';
import { RichError } from '../protocol/wire';
import { askNumber, askOneOf, askRecord, askText } from './ask';
import { rangeOf, type SheetState } from './links';
import { areaFromText, isRangeState, refuseProtected } from './rangeState';
import { pathObject } from './settingPaths';

const headerFooter = pathObject('HeaderFooter', {
  properties: { leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '' },
});
const headersFooters = pathObject('HeaderFooterGroup', {
  properties: { state: 'Default', useSheetMargins: true, useSheetScale: true },
  children: { defaultForAllPages: headerFooter, firstPage: headerFooter },
});

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const PLAIN: Readonly<Record<string, unknown>> = {
  orientation: 'Portrait',
  paperSize: 'Letter',
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
};

function area(value: unknown): Area {
  return isHostObject(value) && isRangeState(value.state) ? value.state.area : areaFromText(askText(value, 'address'));
}

function setMargins(state: SheetState, unit: unknown, margins: unknown): undefined {
  const factor = POINTS[askOneOf(unit, ['Points', 'Inches', 'Centimeters'], 'unit')] ?? 1;
  for (const [side, value] of Object.entries(askRecord(margins, 'margins'))) {
    askOneOf(side, ['top', 'bottom', 'left', 'right', 'header', 'footer'], 'side');
    state.sheet.page[`${side}Margin`] = askNumber(value, side) * factor;
  }
  return undefined;
}

function zoomed({ book, sheet }: SheetState, wanted: Record<string, unknown>): unknown {
  const { fitToWidth } = book.quirks;
  if ('scale' in wanted || fitToWidth === 'kept') return wanted;
  return fitToWidth === 'reset' ? { scale: 100 } : sheet.page['zoom'];
}

function plainSetter(name: string): (state: SheetState, value: unknown) => void {
  return (state, value) => {
    if (name === 'orientation') askOneOf(value, ['Portrait', 'Landscape'], name);
    if (state.book.quirks.page === 'refused') throw new RichError('GeneralException', 'there is no printer');
    state.sheet.page[name] = name === 'zoom' ? zoomed(state, askRecord(value, name)) : value;
  };
}

export const pageLayout: (state: SheetState) => HostObject = objectType<SheetState>('PageLayout', {
  scalars: Object.fromEntries(
    Object.entries(PLAIN).map(([name, start]) => [name, (state: SheetState) => state.sheet.page[name] ?? start]),
  ),
  setters: Object.fromEntries(Object.keys(PLAIN).map((name) => [name, plainSetter(name)])),
  navigations: { headersFooters: (state) => headersFooters({ settings: state.sheet.page, path: 'headersFooters/' }) },
  methods: {
    setPrintArea: (state, [value]) => {
      state.sheet.page['printArea'] = areaAddress(area(value));
    },
    setPrintTitleRows: (state, [value]) => {
      const { top, bottom } = area(value);
      state.sheet.page['titleRows'] = `${top + 1}:${bottom + 1}`;
    },
    setPrintMargins: (state, [unit, margins]) => setMargins(state, unit, margins),
  },
});

interface BreakState extends SheetState {
  readonly row: number;
}

const pageBreak = objectType<BreakState>('PageBreak', {
  id: (state) => String(state.row),
  methods: {
    delete: (state) => {
      state.sheet.pageBreaks = state.sheet.pageBreaks.filter((row) => row !== state.row);
    },
    getCellAfterBreak: (state) => rangeOf({ ...state, area: { top: state.row, left: 0, bottom: state.row, right: 0 } }),
  },
});

export const pageBreaks: (state: SheetState) => HostObject = objectType<SheetState>('PageBreakCollection', {
  items: (state) => state.sheet.pageBreaks.map((row) => pageBreak({ ...state, row })),
  methods: {
    add: (state, [value]) => {
      const { top } = area(value);
      if (top === 0) throw new RichError('InvalidArgument', 'no break before the first row');
      state.sheet.pageBreaks.push(top);
      return pageBreak({ ...state, row: top });
    },
    removePageBreaks: (state) => {
      state.sheet.pageBreaks = [];
    },
  },
});

export const freezePanes: (state: SheetState) => HostObject = objectType<SheetState>('WorksheetFreezePanes', {
  methods: {
    freezeAt: (state, [value]) => {
      const { bottom, right } = area(value);
      state.sheet.freeze = { rows: bottom + 1, cols: right + 1 };
    },
    freezeRows: (state, [count]) => {
      state.sheet.freeze = { rows: askNumber(count, 'count'), cols: 0 };
    },
    freezeColumns: (state, [count]) => {
      state.sheet.freeze = { rows: 0, cols: askNumber(count, 'count') };
    },
    unfreeze: (state) => {
      state.sheet.freeze = { rows: 0, cols: 0 };
    },
  },
});

export const autoFilter: (state: SheetState) => HostObject = objectType<SheetState>('AutoFilter', {
  scalars: { enabled: (state) => state.sheet.filter !== undefined, isDataFiltered: () => false },
  methods: {
    apply: (state, [value]) => {
      refuseProtected(state.sheet);
      state.sheet.filter = area(value);
    },
    remove: (state) => {
      refuseProtected(state.sheet);
      state.sheet.filter = undefined;
    },
  },
});
