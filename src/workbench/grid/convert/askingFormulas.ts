/**
 * Functions by which a cell asks something outside its workbook: pictures and pages of the web, other workbooks and
 * programs, services. Whoever sends a workbook would learn that it was opened, and by whom.
 */
export const ASKING_FUNCTIONS = [
  'IMAGE',
  'WEBSERVICE',
  'FILTERXML',
  'STOCKHISTORY',
  'TRANSLATE',
  'DETECTLANGUAGE',
  'COPILOT',
  'PY',
  'RTD',
  'CALL',
  'REGISTER.ID',
  'SQL.REQUEST',
  'CUBEVALUE',
  'CUBEMEMBER',
  'CUBEMEMBERPROPERTY',
  'CUBERANKEDMEMBER',
  'CUBESET',
  'CUBESETCOUNT',
  'CUBEKPIMEMBER',
  'IMPORTDATA',
  'IMPORTFEED',
  'IMPORTHTML',
  'IMPORTRANGE',
  'IMPORTXML',
  'GOOGLEFINANCE',
  'GOOGLETRANSLATE',
] as const;

const NAMES = new Set<string>(ASKING_FUNCTIONS);
/** Texts and quoted sheet names, in which a function is only a word. */
const QUOTED = /"[^"]*"|'[^']*'/g;
/** A name before its bracket, each tried from its first letter alone; Excel writes newer functions with a prefix. */
const CALLED = /(?<![A-Z.])([A-Z][A-Z.]*)\s*\(/gi;

/** Whether a formula (with or without "=") calls a function that asks something outside the workbook. */
export function asksOutside(formula: string): boolean {
  for (const [, name = ''] of formula.replace(QUOTED, '""').matchAll(CALLED))
    if (NAMES.has(name.toUpperCase().replace(/^.*\b(?:XLFN|XLWS|XLUDF)\./, ''))) return true;
  return false;
}
