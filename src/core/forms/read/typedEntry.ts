import type { InputKind } from '../build/inputs';
import { readChoiceText, type ChoiceReading } from './choiceText';
import { readDateText, type DateReading } from './dateText';
import { readNumberText, type NumberReading } from './numberText';

/** An input cell that something is typed or pasted into; `year` completes a day typed without one. */
export interface InputCell {
  readonly type: InputKind;
  readonly measure: string;
  readonly year: number;
}

export type TypedReading = NumberReading | Exclude<DateReading, { kind: 'twoWays' }> | ChoiceReading;

/**
 * What a text means that is typed or pasted into an input cell: read by the very functions that read it from a file,
 * so that one text gives one figure on all ways in. One thing is known here that a file does not say: a day typed as
 * numbers is day first, as the cell asks for it.
 */
export function readTyped(typed: string, { type, measure, year }: InputCell): TypedReading {
  if (type === 'yesNo') return readChoiceText(typed);
  if (type !== 'date') return readNumberText(typed, type, measure);
  const reading = readDateText(typed, year);
  return reading.kind === 'twoWays' ? { kind: 'date', iso: reading.first } : reading;
}

/** A number of one reading only, as it is typed into a cell of money: "1234", "1,2340". */
export function unmistakable(value: number): string {
  const text = String(value).replace('.', ',');
  return readNumberText(text, 'money', '').kind === 'twoWays' ? `${text}0` : text;
}
