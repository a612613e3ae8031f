/** What in a model Excel would refuse to open; found before the file is made. */
export type ModelFault =
  | 'sheetName'
  | 'noVisibleSheet'
  | 'duplicateCell'
  | 'outsideGrid'
  | 'unknownStyle'
  | 'duplicateName'
  | 'badName'
  | 'overlappingMerge'
  | 'textTooLong'
  | 'formulaTooLong'
  | 'notFinite'
  | 'badDate'
  | 'listTooLong'
  | 'headerTooLong'
  | 'chartShape'
  | 'tooManyStyles'
  | 'tableHead';

/** A fault of the model; or the library writes its XML in another way than this folder expects: a fault of ours. */
export type WriteErrorCode = ModelFault | 'libraryChanged';

/** Thrown by `writeWorkbook`, and nothing else is; `place` is a cell, an area or a name, for the diagnostics text. */
export class WorkbookWriteError extends Error {
  constructor(
    readonly code: WriteErrorCode,
    readonly sheet: string,
    readonly place: string = '',
  ) {
    super(`${code}: ${sheet}${place === '' ? '' : ` ${place}`}`);
    this.name = 'WorkbookWriteError';
  }
}
