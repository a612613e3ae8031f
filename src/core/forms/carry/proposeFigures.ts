import { isStock } from '../../../domain/catalogue/stock';
import type { ElementKey } from '../../../domain/ids';
import { carryFigures, type FilledForm, type FormToFill } from './carryFigures';

/** What last year's form proposes to this year's. */
export interface ProposedFigures {
  readonly proposals: ReadonlyMap<ElementKey, number>;
  /** Figures of the year itself, which nobody proposes. */
  readonly flows: number;
}

/**
 * Last year's stocks as proposals: numbers that say how things stand (how many places, how many persons) and mean the
 * same on both forms. What happened in a year is never proposed; the catalogue says which is which.
 */
export function proposeFigures(from: FilledForm, into: FormToFill): ProposedFigures {
  const proposals = new Map<ElementKey, number>();
  let flows = 0;
  for (const [key, entry] of carryFigures(from, into).entries) {
    const spec = from.shape.spec(key);
    if (spec === undefined || typeof entry !== 'number' || spec.type !== 'count') continue;
    if (isStock(spec.indicator)) proposals.set(key, entry);
    else flows += 1;
  }
  return { proposals, flows };
}
