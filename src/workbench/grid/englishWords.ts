import conditions from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import rules from '@univerjs/preset-sheets-data-validation/locales/en-US';
import notes from '@univerjs/preset-sheets-note/locales/en-US';
import { mergeLocales } from '@univerjs/core';

/** The grid's own English; a piece of its own, loaded only for those who choose it. */
export const ENGLISH_WORDS = mergeLocales(core, rules, conditions, notes);
