/** Commands that change what cells hold; on a protected sheet they pass where every cell is open for input. */
const CONTENT = new Set([
  'set-range-values',
  'clear-selection-content',
  'auto-clear-content',
  'auto-fill',
  'copy-down',
  'copy-right',
  'refill',
  'move-range',
  'toggle-cell-checkbox',
  'text-to-number',
  'paste-by-short-key',
  'paste-value',
  'insert-function',
  'quick-sum',
]);

/**
 * Commands that a protected sheet allows: moving about, copying, widening and hiding columns and rows (the saved
 * protection allows that too), and whatever concerns the workbook and not the sheet's cells.
 */
const FREE =
  /^(?:set-worksheet-activate|scroll|select|expand-selection|move-selection|change-zoom|set-zoom|set-scroll|copy$|copy-formula-only|delta-(?:column-width|row-height)|set-worksheet-col-width|set-row-height|set-row-is-auto|set-col-auto|set-col-is-auto|set-(?:rows|col)-hidden|hide-(?:row|col)-confirm|set-selected-(?:rows|cols)-visible|set-specific-rows-visible|set-col-visible|set-worksheet-(?:name|order|hidden|show)|set-tab-color|insert-sheet|remove-sheet|set-workbook-name|toggle-note-popup|insert-defined-name|set-(?:once|infinite)-format-painter|repeat-last-action$)/;

/** The families of commands that work on sheets; others move the cursor in a cell or open a panel. */
const SHEET_COMMAND = /^(?:sheets?|data-validation|formula|sheets-formula)\.command\./;
/** Cutting takes cells away, though it does so only when they are pasted. */
const CUT = 'univer.command.cut';

const bare = (id: string): string => id.replace(SHEET_COMMAND, '');

/** Whether a command works on the cells, shape or look of a sheet. */
export const worksOnSheet = (id: string): boolean => (SHEET_COMMAND.test(id) && !FREE.test(bare(id))) || id === CUT;

/** Whether a command changes nothing but what cells hold; every other that works on a sheet is refused where it is protected. */
export const changesContents = (id: string): boolean => CONTENT.has(bare(id)) || id === CUT;
