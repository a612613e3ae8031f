import { FormShapeCache } from '../domain/plan/formShape';
import { busyArgs, FaultSource, withChanges } from './faultSource';
import type { FaultChange, FaultRecipe } from './faultRecipe';
import { readingFaults } from './readingFaults';
import { relationFaults } from './relationFaults';
import type { SampleFault } from './sampleFault';
import type { SampleArgs } from './scene';
import { typeFaults } from './typeFaults';

export type { FileEdit, FilledForm, SampleFault, SheetEdit } from './sampleFault';

const RECIPES: readonly FaultRecipe[] = [...relationFaults, ...typeFaults, ...readingFaults];

/** Changes of one recipe that are tried on a form before the next form is. */
const TRIES = 60;

/**
 * One form for each kind of relation and each other rule, with that one fault, ordered by rule: in the first of the
 * given forms that has what it is about (a commune's form first, then departments'). What no given form can show is
 * left out: a plan without a sending day cannot be early with it, a one-year plan has no year before.
 */
export function sampleFaults(forms: readonly SampleArgs[]): readonly SampleFault[] {
  const shapes = new FormShapeCache();
  const sources = forms.map((form) => once(() => new FaultSource(busyArgs({ shapes, ...form }))));
  const known = new Set(forms.flatMap(({ catalogue }) => catalogue.relations.map(({ kind }) => kind)));
  const recipes = RECIPES.filter(({ kind }) => kind === undefined || known.has(kind));
  const faults = recipes.flatMap((recipe) => firstFault(recipe, sources) ?? []);
  return [...faults].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}

/** Most recipes are content with the first form: the others are filled only when asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function firstFault(recipe: FaultRecipe, sources: readonly (() => FaultSource)[]): SampleFault | undefined {
  for (const sourceOf of sources) {
    const source = sourceOf();
    let tried = 0;
    for (const change of recipe.make(source)) {
      if (isFoundAlone(recipe, source, change)) return faultOf(recipe, source, change);
      if (++tried === TRIES) break;
    }
  }
  return undefined;
}

/** The checks find the fault where it should stand, and nothing else; what reading finds is seen in the file alone. */
function isFoundAlone({ rule }: FaultRecipe, source: FaultSource, change: FaultChange): boolean {
  if (change.set === undefined) return true;
  const findings = source.findings(change);
  return (
    findings.every((finding) => finding.rule === rule) && findings.some(({ element }) => element === change.element)
  );
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
