import { decisionSchema, type MadeDecision } from '../../../domain/decision';
import { filledList, filledText, group, maybe, oneOfGroups, only, type Valid } from '../../../domain/schema/blocks';
import { recalledText } from '../../../domain/schema/parseDocument';

const unitRef = group({ list: filledText, code: filledText });
/** Summaries on the way, the last first. */
const through = maybe(filledList(filledText));

/** What one line of the carried sheet says, a JSON document of its own. */
const carriedLineSchema = oneOfGroups('line', [
  group({ line: only('decision'), decision: decisionSchema, maker: unitRef, through }),
]);
export type CarriedLine = Valid<typeof carriedLineSchema>;

/** A decision as a line. */
export function decisionLine(made: MadeDecision): CarriedLine {
  return { line: 'decision', ...made };
}

/** The text of a line. */
export function lineText(line: CarriedLine): string {
  return JSON.stringify(line);
}

/** The line a text stands for; undefined for one of a later program, or one somebody spoilt. */
export function lineIn(words: string): CarriedLine | undefined {
  return recalledText(carriedLineSchema, words);
}
