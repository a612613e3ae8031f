import {
  eitherOf,
  filledText,
  group,
  list,
  maybe,
  oneOfGroups,
  only,
  text,
  wholeBetween,
  type Valid,
} from '../schema/blocks';
import type { Parsed } from '../schema/documentFault';
import { elementKey, formId, isoDay, year } from '../schema/keys';
import { parseCurrent, parsedText } from '../schema/parseDocument';
import { WORK_FORMAT, WORK_PROGRAM } from './migrations/workFormat';

/** A finding of one unit's report, named so that it is the same at the next reading, whatever the file is called. */
const findingName = {
  programme: filledText,
  form: formId,
  unit: group({ list: filledText, code: filledText }),
  year,
  rule: filledText,
  variant: text,
  element: eitherOf([elementKey, only('')]),
};

/** Who decided, as they call themselves, and when. */
const made = { by: filledText, on: isoDay };

const acceptance = group({
  kind: only('accepted'),
  ...findingName,
  /** The figures it was accepted for; with others it is void. */
  figures: text,
  /** The unit's words that were accepted. */
  words: filledText,
  ...made,
});
/** The receiver of a report accepted what the unit says about a finding. */
export type Acceptance = Valid<typeof acceptance>;

const withdrawal = group({ kind: only('withdrawn'), ...findingName, ...made });
/** An acceptance was taken back. */
export type Withdrawal = Valid<typeof withdrawal>;

export type FindingName = Omit<Withdrawal, 'kind' | 'by' | 'on'>;

/** What was decided in a folder of work. */
export type WorkDecision = Acceptance | Withdrawal;

/** A folder of work: every decision in the order it was made. None is ever changed, so two lists can be joined. */
const workSchema = group({
  schema: wholeBetween(WORK_FORMAT.schema, WORK_FORMAT.schema),
  /** The first program that reads this format, so that an older one can say which. */
  program: maybe(filledText),
  decided: list(oneOfGroups('kind', [acceptance, withdrawal])),
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
