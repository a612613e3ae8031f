import { elementsOf } from '../../../domain/plan/elements';
import type { ElementSpec, FormKey } from '../../../domain/plan/elements';
import type { Catalogue } from '../../../domain/catalogue/indicator';
import type { Programme } from '../../../domain/plan/programme';
import { formLines } from './lines';
import type { FormLine } from './lines';

/** Elements and lines of one form, for one kind of reporter. */
export interface FormLayout {
  readonly specs: readonly ElementSpec[];
  readonly lines: readonly FormLine[];
}

const known = new WeakMap<Catalogue, WeakMap<Programme, Map<string, FormLayout>>>();

/**
 * The layout of a form. All communes of a province share one, so it is worked out once for each programme
 * object and kept as long as that lives.
 */
export function formLayout(asked: FormKey): FormLayout {
  const { programme, catalogue, form, reporter, year, asOf } = asked;
  const layouts = layoutsOf(programme, catalogue);
  const key = [form, reporter.kind, reporter.tier, year, asOf].join('|');
  const held = layouts.get(key);
  if (held) return held;
  const specs = elementsOf(asked);
  const layout = { specs, lines: form === '02b/CTXH-H' ? [] : formLines(specs) };
  layouts.set(key, layout);
  return layout;
}

function layoutsOf(programme: Programme, catalogue: Catalogue): Map<string, FormLayout> {
  const programmes = known.get(catalogue) ?? new WeakMap<Programme, Map<string, FormLayout>>();
  known.set(catalogue, programmes);
  const layouts = programmes.get(programme) ?? new Map<string, FormLayout>();
  programmes.set(programme, layouts);
  return layouts;
}
