import type { Catalogue } from '../../catalogue/indicator';
import type { DocumentFault, FaultFinder } from '../../schema/documentFault';
import type { Programme } from '../programme';

/** A plan whose form is right, and what its parts have to agree with. */
export interface PlanInHand {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly finder: FaultFinder;
}

/** What in a plan does not agree with itself or with the catalogue. */
export type PlanRule = (plan: PlanInHand) => readonly DocumentFault[];
