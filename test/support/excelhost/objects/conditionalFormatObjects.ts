import { objectType, type HostObject } from '../protocol/hostObject';
import { RichError } from '../protocol/wire';
import type { HostConditionalFormat, HostSheet } from '../workbook/hostSheet';
import { askBoolean, askNumber, askOneOf, askText, missing } from './ask';
import { rangeOf } from './links';
import { intersection, refuseProtected, type RangeState } from './rangeState';
import { pathObject } from './settingPaths';

interface FormatState {
  readonly range: RangeState;
  readonly format: HostConditionalFormat;
}

const font = pathObject('ConditionalRangeFont', { properties: { color: '', bold: false, italic: false } });
const fill = pathObject('ConditionalRangeFill', { properties: { color: '' } });
const conditionalRange = pathObject('ConditionalRangeFormat', { children: { font, fill } });
const rule = pathObject('ConditionalFormatRule', { properties: { formula: '' } });
const custom = pathObject('CustomConditionalFormat', { children: { rule, format: conditionalRange } });
const positive = pathObject('ConditionalDataBarPositiveFormat', { properties: { fillColor: '', gradientFill: true } });
const dataBar = pathObject('DataBarConditionalFormat', {
  properties: { lowerBoundRule: null, upperBoundRule: null, showDataBarOnly: false },
  children: { positiveFormat: positive },
});

const TYPES = ['Custom', 'DataBar'] as const;

function own(state: FormatState, type: string): void {
  if (state.format.type !== type) throw new RichError('InvalidOperation', `the format is of type ${state.format.type}`);
}

export const conditionalFormat: (state: FormatState) => HostObject = objectType<FormatState>('ConditionalFormat', {
  id: (state) => state.format.id,
  scalars: {
    id: (state) => state.format.id,
    type: (state) => state.format.type,
    priority: (state) => state.format.priority,
    stopIfTrue: (state) => state.format.stopIfTrue,
  },
  setters: {
    priority: (state, value) => move(state.range.sheet, state.format, askNumber(value, 'priority')),
    stopIfTrue: (state, value) => {
      state.format.stopIfTrue = askBoolean(value, 'stopIfTrue');
    },
  },
  navigations: {
    custom: (state) => {
      own(state, 'Custom');
      return custom({ settings: state.format.settings, path: 'custom/' });
    },
    customOrNullObject: (state) =>
      state.format.type === 'Custom' ? custom({ settings: state.format.settings, path: 'custom/' }) : null,
    dataBar: (state) => {
      own(state, 'DataBar');
      return dataBar({ settings: state.format.settings, path: 'dataBar/' });
    },
  },
  methods: {
    getRange: (state) => rangeOf({ ...state.range, area: state.format.area }),
    delete: (state) => {
      refuseProtected(state.range.sheet, 'allowFormatCells');
      const { sheet } = state.range;
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format !== state.format);
    },
  },
});

function move(sheet: HostSheet, format: HostConditionalFormat, priority: number): void {
  const others = sheet.conditionalFormats.filter((entry) => entry !== format);
  others.splice(priority, 0, format);
  sheet.conditionalFormats = others;
  others.forEach((entry, index) => {
    entry.priority = index;
  });
}

function add(state: RangeState, type: unknown): HostObject {
  refuseProtected(state.sheet, 'allowFormatCells');
  const format: HostConditionalFormat = {
    id: state.book.nextId(),
    area: state.area,
    type: askOneOf(type, TYPES, 'conditional format type'),
    priority: 0,
    stopIfTrue: false,
    settings: {},
  };
  // A new rule takes the highest priority, as in Excel.
  state.sheet.conditionalFormats.unshift(format);
  move(state.sheet, format, 0);
  return conditionalFormat({ range: state, format });
}

function touching(state: RangeState): HostObject[] {
  return state.sheet.conditionalFormats
    .filter((format) => intersection(format.area, state.area))
    .map((format) => conditionalFormat({ range: state, format }));
}

function byId(state: RangeState, id: unknown): HostObject | undefined {
  const key = askText(id, 'id');
  return touching(state).find((entry) => entry.id === key);
}

export const conditionalFormats: (state: RangeState) => HostObject = objectType<RangeState>(
  'ConditionalFormatCollection',
  {
    items: touching,
    indexer: (state, id) => {
      const found = byId(state, id);
      if (!found) throw missing('conditional format');
      return found;
    },
    methods: {
      add: (state, [type]) => add(state, type),
      getCount: (state) => touching(state).length,
      getItemOrNullObject: (state, [id]) => byId(state, id) ?? null,
      clearAll: (state) => {
        refuseProtected(state.sheet, 'allowFormatCells');
        state.sheet.conditionalFormats = state.sheet.conditionalFormats.filter(
          (format) => !intersection(format.area, state.area),
        );
      },
    },
  },
);
