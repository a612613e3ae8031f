import { elementsOf, type ElementSpec, type FormKey } from './elements';
import type { Catalogue } from '../catalogue/indicator';
import type { Programme } from './programme';

/** A day typed by a unit is part of the key, so files from outside could otherwise fill the memory. */
const MOST_KEPT = 256;

const known = new WeakMap<Catalogue, WeakMap<Programme, Map<string, readonly ElementSpec[]>>>();

/**
 * What `elementsOf` gives, worked out once for all units that share it and kept as long as the programme object
 * lives. The same array comes back for the same question, so that others may keep what they derive from it.
 */
export function knownElements(asked: FormKey): readonly ElementSpec[] {
  const { programme, catalogue, form, reporter, year, asOf } = asked;
  const kept = keptFor(programme, catalogue);
  const key = `${form}|${reporter.kind}|${reporter.tier}|${year}|${asOf}`;
  const held = kept.get(key);
  if (held) return held;
  if (kept.size >= MOST_KEPT) kept.clear();
  const specs = elementsOf(asked);
  kept.set(key, specs);
  return specs;
}

function keptFor(programme: Programme, catalogue: Catalogue): Map<string, readonly ElementSpec[]> {
  const programmes = known.get(catalogue) ?? new WeakMap<Programme, Map<string, readonly ElementSpec[]>>();
  known.set(catalogue, programmes);
  const kept = programmes.get(programme) ?? new Map<string, readonly ElementSpec[]>();
  programmes.set(programme, kept);
  return kept;
}
