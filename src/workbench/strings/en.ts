import type { FileLossCode } from '../../xlsx/open/fileLoss';
import type { ModelFault } from '../../xlsx/write/writeError';
import type { LossCode } from '../grid/convert/losses';
import type { Words } from './vi';
import { counted } from '../../domain/texts/number';

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
  protectionOptions: 'permissions of protected sheets (inserting rows, sorting, filtering …)',
  properties: 'properties of the file: keywords, category, comments and custom ones',
  view: 'the way sheets are viewed: zoom, hidden zeros, right to left',
  columnGroups: 'groups of columns',
  page: 'page setup (paper other than A4, scaling, headers of odd and even pages)',
  columnBreaks: 'page breaks between columns',
  background: 'background pictures of sheets',
  veryHidden: 'deeply hidden sheets; they stay hidden but can be shown',
  arrayFormula: 'array formulas, data tables; those over several cells keep results and lose formulas',
  strayLook: 'blank cells with a format only, far from all others',
  chartSheet: 'a sheet that is one chart; not shown here',
  dialogSheet: 'a dialog sheet of old Excel; not shown here',
  macroSheet: 'a macro sheet of old Excel; not shown here',
  looks: 'formats, input rules and page setup that could not be read',
  damaged: 'damaged parts that could not be read (notes, theme, styles, areas)',
  damagedCell: 'damaged cells that could not be read; blank here',
  damagedSheet: 'a damaged sheet that could not be read',
  signature: 'the digital signature; it no longer holds once the file is changed',
  label:
    'the sensitivity label of an organisation; it speaks of the file as it was labelled and is no longer assured once the file is changed',
  otherParts: 'other parts of the file (controls, queries, embedded data)',
  pointers:
    'places elsewhere (charts, names, rules, links) that still point to where moved cells were; please check them',
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

const WRITE_ERRORS: Readonly<Record<ModelFault, string>> = {
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
  tooManyStyles: 'the file has too many styles to take another; give the cell its former look',
  tableHead:
    'the head cell of a table column must be one line of text unlike those of the other columns, and cannot change while a formula names the column',
};

/** Every word of the workbench around the grid and the pane, in English. */
export const en: Words = {
  language: 'en',
  locale: 'en-GB',
  title: 'Tổng Hợp',
  page: 'Tổng Hợp – workbench',
  subtitle: 'Workbench in the browser',
  grid: 'Spreadsheet',
  pane: 'Tổng Hợp: forms, check, roll-up, results',
  splitter: 'Width of the pane',
  strip: {
    label: 'The pane, folded',
    open: 'Open the pane',
    fold: 'Fold the pane',
    pages: {
      forms: 'Forms',
      check: 'Check',
      rollUp: 'Roll up',
      results: 'Results',
      plans: 'Plans',
      series: 'Years',
      board: 'Board',
    },
  },
  entered: {
    cells: (entered, all) => `${entered}/${counted(all, 'cell')} filled in`,
    required: (n) => (n === 0 ? 'all required ones' : `${n} required left`),
    next: 'Next cell',
    nextHint: 'Go to the next blank cell (F8)',
  },
  starting: 'Opening the spreadsheet…',
  failed: 'This browser cannot open the spreadsheet. A recent Chrome, Edge or Firefox is needed.',
  noFile: 'New file',
  unsaved: 'not saved',
  home: 'Start',
  open: 'Open…',
  save: 'Save .xlsx',
  print: {
    button: 'Print',
    hint: 'Print (Ctrl+P: the sheet in front)',
    sheet: 'The sheet in front',
    book: 'All sheets',
  },
  start: {
    heading: 'Reports on a plan',
    fillIn: {
      title: 'I fill in a form',
      steps: [
        'Choose plan, year and your unit; the right form appears. If you have the form already, open its file.',
        'Enter the figures into the yellow cells; on the right you see how many are left.',
        'Check, mend what is wrong, then save the file to be sent upward.',
      ],
    },
    sumUp: {
      title: 'I sum up',
      steps: [
        'Drop the files you received here, a whole folder or a .zip.',
        'Press “Roll up”: plan and year are those of the files; you see who has not sent and which form is wrong.',
        'See which targets are met, then make the summary to print and send.',
      ],
    },
    plan: {
      title: 'I make the plan',
      steps: [
        'Choose the unit; a plan book is made from the national plan or from one that exists.',
        'Change targets, bodies and deadlines as your document says; check it cell by cell.',
        'Publish it, then make forms and roll up by it. Stop at any time: the book stays.',
      ],
      open: 'Plans of my unit',
    },
    privacy:
      'Tổng Hợp sends no figures anywhere. Unsaved work stays in this browser, 7 days at most; folders of work stay until Settings deletes them.',
    sharedDisk:
      'This page was opened from a disk: every other page opened from a disk of this computer can read unsaved work. When you are done, save the file and delete the data under Settings.',
    form: 'New form for a unit',
    open: 'Open a form’s file',
    many: 'Choose the files received',
    folder: 'Choose a whole folder',
    work: (year, unit, count) => `Folder of work ${year} · ${unit} · ${count}`,
    guide: {
      title: 'Short guide',
      lines: [
        'The button “Start page” leads back here at any time; the work in hand stays.',
        'F8: to the next blank cell of the form. The button at the upper right folds the pane away.',
        'Write 0 where there is none, x where it does not apply; blank means not reported.',
        'Saved files open in Excel, LibreOffice and WPS; forms made there open here.',
      ],
    },
    sample: 'Try it on illustrative figures of a province',
    sampleHint: 'A commune’s form to check, and the files of all other units to roll up.',
    back: 'Back to the spreadsheet',
  },
  drop: 'Drop here: one file to open it, more files or a folder to roll them up',
  opening: (name) => `Opening ${name}…`,
  saving: 'Saving…',
  opened: (name) => `${name} is open.`,
  fillIn: 'Type into the chosen cell; Enter or Tab go to the next input, F8 to the next blank one. Then press “Check”.',
  heavy: {
    text: (parts) =>
      `A heavy file: ${parts}; that is why it opens slowly. For a light one, insert a new form and paste the figures over, or delete the spare blank rows and rules.`,
    blanks: (count) => `${counted(count, 'blank cell that only has', 'blank cells that only have')} a look`,
    fragments: (count) => `${counted(count, 'piece')} of conditional formatting`,
  },
  notWhole: (parts) => `Note: ${parts}.`,
  voided: (parts) => `The file was changed here; once it is saved, these no longer hold: ${parts}.`,
  saved: (name) => `The browser took ${name} as a download: look in the downloads folder.`,
  restored: 'Unsaved work is open again; no file holds it yet.',
  news: {
    older: (here, before, left) => {
      const what = [
        ...(left.draft ? ['unsaved work'] : []),
        ...(left.plans > 0 ? [counted(left.plans, 'plan')] : []),
        ...(left.folders > 0 ? [counted(left.folders, 'folder of work', 'folders of work')] : []),
        ...(left.decisions > 0 ? [counted(left.decisions, 'decision')] : []),
      ];
      return `Version ${here} goes on with what version ${before} left on this machine: ${what.join(', ')}. To keep it for the old version, save one file first.`;
    },
    keepCopy: 'Save one file',
    copy: 'Tong-Hop-old-version.json',
    newer: (here, last) =>
      `This version (${here}) is older than version ${last}, which was used on this machine: open the newer Tong-Hop.html. What this one cannot read stays as it is.`,
  },
  draftBroken: 'The unsaved work was damaged, could not be opened again and was deleted.',
  draft: {
    title: 'There is unsaved work',
    text: (name, when) =>
      `Unsaved: “${name}”, last changed ${when}, is still in this browser. If it is not yours, delete it. Unsaved work is gone after 7 days by itself.`,
    open: 'Open again',
    delete: 'Delete',
  },
  sampleReady: (count) =>
    `A commune’s form was inserted and ${counted(count, 'file')} with illustrative figures are ready. Begin with “Check”, then “Roll up”.`,
  making: (done, all) => `Making illustrative file ${done}/${all}…`,
  given: (count) => `${counted(count, 'file')} went to “Roll up” on the right.`,
  noWorkbook: 'There was no file in what was dropped.',
  leave: {
    title: 'Changes are not saved',
    text: 'Opening another file discards the work in hand. Save it first?',
    save: 'Save, then open',
    drop: 'Do not save',
    stay: 'Cancel',
  },
  marks: {
    title: 'The pasted figures can mean two things',
    text: (count, typed) =>
      `${counted(count, 'amount in the pasted block has', 'amounts in the pasted block have')} a mark before three digits, such as “${typed}”. What is that mark in the original?`,
    thousands: (value) => `It marks thousands: ${value}`,
    decimals: (value) => `It marks decimals: ${value}`,
    none: 'Paste nothing',
  },
  loss: {
    title: 'The saved file will lack some parts',
    text: 'This spreadsheet cannot keep the parts below. The original file is not changed.',
    go: 'Save all the same',
    stay: 'Cancel, do not save',
  },
  close: 'Close',
  list: {
    more: (next) => `Show ${next} more`,
    shown: (shown, all) => `${shown} of ${all} shown`,
  },
  losses: {
    file: FILE_LOSSES,
    grid: GRID_LOSSES,
    wholeFile: (what) => `Whole file: ${what}`,
    sheet: (sheet, what) => `Sheet “${sheet}”: ${what}`,
  },
  locked: {
    part: (sheet, cell) =>
      `No cell was changed: cell ${cell} of sheet “${sheet}” among them is locked. Choose light yellow cells only.`,
    cell: (sheet, cell) => `Cell ${cell} of sheet “${sheet}” is locked. Figures go into the pale yellow cells only.`,
    here: (cell) => `${cell} takes no input. Press Tab or Enter for the next cell that does.`,
    pasteOpen: 'Paste into input cells only',
    pasted: (count, locked) =>
      `${counted(count, 'cell')} pasted; ${counted(locked, 'locked cell stays as it is', 'locked cells stay as they are')}.`,
    sheet: (sheet) =>
      `Sheet “${sheet}” is protected, its shape and looks cannot be changed. Figures go into the pale yellow cells only.`,
  },
  refused: {
    entry: (cell, typed, takes) =>
      `Cell ${cell}: “${typed}” was not entered. ${takes} Type again, or press Esc to drop it.`,
    twoWays: (cell, typed, ways) =>
      `Cell ${cell}: “${typed}” can mean two things. Type one of them: ${ways} (a comma before decimals, no mark for thousands). Press Esc to drop it.`,
    comma: 'Decimals stand after a comma: 1,7.',
    byRule: 'This cell has an input rule of its own and does not take that.',
  },
  notSaved: (name, place, why) => `${name} is not saved: ${place}: ${WRITE_ERRORS[why]}. Mend that and save again.`,
  place: (sheet, cell) => (cell === '' ? `sheet “${sheet}”` : `sheet “${sheet}”, ${cell}`),
  unexpected: (name) =>
    `${name}: an unexpected fault. Try again; if it stays, send the file to whoever maintains the program.`,
};
