import { relationsOf } from '../../domain/catalogue/orders';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { exactSum } from '../../domain/exact/fixed';
import { numberOf } from '../../domain/figure';
import type { ElementKey } from '../../domain/ids';
import type { Programme } from '../../domain/plan/programme';
import type { Cumulation, CumulationState, CumulationStep, SeriesBreak, YearFigures } from '../../domain/series/series';

interface CumulationArgs {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly breaks: readonly SeriesBreak[];
}

/**
 * Typed cumulative counts held against the sum of what each year added (docs/rules-of-meaning.md#over-years). It begins
 * anew where a phase begins, after a year without figures, over a change of territory, and where units are missing on
 * either side: then the two would not be of the same people.
 */
export function cumulations(years: readonly YearFigures[], args: CumulationArgs): readonly Cumulation[] {
  return relationsOf(args.catalogue.relations, 'cumulative').flatMap(({ cumulative, added }) => {
    const steps = stepsOf(years, { cumulative, added }, args);
    return steps.length === 0 ? [] : [{ cumulative, added, steps }];
  });
}

type Pair = Pick<Cumulation, 'cumulative' | 'added'>;

function stepsOf(years: readonly YearFigures[], pair: Pair, args: CumulationArgs): readonly CumulationStep[] {
  const steps: CumulationStep[] = [];
  let before: CumulationStep | undefined;
  for (const figures of years) {
    const typed = completeFigure(figures, pair.cumulative);
    if (typed === undefined) {
      before = undefined;
      continue;
    }
    const added = completeFigure(figures, pair.added) ?? null;
    const last = goesOn(before, figures.year, args) ? before : undefined;
    const step =
      last && added !== null ? onward(last, { year: figures.year, typed, added }) : begun(figures.year, typed, added);
    steps.push(step);
    before = step;
  }
  return steps;
}

/** A figure every unit that owns it has reported. */
function completeFigure({ units }: YearFigures, key: ElementKey): number | undefined {
  const value = units[0]?.values.get(key);
  return value && value.reported === value.expected ? numberOf(value) : undefined;
}

function goesOn(before: CumulationStep | undefined, year: number, { programme, breaks }: CumulationArgs): boolean {
  if (before?.year !== year - 1) return false;
  const anew = programme.phases.some(({ from }) => from === year);
  return !anew && !breaks.some(({ kind, to }) => kind === 'territory' && to === year);
}

function begun(year: number, typed: number, added: number | null): CumulationStep {
  return { year, typed, added, reckoned: typed, difference: 0, state: 'begins' };
}

function onward(
  last: CumulationStep,
  { year, typed, added }: { readonly year: number; readonly typed: number; readonly added: number },
): CumulationStep {
  const difference = exactSum([typed, -last.typed, -added]);
  return { year, typed, added, reckoned: exactSum([last.reckoned, added]), difference, state: stateOf(difference) };
}

function stateOf(difference: number): CumulationState {
  if (difference === 0) return 'agrees';
  return difference < 0 ? 'fewer' : 'more';
}
