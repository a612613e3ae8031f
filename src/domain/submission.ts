import type { ElementKey } from './catalogue/indicator';
import type { UnitRef } from './territory/unit';

/** Where a value stands: as the person knows the file, the sheet's name, and the "A1" address. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/**
 * Three kinds of empty stay apart: `blank` (not reported), a `value` of 0 (none), `notApplicable` ("x", "–").
 * `unreadable` is a cell that holds something no rule may guess at; a finding says what.
 */
export type ValueState = 'value' | 'blank' | 'notApplicable' | 'unreadable';

export interface ElementValue {
  readonly element: ElementKey;
  readonly state: ValueState;
  /** Counts, money (million VND), rates in percent: number. Yes/no: 1 or 0. Dates: ISO text. Texts: text. Null unless `state` is "value". */
  readonly value: number | string | null;
  readonly place: Place;
  /** The text as typed, where reading turned it into something else ("12 người"). */
  readonly typed?: string;
  /** Computed by the form (total or rate): `value` is recomputed from the inputs, never taken from the cache. */
  readonly computed?: boolean;
}

export type FormId = '01/CTXH-X' | '02a/CTXH-N' | '02b/CTXH-H' | '04/CTXH-25/3';

/** Whether a sheet of this form holds many units, a row for each. */
export function isRowForm(form: FormId): boolean {
  return form === '02b/CTXH-H';
}

/** Header cells a check can point at. */
export type HeaderField = 'programme' | 'unit' | 'year' | 'asOf';

/** The elements read from one unit's form for one period. */
export interface Submission {
  readonly form: FormId;
  readonly version: number;
  readonly programme: string;
  readonly unit: UnitRef;
  /** The unit's name as the form shows it. */
  readonly unitName: string;
  readonly year: number;
  /** "Số liệu tính đến ngày", ISO; null when not stated. */
  readonly asOf: string | null;
  readonly file: string;
  readonly sheet: string;
  /** Last change of the file, ISO date-time, if known: breaks ties between two submissions. */
  readonly modified?: string;
  readonly values: ReadonlyMap<ElementKey, ElementValue>;
  /** Where the header cells stand, so that a finding on one has its cell; `unit` of a row is the row's own code. */
  readonly headerPlaces?: Readonly<Partial<Record<HeaderField, Place>>>;
  /** The form says that its figures are made up for a demonstration ("số liệu minh hoạ"). */
  readonly illustrative?: boolean;
  /** What the unit wrote beside a line (column "Ghi chú"), by each element of the line. */
  readonly notes?: ReadonlyMap<ElementKey, string>;
  /** Explanations the unit gave for accepted warnings: finding key -> text. */
  readonly explanations?: ReadonlyMap<string, string>;
}
