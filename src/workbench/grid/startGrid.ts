import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditions from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import core from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import rules from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import notes from '@univerjs/preset-sheets-note/locales/vi-VN';
import type { FUniver } from '@univerjs/core/lib/facade';
import { LocaleType, mergeLocales, type Injector } from '@univerjs/core';
import { leaveOutAskingFunctions } from './askingFunctions';
import { GRID_WORDS } from './gridWords';
import { HIDDEN_ENTRIES } from './menu';
import { univerWith } from './univerWith';

/** The running grid: its own interface and the service table behind it. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly container: HTMLElement;
  dispose(): void;
}

/** Starts an empty Vietnamese grid in an element. One grid a page. */
export function startGrid(container: HTMLElement): Grid {
  const { univer, univerAPI } = univerWith(
    {
      locale: LocaleType.VI_VN,
      locales: { [LocaleType.VI_VN]: mergeLocales(core, rules, conditions, notes, GRID_WORDS) },
    },
    [
      UniverSheetsCorePreset({
        container,
        menu: HIDDEN_ENTRIES,
        ribbonType: 'simple',
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
        // Codes and numbering are text that looks like numbers; the checks say where that is wrong.
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
        // Files carry their values: only formulas without one are calculated when a workbook opens.
        formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
      }),
      // The list's own search box would take the keys from the cell; rules of a form are not for editing.
      UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsNotePreset(),
    ],
  );
  const injector = univer.__getInjector();
  leaveOutAskingFunctions(injector);
  return { api: univerAPI, injector, container, dispose: () => univer.dispose() };
}
