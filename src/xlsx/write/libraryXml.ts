import { WorkbookWriteError } from './writeError';

/**
 * The library's XML with something of ours at a place that must be there, so that a new version of the library that
 * spells it in another way is noticed at once. Throws `libraryChanged`.
 * @param place text, or pattern; with the flag "g" every place is replaced
 * @param times how many places there must be, if more or less than one
 */
export function placed(
  xml: string,
  place: string | RegExp,
  put: (match: string, ...groups: string[]) => string,
  times = 1,
): string {
  let hits = 0;
  const changed = xml.replace(place, (match: string, ...groups: string[]) => {
    hits += 1;
    return put(match, ...groups);
  });
  if (hits !== times) throw libraryChanged(String(place));
  return changed;
}

/** The error of a library that no longer writes what this folder builds on; `what` it was to write. */
export function libraryChanged(what: string): WorkbookWriteError {
  return new WorkbookWriteError('libraryChanged', '', what);
}
