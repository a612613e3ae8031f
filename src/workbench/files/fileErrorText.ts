import type { Language } from '../../domain/texts/language';
import { reasonText } from '../../usecases/reasonText';
import { asWorkbook } from '../../usecases/unusedFile';
import { WorkbookError } from '../../xlsx/read/workbookError';
import { WorkbookWriteError } from '../../xlsx/write/writeError';
import { WORDS } from '../strings/words';

/** Why a file could not be opened or saved, and what to do, in one or two sentences. */
export function fileErrorText(error: unknown, name: string, language: Language): string {
  const words = WORDS[language];
  if (error instanceof WorkbookError)
    return `${name}: ${reasonText(asWorkbook({ code: error.code, params: error.params }), language)}`;
  if (error instanceof WorkbookWriteError && error.code !== 'libraryChanged')
    return words.notSaved(name, words.place(error.sheet, error.place), error.code);
  // The fault's own words are for whoever looks for it.
  reportError(error);
  return words.unexpected(name);
}
