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
  'paste-formula',
  'optional-paste',
  'numfmt.set.numfmt',
]);

/**
 * Commands that a protected sheet allows: moving about, copying, widening columns and rows (the saved protection allows
 * that too), and whatever concerns the workbook and not the sheet's cells.
 */
const FREE =
  /^(?:set-worksheet-activate|scroll|select|expand-selection|move-selection|change-zoom|set-zoom|set-scroll|copy$|copy-worksheet|copy-formula-only|delta-(?:column-width|row-height)|set-worksheet-col-width|set-row-height|set-row-is-auto|set-col-auto|set-col-is-auto|set-worksheet-(?:name|order|hidden|show)|set-tab-color|insert-sheet|remove-sheet|set-workbook-name|toggle-note-popup|insert-defined-name|set-(?:once|infinite)-format-painter|set-range-custom-metadata)/;

const bare = (id: string): string => id.replace(/^sheet\.command\./, '');

export const changesContents = (id: string): boolean => CONTENT.has(bare(id));

/** Everything that is neither listed here nor changes contents is refused on a protected sheet. */
export const isFree = (id: string): boolean => FREE.test(bare(id));
