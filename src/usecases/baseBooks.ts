import { baseBookFaults, type BaseBookFault } from '../core/baseBook/bookFaults';
import { drawBaseBook, type SplitPiece } from '../core/baseBook/drawBaseBook';
import { readBaseBook, type BaseBookSetting, type ReadBaseBook } from '../core/baseBook/readBaseBook';
import { asciiWords } from '../core/forms/fileName';
import type { WorkbookModel } from '../core/sheet/model';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import type { Catalogue } from '../domain/catalogue/indicator';
import type { ElementKey } from '../domain/ids';
import type { Programme } from '../domain/plan/programme';
import { isShare, measureOf, type GrowthMeasure } from '../domain/targets/measure';
import { targetsOf } from '../domain/targets/targetsOf';
import { listInForce } from '../domain/territory/listInForce';
import type { Succession } from '../domain/territory/succession';
import type { UnitTree } from '../domain/territory/tree';
import { fullName, namedUnit, type Unit } from '../domain/territory/unit';
import { editionOf } from '../domain/territory/unitLists';
import { filled, type Sentence } from '../domain/texts/sentence';
import { baseYears } from './baseRollUp';
import type { UnitTrees } from './unitTrees';
import { successionOf } from './succession';

/** Whose growth a base book is for. */
export interface BaseBookAsked {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly trees: UnitTrees;
  /** The units that are rolled up. */
  readonly tree: UnitTree;
  readonly year: number;
}

/** The base year a base book of a year is for; undefined where no target of that year is measured on one. */
export function bookYear(programme: Programme, year: number): number | undefined {
  return targetsOf(programme, year).find(({ baseYear }) => baseYear !== null)?.baseYear ?? undefined;
}

/** "so-goc_75_tinh-dong-nai_2020.xlsx", by the base year; ASCII, safe on every system. */
export function baseBookName(unit: Unit, baseYear: number): string {
  return `so-goc_${unit.code}_${asciiWords(fullName(unit))}_${baseYear}.xlsx`;
}

/** A wrong cell of a base book, with file, sheet and cell in front. */
export function baseFaultText(file: string, { code, params, sheet, cell }: BaseBookFault): Sentence {
  const words: Sentence = baseBookFaults[code];
  const place = cell === '' ? file : `${file}, ${sheet}!${cell}`;
  const { vi, en } = filled(words, params);
  return { vi: `${place}: ${vi}`, en: `${place}: ${en}` };
}

/**
 * An empty base book for the targets of a year that are measured on an earlier one: a row for each unit of then of
 * which today's is made, one for each piece of a split one. Undefined where no target of the year has a base.
 */
export async function newBaseBook(asked: BaseBookAsked): Promise<WorkbookModel | undefined> {
  const { catalogue, programme, year, tree } = asked;
  const base = bookYear(programme, year);
  if (base === undefined) return undefined;
  const measures = measuresOf(asked, base);
  const elements = [
    ...new Set(measures.flatMap(({ numerator, denominator }) => [numerator, denominator ?? numerator])),
  ];
  const { units, pieces } = await unitsThen(asked, base);
  return drawBaseBook({ year: base, elements, units: units ?? [tree.root], pieces, catalogue });
}

/** A base book as it was read for a roll-up. */
export async function baseBookOf(workbook: WorkbookSnapshot, asked: BaseBookAsked): Promise<ReadBaseBook> {
  const { programme, catalogue, trees, tree } = asked;
  const lists = await trees.lists();
  const years = baseYears(programme);
  const measures = years.flatMap((year) => measuresOf({ programme, catalogue }, year));
  const versions = lists.lists.map(({ version }) => version);
  const units = new Map<string, ReadonlyMap<string, Unit>>();
  for (const { version, from } of lists.lists) {
    const list = await trees.list(version, version === tree.list ? `${asked.year}-12-31` : (from ?? ''));
    units.set(version, new Map(list.units.map((unit) => [unit.code, unit])));
  }
  const succession = await successionOf(trees);
  const day = editionOf(lists, tree.list)?.from ?? '';
  const setting: BaseBookSetting = {
    years,
    shares: measures.flatMap((measure) =>
      isShare(measure) && measure.denominator !== undefined
        ? [{ numerator: measure.numerator, denominator: measure.denominator }]
        : [],
    ),
    units: (list) => units.get(list),
    lists: versions,
    today: tree.list,
    isPiece: ({ old, now }) => wentTo(succession, old, day).includes(now.code),
  };
  return readBaseBook(workbook, setting);
}

function measuresOf(
  { programme, catalogue }: Pick<BaseBookAsked, 'programme' | 'catalogue'>,
  year: number,
): readonly GrowthMeasure[] {
  const all = programme.targets.filter(({ baseYear }) => baseYear === year);
  return all.flatMap((target) => {
    const measure = measureOf(target, catalogue, isLine);
    return measure.kind === 'growth' ? [measure] : [];
  });
}

/** Figures of a base stand on lines, not in columns of a line. */
function isLine(key: ElementKey): boolean {
  return !key.includes('.');
}

/** The units of then, the fewest that are all there was, and each piece of a split one; none where nothing changed. */
async function unitsThen(
  { trees, tree }: BaseBookAsked,
  base: number,
): Promise<{ readonly units?: readonly Unit[]; readonly pieces: readonly SplitPiece[] }> {
  const succession = await successionOf(trees);
  const lists = await trees.lists();
  const since = listInForce(lists, `${base}-12-31`).version;
  const codes = tree.units.filter(({ level }) => level === 'commune').map(({ code }) => code);
  const found = succession.originsOf({ list: tree.list, codes }, since);
  if (!found) return { pieces: [] };
  const placed = found.filter(({ people }) => people !== 'none');
  const whole = new Set(placed.filter(({ people }) => people === 'all').map(({ unit }) => unit.code));
  const split = placed.filter(({ people }) => people === 'some').map(({ unit }) => unit.code);
  const splitUnits = split.flatMap((code) => succession.topmost(since, new Set([code])));
  const day = editionOf(lists, tree.list)?.from ?? '';
  const today = new Map((await trees.list(tree.list, day)).units.map((unit) => [unit.code, unit]));
  const pieces = splitUnits.flatMap((old) =>
    wentTo(succession, old, day).flatMap((code) => {
      const now = today.get(code);
      return now ? [{ old, now }] : [];
    }),
  );
  return { units: [...succession.topmost(since, whole), ...splitUnits], pieces };
}

function wentTo(succession: Succession, old: Unit, day: string): readonly string[] {
  const pieces = succession.successorsOf(namedUnit(old), day);
  return pieces.filter(({ people }) => people !== 'none').map(({ unit }) => unit.code);
}
