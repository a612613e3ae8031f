/** What real Excels do and their documentation does not say. A test sets what it is about. */
export interface Quirks {
  /**
   * Fit to so many pages: Excel for Windows ignores it unless the tab Page Layout stands open (OfficeDev/office-js
   * #1860); `reset` also loses the scale set before.
   */
  fitToWidth: 'kept' | 'ignored' | 'reset';
  /** Comments: some builds refuse them although they report the set (#1847), some drop them without a word (#932). */
  remarks: 'kept' | 'refused' | 'lost';
  /** Charts and page set-up: refused, as on a PC without a printer. */
  charts: 'kept' | 'refused';
  page: 'kept' | 'refused';
  /** Names of a copied sheet. */
  copiedNames: 'kept' | 'lost';
  /** A workbook handed in as a file: opened beside this one, or refused. */
  newWorkbook: 'opened' | 'refused';
}

/** Excel for Windows as it comes. */
export const ON_WINDOWS: Quirks = {
  fitToWidth: 'ignored',
  remarks: 'kept',
  charts: 'kept',
  page: 'kept',
  copiedNames: 'kept',
  newWorkbook: 'opened',
};
