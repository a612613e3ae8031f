import { ShapeQuestion } from '../../../domain/plan/formShape';
import type { ElementKey } from '../../../domain/ids';
import type { ElementSpec } from '../../../domain/plan/elements';
import type { CheckedForm } from '../checkedForm';
import { groupBy } from './crossRule';

/** With fewer peers the middle says nothing about one unit. */
const PEERS_NEEDED = 8;
/** Where more than one in so many is far from the rest, that is how the line spreads, and no slip. */
const ONE_IN = 5;

const ALL_KEYS = new ShapeQuestion((shape) => shape.specs.map((spec) => spec.key).join(' '));

/**
 * Forms that may be held against each other: units of one level and owner kind have the same lines to fill, which also
 * tells them apart where the unit is not known.
 */
export function groupsOfPeers(forms: readonly CheckedForm[]): readonly (readonly CheckedForm[])[] {
  const known = new Map<string, number>();
  return groupBy(forms, ({ submission, context: { unit }, shape }) => {
    const lines = shape.answer(ALL_KEYS);
    if (!known.has(lines)) known.set(lines, known.size);
    return `${submission.form} ${unit?.level ?? ''} ${unit?.kind ?? ''} ${known.get(lines)}`;
  });
}

/** Keys of one kind on any peer's form, in form order of the first that has them. */
export function elementsOfPeers(
  peers: readonly CheckedForm[],
  wanted: (spec: ElementSpec) => boolean,
): readonly ElementKey[] {
  const shapes = [...new Set(peers.map((form) => form.shape))];
  return [...new Set(shapes.flatMap(({ specs }) => specs.filter(wanted).map((spec) => spec.key)))];
}

/** Each peer with its figure, or none at all when too few have one. */
export function figuresOfPeers<T>(
  peers: readonly CheckedForm[],
  figureOf: (form: CheckedForm) => T | undefined,
): readonly (readonly [form: CheckedForm, figure: T])[] {
  const given = peers.flatMap((form) => {
    const figure = figureOf(form);
    return figure === undefined ? [] : [[form, figure] as const];
  });
  return given.length < PEERS_NEEDED ? [] : given;
}

/** What is far from so many peers; nothing where it is too much to be a slip. */
export function fewOf<T>(far: readonly T[], peers: number): readonly T[] {
  return far.length * ONE_IN > peers ? [] : far;
}

/** A figure far from the usual one of so many peers. */
export interface FarFigure {
  readonly form: CheckedForm;
  readonly element: ElementKey;
  readonly params: { readonly value: number; readonly median: number; readonly peers: number };
}

/** One finding a form, whatever the number of its lines: the first of them, and how many more there are. */
export function oneEach<One extends string, Many extends string>(
  far: readonly FarFigure[],
  one: One,
  many: Many,
): readonly (
  | (FarFigure & { readonly variant: One })
  | (FarFigure & { readonly variant: Many; readonly params: FarFigure['params'] & { readonly more: number } })
)[] {
  return groupOf(far).map(([first, more]) =>
    more === 0 ? { ...first, variant: one } : { ...first, variant: many, params: { ...first.params, more } },
  );
}

function groupOf(far: readonly FarFigure[]): readonly (readonly [first: FarFigure, more: number])[] {
  const forms = new Map<CheckedForm, readonly [FarFigure, number]>();
  for (const figure of far) {
    const [first, more] = forms.get(figure.form) ?? [figure, -1];
    forms.set(figure.form, [first, more + 1]);
  }
  return [...forms.values()];
}
