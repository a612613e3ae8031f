import type { WorkbookPort } from '../core/sheet/port';
import { activateCell } from './activate';
import { repairCells } from './cells/repairCells';
import { writeCells } from './cells/writeCells';
import { listenToChanges } from './changes';
import { insertSheets, planInsert } from './insert';
import { listSheets } from './listSheets';
import { clearMarks, markCells } from './marks/marks';
import { ShownMarks } from './marks/shownMarks';
import { readAll, readSheet } from './read/snapshots';
import { capabilitiesOf, hostSupport, type Support } from './requirementSets';
import { runExcel } from './run';
import { readSetting, writeSetting } from './settings';
import { restoreLast } from './undo/restore';

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
    snapshotSheet: (name) => runExcel((context) => readSheet(context, support, name)),
    snapshotAll: () => runExcel((context) => readAll(context, support)),
    planInsert: (sheets) => runExcel((context) => planInsert(context, sheets)),
    insert: (sheets, replace, lacks = () => undefined) => {
      shown.forget();
      return runExcel((context) => insertSheets(context, support, sheets, { replace, lacks }));
    },
    write: (writes) => runExcel((context) => writeCells(context, support, writes)),
    repair: (sheet, model, cells) => runExcel((context) => repairCells(context, support, sheet, model, cells)),
    restore: () => {
      shown.forget();
      return runExcel((context) => restoreLast(context, support));
    },
    mark: async (marks) => {
      if (!shown.areJust(marks)) await runExcel((context) => markCells(context, support, marks, shown));
    },
    clearMarks: () => runExcel((context) => clearMarks(context, support, shown)),
    activate: (sheet, cell) => runExcel((context) => activateCell(context, sheet, cell)),
    onChange: listenToChanges,
    readSetting: (key) => runExcel((context) => readSetting(context, key)),
    writeSetting: (key, value) => runExcel((context) => writeSetting(context, key, value)),
  };
}
