import type { RollUp } from '../../domain/aggregate';
import type { ElementKey } from '../../domain/catalogue/indicator';
import type { Unit } from '../../domain/territory/unit';
import type { Bounds } from '../../domain/targets/verdict';
import { scaled } from '../../domain/exact/fixed';
import { resultOf, standingOf, type Bar } from '../../domain/targets/demand';
import type { Measure } from '../../domain/targets/measure';
import { reportingBelow, type ReportingUnit } from './unitFigures';

export interface BoundsQuestion {
  readonly rollUp: RollUp;
  readonly unit: Unit;
  readonly lastYear?: RollUp;
  readonly bar: Bar;
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The lowest and highest result the missing units can still give: each adds a denominator of its own last
 * year, or else of the median of reported units of its kind, and a numerator from 0 to that; of a yes or no one answer.
 * `assumption` is "lastYear" only when every missing unit had one. Undefined when a missing unit's size cannot be
 * assumed, and for a rate whose numerator its denominator does not limit (đồng a head).
 */
export function boundsOf(question: BoundsQuestion): Bounds | undefined {
  const { bar, numerator, denominator } = question;
  if (bar.measure.kind === 'minimum') return minimumBounds(question);
  const room = roomFor(question, bar.measure);
  if (!room) return undefined;
  const whole = denominator + room.denominator;
  const tops = [numerator + room.given, numerator + room.given + room.open];
  const ends = tops.map((top) => resultOf(bar, top, whole));
  const [least, most] = tops.map((top) => standingOf(bar, top, whole));
  return {
    lowest: Math.min(...ends),
    highest: Math.max(...ends),
    assumption: room.assumption,
    settled: least === most,
  };
}

function roomFor(question: BoundsQuestion, measure: Measure): Room | undefined {
  if (measure.denominator !== undefined) {
    return measure.share ? roomOf(question, measure.numerator, measure.denominator) : undefined;
  }
  if (measure.kind === 'yes' || measure.choice) return roomOfAnswers(question, measure);
  return measure.population === undefined ? undefined : roomOf(question, measure.numerator, measure.population);
}

/** Every unit that has not answered may still say yes or no. */
function roomOfAnswers({ rollUp, unit }: BoundsQuestion, { kind, numerator }: Measure): Room {
  const units = reportingBelow(rollUp, unit).filter((one) => one.owns(numerator));
  const silent = scaled(units.filter((one) => one.figure(numerator) === undefined).length);
  return { given: 0n, open: silent, denominator: kind === 'yes' ? silent : 0n, assumption: 'none' };
}

/** A minimum can only sink: to 0 if a missing unit has a post without a person. */
function minimumBounds({ bar, numerator }: BoundsQuestion): Bounds {
  const highest = resultOf(bar, numerator, 0n);
  const settled = standingOf(bar, 0n, 0n) === standingOf(bar, numerator, 0n);
  return { lowest: Math.min(0, highest), highest, assumption: 'none', settled };
}

/** What units outside the sums add once they are complete: numerators given, numerators still open, denominators. */
interface Room {
  readonly given: bigint;
  readonly open: bigint;
  readonly denominator: bigint;
  readonly assumption: Bounds['assumption'];
}

const NO_ROOM: Room = { given: 0n, open: 0n, denominator: 0n, assumption: 'lastYear' };

function roomOf(question: BoundsQuestion, numerator: ElementKey, size: ElementKey): Room | undefined {
  const units = reportingBelow(question.rollUp, question.unit).filter((unit) => unit.owns(numerator));
  const paired = question.bar.measure.denominator !== undefined;
  const sizes = new AssumedSizes(units, size, paired, question.lastYear);
  let room: Room = { ...NO_ROOM };
  for (const unit of units) {
    const more = roomOfUnit(unit, numerator, size, sizes);
    if (more === undefined) return undefined;
    room = {
      given: room.given + more.given,
      open: room.open + more.open,
      denominator: room.denominator + more.denominator,
      assumption: more.assumption === 'median' ? 'median' : room.assumption,
    };
  }
  return room;
}

function roomOfUnit(unit: ReportingUnit, top: ElementKey, size: ElementKey, sizes: AssumedSizes): Room | undefined {
  const [given, own] = [unit.figure(top), unit.figure(size)];
  if (given !== undefined && (own !== undefined || !sizes.paired)) return NO_ROOM;
  const assumed = own === undefined ? sizes.of(unit.unit) : { size: own, assumption: 'lastYear' as const };
  if (!assumed) return undefined;
  const whole = scaled(Math.max(assumed.size, given ?? 0));
  const numerator = given === undefined ? { given: 0n, open: whole } : { given: scaled(given), open: 0n };
  return { ...numerator, denominator: whole, assumption: assumed.assumption };
}

/** Sizes of units that did not report. */
class AssumedSizes {
  private readonly medians = new Map<string, number | undefined>();
  private readonly before = new Map<string, number>();

  constructor(
    private readonly units: readonly ReportingUnit[],
    private readonly size: ElementKey,
    /** A size belongs to the sum itself, as the denominator of a rate does, and is not only the most a count can be. */
    readonly paired: boolean,
    lastYear: RollUp | undefined,
  ) {
    for (const { unit, figure } of lastYear ? reportingBelow(lastYear, lastYear.root) : []) {
      const value = figure(size);
      if (value !== undefined) this.before.set(lastYearKey(unit), value);
    }
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

/** Lists change between years; a unit that kept code, name and level is taken for the same. */
function lastYearKey(unit: Unit): string {
  return `${unit.code} ${unit.level} ${unit.name}`;
}

/** Middle value; of an even number the mean of the two in the middle, rounded down: sizes are whole. */
function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : Math.floor((lower + upper) / 2);
}
