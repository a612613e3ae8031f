import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import './grid.css';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import type { FUniver } from '@univerjs/core/lib/facade';
import { IUndoRedoService, LocaleType, type Injector } from '@univerjs/core';
import { leaveOutAskingFunctions } from './askingFunctions';
import { historyInPlace, type BookHistory } from './bookHistory';
import { HIDDEN_ENTRIES } from './menu';
import { univerWith } from './univerWith';
import { VIETNAMESE_WORDS } from './vietnameseWords';

/** The running grid: its own interface and the service table behind it. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly container: HTMLElement;
  /** What was done, across workbooks. */
  readonly history: BookHistory;
  dispose(): void;
}

/** Starts an empty Vietnamese grid in an element. One grid a page. */
export function startGrid(container: HTMLElement): Grid {
  let history: BookHistory | undefined;
  const { univer, univerAPI } = univerWith(
    {
      override: historyInPlace((made) => (history = made)),
      locale: LocaleType.VI_VN,
      locales: { [LocaleType.VI_VN]: VIETNAMESE_WORDS },
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
  injector.get(IUndoRedoService);
  if (!history) throw new Error('the grid has an undo of its own');
  return { api: univerAPI, injector, container, history, dispose: () => univer.dispose() };
}
