import { cellRules } from './cellRules';
import { sheetRules } from './sheetRules';

/** What reading a form meets, R01–R22 (docs/checks.md): severity and sentences of each. */
export const readingRules = { ...sheetRules, ...cellRules };
