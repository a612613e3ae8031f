import { OWN_SINCE } from '../../../domain/catalogue/ownRows';
import type { ElementKey, IndicatorCode } from '../../../domain/ids';
import { isInput } from '../../../domain/plan/computeValues';
import type { ElementSpec } from '../../../domain/plan/elements';
import type { FormShape } from '../../../domain/plan/formShape';
import type { ElementValue, Place } from '../../../domain/submission';
import type { Sentence } from '../../../domain/texts/sentence';
import type { Entry } from '../formArgs';
import type { LeftWhy } from './leftReasons';

/** A figure of the old form that has no cell in the new one, or none that means the same. */
export interface LeftFigure {
  readonly element: ElementKey;
  /** What the line is called on the old form. */
  readonly name: Sentence;
  readonly why: LeftWhy;
  /** What the unit gave; absent where it could not be read. */
  readonly value?: number | string;
  readonly place: Place;
}

/** What one form gives another. */
export interface CarriedFigures {
  readonly entries: ReadonlyMap<ElementKey, Entry>;
  readonly left: readonly LeftFigure[];
}

/** A form as it was filled in, and the lines it was made with. */
export interface FilledForm {
  readonly values: ReadonlyMap<ElementKey, ElementValue>;
  readonly shape: FormShape;
}

/** The form that is to be filled, and the indicators its plan has on any form. */
export interface FormToFill {
  readonly shape: FormShape;
  readonly indicators: ReadonlySet<IndicatorCode>;
  /** The unit has no row on it. */
  readonly rowGone?: true;
}

/**
 * The figures of a filled form that mean the same in another, by their codes: nothing is divided, renamed or estimated
 * (docs/forms.md#carried-over). The total of parts that all have a figure is the figure of a line that asks the total
 * alone. Blank cells leave nothing.
 */
export function carryFigures(from: FilledForm, into: FormToFill): CarriedFigures {
  const entries = new Map<ElementKey, Entry>();
  const left: LeftFigure[] = [];
  for (const value of from.values.values()) {
    const old = from.shape.spec(value.element);
    if (!old || value.state === 'blank' || value.state === 'notAsked') continue;
    const why = whyLeft(value, old, from, into);
    if (why !== undefined) left.push(leftFigure(value, old, why));
    else if (takes(into.shape.spec(old.key))) entries.set(old.key, entryOf(value) ?? '');
  }
  return { entries, left };
}

/** Whether a form has a cell to type the element into. */
function takes(spec: ElementSpec | undefined): spec is ElementSpec {
  return spec !== undefined && isInput(spec);
}

/** The figure as an input cell takes it; undefined for one that is none. */
export function entryOf(value: ElementValue): Entry | undefined {
  if (value.state === 'value') return value.value;
  return value.state === 'notApplicable' ? 'x' : undefined;
}

/** Undefined for a figure that fits, and for a total that the new form computes again. */
function whyLeft(value: ElementValue, old: ElementSpec, from: FilledForm, into: FormToFill): LeftWhy | undefined {
  const spec = into.shape.spec(old.key);
  const typed = isInput(old);
  if (!typed && !takes(spec)) return undefined;
  if (value.state === 'unreadable') return typed ? 'unreadable' : 'incomplete';
  if (!spec) return whyGone(old, from, into);
  if (!isSame(old, spec)) return 'redefined';
  if (!isInput(spec)) return 'split';
  return typed || isWhole(old, from) ? undefined : 'incomplete';
}

function whyGone(old: ElementSpec, from: FilledForm, { shape, indicators, rowGone }: FormToFill): LeftWhy {
  if (rowGone) return 'rowGone';
  const total = old.total === undefined ? undefined : shape.spec(old.total);
  const before = old.total === undefined ? undefined : from.shape.spec(old.total);
  if (total && takes(total) && before?.computed?.rule === 'sum' && isWhole(before, from)) return 'merged';
  if (total || (old.part !== undefined && shape.has(old.indicator.code))) return 'partGone';
  return indicators.has(old.indicator.code) ? 'notAsked' : 'lineGone';
}

/** Whether every part of a total has a figure, so that their sum is one. */
function isWhole({ computed }: ElementSpec, { values }: FilledForm): boolean {
  if (computed?.rule !== 'sum') return false;
  return computed.of.every((key) => ['value', 'notApplicable'].includes(values.get(key)?.state ?? ''));
}

/** Whether a code means the same on both forms. Rows that a plan adds for itself have nothing but their words. */
function isSame(old: ElementSpec, now: ElementSpec): boolean {
  const own = old.indicator.since === OWN_SINCE || now.indicator.since === OWN_SINCE;
  return (
    old.type === now.type &&
    old.indicator.measure === now.indicator.measure &&
    old.publicOnly === now.publicOnly &&
    (!own || words(old) === words(now))
  );
}

const words = ({ vi }: ElementSpec): string => vi.normalize('NFC').toLocaleLowerCase('vi').trim();

function leftFigure(value: ElementValue, { key, vi, en }: ElementSpec, why: LeftWhy): LeftFigure {
  const given = entryOf(value) ?? value.typed;
  return { element: key, name: { vi, en }, why, ...(given === undefined ? {} : { value: given }), place: value.place };
}
