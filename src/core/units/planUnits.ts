import { inForce } from '../../domain/plan/elements';
import type { OwnUnit, Programme } from '../../domain/plan/programme';
import { fullName, OWN_LIST, type Unit } from '../../domain/territory/unit';
import { cleanName, toneKey } from './nameKeys';
import { areaOf } from './areaCode';

/**
 * The own units of a plan on a day, each below the unit it names by code or by name; `listed` are those of the lists,
 * the root first, and the departments. A name of none or of several is left as it is written, so that whoever places
 * the unit finds no such code.
 */
export function planUnits(
  { ownUnits = [], unit }: Pick<Programme, 'ownUnits' | 'unit'>,
  listed: readonly Unit[],
  asOf: string,
): readonly Unit[] {
  const rows = ownUnits.filter((row) => inForce(row, asOf));
  if (rows.length === 0) return [];
  const named = new NamedUnits([...listed, ...rows.map(unitOf)]);
  const [root] = listed;
  return rows.map((row): Unit => {
    const above = row.parent ?? areaOf(row.code);
    const parent = above === undefined || above === unit.code ? root?.code : (named.codeOf(above) ?? above);
    return { ...unitOf(row), ...(parent === undefined ? {} : { parent }) };
  });
}

/** A facility, or a body of a branch beside the departments. */
function unitOf({ code, name, kind }: OwnUnit): Unit {
  return { list: OWN_LIST, code, name, type: '', level: kind === 'facility' ? 'facility' : 'department', kind };
}

/** Units by code, by full name, and by name without the type word. */
class NamedUnits {
  private readonly codes: ReadonlySet<string>;
  private readonly full = new Map<string, string[]>();
  private readonly bare = new Map<string, string[]>();

  constructor(units: readonly Unit[]) {
    this.codes = new Set(units.map(({ code }) => code));
    for (const unit of units) {
      for (const [names, name] of [[this.full, fullName(unit)] as const, [this.bare, unit.name] as const]) {
        const key = keyOf(name);
        names.set(key, [...(names.get(key) ?? []), unit.code]);
      }
    }
  }

  /** Of the one unit that is meant; undefined for none and for several. */
  codeOf(written: string): string | undefined {
    if (this.codes.has(written)) return written;
    const key = keyOf(written);
    const [code, ...others] = this.full.get(key) ?? this.bare.get(key) ?? [];
    return others.length === 0 ? code : undefined;
  }
}

function keyOf(name: string): string {
  return toneKey(cleanName(name));
}
