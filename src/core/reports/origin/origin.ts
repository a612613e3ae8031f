import { exactSum } from '../../../domain/exact/fixed';
import { numberOf, type Figure } from '../../../domain/figure';
import type { ElementKey } from '../../../domain/ids';
import type { Place } from '../../../domain/submission';

/** A unit's own figure, and where it stands in the unit's own file. */
export interface OriginRow {
  readonly code: string;
  readonly name: string;
  /** Code and name of the unit above it. */
  readonly parent: string;
  readonly parentName: string;
  readonly figure: Figure;
  /** Without a cell where none is known. */
  readonly place: Place;
  /** As the person typed it, where reading turned it into something else. */
  readonly typed?: string;
  /** The form computes it. */
  readonly computed?: true;
}

/** A unit of a figure's origin: its own figure, or those of the units below it. */
export interface OriginUnit {
  readonly code: string;
  readonly name: string;
  /** Absent for a unit that only sums up. */
  readonly own?: OriginRow;
  /** What the units below give together; absent where the figure does not add up. */
  readonly sum?: number;
  readonly below: readonly OriginUnit[];
}

/** One figure over the units it is made from; a rate has two. */
export interface OriginPart {
  readonly element: ElementKey;
  /** Units whose figure counts. */
  readonly counted: number;
  readonly sum?: number;
  readonly units: readonly OriginUnit[];
}

/** Where a figure comes from: the units that make it up, and the cell of each unit's own file. */
export interface Origin {
  /** The cell that was asked about, as the sheet shows it. */
  readonly shown: string;
  readonly parts: readonly OriginPart[];
}

/** The rows of one element as a tree below a unit; `adds`: whether its figures may be added up. */
export function originPart(
  element: ElementKey,
  rows: readonly OriginRow[],
  { root, adds }: { readonly root: string; readonly adds: boolean },
): OriginPart {
  const given = rows.filter(({ figure }) => figure.state !== 'blank');
  return {
    element,
    counted: given.filter(({ figure }) => figure.state === 'value').length,
    ...(adds ? { sum: sumOf(given) } : {}),
    units: treeOf(given, root, adds),
  };
}

function treeOf(rows: readonly OriginRow[], root: string, adds: boolean): readonly OriginUnit[] {
  const codes = new Set(rows.map(({ code }) => code));
  const below = new Map<string, OriginRow[]>();
  for (const row of rows) {
    if (row.parent === root || row.parent === '' || row.code === root) continue;
    const held = below.get(row.parent);
    if (held) held.push(row);
    else below.set(row.parent, [row]);
  }
  const unit = (row: OriginRow): OriginUnit => {
    const under = (below.get(row.code) ?? []).map(unit);
    return { code: row.code, name: row.name, own: row, below: under };
  };
  const told = new Set<string>();
  return rows.flatMap((row): readonly OriginUnit[] => {
    if (row.parent === root || row.parent === '' || row.code === root) return [unit(row)];
    if (codes.has(row.parent) || told.has(row.parent)) return [];
    told.add(row.parent);
    const under = below.get(row.parent) ?? [];
    const sum = adds ? { sum: sumOf(under) } : {};
    return [{ code: row.parent, name: row.parentName, ...sum, below: under.map(unit) }];
  });
}

function sumOf(rows: readonly OriginRow[]): number {
  return exactSum(rows.flatMap(({ figure }) => numberOf(figure) ?? []));
}
