import { filledList, filledText, group, list, maybe, wholeBetween, type Valid } from '../schema/blocks';
import { planId, unitCode, year } from '../schema/keys';

/** A plan, a year of it and a unit below which some figures are made up to try everything on. */
const trial = group({ programme: planId, year, root: unitCode });
export type Trial = Valid<typeof trial>;

/** An older version of a plan, whose forms are still on their way. */
const earlier = group({ version: wholeBetween(1, 9999), file: filledText });

/** The plans of a folder, in the order people see them, each in its newest version. */
export const planIndexSchema = group({
  plans: filledList(group({ id: planId, file: filledText, earlier: maybe(list(earlier)) })),
  /** Frames that plans of any unit are made of. */
  frames: maybe(list(group({ id: planId, file: filledText }))),
  /** Catalogues that plans name. */
  catalogues: maybe(list(group({ id: planId, file: filledText }))),
  trial,
});
export type PlanIndex = Valid<typeof planIndexSchema>;
