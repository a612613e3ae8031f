import type { RollUp } from '../../../src/domain/aggregate';
import { isInput } from '../../../src/domain/plan/computeValues';
import type { ElementSpec } from '../../../src/domain/plan/elements';
import type { Programme } from '../../../src/domain/plan/programme';
import type { Target } from '../../../src/domain/targets/target';
import type { OwnerKind, Unit } from '../../../src/domain/territory/unit';
import type { Attainment } from '../../../src/domain/targets/verdict';
import { attain, type AttainArgs } from '../../../src/core/attainment/attain';
import { expectedElements } from '../../../src/core/rollup/reporter';
import { rollUp } from '../../../src/core/rollup/rollUp';
import { catalogue, programmes } from '../../support/plans';
import { argsFor, candidate, filled, unit, type Entry } from '../rollup/builders';
import { shippedLists } from '../units/listFiles';

export interface TargetOf {
  readonly programme: Programme;
  readonly target: Target;
}

export function targetOf(id: string): TargetOf {
  for (const programme of programmes()) {
    const target = programme.targets.find((one) => one.id === id);
    if (target) return { programme, target };
  }
  throw new Error(`no target ${id}`);
}

/** One unit's figures by indicator; undefined = the unit sent nothing. */
export type UnitEntries = Readonly<Record<string, Entry>> | undefined;

export interface Area {
  readonly programme: Programme;
  readonly year: number;
  readonly kind?: OwnerKind;
  readonly root?: Partial<Unit>;
  /** First commune code; another one makes another territory. */
  readonly from?: number;
}

/** A roll-up of the programme's own unit over units of one kind, each with the entries given. */
export function area(
  { programme, year, kind = 'commune', root = {}, from = 26000 }: Area,
  units: readonly UnitEntries[],
): RollUp {
  const top = { ...unit(programme.unit.code, programme.unit.level), ...root };
  const level = kind === 'commune' ? 'commune' : 'department';
  const below = units.map((_, index) => ({ ...unit(String(from + index), level, top.code, kind), list: top.list }));
  const forms = below.flatMap((one, index) => {
    const entries = units[index];
    return entries
      ? [candidate(filled(one, inputsOf(programme, one, year, entries), { programme: programme.id, year }))]
      : [];
  });
  const tree = { root: top, units: [top, ...below], reporting: below };
  return rollUp(argsFor(tree, forms, { programme, year, asOf: `${year}-11-30` }));
}

const elements = new Map<Programme, Map<string, readonly ElementSpec[]>>();

/** What a unit of its kind is asked, worked out once. */
function elementsFor(programme: Programme, who: Unit, year: number): readonly ElementSpec[] {
  const own = elements.get(programme) ?? new Map<string, readonly ElementSpec[]>();
  elements.set(programme, own);
  const key = [who.kind, who.level, who.list, year].join(' ');
  const specs =
    own.get(key) ?? expectedElements({ programme, catalogue: catalogue(), year, asOf: `${year}-11-30` }, who);
  own.set(key, specs);
  return specs;
}

/** Entries under input elements: a total that the form computes is entered in its first part. */
function inputsOf(
  programme: Programme,
  who: Unit,
  year: number,
  entries: Readonly<Record<string, Entry>>,
): Record<string, Entry> {
  const specs = elementsFor(programme, who, year);
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => {
      const spec = specs.find((one) => one.key === key);
      if (!spec) throw new Error(`${who.kind} does not own ${key} in ${programme.id} ${year}`);
      if (isInput(spec)) return [key, entry];
      return [spec.computed?.rule === 'sum' ? (spec.computed.of[0] ?? key) : key, entry];
    }),
  );
}

/** The attainment of one target. */
export function attained(id: string, result: RollUp, args: Partial<AttainArgs> = {}): Attainment {
  const { programme } = targetOf(id);
  const found = attain(result, { programme, catalogue: catalogue(), lists: shippedLists, ...args }).find(
    (one) => one.target.id === id,
  );
  if (!found) throw new Error(`no attainment of ${id} in ${result.year}`);
  return found;
}
