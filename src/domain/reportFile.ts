/** Workbooks of every program officials use, templates, texts and archives: kinds that cannot be read are named later. */
const REPORT = /(^|[/\\])(?![.~])[^/\\]*\.(xlsx|xlsm|xltx|xltm|xls|xlsb|ods|et|csv|numbers|zip)$/i;
/** Where a Mac keeps the shadows of the files it packs. */
const SHADOWS = /(^|[/\\])__MACOSX[/\\]/;

/**
 * Whether a unit may have sent this file as its report, by its path alone, for searching folders and archives: what is
 * left out here is never named. Office's lock files and hidden files are no reports, nor are PDFs and pictures.
 */
export function mayBeReport(path: string): boolean {
  return REPORT.test(path) && !SHADOWS.test(path);
}
