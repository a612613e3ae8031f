import { objectType, type HostObject } from '../protocol/hostObject';
import { RichError } from '../protocol/wire';
import type { HostSheet } from '../workbook/hostSheet';
import type { HostWorkbook } from '../workbook/hostWorkbook';
import { areaFromText } from './rangeState';
import { askBoolean, askOneOf, askText, missing } from './ask';
import { bookComments } from './commentObjects';
import { rangeOf, worksheetOf } from './links';
import { namedItems } from './nameObjects';
import { workbookProtection } from './protectionObjects';

interface SettingState {
  readonly book: HostWorkbook;
  readonly key: string;
}

const setting = objectType<SettingState>('Setting', {
  id: (state) => state.key,
  scalars: { key: (state) => state.key, value: (state) => state.book.settings.get(state.key) },
  setters: {
    value: (state, value) => {
      state.book.settings.set(state.key, value);
    },
  },
  methods: {
    delete: (state) => {
      state.book.settings.delete(state.key);
    },
  },
});

const settings = objectType<HostWorkbook>('SettingCollection', {
  items: (book) => [...book.settings.keys()].map((key) => setting({ book, key })),
  methods: {
    add: (book, [key, value]) => {
      const name = askText(key, 'key');
      book.settings.set(name, value);
      return setting({ book, key: name });
    },
    getItemOrNullObject: (book, [key]) => {
      const name = askText(key, 'key');
      return book.settings.has(name) ? setting({ book, key: name }) : null;
    },
  },
  indexer: (book, key) => {
    const name = askText(key, 'key');
    if (!book.settings.has(name)) throw missing(name);
    return setting({ book, key: name });
  },
});

function sheetByKey(book: HostWorkbook, key: unknown): HostSheet | undefined {
  return book.sheet(askText(key, 'sheet'));
}

function at(book: HostWorkbook, sheet: HostSheet | undefined): HostObject | null {
  return sheet ? worksheetOf({ book, sheet }) : null;
}

function need(book: HostWorkbook, key: unknown): HostObject {
  const found = at(book, sheetByKey(book, key));
  if (!found) throw missing(`no sheet ${String(key)}`);
  return found;
}

const worksheets = objectType<HostWorkbook>('WorksheetCollection', {
  items: (book) => book.sheets.map((sheet) => worksheetOf({ book, sheet })),
  indexer: need,
  methods: {
    add: (book, [name]) => worksheetOf({ book, sheet: book.addSheet(typeof name === 'string' ? name : undefined) }),
    getActiveWorksheet: (book) => worksheetOf({ book, sheet: book.active }),
    getItem: (book, [key]) => need(book, key),
    getItemOrNullObject: (book, [key]) => at(book, sheetByKey(book, key)),
    getCount: (book) => book.sheets.length,
    _RegisterDataChangedEvent: () => undefined,
    _UnregisterDataChangedEvent: () => undefined,
  },
});

const cultureInfo = objectType<HostWorkbook>('CultureInfo', { scalars: { name: () => 'vi-VN' } });

interface CreatedState {
  readonly book: HostWorkbook;
  readonly file: string;
}

const created = objectType<CreatedState>('WorkbookCreated', {
  scalars: { id: () => '{1}' },
  methods: {
    open: ({ book, file }) => {
      if (book.quirks.newWorkbook === 'refused') throw new RichError('AccessDenied', 'no new workbook');
      book.openedFiles.push(file);
    },
  },
});

const application = objectType<HostWorkbook>('Application', {
  scalars: {
    calculationMode: (book) => book.calculationMode,
    decimalSeparator: (book) => book.decimalSeparator,
    thousandsSeparator: (book) => book.thousandsSeparator,
  },
  setters: {
    calculationMode: (book, value) => {
      book.calculationMode = askOneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual'], 'calculationMode');
    },
  },
  navigations: { cultureInfo },
  methods: {
    calculate: () => undefined,
    createWorkbook: (book, [file]) => created({ book, file: askText(file, 'file') }),
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: (book) => void (book.timesHeldStill += 1),
  },
});

const runtime = objectType<HostWorkbook>('Runtime', {
  scalars: { enableEvents: (book) => book.eventsEnabled },
  setters: {
    enableEvents: (book, value) => {
      book.eventsEnabled = askBoolean(value, 'enableEvents');
    },
  },
});

function selected(book: HostWorkbook): HostObject {
  const { sheet, address } = book.selected ?? { sheet: book.active, address: 'A1' };
  if (address.includes(',')) throw new RichError('InvalidSelection', 'several areas are selected');
  return rangeOf({ book, sheet, area: areaFromText(address) });
}

/** The root of every request: `context.workbook`. */
export const workbookObject: (book: HostWorkbook) => HostObject = objectType<HostWorkbook>('Workbook', {
  scalars: { name: () => 'Sổ thử.xlsx', readOnly: () => false, isDirty: () => true },
  navigations: {
    worksheets,
    names: (book) => namedItems({ book, sheet: undefined }),
    application,
    settings,
    protection: workbookProtection,
    comments: (book) => bookComments({ book, kind: 'comments' }),
    notes: (book) => bookComments({ book, kind: 'notes' }),
    _Runtime: runtime,
  },
  methods: { getSelectedRange: selected, getActiveCell: selected },
});
