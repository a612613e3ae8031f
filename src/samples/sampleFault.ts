import type { RuleId, FindingElement } from '../domain/finding';
import type { ElementKey } from '../domain/catalogue/indicator';
import type { CellValue, FormulaModel } from '../core/sheet/model';
import type { SampleArgs, SampleEntry } from './scene';

/**
 * A change to the filled form sheet. `name` is a defined name without "TH.": an element, or a header cell such as
 * "asOf". Applied by `applySheetEdit`.
 */
export type SheetEdit =
  | { readonly change: 'content'; readonly name: string; readonly content: CellValue | FormulaModel }
  | { readonly change: 'legacyFont'; readonly name: string; readonly text: string; readonly font: string }
  /** The stored result of a formula no longer fits its inputs. */
  | { readonly change: 'staleResult'; readonly name: string; readonly value: number }
  | { readonly change: 'removeName'; readonly name: string }
  | { readonly change: 'removeRule'; readonly name: string }
  | { readonly change: 'label'; readonly name: string; readonly text: string }
  | { readonly change: 'removeLine'; readonly name: string }
  /** A row below the last line that the form does not know; its figure stands in the column of the line named. */
  | { readonly change: 'addRow'; readonly text: string; readonly figure: number; readonly like: string }
  | { readonly change: 'unprotect' };

/** A change no sheet model can hold, made in the parts of the .xlsx file. Applied by `damageParts`. */
export type FileEdit =
  | { readonly damage: 'noResult'; readonly name: string; readonly formula: string }
  | { readonly damage: 'errorValue'; readonly name: string; readonly code: string }
  | { readonly damage: 'externalLink'; readonly target: string }
  | { readonly damage: 'absentSheet'; readonly sheet: string };

/** Figures of one form, as `sampleEntries` gives them. */
export interface FilledForm {
  readonly args: SampleArgs;
  readonly entries: ReadonlyMap<ElementKey, SampleEntry>;
}

/** One form with one fault in it: checking it finds `rule` at `element`, and no other error. */
export interface SampleFault extends FilledForm {
  readonly rule: RuleId;
  /** File name stem: rule and short ASCII words, "V04-phan-lon-hon-tong". */
  readonly name: string;
  /** The element of the finding; "" for the sheet or file as a whole. */
  readonly element: FindingElement;
  /** The same unit's form of the year before, to stand as a second sheet in the workbook. */
  readonly lastYear?: FilledForm;
  readonly sheet?: SheetEdit;
  readonly file?: FileEdit;
}
