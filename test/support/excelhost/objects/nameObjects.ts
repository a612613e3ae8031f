import { areaAddress, quotedSheet } from '../../../../src/core/sheet/address';
import { isHostObject, objectType, type HostObject } from '../protocol/hostObject';
import { RichError } from '../protocol/wire';
import type { HostName, HostSheet } from '../workbook/hostSheet';
import type { HostWorkbook } from '../workbook/hostWorkbook';
import { askText, missing } from './ask';
import { isRangeState, refuseProtected } from './rangeState';

interface ScopeState {
  readonly book: HostWorkbook;
  /** undefined: the workbook's own names. */
  readonly sheet: HostSheet | undefined;
}

interface NameState extends ScopeState {
  readonly entry: HostName;
}

/** What Excel takes as a defined name: no blanks, no cell address, letters first. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const CELL_LIKE = /^(?:[A-Za-z]{1,3}[0-9]{1,7}|[RrCc])$/;

function list(state: ScopeState): HostName[] {
  return state.sheet ? state.sheet.names : state.book.names;
}

function find(state: ScopeState, name: unknown): HostName | undefined {
  const key = askText(name, 'name').toLowerCase();
  return list(state).find((entry) => entry.name.toLowerCase() === key);
}

function reference(value: unknown): string {
  if (isHostObject(value) && isRangeState(value.state)) {
    return `${quotedSheet(value.state.sheet.name)}!${areaAddress(value.state.area, true)}`;
  }
  const text = askText(value, 'reference');
  if (!text.startsWith('=')) throw new RichError('InvalidArgument', 'a name refers to a formula that starts with "="');
  return text.slice(1);
}

function add(state: ScopeState, name: unknown, target: unknown): HostObject {
  const text = askText(name, 'name');
  if (text.length > 255 || !NAME.test(text) || CELL_LIKE.test(text))
    throw new RichError('InvalidArgument', `not a name: ${text}`);
  if (find(state, text)) throw new RichError('ItemAlreadyExists', `the name ${text} exists`);
  if (state.sheet) refuseProtected(state.sheet);
  const entry: HostName = { name: text, formula: reference(target), visible: true };
  list(state).push(entry);
  return namedItem({ ...state, entry });
}

const namedItem = objectType<NameState>('NamedItem', {
  id: (state) => state.entry.name,
  scalars: {
    name: (state) => state.entry.name,
    formula: (state) => `=${state.entry.formula}`,
    value: (state) => (state.entry.formula.includes('#REF!') ? '#REF!' : state.entry.formula),
    type: (state) =>
      state.entry.formula.includes('#REF!') ? 'Error' : state.entry.formula.includes('!') ? 'Range' : 'String',
    visible: (state) => state.entry.visible,
    scope: (state) => (state.sheet ? 'Worksheet' : 'Workbook'),
  },
  setters: {
    formula: (state, value) => {
      state.entry.formula = reference(value);
    },
  },
  methods: {
    delete: (state) => {
      const names = list(state);
      names.splice(names.indexOf(state.entry), 1);
    },
  },
});

export const namedItems: (state: ScopeState) => HostObject = objectType<ScopeState>('NamedItemCollection', {
  items: (state) => list(state).map((entry) => namedItem({ ...state, entry })),
  indexer: (state, name) => {
    const entry = find(state, name);
    if (!entry) throw missing(String(name));
    return namedItem({ ...state, entry });
  },
  methods: {
    add: (state, [name, target]) => add(state, name, target),
    getCount: (state) => list(state).length,
    getItemOrNullObject: (state, [name]) => {
      const entry = find(state, name);
      return entry ? namedItem({ ...state, entry }) : null;
    },
  },
});
