import { reasonText } from '../../usecases/reasonText';
import { asWorkbook } from '../../usecases/unusedFile';
import { WorkbookError } from '../../xlsx/read/workbookError';
import { WorkbookWriteError } from '../../xlsx/write/writeError';
import type { Said } from '../session/sessionState';

/** Why a file could not be opened or saved, and what to do, in one or two sentences. */
export function fileErrorText(error: unknown, name: string): Said {
  if (error instanceof WorkbookError) {
    const reason = asWorkbook({ code: error.code, params: error.params });
    return ({ language }) => `${name}: ${reasonText(reason, language)}`;
  }
  if (error instanceof WorkbookWriteError) {
    const { code, sheet, place } = error;
    if (code !== 'libraryChanged') return (words) => words.notSaved(name, words.place(sheet, place), code);
  }
  // The fault's own words are for whoever looks for it.
  reportError(error);
  return (words) => words.unexpected(name);
}
