import { objectType, type HostObject } from '../protocol/hostObject';
import { RichError } from '../protocol/wire';
import type { HostWorkbook } from '../workbook/hostWorkbook';
import { askRecord } from './ask';
import type { SheetState } from './links';

/** What an unset option means; Excel's own answer after `protect()` without options. */
const DEFAULT_OPTIONS: Readonly<Record<string, unknown>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

function protect(state: SheetState, options: unknown, password: unknown): undefined {
  if (state.sheet.protection.on) throw new RichError('AccessDenied', 'the sheet is protected already');
  state.book.undoable = [];
  const given = options === undefined || options === null ? {} : askRecord(options, 'options');
  for (const name of Object.keys(given)) {
    if (!(name in DEFAULT_OPTIONS)) throw new RichError('InvalidArgument', `no protection option ${name}`);
  }
  const text = typeof password === 'string' ? password : '';
  state.sheet.protection = { on: true, password: text, options: { ...DEFAULT_OPTIONS, ...given } };
  return undefined;
}

function unprotect(state: SheetState, password: unknown): undefined {
  const { protection } = state.sheet;
  // Builds since June 2026 refuse it on an open sheet (OfficeDev/office-js #6784); earlier ones took it calmly.
  if (!protection.on) throw new RichError('AccessDenied', 'the sheet is open already');
  state.book.undoable = [];
  if (protection.password !== '' && protection.password !== password) {
    throw new RichError('AccessDenied', 'the password is wrong');
  }
  protection.on = false;
  return undefined;
}

export const worksheetProtection: (state: SheetState) => HostObject = objectType<SheetState>('WorksheetProtection', {
  scalars: {
    protected: (state) => state.sheet.protection.on,
    options: (state) => (state.sheet.protection.on ? state.sheet.protection.options : null),
  },
  methods: {
    protect: (state, [options, password]) => protect(state, options, password),
    unprotect: (state, [password]) => unprotect(state, password),
  },
});

export const workbookProtection: (book: HostWorkbook) => HostObject = objectType<HostWorkbook>('WorkbookProtection', {
  scalars: { protected: (book) => book.structureProtected },
});
