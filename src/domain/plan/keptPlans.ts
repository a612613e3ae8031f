import {
  eitherOf,
  filledText,
  group,
  list,
  maybe,
  number,
  text,
  wholeBetween,
  wholeNumber,
  type Valid,
} from '../schema/blocks';
import type { Parsed } from '../schema/documentFault';
import { planId } from '../schema/keys';
import { parseCurrent, parsedText } from '../schema/parseDocument';
import { KEPT_PLANS_FORMAT, KEPT_PLANS_PROGRAM } from './migrations/keptPlansFormat';

/** A version of a plan as it was published on this machine. */
const version = group({
  id: planId,
  version: wholeBetween(1, 9999),
  /** When, ISO date-time. */
  on: filledText,
  /** As a plan travels in forms: its document and its own rows of the catalogue (`carriedText`). Read when it is used. */
  text: filledText,
});
export type KeptVersion = Valid<typeof version>;

const cell = group({ row: wholeNumber, col: wholeNumber, value: eitherOf([text, number]) });
const draftSheet = group({ id: filledText, cells: list(cell) });
/** What stands in one sheet of a book, by the sheet's id. */
export type DraftSheet = Valid<typeof draftSheet>;

const kept = group({
  /** Ties a book to what is kept of it; travels in the book's settings. */
  key: filledText,
  /** As lists show it. */
  name: filledText,
  /** Every version there was, in the order they were published: none is ever changed. */
  versions: list(version),
  /** Number of the version in use; 0 for none. */
  used: wholeNumber,
  /** The book as it was last, right or not. */
  draft: maybe(group({ on: filledText, sheets: list(draftSheet) })),
});
/** A plan of this person's own: its published versions, and its book in hand. */
export type KeptPlan = Valid<typeof kept>;

/** The plans of one machine. */
const keptPlansSchema = group({
  schema: wholeBetween(KEPT_PLANS_FORMAT.schema, KEPT_PLANS_FORMAT.schema),
  program: maybe(filledText),
  /** Ids of plans that a frame is for a unit, which somebody chose to use. */
  framed: list(planId),
  plans: list(kept),
});
export type KeptPlansDocument = Valid<typeof keptPlansSchema>;

export const NO_KEPT_PLANS: KeptPlansDocument = {
  schema: KEPT_PLANS_FORMAT.schema,
  program: KEPT_PLANS_PROGRAM,
  framed: [],
  plans: [],
};

/** The kept plans of a JSON text, or everything that is wrong with it. */
export function parseKeptPlans(json: string, place: string): Parsed<KeptPlansDocument> {
  return parsedText(json, place, (value) => parseCurrent(keptPlansSchema, value, { place, format: KEPT_PLANS_FORMAT }));
}

/** The version of a plan that is in use. */
export function usedVersion({ versions, used }: KeptPlan): KeptVersion | undefined {
  return versions.find((one) => one.version === used);
}

/** The plan with another in its place, by its key; behind the others where there was none. */
export function withKeptPlan(document: KeptPlansDocument, plan: KeptPlan): KeptPlansDocument {
  const isThere = document.plans.some(({ key }) => key === plan.key);
  const plans = isThere ? document.plans.map((one) => (one.key === plan.key ? plan : one)) : [...document.plans, plan];
  return { ...document, plans };
}

/**
 * The kept plan that a book belongs to: that of its key, else the one with a version of the same id. A book made of
 * another one that was published has its key and another id: it is a plan of its own.
 */
export function keptPlanOf(
  { plans }: Pick<KeptPlansDocument, 'plans'>,
  { key, id }: { readonly key?: string | undefined; readonly id?: string | undefined },
): KeptPlan | undefined {
  const ofKey = plans.find((one) => one.key === key);
  if (ofKey && (id === undefined || ofKey.versions.length === 0 || hasId(ofKey, id))) return ofKey;
  return id === undefined ? undefined : plans.find((one) => hasId(one, id));
}

function hasId({ versions }: KeptPlan, id: string): boolean {
  return versions.some((version) => version.id === id);
}
