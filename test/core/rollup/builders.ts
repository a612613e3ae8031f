import { FormShapeCache } from '../../../src/domain/plan/formShape';
import { key } from '../../support/ids';
import type { ElementKey, FormId } from '../../../src/domain/ids';
import { type Figure } from '../../../src/domain/figure';
import { computeValues, isInput } from '../../../src/domain/plan/computeValues';
import type { Programme } from '../../../src/domain/plan/programme';
import type { ElementValue, Submission } from '../../../src/domain/submission';
import type { OwnerKind, Unit, UnitLevel } from '../../../src/domain/territory/unit';
import type { Candidate, RollUpArgs, RollUpTree } from '../../../src/core/rollup/candidate';
import { ownForm } from '../../../src/core/rollup/reporter';
import { reporterOf } from '../../../src/domain/plan/reporter';
import { catalogue, findProgramme } from '../../support/plans';

export type Entry = number | string | 'x' | null;

export function programmeOf(id: string): Programme {
  const programme = findProgramme(id);
  if (!programme) throw new Error(`no programme ${id}`);
  return programme;
}

export function unit(code: string, level: UnitLevel, parent?: string, kind?: OwnerKind): Unit {
  const type = { commune: 'xã', district: 'huyện', province: 'tỉnh' }[level as string] ?? '';
  const named = { list: '2024' as const, code, name: `U${code}`, type, level };
  return { ...named, ...(parent === undefined ? {} : { parent }), ...(kind === undefined ? {} : { kind }) };
}

/** tỉnh 75 with districts 731 and 732, two communes each, and departments of education and health. */
export function smallTree(): RollUpTree {
  const root = unit('75', 'province');
  const districts = ['731', '732'].map((code) => unit(code, 'district', '75'));
  const communes = ['73101', '73102', '73201', '73202'].map((code) =>
    unit(code, 'commune', code.slice(0, 3), 'commune'),
  );
  const departments = [unit('75.SGDDT', 'department', '75', 'education'), unit('75.SYT', 'department', '75', 'health')];
  return { root, units: [root, ...districts, ...communes, ...departments], reporting: [...communes, ...departments] };
}

export function unitOf(tree: RollUpTree, code: string): Unit {
  const found = tree.units.find((one) => one.code === code);
  if (!found) throw new Error(`no unit ${code}`);
  return found;
}

export interface Filled {
  readonly programme?: string;
  readonly year?: number;
  readonly asOf?: string | null;
  readonly file?: string;
  readonly modified?: string;
  readonly form?: FormId;
}

const shapes = new FormShapeCache();

/** A submission with totals and rates computed from the given inputs; anything not given is blank. */
export function filled(who: Unit, entries: Readonly<Record<ElementKey, Entry>>, parts: Filled = {}): Submission {
  const programme = programmeOf(parts.programme ?? 'dong-nai-2021-2030');
  const form = parts.form ?? ownForm({ programme, catalogue: catalogue() }, who);
  if (form === undefined) throw new Error(`${who.code} fills no form`);
  const year = parts.year ?? 2024;
  const file = parts.file ?? `${who.code}.xlsx`;
  const shape = shapes.of({
    programme,
    catalogue: catalogue(),
    form,
    reporter: reporterOf(who),
    year,
    asOf: `${year}-11-30`,
  });
  const inputs = new Map(Object.entries(entries).map(([text, entry]) => [key(text), figure(entry)]));
  const figures = computeValues(shape, inputs);
  const values = shape.specs.map((spec, index): [ElementKey, ElementValue] => {
    const given = inputs.get(spec.key) ?? figures.get(spec.key) ?? figure(null);
    const place = { file, sheet: 'Biểu 01', cell: `F${index + 10}` };
    return [spec.key, { ...given, element: spec.key, place, ...(isInput(spec) ? {} : { computed: true }) }];
  });
  return {
    form,
    version: 1,
    programme: programme.id,
    unit: { list: who.list, code: who.code },
    unitName: who.name,
    year,
    asOf: parts.asOf === undefined ? `${year}-11-20` : parts.asOf,
    file,
    sheet: 'Biểu 01',
    ...(parts.modified === undefined ? {} : { modified: parts.modified }),
    values: new Map(values),
  };
}

function figure(entry: Entry): Figure {
  if (entry === null) return { state: 'blank' };
  return entry === 'x' ? { state: 'notApplicable' } : { state: 'value', value: entry };
}

export function candidate(submission: Submission, parts: Partial<Candidate> = {}): Candidate {
  return { submission, blocking: false, ...parts };
}

export function argsFor(
  tree: RollUpTree,
  candidates: readonly Candidate[],
  parts: Partial<RollUpArgs> = {},
): RollUpArgs {
  const programme = parts.programme ?? programmeOf('dong-nai-2021-2030');
  return { programme, catalogue: catalogue(), tree, year: 2024, asOf: '2024-11-30', candidates, ...parts };
}

/** Repeatable numbers below `limit`. */
export function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
}

/** The same list in another order. */
export function shuffled<T>(list: readonly T[], next: (limit: number) => number): readonly T[] {
  return [...list]
    .map((item) => ({ item, key: next(1e9) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
