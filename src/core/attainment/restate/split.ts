import type { BaseBook, PieceRow, Signed } from '../../../domain/baseBook';
import { scaled } from '../../../domain/exact/fixed';
import type { RateFigures } from '../../../domain/targets/growth';
import type { GrowthMeasure } from '../../../domain/targets/measure';
import { figuresOf, type Given } from './collect';

/** Between what and what a figure lies, in millionths. */
export interface Range {
  readonly low: bigint;
  readonly high: bigint;
}

/** What of a unit's figures lies in an area. */
export interface Portion {
  readonly of: Given;
  readonly numerator: Range;
  readonly denominator?: Range;
  /** Who said how it was split; absent where nobody has. */
  readonly signed?: Signed;
}

/** Of a unit that is split: which of its successors with people lie in the area, and which outside. */
export interface Border {
  readonly inside: readonly string[];
  readonly outside: readonly string[];
}

/**
 * What of a split unit lies in an area. What an officer typed of its pieces counts; of the rest it may be all or
 * nothing. Pieces of one unit are reckoned from one table, so they always come to the unit.
 */
export function portionOf(
  of: Given,
  border: Border | undefined,
  { measure, book }: { readonly measure: GrowthMeasure; readonly book?: BaseBook | undefined },
): Portion {
  if (!border) return anythingOf(of);
  const rows = (book?.pieces ?? []).filter(({ old }) => old.code === of.unit.code);
  const split = new Split(of.figures, rows, [...border.inside, ...border.outside], measure);
  const { numerator, denominator } = of.figures;
  const signed = rows[0];
  return {
    of,
    numerator: split.range('numerator', numerator, border),
    ...(denominator === undefined ? {} : { denominator: split.range('denominator', denominator, border) }),
    ...(signed ? { signed: { by: signed.by, on: signed.on } } : {}),
  };
}

/** Where nobody knows the border: all or nothing. */
function anythingOf(of: Given): Portion {
  const { numerator, denominator } = of.figures;
  return {
    of,
    numerator: { low: 0n, high: numerator },
    ...(denominator === undefined ? {} : { denominator: { low: 0n, high: denominator } }),
  };
}

type Side = keyof RateFigures<bigint>;

class Split {
  private readonly known: ReadonlyMap<string, RateFigures<bigint>>;

  constructor(whole: RateFigures<bigint>, rows: readonly PieceRow[], all: readonly string[], measure: GrowthMeasure) {
    const known = new Map(
      rows.flatMap((row) => {
        const figures = all.includes(row.now.code) ? typedOf(row, whole, measure) : undefined;
        return figures ? [[row.now.code, figures] as const] : [];
      }),
    );
    this.known = known;
    const open = all.filter((code) => !known.has(code));
    const shared = rows.filter(({ share, now }) => share !== undefined && known.has(now.code));
    // Where all is known the last one open has the rest; shares of 100 in all leave no fraction of a person over.
    const last = open.length === 1 ? open[0] : open.length === 0 ? shared.at(-1)?.now.code : undefined;
    if (last !== undefined && (open.length === 1 || isWhole(shared, all))) {
      known.delete(last);
      known.set(last, restOf(whole, [...known.values()]));
    }
  }

  range(side: Side, whole: bigint, { inside, outside }: Border): Range {
    const sum = (codes: readonly string[]): bigint =>
      codes.reduce((total, code) => total + (this.known.get(code)?.[side] ?? 0n), 0n);
    const low = sum(inside);
    if (inside.every((code) => this.known.has(code))) return { low, high: low };
    return { low, high: notBelow(whole - sum(outside), low) };
  }
}

/** The figures of a piece, typed or by its share. */
function typedOf(row: PieceRow, whole: RateFigures<bigint>, measure: GrowthMeasure): RateFigures<bigint> | undefined {
  const typed = figuresOf(row.values, measure);
  if (typed || row.share === undefined) return typed;
  const share = scaled(row.share);
  const part = (figure: bigint): bigint => (figure * share) / scaled(100);
  const { numerator, denominator } = whole;
  return { numerator: part(numerator), ...(denominator === undefined ? {} : { denominator: part(denominator) }) };
}

/** All pieces have a share, and the shares are 100 in all. */
function isWhole(shared: readonly PieceRow[], all: readonly string[]): boolean {
  const total = shared.reduce((sum, { share = 0 }) => sum + scaled(share), 0n);
  return shared.length === all.length && total === scaled(100);
}

function restOf(whole: RateFigures<bigint>, others: readonly RateFigures<bigint>[]): RateFigures<bigint> {
  const rest = (side: Side): bigint =>
    notBelow(
      others.reduce((left, figures) => left - (figures[side] ?? 0n), whole[side] ?? 0n),
      0n,
    );
  return {
    numerator: rest('numerator'),
    ...(whole.denominator === undefined ? {} : { denominator: rest('denominator') }),
  };
}

function notBelow(value: bigint, least: bigint): bigint {
  return value < least ? least : value;
}
