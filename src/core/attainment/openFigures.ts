import { scaled, unscaled } from '../../domain/exact/fixed';
import { standingOf, type Bar } from '../../domain/targets/demand';
import type { ElementKey } from '../../domain/ids';
import type { ReportingUnit } from './unitFigures';

/** The sums a target is tested on; in millionths. */
export interface Sums {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** What the units outside the sums have said, and what they have not; in millionths. */
export interface OpenFigures {
  /** Numerators given without a denominator: such a unit is at least so large. */
  readonly given: bigint;
  /** Sizes given without a numerator, which may be anything up to that. */
  readonly known: bigint;
  /** Units whose size is open, with the numerator they gave; undefined where that is open too. */
  readonly unsized: readonly { readonly unit: ReportingUnit; readonly given: number | undefined }[];
  /** A size belongs to the sums, as a rate's denominator does; otherwise it only limits the numerator. */
  readonly counted: boolean;
}

/** What is open of a target's numerator and of the element that says how large a unit is. */
export function openFigures(
  units: readonly ReportingUnit[],
  top: ElementKey,
  size: ElementKey,
  counted: boolean,
): OpenFigures {
  let [given, known] = [0n, 0n];
  const unsized: { unit: ReportingUnit; given: number | undefined }[] = [];
  for (const unit of units) {
    if (counted ? isComplete(unit, top, size) : unit.figure(top) !== undefined) continue;
    const [numerator, whole] = [unit.value(top), unit.value(size)];
    if (whole !== undefined && unit.figure(top) === undefined) known += scaled(whole);
    else if (numerator !== undefined && unit.figure(size) === undefined) {
      given += scaled(numerator);
      unsized.push({ unit, given: numerator });
    } else unsized.push({ unit, given: undefined });
  }
  return { given, known, unsized, counted };
}

/** Both figures, or the word that there is nothing to count: "x" beside "x" or 0. */
export function isComplete(unit: ReportingUnit, top: ElementKey, size: ElementKey): boolean {
  if (unit.value(top) !== undefined && unit.value(size) !== undefined) return true;
  return unit.figure(top) === 0 && unit.figure(size) === 0;
}

/**
 * The sums with the least and with the most the open figures can add, where the open sizes come to so much in all, and
 * those of units that gave neither figure to `both`.
 */
export function corners(sums: Sums, open: OpenFigures, size: bigint, both = size): readonly [Sums, Sums] {
  const { given, known, unsized, counted } = open;
  const low = sums.numerator + given;
  const bothOpen = unsized.some((unit) => unit.given === undefined);
  const high = low + known + (bothOpen ? both : 0n);
  if (!counted)
    return [
      { ...sums, numerator: low },
      { ...sums, numerator: high },
    ];
  const least = sums.denominator + known + given;
  return [
    { numerator: low, denominator: least + (unsized.length > 0 ? size : 0n) },
    { numerator: high, denominator: least + (bothOpen ? both : 0n) },
  ];
}

/** Whether a conclusion stands for every size of the open units, or up to which size in all. */
export interface Conclusion {
  readonly settled: boolean;
  /** The largest size of all open units together for which it stands; absent where it stands for none or for all. */
  readonly holdsUpTo?: number;
}

/**
 * No crossing lies beyond: figures are below 10^17 millionths and limits have six decimals, so that where a conclusion
 * falls at all it falls far earlier.
 */
export const EVERY_SIZE = 10n ** 60n;

/**
 * Whether the present conclusion stands whatever the open figures turn out to be. A result moves one way with the
 * numerator and the other way with the size, so it lies between those of the two corners, and the corners move apart as
 * the size grows: where both agree with the present conclusion, everything between them does.
 */
export function conclusionOf(bar: Bar, sums: Sums, open: OpenFigures): Conclusion {
  const present = standingOf(bar, sums.numerator, sums.denominator);
  const holds = (size: bigint): boolean =>
    corners(sums, open, size).every((corner) => standingOf(bar, corner.numerator, corner.denominator) === present);
  if (holds(EVERY_SIZE)) return { settled: true };
  const largest = largestWhole((size) => holds(size * scaled(1)));
  return largest === undefined ? { settled: false } : { settled: false, holdsUpTo: largest + unscaled(open.given) };
}

/** The largest whole number for which something holds that holds for every smaller one too; undefined where not for 0. */
function largestWhole(holds: (number: bigint) => boolean): number | undefined {
  if (!holds(0n)) return undefined;
  let [yes, no] = [0n, 1n];
  while (holds(no)) [yes, no] = [no, no * 2n];
  while (no - yes > 1n) {
    const middle = (yes + no) / 2n;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return Number(yes);
}
