import type { FormKey } from '../../domain/plan/elements';
import type { CarriedText } from '../../domain/plan/carriedPlan';
import type { FormShapeCache } from '../../domain/plan/formShape';
import type { ElementKey } from '../../domain/catalogue/indicator';
import type { ElementValue, ReportNumbers } from '../../domain/submission';
import type { CellValue } from '../sheet/model';
import type { Unit } from '../../domain/territory/unit';

/** A figure to fill in: number, text, ISO date, yes/no as 1 or 0, or "x" for not applicable. */
export type Entry = number | string;

/** Figures of input cells by element; on 02b by the row's unit and element (`rowEntryKey`). */
export type Entries = ReadonlyMap<EntryKey, Entry>;

export type EntryKey = ElementKey | RowEntryKey;

type RowEntryKey = `${string}.${ElementKey}`;

/** Key of one figure of a unit's row on 02b: "26179.A01". */
export function rowEntryKey(unitCode: string, key: ElementKey): RowEntryKey {
  return `${unitCode}.${key}`;
}

/** Figures proposed to input cells, by element, on 02b by the row's unit and element. */
export interface Proposals {
  /** The year they are of. */
  readonly year: number;
  readonly figures: ReadonlyMap<EntryKey, number>;
}

export interface UnitNames {
  /** "huyện Vĩnh Cửu", printed after the unit's own name. */
  readonly parentName?: string;
  /** Who receives the report; absent = what the programme says for the as-of day. */
  readonly receiver?: string;
  readonly via?: string;
}

export interface FormArgs extends FormKey {
  readonly unit: Unit;
  /** Forms made one after another share their shapes; absent = worked out for this one alone. */
  readonly shapes?: FormShapeCache;
  /** The plan as it travels in the workbook, shared by forms made together; absent = worked out for this one alone. */
  readonly carried?: CarriedText;
  readonly unitNames?: UnitNames;
  readonly entries?: Entries;
  /** Last year's figures, shown as notes on the cells. */
  readonly lastYear?: ReadonlyMap<ElementKey, ElementValue>;
  /** What the unit wrote beside a line, by any element of the line. */
  readonly notes?: ReadonlyMap<ElementKey, string>;
  /** The number the report bears, and the report it replaces. */
  readonly numbers?: ReportNumbers;
  /** What input cells hold as it stands there, also what nobody can read; before `entries`. */
  readonly contents?: ReadonlyMap<EntryKey, CellValue>;
  /** Last year's stocks, which count only once somebody has confirmed them. */
  readonly proposals?: Proposals;
  readonly illustrative?: boolean;
  /** 02b: communes and departments below, in print order. */
  readonly rows?: readonly Unit[];
}
