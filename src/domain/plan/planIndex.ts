import { filledList, filledText, group, type Valid } from '../schema/blocks';
import { planId, unitCode, year } from '../schema/keys';

/** A plan, a year of it and a unit below which some figures are made up to try everything on. */
const trial = group({ programme: planId, year, root: unitCode });
export type Trial = Valid<typeof trial>;

/** The plans of a folder, in the order people see them. */
export const planIndexSchema = group({ plans: filledList(group({ id: planId, file: filledText })), trial });
export type PlanIndex = Valid<typeof planIndexSchema>;
