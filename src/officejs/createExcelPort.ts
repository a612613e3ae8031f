import type { WorkbookPort } from '../core/sheet/port';
import { insertSheets, planInsert } from './insert';
import { readAll, readSheet } from './read/snapshots';
import { hostSupport } from './requirementSets';
import { runExcel } from './run';

/** The workbook that is open in Excel, as the product sees it. Call after `Office.onReady`. */
export function createExcelPort(): Pick<WorkbookPort, 'snapshotSheet' | 'snapshotAll' | 'planInsert' | 'insert'> {
  const support = hostSupport();
  return {
    snapshotSheet: (name) => runExcel((context) => readSheet(context, support, name)),
    snapshotAll: () => runExcel((context) => readAll(context, support)),
    planInsert: (sheets) => runExcel((context) => planInsert(context, sheets)),
    insert: (sheets, replace) => runExcel((context) => insertSheets(context, support, sheets, replace)),
  };
}
