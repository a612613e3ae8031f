import type { Unit } from '../../domain/territory/unit';
import type { TreeNote } from '../../domain/territory/tree';

interface Joined {
  readonly units: readonly Unit[];
  readonly notes: readonly TreeNote[];
}

/**
 * Adds a person's own units to the official ones. An own row with a code of the list renames that unit (a
 * change the shipped list does not know yet); the list version stays, so that forms already sent still fit.
 * A unit without a parent goes under the root, and so does one with an unknown parent, which is noted: none is dropped
 * silently.
 */
export function withOwnUnits(official: readonly Unit[], own: readonly Unit[]): Joined {
  const first = new Map<string, Unit>();
  const twice = own.filter((unit) => first.has(unit.code) || !first.set(unit.code, unit));
  const known = new Set(official.map((unit) => unit.code));
  const renamed = official.map((unit) => ({ before: unit, after: renamedUnit(unit, first.get(unit.code)) }));
  const added = placed(
    [...first.values()].filter((unit) => !known.has(unit.code)),
    official,
  );
  return {
    units: [...renamed.map(({ after }) => after), ...added.units],
    notes: [
      ...twice.map(({ code, name }): TreeNote => ({ code: 'ownDuplicate', params: { code, name } })),
      ...renamed.filter(({ before, after }) => before !== after).map(({ before, after }) => renameNote(before, after)),
      ...added.notes,
    ],
  };
}

function renamedUnit(unit: Unit, own: Unit | undefined): Unit {
  if (!own || (own.name === unit.name && (own.type === unit.type || own.type === ''))) return unit;
  return { ...unit, name: own.name, type: own.type === '' ? unit.type : own.type };
}

function renameNote(before: Unit, after: Unit): TreeNote {
  const show = ({ type, name }: Unit): string => `${type} ${name}`.trim();
  return { code: 'ownRenames', params: { code: before.code, name: show(after), listName: show(before) } };
}

/** Own units after the official ones, each below a unit that stands before it. */
function placed(own: readonly Unit[], official: readonly Unit[]): Joined {
  const root = official[0];
  const standing = new Set(official.map((unit) => unit.code));
  const units: Unit[] = [];
  let waiting = own.map((unit) => (root && unit.parent === undefined ? { ...unit, parent: root.code } : unit));
  while (waiting.length > 0) {
    const ready = waiting.filter((unit) => unit.parent !== undefined && standing.has(unit.parent));
    if (ready.length === 0) break;
    for (const unit of ready) standing.add(unit.code);
    units.push(...ready);
    const taken = new Set(ready);
    waiting = waiting.filter((unit) => !taken.has(unit));
  }
  const lost = waiting.map((unit): Unit => (root ? { ...unit, parent: root.code } : unit));
  const notes = waiting.map(({ code, name, parent = '' }): TreeNote => ({
    code: 'ownParentUnknown',
    params: { code, name, parent },
  }));
  return { units: [...units, ...lost], notes };
}
