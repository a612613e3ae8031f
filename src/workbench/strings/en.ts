import type { FileLossCode } from '../../xlsx/open/fileLoss';
import type { WriteErrorCode } from '../../xlsx/write/writeError';
import type { LossCode } from '../grid/convert/losses';
import type { Words } from './vi';

const FILE_LOSSES: Readonly<Record<FileLossCode, string>> = {
  macros: 'macros (VBA programs)',
  externalLinks: 'links to other files',
  pivot: 'PivotTables',
  table: 'tables with a format of their own; cells and figures stay',
  slicer: 'slicers',
  picture: 'pictures',
  shape: 'drawings and text boxes',
  chart: 'charts',
  chartLook: 'charts are drawn anew in a plain style',
  sparkline: 'charts inside cells',
  comment: 'threaded comments',
  webLink: 'links to web pages and e-mail',
  richText: 'cells in several fonts; the text stays, in one font',
  style: 'looks (strike-through, turned text, coloured borders, patterns)',
  validation: 'input rules',
  listFromCells: 'lists taken from cells; they become fixed lists',
  condition: 'conditional formats',
  password: 'the password of a protected sheet; the sheet stays protected, without a password',
  workbookLock: 'protection of the workbook’s structure',
  formulaName: 'names that are formulas or broken',
  errorCell: 'cells with a typed error value',
  page: 'page setup (paper other than A4, scaling, headers of odd and even pages)',
  columnBreaks: 'page breaks between columns',
  background: 'background pictures of sheets',
  veryHidden: 'deeply hidden sheets; they stay hidden but can be shown',
  arrayFormula: 'array formulas; kept as ordinary formulas',
  otherParts: 'other parts of the file (controls, queries, embedded data)',
};

const GRID_LOSSES: Readonly<Record<LossCode, string>> = {
  strike: 'strike-through',
  rotation: 'turned text',
  script: 'superscript and subscript',
  borderLine: 'border lines; the nearest kind takes their place',
  borderColor: 'border colours',
  justify: 'justified text',
  richText: 'cells in several fonts; the text stays, in one font',
  validation: 'input rules',
  condition: 'conditional formats',
  brokenName: 'broken names',
};

const WRITE_ERRORS: Readonly<Record<WriteErrorCode, string>> = {
  sheetName: 'the sheet’s name is not allowed (over 31 characters, or one of : \\ / ? * [ ])',
  noVisibleSheet: 'all sheets are hidden',
  duplicateCell: 'a cell is written twice',
  outsideGrid: 'a cell lies outside Excel’s limits',
  unknownStyle: 'a cell has a style that does not exist',
  duplicateName: 'two areas have the same name',
  badName: 'Excel does not accept the name of an area',
  overlappingMerge: 'merged areas overlap',
  textTooLong: 'a cell is longer than 32,767 characters',
  formulaTooLong: 'a formula is longer than 8,192 characters',
  notFinite: 'a cell holds a number that is none',
  badDate: 'a date is not real',
  listTooLong: 'a list of choices is longer than 255 characters',
  headerTooLong: 'the page’s header or footer is longer than 255 characters',
  chartShape: 'a chart has lost its figures',
};

const files = (count: number): string => `${count} ${count === 1 ? 'file' : 'files'}`;

/** Every word of the workbench around the grid and the pane, in English. */
export const en: Words = {
  locale: 'en-GB',
  title: 'Tổng Hợp',
  page: 'Tổng Hợp – workbench',
  subtitle: 'Workbench in the browser',
  grid: 'Spreadsheet',
  pane: 'Tổng Hợp: forms, check, roll-up, results',
  splitter: 'Width of the pane',
  starting: 'Opening the spreadsheet…',
  failed: 'This browser cannot open the spreadsheet. A recent Chrome, Edge or Firefox is needed.',
  noFile: 'New file',
  unsaved: 'not saved',
  home: 'Start',
  open: 'Open…',
  save: 'Save .xlsx',
  start: {
    heading: 'Social-work reports: make the form, check it, roll up',
    privacy: 'Figures never leave this machine.',
    form: 'New form for a unit',
    formHint: 'Choose plan, year and unit on the right, then press “Insert form”.',
    open: 'Open an Excel file',
    openHint: 'An .xlsx or .xlsm file; it can also be dropped onto this page.',
    many: 'Roll up many files',
    manyHint: 'Drop files, whole folders or a .zip onto this page.',
    sample: 'Try it on illustrative figures: Đồng Nai 2024',
    sampleHint: 'A commune’s form to check, and the files of all other units to roll up.',
    back: 'Back to the spreadsheet',
  },
  drop: 'Drop here: one file to open it, more files or a folder to roll them up',
  opening: (name) => `Opening ${name}…`,
  saving: 'Saving…',
  opened: (name) => `${name} is open.`,
  saved: (name) => `${name} was saved to the downloads folder.`,
  restored: (when) => `Work left on ${when} is open again; no file holds it yet.`,
  sampleReady: (count) =>
    `A commune’s form was inserted and ${files(count)} with illustrative figures are ready. Begin with “Check”, then “Roll up”.`,
  making: (done, all) => `Making illustrative file ${done}/${all}…`,
  given: (count) => `${files(count)} went to “Roll up” on the right.`,
  noWorkbook: 'Nothing that was dropped is an .xlsx, .xlsm or .zip file.',
  leave: {
    title: 'Changes are not saved',
    text: 'Opening another file discards the work in hand. Save it first?',
    save: 'Save, then open',
    drop: 'Do not save',
    stay: 'Cancel',
  },
  loss: {
    title: 'The saved file will lack some parts',
    text: 'This spreadsheet cannot keep the parts below. The original file is not changed.',
    go: 'Save all the same',
    stay: 'Cancel, do not save',
  },
  close: 'Close',
  losses: {
    file: FILE_LOSSES,
    grid: GRID_LOSSES,
    wholeFile: (what) => `Whole file: ${what}`,
    sheet: (sheet, what) => `Sheet “${sheet}”: ${what}`,
  },
  locked: {
    cell: (sheet, cell) => `Cell ${cell} of sheet “${sheet}” is locked. Figures go into the pale yellow cells only.`,
    sheet: (sheet) =>
      `Sheet “${sheet}” is protected, its shape and looks cannot be changed. Figures go into the pale yellow cells only.`,
  },
  notSaved: (name, place, why) => `${name} is not saved: ${place}: ${WRITE_ERRORS[why]}. Mend that and save again.`,
  place: (sheet, cell) => (cell === '' ? `sheet “${sheet}”` : `sheet “${sheet}”, ${cell}`),
  unexpected: (name, detail) =>
    `${name}: an unexpected fault (${detail}). Try again; if it stays, send the file to whoever maintains the program.`,
};
