import { table, text, type Valid } from '../domain/schema/blocks';
import { recalledText } from '../domain/schema/parseDocument';
import type { Submission } from '../domain/submission';

/** Key of the workbook setting that holds the explanations. */
export const EXPLANATIONS = 'TH.explanations';

/** Why a unit holds its figures to be right, as its workbook keeps it: by form, then by finding. */
const keptSchema = table(table(text));
export type KeptExplanations = Valid<typeof keptSchema>;

/** Letters of all explanations of one form; a cell of a summary holds them, and Excel's cells end at 32,767. */
const MOST_LETTERS = 20_000;

/** What a setting says; nothing when it is missing or was damaged by another program. */
export function keptExplanations(setting: string | undefined): KeptExplanations {
  return (setting === undefined ? undefined : recalledText(keptSchema, setting)) ?? {};
}

/** Key under which a form's explanations are kept with the workbook. */
export function submissionKey({ programme, form, unit, year }: Submission): string {
  return [programme, form, unit.list, unit.code, year].join('|');
}

/** The submission with the explanations its workbook keeps for it; those beyond all measure are left out. */
export function withKept(submission: Submission, kept: KeptExplanations): Submission {
  const key = submissionKey(submission);
  const own = Object.hasOwn(kept, key) ? Object.entries(kept[key] ?? {}) : [];
  let letters = 0;
  const fitting = own.filter(([finding, text]) => (letters += finding.length + text.length) <= MOST_LETTERS);
  return fitting.length === 0 ? submission : { ...submission, explanations: new Map(fitting) };
}

/** The setting with what it says of one form alone, for a file in which only that one is sent. */
export function explanationsOf(setting: string | undefined, submission: Submission): string | undefined {
  const key = submissionKey(submission);
  const kept = keptExplanations(setting);
  return Object.hasOwn(kept, key) ? JSON.stringify({ [key]: kept[key] }) : undefined;
}
