import type {
  ICellData,
  IRange,
  ISheetDataValidationRule,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import type { ChartModel, ConditionalFormatModel, PrintModel } from '../../core/sheet/model';
import type { Area } from '../../core/sheet/address';
import type { TableHead } from './view/headLine';

export type {
  ICellData,
  IRange,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  ISheetDataValidationRule,
  IConditionFormattingRule,
};

/** Univer's kinds of cell values, as numbers so that the conversion runs without loading the grid. */
export const TEXT = 1;
export const NUMBER = 2;
export const BOOLEAN = 3;
/** Text that looks like a number or a formula and must stay text. */
export const FORCED_TEXT = 4;

/** A style that also says whether its cells are open for input on a protected sheet; Univer keeps unknown keys. */
export interface GridStyle extends IStyleData {
  unlocked?: 1;
}

/** What a cell carries beside its value; Univer moves it with the cell. */
export interface CellKeep {
  readonly link?: { readonly sheet: string; readonly cell: string };
  /** A formula the grid must not work out, without "=", while the cell still shows the value it came with. */
  readonly formula?: { readonly text: string; readonly shows?: string | number };
}

/** What a sheet holds that the grid does not know; it travels with the sheet and is written back on saving. */
export interface SheetKeep {
  readonly protected: boolean;
  readonly print?: PrintModel;
  readonly charts?: readonly ChartModel[];
  readonly filter?: Area;
  /** Conditional formats that are too many for the grid to show. */
  readonly conditions?: readonly ConditionalFormatModel[];
  /** How the grid keeps the head of a table in sight, whatever the file says. */
  readonly head?: TableHead;
}

/** A defined name as the grid keeps it. */
export interface GridName {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
  readonly comment?: string;
  readonly hidden?: boolean;
}

export interface GridNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
  readonly show?: boolean;
}

/** The parts of a workbook that the grid's plug-ins keep beside the sheets, by sheet id. */
export interface GridResources {
  names: Record<string, GridName>;
  validations: Record<string, ISheetDataValidationRule[]>;
  conditions: Record<string, IConditionFormattingRule[]>;
  notes: Record<string, Record<string, Record<string, GridNote>>>;
}

/** Scope of a name that every sheet sees. */
export const WORKBOOK_SCOPE = 'AllDefaultWorkbook';
