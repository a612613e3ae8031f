import { addingOf } from '../domain/catalogue/adding';
import type { Catalogue } from '../domain/catalogue/indicator';
import { exactSum } from '../domain/exact/fixed';
import { numberOf } from '../domain/figure';
import { indicatorOf, type ElementKey } from '../domain/ids';
import type { ElementValue, Submission } from '../domain/submission';
import { placed } from '../domain/submission';
import type { Succession } from '../domain/territory/succession';
import { namedUnit, type NamedUnit } from '../domain/territory/unit';
import type { LastYear, ThisYear } from './lastYear';

/** Last year's figures of a unit that was made of others, or why there are none. */
export type MergedLastYear =
  | { readonly submission: Submission }
  /** Nobody has said how many people of these units came along; or these sent no report that is here. */
  | { readonly silent: 'split' | 'lacking'; readonly units: readonly string[] };

/**
 * The sum of what the units of then reported, where today's is made of whole ones (docs/units.md#succession): figures
 * that add up, and of those the ones every unit gave. Undefined where today's unit is none of a later list, or none of
 * its units of then is among the reports.
 */
export function mergedLastYear(
  now: ThisYear,
  { lastYear, succession, catalogue }: { lastYear: LastYear; succession: Succession; catalogue: Catalogue },
): MergedLastYear | undefined {
  const before = lastYear.reportsBefore(now);
  const [first] = before;
  const pieces = first && succession.originsOf({ list: now.unit.list, codes: [now.unit.code] }, first.unit.list);
  if (!first || !pieces) return undefined;
  const placedAt = placesOf(before, succession);
  const people = pieces.filter((piece) => piece.people !== 'none');
  const found = people.flatMap(({ unit }) => placedAt.get(unit.code) ?? []);
  if (found.length === 0) return undefined;
  const nameOf = (code: string): string => namesAt(succession, first.unit.list, code);
  const split = people.filter((piece) => piece.people === 'some');
  if (split.length > 0) return { silent: 'split', units: split.map(({ unit }) => nameOf(unit.code)) };
  const lacking = people.filter(({ unit }) => !placedAt.has(unit.code));
  if (lacking.length > 0) return { silent: 'lacking', units: lacking.map(({ unit }) => nameOf(unit.code)) };
  return { submission: summed(now, first, found, catalogue) };
}

/** Reports of a year by the place of then they are of; looked up by every form of the next year. */
const places = new WeakMap<readonly Submission[], ReadonlyMap<string, Submission>>();

function placesOf(before: readonly Submission[], succession: Succession): ReadonlyMap<string, Submission> {
  const known = places.get(before);
  if (known) return known;
  const communes = before.flatMap((report) => {
    const leaves = succession.leavesOf(named(report));
    return leaves.length === 1 ? leaves.map(({ code }) => [code, report] as const) : [];
  });
  const found = new Map(communes);
  places.set(before, found);
  return found;
}

function named({ unit, unitName }: Submission): NamedUnit {
  return { ...unit, fullName: unitName };
}

function namesAt(succession: Succession, list: string, code: string): string {
  const [unit] = succession.topmost(list, new Set([code]));
  return unit ? namedUnit(unit).fullName : code;
}

function summed(now: ThisYear, first: Submission, all: readonly Submission[], catalogue: Catalogue): Submission {
  const values = new Map<ElementKey, ElementValue>();
  for (const [key, value] of first.values) {
    if (!adds(key, catalogue)) continue;
    const figures = all.map((report) => numberOf(report.values.get(key)));
    const given = figures.flatMap((figure) => figure ?? []);
    if (given.length < all.length) continue;
    const sum = { state: 'value', value: exactSum(given) } as const;
    values.set(key, placed(sum, key, value.place, undefined, value.computed));
  }
  const { prefilled: _, ...plain } = first;
  return { ...plain, unit: now.unit, unitName: now.unitName, file: all.map(({ file }) => file).join('; '), values };
}

function adds(key: ElementKey, { indicators }: Catalogue): boolean {
  const indicator = indicators.find(({ code }) => code === indicatorOf(key));
  return indicator !== undefined && addingOf(indicator, indicator.type) === 'sum';
}
