import type { ListVersion, Unit } from './unit';
import type { UnitList } from './unitList';

/** The units of a list by code, and what lies below each. */
export class ListedUnits {
  readonly version: ListVersion;
  private readonly byCode: ReadonlyMap<string, Unit>;
  private readonly below = new Map<string, Unit[]>();

  constructor({ version, units }: UnitList) {
    this.version = version;
    this.byCode = new Map(units.map((unit) => [unit.code, unit]));
    for (const unit of units) {
      if (unit.parent === undefined) continue;
      const siblings = this.below.get(unit.parent);
      if (siblings) siblings.push(unit);
      else this.below.set(unit.parent, [unit]);
    }
  }

  unit(code: string): Unit | undefined {
    return this.byCode.get(code);
  }

  /** The units below a code that have none below themselves; the unit itself where it has none. */
  leaves(code: string): readonly Unit[] {
    const children = this.below.get(code);
    if (children) return children.flatMap((child) => this.leaves(child.code));
    const own = this.byCode.get(code);
    return own ? [own] : [];
  }

  /** The fewest units that are exactly these of its leaves, as the list orders them. */
  topmost(leaves: ReadonlySet<string>): readonly Unit[] {
    const within = (unit: Unit): readonly Unit[] => {
      const own = this.leaves(unit.code);
      if (own.every(({ code }) => leaves.has(code))) return [unit];
      if (!own.some(({ code }) => leaves.has(code))) return [];
      return (this.below.get(unit.code) ?? []).flatMap(within);
    };
    return [...this.byCode.values()].filter(({ parent }) => parent === undefined).flatMap(within);
  }
}
