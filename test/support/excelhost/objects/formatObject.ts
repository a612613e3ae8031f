import { objectType, type HostObject, type ObjectSpec } from '../protocol/hostObject';
import { RichError } from '../protocol/wire';
import { isFormatValue } from '../workbook/cellFormat';
import { askBoolean, askNumber, askOneOf } from './ask';
import { cellsOf, intersection, refuseProtected, type RangeState } from './rangeState';

const WHOLE_SHEET_CELLS = 200_000;

/** The common value of a path over a range; null when cells differ, as Excel answers. */
export function common(state: RangeState, path: string): unknown {
  const area = touched(state);
  let first: unknown;
  let seen = false;
  for (const [row, col] of cellsOf(area)) {
    const value = state.sheet.format(row, col, path);
    if (seen && value !== first) return null;
    first = value;
    seen = true;
  }
  return first ?? null;
}

/** Sets a path on every cell; whole rows and columns only inside what the sheet holds. */
export function paint(state: RangeState, path: string, value: unknown): void {
  refuseProtected(state.sheet, 'allowFormatCells');
  if (!isFormatValue(path, value)) throw new RichError('InvalidArgument', `${path} cannot be ${String(value)}`);
  for (const [row, col] of cellsOf(touched(state))) state.sheet.ensure(row, col).format[path] = value;
}

function touched(state: RangeState): RangeState['area'] {
  const { area, sheet } = state;
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) <= WHOLE_SHEET_CELLS) return area;
  return (
    intersection(area, sheet.used(true) ?? { top: 0, left: 0, bottom: 0, right: 0 }) ?? {
      ...area,
      bottom: area.top,
      right: area.left,
    }
  );
}

function paths(prefix: string, names: readonly string[]): Pick<ObjectSpec<RangeState>, 'scalars' | 'setters'> {
  const scalars = names.map((name) => [name, (state: RangeState) => common(state, prefix + name)]);
  const setters = names.map((name) => [
    name,
    (state: RangeState, value: unknown) => paint(state, prefix + name, value),
  ]);
  return { scalars: Object.fromEntries(scalars), setters: Object.fromEntries(setters) };
}

const font = objectType<RangeState>(
  'RangeFont',
  paths('font/', ['name', 'size', 'bold', 'italic', 'underline', 'color']),
);
const fill = objectType<RangeState>('RangeFill', {
  ...paths('fill/', ['color']),
  methods: {
    clear: (state) => {
      for (const [row, col] of cellsOf(touched(state))) delete state.sheet.cell(row, col)?.format['fill/color'];
    },
  },
});
const protection = objectType<RangeState>('FormatProtection', paths('protection/', ['locked']));

interface BorderState extends RangeState {
  readonly side: string;
}

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

/** Which cells, and which side of them, a border of a range means. */
function borderTargets(state: BorderState): { area: RangeState['area']; side: string }[] {
  const { area, side } = state;
  if (side === 'EdgeTop') return [{ area: { ...area, bottom: area.top }, side: 'top' }];
  if (side === 'EdgeBottom') return [{ area: { ...area, top: area.bottom }, side: 'bottom' }];
  if (side === 'EdgeLeft') return [{ area: { ...area, right: area.left }, side: 'left' }];
  if (side === 'EdgeRight') return [{ area: { ...area, left: area.right }, side: 'right' }];
  if (side === 'InsideHorizontal' && area.bottom > area.top) {
    return [
      { area: { ...area, bottom: area.bottom - 1 }, side: 'bottom' },
      { area: { ...area, top: area.top + 1 }, side: 'top' },
    ];
  }
  if (side === 'InsideVertical' && area.right > area.left) {
    return [
      { area: { ...area, right: area.right - 1 }, side: 'right' },
      { area: { ...area, left: area.left + 1 }, side: 'left' },
    ];
  }
  return [];
}

function borderProperty(name: string): {
  get: (state: BorderState) => unknown;
  set: (state: BorderState, value: unknown) => void;
} {
  return {
    get: (state) => {
      const values = borderTargets(state).map((target) =>
        common({ ...state, area: target.area }, `border/${target.side}/${name}`),
      );
      return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
    },
    set: (state, value) => {
      for (const target of borderTargets(state))
        paint({ ...state, area: target.area }, `border/${target.side}/${name}`, value);
    },
  };
}

const borderStyle = borderProperty('style');
const borderWeight = borderProperty('weight');
const borderColor = borderProperty('color');
const border = objectType<BorderState>('RangeBorder', {
  id: (state) => state.side,
  scalars: {
    sideIndex: (state) => state.side,
    style: borderStyle.get,
    weight: borderWeight.get,
    color: borderColor.get,
  },
  setters: { style: borderStyle.set, weight: borderWeight.set, color: borderColor.set },
});
const borders = objectType<RangeState>('RangeBorderCollection', {
  items: (state) => SIDES.map((side) => border({ ...state, side })),
  indexer: (state, key) => border({ ...state, side: askOneOf(key, SIDES, 'border') }),
  methods: { getItem: (state, [side]) => border({ ...state, side: askOneOf(side, SIDES, 'border') }) },
});

const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;

function eachRow(state: RangeState, change: (row: number) => void): void {
  refuseProtected(state.sheet, 'allowFormatRows');
  for (let row = state.area.top; row <= Math.min(state.area.bottom, 20_000); row += 1) change(row);
}

function eachColumn(state: RangeState, change: (col: number) => void): void {
  refuseProtected(state.sheet, 'allowFormatColumns');
  for (let col = state.area.left; col <= state.area.right; col += 1) change(col);
}

const plain = paths('', ['horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel']);

export const rangeFormat: (state: RangeState) => HostObject = objectType<RangeState>('RangeFormat', {
  scalars: {
    ...plain.scalars,
    columnWidth: (state) => state.sheet.columnWidths.get(state.area.left) ?? DEFAULT_WIDTH,
    rowHeight: (state) => state.sheet.rowHeights.get(state.area.top) ?? DEFAULT_HEIGHT,
  },
  setters: {
    ...plain.setters,
    columnWidth: (state, value) =>
      eachColumn(state, (col) => state.sheet.columnWidths.set(col, askNumber(value, 'columnWidth'))),
    rowHeight: (state, value) =>
      eachRow(state, (row) => state.sheet.rowHeights.set(row, askNumber(value, 'rowHeight'))),
    useStandardHeight: (state, value) => {
      if (askBoolean(value, 'useStandardHeight')) state.sheet.rowHeights.clear();
    },
    useStandardWidth: (state, value) => {
      if (askBoolean(value, 'useStandardWidth')) state.sheet.columnWidths.clear();
    },
  },
  navigations: { font, fill, borders, protection },
});
