import type { RollUp } from '../../domain/aggregate';
import type { ElementKey } from '../../domain/catalogue/indicator';
import type { Unit } from '../../domain/territory/unit';
import type { Bounds } from '../../domain/targets/verdict';
import { scaled } from '../../domain/exact/fixed';
import { resultOf, standingOf, type Bar } from '../../domain/targets/demand';
import { conclusionOf, corners, openFigures, type OpenFigures, type Sums } from './openFigures';
import { reportingBelow, type ReportingUnit } from './unitFigures';

export interface BoundsQuestion extends Sums {
  readonly rollUp: RollUp;
  readonly unit: Unit;
  readonly lastYear?: RollUp;
  readonly bar: Bar;
}

/**
 * The lowest and highest result the missing units can still give, the present one among them: each adds a denominator of
 * its own last year, or else of the median of reported units of its kind, and a numerator from 0 to that; of a yes or no
 * one answer. `assumption` is "lastYear" only when every unit of unknown size had one, "none" where no size is. Whether
 * the conclusion stands does not hang on it (`conclusionOf`). Undefined when a missing unit's size cannot be assumed, and
 * for a rate whose numerator its denominator does not limit (đồng a head). A held figure is missing like a blank one.
 */
export function boundsOf(question: BoundsQuestion): Bounds | undefined {
  const { bar } = question;
  const { measure } = bar;
  if (measure.kind === 'minimum') return minimumBounds(question);
  if (measure.denominator !== undefined) {
    return measure.share ? sizedBounds(question, measure.denominator, true) : undefined;
  }
  if (measure.kind === 'yes' || measure.choice) return answerBounds(question);
  return measure.population === undefined ? undefined : sizedBounds(question, measure.population, false);
}

function sizedBounds(question: BoundsQuestion, size: ElementKey, counted: boolean): Bounds | undefined {
  const { rollUp, unit, bar } = question;
  const { numerator } = bar.measure;
  const units = reportingBelow(rollUp, unit).filter((one) => one.owns(numerator));
  const open = openFigures(units, numerator, size, counted);
  const assumed = assumedSize(open, new AssumedSizes(units, size, question.lastYear));
  if (!assumed) return undefined;
  const range = rangeOf(bar, [question, ...corners(question, open, assumed.size, assumed.both)]);
  return { ...range, assumption: assumed.assumption, ...conclusionOf(bar, question, open) };
}

function rangeOf(bar: Bar, sums: readonly Sums[]): Pick<Bounds, 'lowest' | 'highest'> {
  const results = sums.map(({ numerator, denominator }) => resultOf(bar, numerator, denominator));
  return { lowest: Math.min(...results), highest: Math.max(...results) };
}

/** What the open sizes come to in all, beyond the numerators that are given, and of units that gave neither figure. */
function assumedSize({ unsized }: OpenFigures, sizes: AssumedSizes) {
  let [total, both] = [0n, 0n];
  let assumption: Bounds['assumption'] = unsized.length === 0 ? 'none' : 'lastYear';
  for (const { unit, given: said } of unsized) {
    const [given, isBothOpen] = [said ?? 0, said === undefined];
    const assumed = sizes.of(unit.unit);
    if (!assumed) return undefined;
    total += scaled(Math.max(assumed.size, given)) - scaled(given);
    if (isBothOpen) both += scaled(assumed.size);
    if (assumed.assumption === 'median') assumption = 'median';
  }
  return { size: total, both, assumption };
}

/** Every unit that has not answered may still say yes, no or "x". */
function answerBounds(question: BoundsQuestion): Bounds {
  const { rollUp, unit, bar, numerator, denominator } = question;
  const { kind, numerator: key } = bar.measure;
  const units = reportingBelow(rollUp, unit).filter((one) => one.owns(key));
  const silent = scaled(units.filter((one) => one.figure(key) === undefined).length);
  const whole = kind === 'yes' ? denominator + silent : denominator;
  const ends = [question, { numerator, denominator: whole }, { numerator: numerator + silent, denominator: whole }];
  const standings = new Set(ends.map((sums) => standingOf(bar, sums.numerator, sums.denominator)));
  return { ...rangeOf(bar, ends), assumption: 'none', settled: standings.size === 1 };
}

/** A minimum can only sink: to 0 if a missing unit has a post without a person. */
function minimumBounds({ bar, numerator }: BoundsQuestion): Bounds {
  const highest = resultOf(bar, numerator, 0n);
  const settled = standingOf(bar, 0n, 0n) === standingOf(bar, numerator, 0n);
  return { lowest: Math.min(0, highest), highest, assumption: 'none', settled };
}

/** Sizes of units that did not report. */
class AssumedSizes {
  private readonly medians = new Map<string, number | undefined>();
  private readonly before: ReadonlyMap<string, number>;

  constructor(
    private readonly units: readonly ReportingUnit[],
    private readonly size: ElementKey,
    lastYear: RollUp | undefined,
  ) {
    this.before = sizesOfLastYear(size, lastYear);
  }

  of(unit: Unit): { readonly size: number; readonly assumption: 'lastYear' | 'median' } | undefined {
    const own = this.before.get(lastYearKey(unit));
    if (own !== undefined) return { size: own, assumption: 'lastYear' };
    const median = this.medianOf(unit);
    return median === undefined ? undefined : { size: median, assumption: 'median' };
  }

  private medianOf(unit: Unit): number | undefined {
    const kind = `${unit.level} ${unit.kind ?? ''}`;
    if (!this.medians.has(kind)) {
      const peers = this.units.filter((peer) => `${peer.unit.level} ${peer.unit.kind ?? ''}` === kind);
      this.medians.set(kind, median(peers.flatMap((peer) => peer.figure(this.size) ?? [])));
    }
    return this.medians.get(kind);
  }
}

/** How large a unit was in a year. */
export interface KnownSize {
  readonly size: number;
  readonly year: number;
}

/** How large units were in the latest of these years in which they said so, by `lastYearKey`. */
export function sizesBefore(size: ElementKey, years: readonly RollUp[]): ReadonlyMap<string, KnownSize> {
  const found = new Map<string, KnownSize>();
  for (const rollUp of [...years].sort((a, b) => a.year - b.year))
    for (const [key, value] of sizesOfLastYear(size, rollUp)) found.set(key, { size: value, year: rollUp.year });
  return found;
}

/** How large units were last year, by `lastYearKey`. */
function sizesOfLastYear(size: ElementKey, lastYear: RollUp | undefined): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { unit, figure } of lastYear ? reportingBelow(lastYear, lastYear.root) : []) {
    const value = figure(size);
    if (value !== undefined) found.set(lastYearKey(unit), value);
  }
  return found;
}

/** Lists change between years; a unit that kept code, name and level is taken for the same. */
export function lastYearKey(unit: Unit): string {
  return `${unit.code} ${unit.level} ${unit.name}`;
}

/** Middle value; of an even number the mean of the two in the middle, rounded down: sizes are whole. */
function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : Math.floor((lower + upper) / 2);
}
