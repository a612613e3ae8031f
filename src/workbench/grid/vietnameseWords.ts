import type { ILanguagePack } from '@univerjs/core';
import conditions from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import core from '@univerjs/preset-sheets-core/locales/vi-VN';
import rules from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import notes from '@univerjs/preset-sheets-note/locales/vi-VN';
import { GRID_WORDS } from './gridWords';
import { mergedWords } from './mergedWords';

/** The grid's own Vietnamese, with ours over it. */
export const VIETNAMESE_WORDS: ILanguagePack = mergedWords(core, rules, conditions, notes, GRID_WORDS);
