import type { CarriedEntry } from '../core/reports/carried/carriedLine';
import type { CarriedFinding } from '../core/reports/carried/readCarried';
import { findingKey } from '../core/checks/findingKey';
import type { RefusedEntry } from '../core/rollup/candidate';
import type { UnitTree } from '../core/units/unitTree';
import type { Unit, UnitRef } from '../domain/territory/unit';
import type { CheckedFile } from './checkWorkbook';
import type { UnitFinding } from './rollUpFiles';

/**
 * What came to the levels below and did not count there, as entries of this ledger. The same file is listed once, also
 * where it was handed in here or two summaries tell of it; which are the same only their digests say.
 */
export function entriesBelow(files: readonly CheckedFile[], tree: UnitTree): readonly RefusedEntry[] {
  const told = files.flatMap(({ carried }) => carried?.entries ?? []);
  const seen = new Set(told.length === 0 ? [] : files.flatMap(({ sha256 = [] }) => sha256));
  const listed = new Set<string>();
  return told.flatMap((entry) => {
    const { sha256, sheet, unit } = entry;
    const key = sha256 === undefined ? undefined : [sha256, sheet, unit?.code].join('\n');
    if (sha256 !== undefined && seen.has(sha256)) return [];
    if (key !== undefined && listed.has(key)) return [];
    if (key !== undefined) listed.add(key);
    return [entryOf(entry, tree)];
  });
}

/** What the levels below found about what is not here, or not as a form; of a unit's form that is here too, once. */
export function findingsBelow(
  files: readonly CheckedFile[],
  found: readonly UnitFinding[],
  tree: UnitTree,
): readonly UnitFinding[] {
  const told = files.flatMap(({ carried }) =>
    (carried?.findings ?? []).map((one) => findingOf(one, carried?.unit, tree)),
  );
  if (told.length === 0) return [];
  const seen = new Set(found.flatMap(sameness));
  return told.filter((one) => {
    const same = sameness(one);
    const isNew = !same.some((key) => seen.has(key));
    same.forEach((key) => seen.add(key));
    return isNew;
  });
}

function entryOf({ words: _said, unit: ref, ...entry }: CarriedEntry, tree: UnitTree): RefusedEntry {
  const unit = ref && unitIn(tree, ref);
  return { ...entry, ...(unit ? { unit } : {}) };
}

/** Only of its own units a summary may say what is wrong. */
function findingOf(
  { finding, unit: ref, ofForm }: CarriedFinding,
  maker: UnitRef | undefined,
  tree: UnitTree,
): UnitFinding {
  // The form may be of another year, and its unit of that year's list.
  const now = ref && tree.unit(ref.code);
  const unit = now && { ...now, list: ref.list };
  return {
    finding,
    ...(ofForm ? { source: 'form' as const } : {}),
    ...(unit && maker && isWithin(tree, unit, maker.code) ? { unit } : {}),
  };
}

function isWithin(tree: UnitTree, unit: Unit, code: string): boolean {
  for (let above: Unit | undefined = unit; above; above = tree.unit(above.parent ?? '')) {
    if (above.code === code) return true;
  }
  return false;
}

function unitIn(tree: UnitTree, { code, list }: UnitRef): Unit | undefined {
  const unit = tree.unit(code);
  return unit?.list === list ? unit : undefined;
}

/**
 * What tells a finding of a unit's form, whose file another level may have in another folder; none without a unit. One
 * place may have several of a kind, told apart by what their sentences are filled with.
 */
function sameness({ unit, finding }: UnitFinding): readonly string[] {
  if (!unit) return [];
  const { place, params } = finding;
  const filled = JSON.stringify(params, (_name, value: unknown) =>
    typeof value === 'string' ? baseName(value) : value,
  );
  return [[unit.code, findingKey(finding), baseName(place.file), place.sheet, place.cell, filled].join('\n')];
}

function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}
