import type { WorkbookPort } from '../core/sheet/port';
import { activateCell } from './activate';
import { listenToChanges } from './changes';
import { listSheets } from './listSheets';
import { ShownMarks } from './marks/shownMarks';
import { capabilitiesOf, hostSupport, type Support } from './requirementSets';
import { runExcel } from './run';
import { readSetting, writeSetting } from './settings';

export interface ExcelPortOptions {
  /** What this Excel can do; asked of Excel itself when left out. */
  readonly support?: Support;
}

/** The workbook that is open in Excel, as the product sees it. Call after `Office.onReady`; throws only `HostError`. */
export function createExcelPort({ support = hostSupport() }: ExcelPortOptions = {}): WorkbookPort {
  const shown = new ShownMarks();
  return {
    capabilities: capabilitiesOf(support),
    sheets: () => runExcel(listSheets),
    snapshotSheet: async (name) => {
      const { readSheet } = await reading();
      return runExcel((context) => readSheet(context, support, name));
    },
    snapshotAll: async () => {
      const { readAll } = await reading();
      return runExcel((context) => readAll(context, support));
    },
    planInsert: async (sheets) => {
      const { planInsert } = await writing();
      return runExcel((context) => planInsert(context, sheets));
    },
    insert: async (sheets, replace, lacks = () => undefined, recognised = []) => {
      shown.forget();
      const { insertSheets } = await writing();
      return runExcel((context) => insertSheets(context, support, sheets, { replace, lacks, recognised }));
    },
    write: async (writes) => {
      const { writeCells } = await writing();
      return runExcel((context) => writeCells(context, support, writes));
    },
    repair: async (sheet, model, cells) => {
      const { repairCells } = await writing();
      return runExcel((context) => repairCells(context, support, sheet, model, cells));
    },
    restore: async () => {
      shown.forget();
      const { restoreLast } = await writing();
      return runExcel((context) => restoreLast(context, support));
    },
    mark: async (marks) => {
      if (shown.areJust(marks)) return;
      const { markCells } = await writing();
      await runExcel((context) => markCells(context, support, marks, shown));
    },
    clearMarks: async (returned) => {
      const { clearMarks } = await writing();
      return runExcel((context) => clearMarks(context, support, shown, returned));
    },
    activate: (sheet, cell) => runExcel((context) => activateCell(context, sheet, cell)),
    selected: async () => runExcel((await import('./read/selected')).selectedCell),
    onChange: listenToChanges,
    readSetting: (key) => runExcel((context) => readSetting(context, key)),
    writeSetting: (key, value) => runExcel((context) => writeSetting(context, key, value)),
  };
}

/** What changes a workbook is loaded with the first change: a pane shows sooner without it. */
const writing = () => import('./writing');

/** What reads a sheet whole, when it is first asked for. */
const reading = () => import('./read/snapshots');
