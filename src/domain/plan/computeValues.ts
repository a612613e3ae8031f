import type { ElementKey } from '../catalogue/indicator';
import { BLANK, ratioOf, sumOf, type Figure } from '../figure';
import type { ElementSpec } from './elements';
import type { FormShape } from './formShape';

/**
 * Whether a person types the element. Rates never are (docs/rules-of-meaning.md#rates-are-computed), growth rates
 * without a base neither; a sum none of whose parts is on the form (K00 of the district form) is typed.
 */
export function isInput(spec: ElementSpec): boolean {
  if (spec.type === 'ratio') return false;
  return spec.computed === undefined || (spec.computed.rule === 'sum' && spec.computed.of.length === 0);
}

/** The elements a total or rate is computed from: a rate's numerator first. None for an input. */
export function termsOf({ computed: rule }: ElementSpec): readonly ElementKey[] {
  if (rule === undefined) return [];
  return rule.rule === 'sum' ? rule.of : [rule.numerator, rule.denominator];
}

/**
 * Every element's figure: inputs as given (absent = blank), totals and rates computed from them. A sum with
 * an unreadable part is unreadable; with at least one number it is the sum of the numbers; all parts "x" make
 * it "x"; otherwise it is blank. A rate on its base, unrounded; "not applicable" over 0 or "x".
 */
export function computeValues(
  shape: FormShape,
  inputs: ReadonlyMap<ElementKey, Figure>,
): ReadonlyMap<ElementKey, Figure> {
  const known = new Map<ElementKey, Figure>();
  const figureOf = (key: ElementKey): Figure => {
    const held = known.get(key);
    if (held) return held;
    known.set(key, BLANK);
    const spec = shape.spec(key);
    const figure = spec && !isInput(spec) ? computed(spec, figureOf) : (inputs.get(key) ?? BLANK);
    known.set(key, figure);
    return figure;
  };
  for (const { key } of shape.specs) figureOf(key);
  return inOrder(shape.specs, known);
}

/** A total asked for its parts before their turn; callers see the elements in the order of the form. */
function inOrder(specs: readonly ElementSpec[], known: ReadonlyMap<ElementKey, Figure>): Map<ElementKey, Figure> {
  const figures = new Map<ElementKey, Figure>();
  for (const { key } of specs) figures.set(key, known.get(key) ?? BLANK);
  return figures;
}

function computed(spec: ElementSpec, figureOf: (key: ElementKey) => Figure): Figure {
  if (spec.computed === undefined) return BLANK;
  if (spec.computed.rule === 'sum') return sumOf(spec.computed.of.map(figureOf));
  const { numerator, denominator, per } = spec.computed;
  return ratioOf(figureOf(numerator), figureOf(denominator), per);
}
