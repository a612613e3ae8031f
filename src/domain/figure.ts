import { exactSum } from './exact/fixed';
import { rateOf } from './exact/rate';

/** A figure that was given: counts and money as numbers, rates in percent, yes/no as 1 or 0, days as ISO text, texts. */
export interface ValueFigure {
  readonly state: 'value';
  readonly value: number | string;
}

/** "x" or "–": the unit says that it does not concern it. */
export interface NotApplicableFigure {
  readonly state: 'notApplicable';
}

/**
 * A figure without its place. Three kinds of empty stay apart (docs/rules-of-meaning.md#three-kinds-of-empty): `blank`
 * (not reported), a `value` of 0 (none) and `notApplicable`. `unreadable` is a cell that holds something no rule may
 * guess at; a finding says what. `held` is a figure that an error inside one form concerns: it is neither counted nor
 * reported; `given` is what the unit wrote, absent where a total or rate is held because of its parts. `notAsked` is a
 * line newer than the unit's form: the unit owes nothing for it (docs/forms.md#versions).
 */
export type Figure =
  | ValueFigure
  | NotApplicableFigure
  | { readonly state: 'blank' }
  | { readonly state: 'unreadable' }
  | { readonly state: 'notAsked' }
  | { readonly state: 'held'; readonly given?: ValueFigure | NotApplicableFigure };

export type FigureState = Figure['state'];

export const BLANK: Figure & { readonly state: 'blank' } = { state: 'blank' };
export const NOT_APPLICABLE: NotApplicableFigure = { state: 'notApplicable' };
export const UNREADABLE: Figure & { readonly state: 'unreadable' } = { state: 'unreadable' };
export const NOT_ASKED: Figure & { readonly state: 'notAsked' } = { state: 'notAsked' };
export const HELD: Figure & { readonly state: 'held' } = { state: 'held' };

/** The figure of a value. */
export function figureOf(value: number | string): ValueFigure {
  return { state: 'value', value };
}

/** The value of a figure that counts; undefined for every other, and for none. */
export function valueOf(figure: Figure | undefined): number | string | undefined {
  return figure?.state === 'value' ? figure.value : undefined;
}

/** The number of a figure that counts; undefined for texts, for every other state, and for none. */
export function numberOf(figure: Figure | undefined): number | undefined {
  return figure?.state === 'value' && typeof figure.value === 'number' ? figure.value : undefined;
}

/** The text of a figure that counts (texts, ISO days); undefined for numbers, for every other state, and for none. */
export function textOf(figure: Figure | undefined): string | undefined {
  return figure?.state === 'value' && typeof figure.value === 'string' ? figure.value : undefined;
}

/** Whether the unit has said the figure, or that it does not concern it, and nothing holds it. */
export function isReported(figure: Figure): figure is ValueFigure | NotApplicableFigure {
  return figure.state === 'value' || figure.state === 'notApplicable';
}

/**
 * The sum of the parts that were asked; of none it was not asked itself. With an unreadable part it is unreadable, with
 * a held one held; with at least one number it is the sum of the numbers; all parts "x" make it "x"; otherwise it is
 * blank.
 */
export function sumOf(parts: readonly Figure[]): Figure {
  if (parts.some(({ state }) => state === 'unreadable')) return UNREADABLE;
  if (parts.some(({ state }) => state === 'held')) return HELD;
  let sum: number | undefined;
  for (const part of parts) {
    const value = numberOf(part);
    if (value !== undefined) sum = sum === undefined ? value : sum + value;
  }
  // Counts need no more; decimals are summed again without binary fractions.
  if (sum !== undefined) return figureOf(Number.isSafeInteger(sum) ? sum : exactSum(numbersIn(parts)));
  return sumWithoutNumbers(parts);
}

function sumWithoutNumbers(parts: readonly Figure[]): Figure {
  const asked = parts.filter(({ state }) => state !== 'notAsked');
  if (asked.length === 0) return parts.length > 0 ? NOT_ASKED : BLANK;
  return asked.every(({ state }) => state === 'notApplicable') ? NOT_APPLICABLE : BLANK;
}

function numbersIn(parts: readonly Figure[]): readonly number[] {
  return parts.flatMap((part) => numberOf(part) ?? []);
}

/** The rate on its base, unrounded; "not applicable" over 0 or "x"; unreadable, held or not asked where one side is. */
export function ratioOf(numerator: Figure, denominator: Figure, per: number): Figure {
  if (numerator.state === 'unreadable' || denominator.state === 'unreadable') return UNREADABLE;
  if (numerator.state === 'held' || denominator.state === 'held') return HELD;
  if (numerator.state === 'notAsked' || denominator.state === 'notAsked') return NOT_ASKED;
  const top = numberOf(numerator);
  const bottom = numberOf(denominator);
  if (denominator.state === 'notApplicable' || bottom === 0) return NOT_APPLICABLE;
  if (top === undefined || bottom === undefined) return numerator.state === 'notApplicable' ? NOT_APPLICABLE : BLANK;
  return figureOf(rateOf(top, bottom, per));
}
