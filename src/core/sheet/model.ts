import type { Area, Cell } from './address';

/** What a cell shows. Dates are ISO "yyyy-mm-dd"; writers turn them into Excel serials (1900 system). */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'blank' };

/** Our own formula, en-US grammar without "=", and the value it must show (our cached value). */
export interface FormulaModel {
  readonly kind: 'formula';
  readonly formula: string;
  readonly value: CellValue;
}

/** What a cell holds. */
export type Content = CellValue | FormulaModel;

export interface CellModel extends Cell {
  readonly content?: Content;
  /** Key into `SheetModel.styles`. */
  readonly style?: string;
  /** A note (old comment) on the cell; also for hosts without notes, see the adapter's fallback. */
  readonly note?: string;
  /** Jump inside the workbook: sheet name and "A1" address. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

export type BorderLine = 'thin' | 'medium' | 'hair' | 'double';

/** How a cell looks. Colours are "RRGGBB". A style that says nothing of `locked` is locked (Excel's default). */
export interface CellStyle {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly align?: {
    readonly horizontal?: 'left' | 'center' | 'right';
    readonly vertical?: 'top' | 'middle' | 'bottom';
    readonly wrap?: boolean;
    readonly indent?: number;
  };
  readonly border?: {
    readonly top?: BorderLine;
    readonly bottom?: BorderLine;
    readonly left?: BorderLine;
    readonly right?: BorderLine;
  };
  /** en-US number format, for example "#,##0" or "dd/mm/yyyy"; a vi-VN Excel shows it the Vietnamese way. */
  readonly numberFormat?: string;
  readonly locked?: boolean;
}

/** A defined name. `sheet` scope is what forms use, so that a copied sheet keeps its own names. */
export interface NameModel {
  readonly name: string;
  readonly area: Area;
  readonly scope: 'sheet' | 'workbook';
}

export type ValidationRule =
  /** `from`: cells that hold the same values, for hosts whose rules hold only short lists. */
  | {
      readonly type: 'list';
      readonly values: readonly string[];
      readonly from?: { readonly sheet: string; readonly area: Area };
    }
  | { readonly type: 'whole' | 'decimal'; readonly min: number; readonly max?: number }
  | { readonly type: 'date'; readonly from: string; readonly to: string }
  | { readonly type: 'textLength'; readonly max: number }
  /** A figure of a form: a number from 0 up, whole where things are counted, or a sign of "not applicable" (`figureRule`). */
  | { readonly type: 'figure'; readonly whole: boolean }
  /** Formula relative to the top left cell of the first area, en-US grammar without "=". */
  | { readonly type: 'custom'; readonly formula: string };

export interface ValidationModel {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly allowBlank: boolean;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error: { readonly style: 'stop' | 'warning' | 'information'; readonly title: string; readonly text: string };
}

export type ConditionalFormatModel =
  /** Formula relative to the top left cell of the area. */
  | { readonly type: 'formula'; readonly area: Area; readonly formula: string; readonly style: ConditionalStyle }
  | {
      readonly type: 'dataBar';
      readonly area: Area;
      readonly color: string;
      readonly min?: number;
      readonly max?: number;
    };

export interface ConditionalStyle {
  readonly fontColor?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

export interface PrintModel {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated at the head of each page, zero-based, inclusive. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly area?: Area;
  /** Pages wide, 0 for the size it has; height is free. A4 always. */
  readonly fitWidth: number;
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Excel header/footer codes, for example "&C&P". */
  readonly header?: string;
  readonly footer?: string;
  /** Decree 30/2020: the first page shows no page number. */
  readonly differentFirst?: boolean;
  readonly centerHorizontally?: boolean;
  /** A page break stands before each of these zero-based rows. */
  readonly breakBefore?: readonly number[];
}

export interface ChartSeries {
  readonly name: string;
  readonly values: Area;
  readonly color: string;
  /** `line` is dashed and bare; `trend` a line from point to point that stops where a value is blank. */
  readonly as: 'bar' | 'line' | 'markers' | 'trend';
  /** Of bars: the number format of the figure that stands at each of them; none without. */
  readonly labels?: string;
}

export interface ChartModel {
  readonly title: string;
  /** `column` stands upright; `bar` lies. Series of the other kinds stand on the same axes as its bars, or without any. */
  readonly type: 'column' | 'bar';
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** Where it lies: cells under its top left and bottom right corners. */
  readonly place: Area;
  readonly valueAxis?: {
    readonly min?: number;
    readonly max?: number;
    readonly numberFormat?: string;
    readonly title?: string;
  };
}

/** One declarative description of a sheet; every host shows the same one. */
export interface SheetModel {
  readonly name: string;
  /** Sparse, row by row, no cell twice. */
  readonly cells: readonly CellModel[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** Widths in characters of the standard font, from column A on. */
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  readonly rows?: readonly {
    readonly row: number;
    readonly height?: number;
    readonly hidden?: boolean;
    readonly outline?: number;
  }[];
  readonly merges?: readonly Area[];
  readonly names?: readonly NameModel[];
  readonly validations?: readonly ValidationModel[];
  readonly conditionalFormats?: readonly ConditionalFormatModel[];
  /** Protected without a password; `false` leaves the sheet open. */
  readonly protected: boolean;
  readonly freeze?: { readonly rows: number; readonly cols: number };
  readonly print?: PrintModel;
  readonly charts?: readonly ChartModel[];
  readonly filter?: Area;
  readonly tabColor?: string;
  /** `very`: nobody is to look for it; a file says so, a host with one way to hide hides it. */
  readonly hidden?: boolean | 'very';
  readonly gridlines: boolean;
}

export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  readonly properties?: { readonly title?: string; readonly subject?: string; readonly creator?: string };
  readonly activeSheet?: number;
  /**
   * Every formula holds the value a program would calculate of these very sheets, so that none has to when the file is
   * opened. Left out where a value may be stale.
   */
  readonly calculated?: boolean;
}

export const blank: CellValue = { kind: 'blank' };
/** A text content; always written as a string cell, never as a formula. */
export const text = (value: string): CellValue => ({ kind: 'text', text: value });
/** A number content. */
export const number = (value: number): CellValue => ({ kind: 'number', number: value });
/** A date content, ISO "yyyy-mm-dd". */
export const date = (iso: string): CellValue => ({ kind: 'date', iso });

/** One of our formulas, en-US grammar without "=", with the value it must show. */
export function formula(words: string, value: CellValue): FormulaModel {
  return { kind: 'formula', formula: words, value };
}

/** Whether a content is one of our formulas. */
export function isFormula(content: Content): content is FormulaModel {
  return content.kind === 'formula';
}

/** The value a cell of this content shows: a formula's cached value, blank without content. */
export function valueIn(content: Content | undefined): CellValue {
  if (!content) return blank;
  return isFormula(content) ? content.value : content;
}
