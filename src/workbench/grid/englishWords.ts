import type { ILanguagePack } from '@univerjs/core';
import conditions from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import rules from '@univerjs/preset-sheets-data-validation/locales/en-US';
import notes from '@univerjs/preset-sheets-note/locales/en-US';
import { mergedWords } from './mergedWords';

/** Words that the grid's own English lacks. */
const LACKING = {
  'sheets-formula': {
    progress: {
      analyzing: 'Reading formulas',
      calculating: 'Calculating',
      'array-analysis': 'Reading array formulas',
      'array-calculation': 'Calculating array formulas',
      done: 'Calculated',
    },
    functionList: {
      DATE: {
        functionParameter: {
          year: { detail: 'One to four digits, by the 1900 date system. Four digits are best.' },
        },
      },
      LET: {
        functionParameter: {
          name1: { name: 'name1', detail: 'The first name; it starts with a letter.' },
          nameValue1: { name: 'name_value1', detail: 'The value of the first name.' },
          calculationOrName2: {
            name: 'calculation_or_name2',
            detail: 'A calculation with the names, or a second name.',
          },
          nameValue2: { name: 'name_value2', detail: 'The value of the second name.' },
          calculationOrName3: {
            name: 'calculation_or_name3',
            detail: 'A calculation with the names, or a third name.',
          },
        },
      },
    },
  },
  'sheets-formula-ui': { functionType: { univer: 'Other' } },
  'sheets-ui': {
    merge: {
      confirm: { warning: 'Merged cells', dismantleMergeCellWarning: 'This takes merged cells apart. Go on?' },
    },
    filter: {
      confirm: {
        error: 'Not done',
        notAllowedToInsertRange: 'Cells cannot be inserted inside a filtered area. Take the filter off and try again.',
      },
    },
    info: {
      error: 'Number stored as text',
      forceStringInfo: 'This cell holds a number stored as text; it is not calculated.',
    },
    borderLine: {
      borderTlbr: 'Diagonal down',
      borderTlbcTlmr: 'Two diagonals down',
      borderTlbrTlbcTlmr: 'Three diagonals down',
      borderBlTr: 'Diagonal up',
      borderMltrBctr: 'Two diagonals up',
    },
    rightClick: { log: 'Logarithm' },
  },
  ui: {
    clipboard: {
      authentication: {
        title: 'The clipboard cannot be used',
        content: 'The browser does not let this page read the clipboard. Paste with Ctrl+V.',
      },
    },
  },
};

/** The grid's own English; a piece of its own, loaded only for those who choose it. */
export const ENGLISH_WORDS: ILanguagePack = mergedWords(core, rules, conditions, notes, LACKING);
