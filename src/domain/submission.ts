import type { ElementKey } from './catalogue/indicator';
import type { Figure } from './figure';
import type { FormId } from './ids';
import type { UnitRef } from './territory/unit';

/** Where a value stands: as the person knows the file, the sheet's name, and the "A1" address. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** A figure of a form with its place. */
export type ElementValue = Figure & {
  readonly element: ElementKey;
  readonly place: Place;
  /** The text as typed, where reading turned it into something else ("12 người"). */
  readonly typed?: string;
  /** Computed by the form (total or rate): recomputed from the inputs, never taken from the cache. */
  readonly computed?: boolean;
};

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A figure at its place; `typed` and `computed` as in `ElementValue`. */
export function placed(
  figure: Figure,
  element: ElementKey,
  place: Place,
  typed?: string,
  computed = false,
): ElementValue {
  const value: Writable<ElementValue> = placedAlone(figure, element, place);
  if (typed !== undefined) value.typed = typed;
  if (computed) value.computed = true;
  return value;
}

/** Written out: spreading a figure takes a hundred times as long, and reading places millions. */
function placedAlone(figure: Figure, element: ElementKey, place: Place): ElementValue {
  switch (figure.state) {
    case 'value':
      return { element, state: 'value', value: figure.value, place };
    case 'held':
      return { ...figure, element, place };
    default:
      return { element, state: figure.state, place };
  }
}

/** Header cells a check can point at. */
export type HeaderField = 'programme' | 'unit' | 'year' | 'asOf';

/** What of the head is printed as well as kept in cells of its own. */
export type PrintedField = 'programme' | 'unit' | 'year';

/** Words of the printed head: a year, a unit's code, the number of a plan. */
export interface PrintedWords {
  readonly says: string;
  readonly place: Place;
}

/** What the head says of the report as a paper: its own number, and the report it takes the place of. */
export interface ReportNumbers {
  readonly own?: string;
  /** Number and day (ISO) as the form names them; at least one of them is there. */
  readonly replaces?: { readonly number?: string; readonly day?: string };
}

/** The elements read from one unit's form for one period. */
export interface Submission {
  readonly form: FormId;
  readonly version: number;
  readonly programme: string;
  /** The plan below that asked, where its form counts for a plan above it (`programme`). */
  readonly askedBy?: string;
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
  /** SHA-256 of the file's bytes, hexadecimal; absent where nobody reckoned it. */
  readonly sha256?: string;
  readonly values: ReadonlyMap<ElementKey, ElementValue>;
  /** The form had the light shape: what it did not ask is not asked here. */
  readonly light?: true;
  readonly numbers?: ReportNumbers;
  /** Tokens of the returned copies it was made from, the newest first: claims, each about the one file it was made of. */
  readonly returned?: readonly string[];
  /** Where the header cells stand, so that a finding on one has its cell; `unit` of a row is the row's own code. */
  readonly headerPlaces?: Readonly<Partial<Record<HeaderField, Place>>>;
  /** What the printed head says where it is not what was read: another year, unit or plan, and where it says so. */
  readonly printed?: Readonly<Partial<Record<PrintedField, PrintedWords>>>;
  /** The form says that its figures are made up for a demonstration ("số liệu minh hoạ"). */
  readonly illustrative?: boolean;
  /** Stocks of this year were proposed to the form; those that stand there have been confirmed since. */
  readonly prefilled?: number;
  /** The form says that its figures are, or have among them, estimates (“ước”). */
  readonly estimated?: true;
  /** What the unit wrote beside a line (column "Ghi chú"), by each element of the line. */
  readonly notes?: ReadonlyMap<ElementKey, string>;
  /** Reasons the unit gives for its findings: finding key -> text. Claims, until the receiver accepts them. */
  readonly explanations?: ReadonlyMap<string, string>;
}
