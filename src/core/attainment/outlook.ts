import { meets, resultOf, standingOf, type Bar } from '../../domain/targets/demand';
import type { Outlook, TurningUnit } from '../../domain/targets/verdict';
import { EVERY_SIZE, type Sums } from './openFigures';
import { openUnits, type Ends, type OpenUnit, type UnitsQuestion } from './openUnits';
import type { AttainmentReason } from './reasons';

/** The sums so far, what they are tested on, and who has not given them all. */
export interface OutlookQuestion extends Sums, Omit<UnitsQuestion, 'measure'> {
  readonly bar: Bar;
  /** The year of the reports. */
  readonly year: number;
}

/**
 * What the open figures can still do to a tested target: any of them may come as any value a form takes, or not at all
 * (docs/rules-of-meaning.md#what-the-missing-can-still-do). Sizes are those the units say themselves or last had,
 * never a median: what no size is known of stays open. Undefined where no figure is open.
 */
export function outlookOf(question: OutlookQuestion): Outlook | undefined {
  const { bar } = question;
  const units = openUnits({ ...question, measure: bar.measure });
  if (units.length === 0) return undefined;
  const counted = { open: units.length, unsized: units.filter(({ sized }) => !sized).length };
  const always = prospectOf(question, units, ({ any }) => any);
  if (always !== 'open') return { prospect: always, assumption: 'none', ...counted, turning: [] };
  const prospect = prospectOf(question, units, ({ any, sized }) => sized ?? any);
  if (prospect !== 'open') return { prospect, assumption: assumed(units, question.year), ...counted, turning: [] };
  return { prospect, assumption: 'none', ...counted, turning: turningUnits(question, units) };
}

/** Of when the sizes are that it rests on. */
function assumed(units: readonly OpenUnit[], year: number): Outlook['assumption'] {
  return units.some(({ sizeOf = year }) => sizeOf < year - 1) ? 'former' : 'lastYear';
}

/** Reasons for which there is no result yet, while one may come. */
const MAY_COME: ReadonlySet<AttainmentReason> = new Set<AttainmentReason>([
  'nothingReported',
  'numeratorBlank',
  'denominatorBlank',
  'noPair',
  'zeroDenominator',
  'allNotApplicable',
]);

/** The same where there is no result so far: everything is open, and the largest unit matters most. */
export function outlookWithoutResult(question: UnitsQuestion, reason: AttainmentReason): Outlook | undefined {
  if (!MAY_COME.has(reason)) return undefined;
  const units = openUnits(question);
  if (units.length === 0) return undefined;
  const turning = units.filter(canMove).map(({ unit, size = null }) => ({ unit, size, swing: null, alone: null }));
  const unsized = units.filter(({ sized }) => !sized).length;
  return { prospect: 'open', assumption: 'none', open: units.length, unsized, turning: turning.sort(byWeight) };
}

/**
 * A result moves one way with the numerator and the other way with the size, so everything lies between the least, the
 * most and the present one; where all three stand alike, everything does.
 */
function prospectOf(
  { bar, ...sums }: Sums & { readonly bar: Bar },
  units: readonly OpenUnit[],
  endsOf: (unit: OpenUnit) => Ends,
): Outlook['prospect'] {
  const ends = units.map(endsOf);
  const lows = ends.map(([low]) => low);
  const highs = ends.map(([, high]) => high);
  const all = [sums, leastOf(bar, sums, lows), totalOf(bar, sums, highs)];
  const standings = new Set(all.map(({ numerator, denominator }) => standingOf(bar, numerator, denominator)));
  if (standings.size > 1) return 'open';
  return standings.has('within') ? 'certain' : 'impossible';
}

/**
 * The least the sums can come to. A unit that gave its numerator has a least that may lie above the others': then it is
 * less where that unit stays silent.
 */
function leastOf(bar: Bar, sums: Sums, lows: readonly Sums[]): Sums {
  if (bar.measure.denominator === undefined) return totalOf(bar, sums, lows);
  return lows
    .filter(({ denominator }) => denominator !== 0n)
    .sort(byShare)
    .reduce((least, low) => (byShare(low, least) < 0 ? totalOf(bar, least, [low]) : least), sums);
}

/** The smaller share first, without a division: numerator against numerator over both denominators. */
function byShare(one: Sums, other: Sums): number {
  const difference = one.numerator * other.denominator - other.numerator * one.denominator;
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** Sums with what units add; of a minimum the least of all. */
function totalOf({ measure }: Bar, sums: Sums, added: readonly Sums[]): Sums {
  if (measure.kind === 'minimum') {
    const numerator = added.reduce((least, one) => (one.numerator < least ? one.numerator : least), sums.numerator);
    return { ...sums, numerator };
  }
  return added.reduce(
    (total, one) => ({
      numerator: total.numerator + one.numerator,
      denominator: total.denominator + one.denominator,
    }),
    { numerator: sums.numerator, denominator: sums.denominator },
  );
}

/** The units that can turn the conclusion, the one that moves the result most first; those of unknown size last. */
function turningUnits(question: OutlookQuestion, units: readonly OpenUnit[]): readonly TurningUnit[] {
  const { bar } = question;
  const present = meets(bar, question.numerator, question.denominator);
  return units
    .filter(canMove)
    .map(({ unit, size = null, sized }): TurningUnit => {
      if (!sized) return { unit, size, swing: null, alone: null };
      const moved = [question, ...sized.map((end) => totalOf(bar, question, [end]))];
      const alone = moved.some(({ numerator, denominator }) => meets(bar, numerator, denominator) !== present);
      return { unit, size, swing: isLimited(bar, sized) ? swingOf(bar, moved) : null, alone };
    })
    .sort(byWeight);
}

function swingOf(bar: Bar, sums: readonly Sums[]): number {
  const results = sums.map(({ numerator, denominator }) => resultOf(bar, numerator, denominator));
  return Math.max(...results) - Math.min(...results);
}

/** A unit of which nobody knows how far it goes may go farthest, and stands behind those of which it is known. */
function byWeight(one: TurningUnit, other: TurningUnit): number {
  return (other.swing ?? -1) - (one.swing ?? -1) || (other.size ?? -1) - (one.size ?? -1);
}

/** A unit that said it has nobody in scope can add nothing. */
function canMove({ sized }: OpenUnit): boolean {
  return !sized || sized.some(({ numerator, denominator }) => numerator !== 0n || denominator !== 0n);
}

/** A minimum goes down to 0 and no further. */
function isLimited({ measure }: Bar, ends: Ends): boolean {
  if (measure.kind === 'minimum') return true;
  return ends.every(({ numerator, denominator }) => numerator < EVERY_SIZE && denominator < EVERY_SIZE);
}
