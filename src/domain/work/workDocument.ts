import { filledText, group, list, maybe, wholeBetween, type Valid } from '../schema/blocks';
import type { Parsed } from '../schema/documentFault';
import { parseCurrent, parsedText } from '../schema/parseDocument';
import { WORK_FORMAT, WORK_PROGRAM } from './migrations/workFormat';
import { workDecisionSchema } from './workDecision';

/** A folder of work: every decision in the order it was made. None is ever changed, so two lists can be joined. */
const workSchema = group({
  schema: wholeBetween(WORK_FORMAT.schema, WORK_FORMAT.schema),
  /** The first program that reads this format, so that an older one can say which. */
  program: maybe(filledText),
  decided: list(workDecisionSchema),
});
export type WorkDocument = Valid<typeof workSchema>;

export const EMPTY_WORK: WorkDocument = { schema: WORK_FORMAT.schema, program: WORK_PROGRAM, decided: [] };

/** The folder of work in a JSON text of today's or an earlier format, or everything that is wrong with it. */
export function parseWork(text: string, place: string): Parsed<WorkDocument> {
  return parsedText(text, place, (json) => parseCurrent(workSchema, json, { place, format: WORK_FORMAT }));
}

/** The text of a folder of work: a decision a line, for those who compare or join two of them by hand. */
export function workText({ decided }: WorkDocument): string {
  const { schema, program } = EMPTY_WORK;
  const lines = decided.map((decision) => `\n    ${JSON.stringify(decision)}`).join(',');
  const all = decided.length === 0 ? '[]' : `[${lines}\n  ]`;
  return `{\n  "schema": ${schema},\n  "program": ${JSON.stringify(program)},\n  "decided": ${all}\n}\n`;
}
