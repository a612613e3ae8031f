/** All that changes the workbook, as one part that is loaded when it is first needed. */
export { repairCells } from './cells/repairCells';
export { writeCells } from './cells/writeCells';
export { insertSheets, planInsert } from './insert';
export { clearMarks, markCells } from './marks/marks';
export { restoreLast } from './undo/restore';
