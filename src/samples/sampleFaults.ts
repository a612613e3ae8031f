import { isElementKey } from '../domain/ids';
import type { ElementKey } from '../domain/catalogue/indicator';
import { busyArgs, FaultSource } from './faultSource';
import type { FaultChange, FaultRecipe } from './faultRecipe';
import { figureFaults } from './figureFaults';
import { plausibilityFaults } from './plausibilityFaults';
import { readingFaults } from './readingFaults';
import type { SampleArgs } from './sampleEntries';
import type { SampleFault } from './sampleFault';
import type { SampleEntry } from './scene';

export type { FileEdit, FilledForm, SampleFault, SheetEdit } from './sampleFault';

const RECIPES: readonly FaultRecipe[] = [...figureFaults, ...plausibilityFaults, ...readingFaults];

/**
 * One form per rule, each with that one fault, ordered by rule: in the first of the given forms that has what the
 * rule is about (a commune's form first, then departments'). A rule no given form can break is left out: a plan
 * without a Social Work Day cannot be late for it, a one-year plan has no year before.
 */
export function sampleFaults(forms: readonly SampleArgs[]): readonly SampleFault[] {
  const sources = forms.map((form) => once(() => new FaultSource(busyArgs(form))));
  const faults = RECIPES.flatMap((recipe) => firstFault(recipe, sources) ?? []);
  return [...faults].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** Most recipes are content with the first form: the others are filled only when asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function firstFault(recipe: FaultRecipe, sources: readonly (() => FaultSource)[]): SampleFault | undefined {
  for (const sourceOf of sources) {
    const source = sourceOf();
    const change = recipe.make(source);
    if (change) return faultOf(recipe, source, change);
  }
  return undefined;
}

function faultOf({ rule, words }: FaultRecipe, source: FaultSource, change: FaultChange): SampleFault {
  const { element, lastYear, sheet, file } = change;
  return {
    rule,
    name: `${rule}-${words}`,
    element,
    args: source.args,
    entries: withChanges(source.entries, change.set ?? {}),
    ...(lastYear ? { lastYear: { args: lastYear.args, entries: lastYear.entries } } : {}),
    ...(sheet ? { sheet } : {}),
    ...(file ? { file } : {}),
  };
}

function withChanges(
  entries: ReadonlyMap<ElementKey, SampleEntry>,
  set: Readonly<Record<ElementKey, SampleEntry | null>>,
): ReadonlyMap<ElementKey, SampleEntry> {
  const changed = new Map(entries);
  for (const [key, entry] of Object.entries(set)) {
    if (!isElementKey(key)) continue;
    if (entry === null) changed.delete(key);
    else changed.set(key, entry);
  }
  return changed;
}
