import type { ElementKey } from '../../domain/ids';
import { ShapeQuestion } from '../../domain/plan/formShape';
import type { CheckedForm } from './checkedForm';

/** Counts of a block that stand one line too high or too low. */
export interface ShiftedRun {
  readonly keys: readonly ElementKey[];
  /** So many of them are another line's figure of last year, and not their own. */
  readonly count: number;
}

/** Figures that must be another line's and not their own, different ones among them, and how large the smallest is. */
const SHIFTED = { figures: 4, distinct: 3, smallest: 5 };
/** Two years' figures of one line are alike up to a fifth, and clearly not from half as much again. */
const TIMES = { alike: 1.2, unlike: 1.5 };

/** Counts somebody types, line under line. */
const LINES = new ShapeQuestion((form) =>
  form.specs.filter(({ type, computed }) => type === 'count' && !computed).map(({ key }) => key),
);

/**
 * The longest block of lines whose figures are last year's of the line above or of the line below, and clearly not
 * their own; undefined where there is none.
 */
export function shiftedRun(form: CheckedForm, before: CheckedForm): ShiftedRun | undefined {
  const keys = form.shape.answer(LINES);
  const [now, then] = [keys.map((key) => form.exact(key)), keys.map((key) => before.exact(key))];
  const runs = [1, -1].flatMap((by) => runsOf(now, then, by));
  const [longest] = runs.sort((a, b) => b.count - a.count);
  return longest && { keys: keys.slice(longest.from, longest.to), count: longest.count };
}

type Figures = readonly (number | undefined)[];

interface Run {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

function runsOf(now: Figures, then: Figures, by: number): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let at = 0; at <= now.length; at++) {
    if (at < now.length && isAlike(now[at], then[at + by])) continue;
    const count = shiftedIn(now, then, { from, to: at });
    if (count > 0) runs.push({ from, to: at, count });
    from = at + 1;
  }
  return runs;
}

/** How many figures show the shift; 0 for too few, or too few different ones. */
function shiftedIn(now: Figures, then: Figures, { from, to }: Omit<Run, 'count'>): number {
  const shifted = now.slice(from, to).filter((figure, at) => isUnlike(figure, then[from + at]));
  const isEnough = shifted.length >= SHIFTED.figures && new Set(shifted).size >= SHIFTED.distinct;
  return isEnough ? shifted.length : 0;
}

function isAlike(figure: number | undefined, other: number | undefined): boolean {
  if (figure === undefined || other === undefined) return false;
  return figure === other || (Math.min(figure, other) >= SHIFTED.smallest && times(figure, other) <= TIMES.alike);
}

function isUnlike(figure: number | undefined, own: number | undefined): boolean {
  return figure !== undefined && own !== undefined && figure >= SHIFTED.smallest && times(figure, own) >= TIMES.unlike;
}

function times(one: number, other: number): number {
  return Math.max(one, other) / Math.min(one, other);
}
