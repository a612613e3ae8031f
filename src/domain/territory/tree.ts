import type { TreeNote } from './treeNotes';
import type { ListVersion, Unit } from './unit';

export type { TreeNote } from './treeNotes';

/** The units of one report: a root and everything below it. */
export interface UnitTree {
  readonly list: ListVersion;
  readonly root: Unit;
  /** Root first, parents before children; districts, communes in code order, departments, own units. */
  readonly units: readonly Unit[];
  /** Units expected to send a report: those with an owner kind of which the plan asks anything. */
  readonly reporting: readonly Unit[];
  /** Units that may report and of whom nobody expects it, each below one of `units`; they join when a form comes. */
  readonly offered: readonly Unit[];
  readonly notes: readonly TreeNote[];
  /** A unit of the tree, or one that may join it. */
  unit(code: string): Unit | undefined;
  /** Whether a report is expected of a unit. */
  reports(code: string): boolean;
  /** Units directly below a code, in tree order; empty for an unknown code. */
  children(code: string): readonly Unit[];
}

/**
 * A tree over units already in order; the first one is the root. Throws when there is none. `owes` says of a unit with
 * an owner kind whether a report is expected of it; without it of all of them. `offered` units may join (`joinedBy`).
 */
export function treeOf(
  list: ListVersion,
  units: readonly Unit[],
  notes: readonly TreeNote[],
  owes: (unit: Unit) => boolean = () => true,
  offered: readonly Unit[] = [],
): UnitTree {
  const [root] = units;
  if (!root) throw new Error('a unit tree needs a root');
  const byCode = new Map([...offered, ...units].map((unit) => [unit.code, unit]));
  const reporting = units.filter((unit) => unit.kind !== undefined && owes(unit));
  const codes = new Set(reporting.map((unit) => unit.code));
  const below = new Map<string, Unit[]>();
  for (const unit of units.slice(1)) {
    const siblings = below.get(unit.parent ?? '');
    if (siblings) siblings.push(unit);
    else below.set(unit.parent ?? '', [unit]);
  }
  return {
    list,
    root,
    units,
    reporting,
    offered,
    notes,
    unit: (code) => byCode.get(code),
    reports: (code) => codes.has(code),
    children: (code) => below.get(code) ?? [],
  };
}

/** The part of a tree from one unit down (`--unit 731`); undefined when the code is not in the tree. */
export function subtree(tree: UnitTree, code: string): UnitTree | undefined {
  const top = tree.unit(code);
  if (!top || top === tree.root) return top && tree;
  const below = unitsBelow(tree.units, code);
  const inside = new Set([code, ...below.map((unit) => unit.code)]);
  const about = (note: TreeNote): boolean => {
    const unit = typeof note.params.code === 'string' ? tree.unit(note.params.code) : undefined;
    return unit === undefined || inside.has(unit.code);
  };
  const offered = tree.offered.filter(({ parent = '' }) => inside.has(parent));
  const owes = ({ code: own }: Unit): boolean => tree.reports(own);
  return treeOf(tree.list, [withoutParent(top), ...below], tree.notes.filter(about), owes, offered);
}

/** The tree with those of its offered units among its own that one of these codes names; they report then. */
export function joinedBy(tree: UnitTree, codes: ReadonlySet<string>): UnitTree {
  const joining = tree.offered.filter(({ code }) => codes.has(code));
  if (joining.length === 0) return tree;
  const left = tree.offered.filter(({ code }) => !codes.has(code));
  const owes = ({ code }: Unit): boolean => tree.reports(code) || codes.has(code);
  return treeOf(tree.list, [...tree.units, ...joining], tree.notes, owes, left);
}

/** The unit that heads name after a unit: the one above; of a district's own part, named like its district, that above it. */
export function namedAfter(tree: Pick<UnitTree, 'unit'>, { kind, parent = '' }: Unit): Unit | undefined {
  const above = tree.unit(parent);
  return kind === 'district' ? tree.unit(above?.parent ?? '') : above;
}

/** Units below a code at any depth, in the order given, which must have parents before children. */
export function unitsBelow(units: readonly Unit[], code: string): readonly Unit[] {
  const inside = new Set([code]);
  return units.filter((unit) => unit.parent !== undefined && inside.has(unit.parent) && inside.add(unit.code));
}

/** A unit as a root: nothing above it. */
export function withoutParent(unit: Unit): Unit {
  const { list, code, name, type, level, kind } = unit;
  const root = { list, code, name, type, level };
  return kind === undefined ? root : { ...root, kind };
}
