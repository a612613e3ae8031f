import { ListedUnits } from './listedUnits';
import { sameTerritory } from './sameTerritory';
import type { Extent, People, SuccessionLink, SuccessionTable } from './successionTable';
import { namedUnit, type ListVersion, type NamedUnit, type Unit, type UnitRef } from './unit';
import type { UnitList } from './unitList';
import { editionOf, type UnitLists } from './unitLists';

/** What one unit has of an earlier one. */
export interface Piece {
  /** The other unit: the later one of `successorsOf`, the earlier one of `predecessorsOf`. */
  readonly unit: UnitRef;
  /** How much of the earlier unit the later one has. */
  readonly extent: Extent;
  /** How many people of the earlier unit went to the later one. */
  readonly people: People;
}

/** Units of one list, none of them above another. */
export interface Area {
  readonly list: ListVersion;
  readonly codes: readonly string[];
}

/**
 * What became of units, and out of which they were made, over every table that ships (docs/units.md#succession). Pieces
 * are units without others below them in their list: communes, and islands that had none. A unit above is all that lies
 * below it. Between lists of equal tiers a unit is carried by its code as long as its name stays; where that says
 * nothing, neither does this.
 */
export class Succession {
  private readonly steps: readonly Step[];

  /** `units`: the lists the tables go from and to. */
  constructor(
    private readonly lists: UnitLists,
    tables: readonly SuccessionTable[],
    units: readonly UnitList[],
  ) {
    const listed = new Map(units.map((list) => [list.version, new ListedUnits(list)]));
    this.steps = [...tables].sort((a, b) => (a.day < b.day ? -1 : 1)).map((table) => new Step(table, listed));
  }

  /** The units of a later day that have something of a unit; itself where nothing changed, none where nothing is known. */
  successorsOf(old: NamedUnit, day: string): readonly Piece[] {
    const steps = this.stepsBetween(this.firstDay(old.list), day);
    const [first] = steps;
    if (!first) return [{ unit: refOf(old), ...SAME }];
    const leaves = this.carried(old, first.old);
    let held: readonly Piece[] = leaves.map((unit) => ({ unit: refOf(unit), ...SAME }));
    for (const step of steps) {
      const next = held.map((piece) => this.onward(piece, step));
      if (next.some((pieces) => pieces.length === 0)) return [];
      held = joined(next.flat());
    }
    return held;
  }

  /** The units of an earlier day of which a unit has something; itself where nothing changed, none where nothing is known. */
  predecessorsOf(now: NamedUnit, day: string): readonly Piece[] {
    const steps = this.stepsBetween(day, this.firstDay(now.list));
    const last = steps.at(-1);
    return last ? this.origins(this.carried(now, last.now), steps) : [{ unit: refOf(now), ...SAME }];
  }

  /**
   * Out of what an area was made since a list: the units of the last list before anything changed, and how much of each
   * the area has. Undefined where nothing changed.
   */
  originsOf({ list, codes }: Area, since: ListVersion): readonly Piece[] | undefined {
    const steps = this.stepsBetween(this.firstDay(since), this.firstDay(list));
    const last = steps.at(-1);
    if (!last) return undefined;
    const inside = codes.flatMap((code) => last.now.unit(code) ?? []).map(namedUnit);
    return this.origins(inside, steps);
  }

  /** What a unit is in the last list before anything changed after its own: units without others below; none where nothing is known. */
  leavesOf(unit: NamedUnit): readonly Unit[] {
    const first = this.steps.find(({ table }) => this.firstDay(unit.list) < table.day);
    return first ? this.carriedUnits(unit, first.old) : [];
  }

  /** The fewest units of that list that are exactly these of its leaves. */
  topmost(since: ListVersion, leaves: ReadonlySet<string>): readonly Unit[] {
    if (leaves.size === 0) return [];
    return this.steps.find(({ table }) => this.firstDay(since) < table.day)?.old.topmost(leaves) ?? [];
  }

  private origins(area: readonly NamedUnit[], steps: readonly Step[]): readonly Piece[] {
    const last = steps.at(-1);
    if (!last) return [];
    let held = area;
    for (const step of [...steps].reverse()) held = distinct(held.flatMap((unit) => this.backward(unit, step)));
    const inside = new Set(area.map(({ code }) => code));
    return held.flatMap((unit) => {
      const part = withinArea(this.successorsOf(unit, last.table.day), inside);
      return part ? [{ unit: refOf(unit), ...part }] : [];
    });
  }

  private stepsBetween(after: string, until: string): readonly Step[] {
    return this.steps.filter(({ table }) => after < table.day && table.day <= until);
  }

  private firstDay(list: ListVersion): string {
    return editionOf(this.lists, list)?.from ?? '';
  }

  /** What lies in another list of equal tiers where this unit does: its units without others below. */
  private carried(unit: NamedUnit, into: ListedUnits): readonly NamedUnit[] {
    return this.carriedUnits(unit, into).map(namedUnit);
  }

  private carriedUnits(unit: NamedUnit, into: ListedUnits): readonly Unit[] {
    const found = into.unit(unit.code);
    return found && sameTerritory(this.lists, unit, namedUnit(found)) ? into.leaves(found.code) : [];
  }

  private onward(piece: Piece, step: Step): readonly Piece[] {
    const named = this.named(piece.unit);
    const links = named ? this.carried(named, step.old).map(({ code }) => step.forward.get(code) ?? []) : [];
    return joined(
      links.flat().map(({ now, extent, people }): Piece => ({
        unit: { list: step.table.now, code: now },
        extent: piece.extent === 'part' ? 'part' : extent === 'unchanged' ? piece.extent : extent,
        people: leastOf(piece.people, people),
      })),
    );
  }

  private backward(unit: NamedUnit, step: Step): readonly NamedUnit[] {
    return this.carried(unit, step.now).flatMap(({ code }) =>
      (step.back.get(code) ?? []).flatMap(({ old }) => {
        const found = step.old.unit(old);
        return found ? [namedUnit(found)] : [];
      }),
    );
  }

  private named({ list, code }: UnitRef): NamedUnit | undefined {
    const listed = this.steps.flatMap(({ old, now }) => [old, now]).find(({ version }) => version === list);
    const unit = listed?.unit(code);
    return unit && namedUnit(unit);
  }
}

const SAME = { extent: 'unchanged', people: 'all' } as const satisfies Omit<Piece, 'unit'>;

/** A table with its lists, from both sides. */
class Step {
  readonly old: ListedUnits;
  readonly now: ListedUnits;
  readonly forward: ReadonlyMap<string, readonly SuccessionLink[]>;
  readonly back: ReadonlyMap<string, readonly SuccessionLink[]>;

  constructor(
    readonly table: SuccessionTable,
    listed: ReadonlyMap<string, ListedUnits>,
  ) {
    const [old, now] = [listed.get(table.old), listed.get(table.now)];
    if (!old || !now) throw new Error(`succession ${table.old} – ${table.now}: a list is missing`);
    this.old = old;
    this.now = now;
    this.forward = linksBy(table.links, 'old');
    this.back = linksBy(table.links, 'now');
  }
}

function linksBy(
  links: readonly SuccessionLink[],
  side: 'old' | 'now',
): ReadonlyMap<string, readonly SuccessionLink[]> {
  const found = new Map<string, SuccessionLink[]>();
  for (const link of links) {
    const held = found.get(link[side]);
    if (held) held.push(link);
    else found.set(link[side], [link]);
  }
  return found;
}

/**
 * What an area has of a unit with these successors; undefined where it has nothing. People who all stay inside are all of
 * them, whatever border runs between them.
 */
function withinArea(pieces: readonly Piece[], inside: ReadonlySet<string>): Omit<Piece, 'unit'> | undefined {
  const own = pieces.filter(({ unit }) => inside.has(unit.code));
  const [first] = own;
  if (!first) return undefined;
  const away = pieces.filter(({ unit }) => !inside.has(unit.code));
  const extent = away.length > 0 ? 'part' : own.length > 1 ? 'whole' : first.extent;
  if (own.every(({ people }) => people === 'none')) return { extent, people: 'none' };
  return { extent, people: away.some(({ people }) => people !== 'none') ? 'some' : 'all' };
}

/** Pieces of one unit are one; what goes one way alone is whole. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const units = new Map(pieces.map(({ unit }) => [`${unit.list}:${unit.code}`, unit]));
  return [...units.values()].map((unit) => ({ unit, ...SAME, ...withinArea(pieces, new Set([unit.code])) }));
}

function leastOf(a: People, b: People): People {
  if (a === 'none' || b === 'none') return 'none';
  return a === 'all' ? b : a;
}

function distinct(units: readonly NamedUnit[]): readonly NamedUnit[] {
  return [...new Map(units.map((unit) => [unit.code, unit])).values()];
}

function refOf({ list, code }: UnitRef): UnitRef {
  return { list, code };
}
