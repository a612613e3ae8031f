import type { ElementKey } from '../../domain/ids';
import { scaled } from '../../domain/exact/fixed';
import { isShare, type Measure } from '../../domain/targets/measure';
import type { Unit } from '../../domain/territory/unit';
import { lastYearKey, type KnownSize } from './bounds';
import { EVERY_SIZE, isComplete, type Sums } from './openFigures';
import type { ReportingUnit } from './unitFigures';

/** The least and the most a unit can add to the sums. */
export type Ends = readonly [Sums, Sums];

/** A unit with an open figure of the target. */
export interface OpenUnit {
  readonly unit: Unit;
  /** How large it is, or was when it last said so; absent where nobody knows, or where size is no limit. */
  readonly size?: number;
  /** The year of that size, where it is not of this report. */
  readonly sizeOf?: number;
  /** However large it is. */
  readonly any: Ends;
  /** As large as `size`; absent where the size is not known. */
  readonly sized?: Ends;
}

/** Whose open figures are asked for. */
export interface UnitsQuestion {
  /** Everybody who is expected to report. */
  readonly units: readonly ReportingUnit[];
  readonly measure: Measure;
  /** How large units were by an element when they last said so, by `lastYearKey`. */
  readonly before: (size: ElementKey) => ReadonlyMap<string, KnownSize>;
}

const NOTHING: Sums = { numerator: 0n, denominator: 0n };

/** The units with an open figure of a measure, and what each can add. */
export function openUnits({ units, measure, before }: UnitsQuestion): readonly OpenUnit[] {
  const { numerator: top, denominator: bottom } = measure;
  const owners = units.filter((one) => one.owns(top));
  if (bottom !== undefined) {
    const open = owners.filter((one) => !isComplete(one, top, bottom));
    const sizes = before(bottom);
    return open.map((one) => overSize(one, { top, size: bottom, before: sizes, share: isShare(measure) }));
  }
  const silent = owners.filter((one) => one.figure(top) === undefined);
  if (measure.kind === 'minimum') return silent.map((one) => unsized(one.unit, [NOTHING, EVERYTHING]));
  if (measure.kind === 'yes' || measure.choice) return silent.map((one) => unsized(one.unit, answer(measure)));
  const { population } = measure;
  if (population === undefined) return silent.map((one) => unsized(one.unit, [NOTHING, EVERYTHING]));
  const sizes = before(population);
  return silent.map((one) => within(one, one.value(population), sizes.get(lastYearKey(one.unit))));
}

const EVERYTHING: Sums = { numerator: EVERY_SIZE, denominator: 0n };

/** A unit whose size is no question. */
function unsized(unit: Unit, ends: Ends): OpenUnit {
  return { unit, any: ends, sized: ends };
}

/** Yes, no or “x”; of a share of answers every one counts below. */
function answer({ kind }: Measure): Ends {
  const denominator = kind === 'yes' ? scaled(1) : 0n;
  return [
    { numerator: 0n, denominator },
    { numerator: scaled(1), denominator },
  ];
}

/** A count that its population limits. */
function within({ unit }: ReportingUnit, own: number | undefined, before: KnownSize | undefined): OpenUnit {
  const any: Ends = [NOTHING, EVERYTHING];
  const size = own ?? before?.size;
  if (size === undefined) return { unit, any };
  return { unit, size, ...yearOf(own, before), any, sized: [NOTHING, { numerator: scaled(size), denominator: 0n }] };
}

interface Sides {
  readonly top: ElementKey;
  readonly size: ElementKey;
  /** Sizes of years before. */
  readonly before: ReadonlyMap<string, KnownSize>;
  /** The numerator cannot be larger than the size. */
  readonly share: boolean;
}

/** A rate's figures of one unit: what it gave stands, the rest is between nothing and its size. */
function overSize(one: ReportingUnit, { top, size: bottom, before, share }: Sides): OpenUnit {
  const { unit } = one;
  const given = one.figure(bottom) === undefined ? one.value(top) : undefined;
  const whole = one.value(bottom);
  const former = before.get(lastYearKey(unit));
  const known = whole ?? former?.size;
  const size = known === undefined ? undefined : Math.max(known, given ?? 0);
  const any = endsOver(EVERY_SIZE, given, share);
  if (size === undefined) return { unit, any };
  const sized = endsOver(scaled(size), given, share);
  return { unit, size, ...yearOf(whole, former), any: whole === undefined ? any : sized, sized };
}

/** The year a size is taken from, where the unit does not say it itself. */
function yearOf(own: number | undefined, before: KnownSize | undefined): Pick<OpenUnit, 'sizeOf'> {
  return own === undefined && before ? { sizeOf: before.year } : {};
}

/** A numerator that was given is over itself at the least; without a limit it may be over nothing. */
function endsOver(size: bigint, given: number | undefined, share: boolean): Ends {
  const numerator = given === undefined ? undefined : scaled(given);
  const low = { numerator: numerator ?? 0n, denominator: size };
  if (numerator !== undefined) return [low, { numerator, denominator: share ? numerator : 0n }];
  return [low, { numerator: share ? size : EVERY_SIZE, denominator: size }];
}
