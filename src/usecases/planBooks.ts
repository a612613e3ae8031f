import { rules } from '../core/checks/rules';
import type { BookPlace } from '../core/planBook/planDraft';
import { targetProposals, type TargetProposal } from '../core/planBook/proposals';
import { readBook, type BookFault } from '../core/planBook/readBook';
import type { BookSetting } from '../core/planBook/bookSheet';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { UnitTreeError } from '../core/units/unitTree';
import type { GivenPlan } from '../domain/plan/carriedPlan';
import { inForce } from '../domain/plan/elements';
import type { Programme } from '../domain/plan/programme';
import type { DocumentPath } from '../domain/schema/documentFault';
import type { UnitTree } from '../domain/territory/tree';
import { fullName } from '../domain/territory/unit';
import type { ProgrammeSource } from './programmeSource';
import { asOfDay } from './reporters';
import type { UnitTrees } from './unitTrees';

/** A plan of a book that may be used, and where each member of it stands; or everything that is wrong with the book. */
export type CheckedBook =
  | { readonly ok: true; readonly plan: GivenPlan; placeOf(path: DocumentPath): BookPlace }
  | {
      readonly ok: false;
      readonly faults: readonly BookFault[];
      /** What the sentences say of targets whose cells are blank, for a person to take over. */
      readonly proposals: readonly TargetProposal[];
    };

/** What books are drawn and read with: the catalogue there is, and the first frame as the model of lines. */
export async function bookSetting(source: ProgrammeSource): Promise<BookSetting> {
  const [catalogue, [model]] = await Promise.all([source.catalogue(), source.frames()]);
  return { catalogue, ...(model ? { model } : {}) };
}

/** The plan of a book, whose unit must be one of the lists in force in its years. */
export async function checkedBook(
  workbook: WorkbookSnapshot,
  { setting, trees }: { readonly setting: BookSetting; readonly trees: UnitTrees },
): Promise<CheckedBook> {
  const read = readBook(workbook, setting);
  const refused = (faults: readonly BookFault[]): CheckedBook => ({
    ok: false,
    faults,
    proposals: targetProposals(workbook, setting),
  });
  if (!read.ok) return refused(read.faults);
  const { programme } = read.plan;
  const unknown = unknownRules(programme);
  if (unknown.length > 0)
    return refused(
      unknown.map(({ row, rule }) => read.faultAt(['newRules', row, 'rule'], 'unknownRule', { given: rule })),
    );
  const { code, name } = programme.unit;
  const unit = await trees.unitInYears(code, programme.years);
  if (!unit) return refused([read.faultAt(['unit', 'code'], 'unitNowhere', { given: code })]);
  if (await isCalledSo(programme, trees)) {
    const elsewhere = await unitsElsewhere(programme, trees);
    const homeless = await ownUnitsElsewhere(programme, trees);
    const faults = [
      ...elsewhere.map(({ path, params }) => read.faultAt(path, 'unitNotBelow', params)),
      ...homeless.map(({ path, params }) => read.faultAt(path, 'ownParentNotOne', params)),
    ];
    return faults.length === 0 ? read : refused(faults);
  }
  const params = { given: name, unit: code, known: fullName(unit) };
  return refused([read.faultAt(['unit', 'name'], 'unitCalledOtherwise', params)]);
}

/** New rules of a plan that are the code of no check: they would warn of nothing. */
function unknownRules({ newRules = [] }: Programme) {
  const known = new Set(rules.map(({ id }) => id));
  return newRules.flatMap(({ rule }, row) => (known.has(rule) ? [] : [{ row, rule }]));
}

/** Values allocated to units that no year of the plan has below its unit. */
async function unitsElsewhere(programme: Programme, trees: UnitTrees) {
  if (!programme.targets.some(({ allocated }) => allocated)) return [];
  const codes = await codesBelow(programme, trees);
  return programme.targets.flatMap(({ allocated = [] }, at) =>
    allocated.flatMap(({ unit }, row) => {
      const path: DocumentPath = ['targets', at, 'allocated', row, 'unit'];
      return codes.has(unit) ? [] : [{ path, params: { given: unit, within: programme.unit.name } }];
    }),
  );
}

async function codesBelow(programme: Programme, trees: UnitTrees): Promise<ReadonlySet<string>> {
  const all = await treesByYear(programme, trees);
  const codes = new Set(all.flatMap(({ tree }) => tree.units.map(({ code }) => code)));
  codes.delete(programme.unit.code);
  return codes;
}

/** Own units whose unit above is not in the plan's territory on the as-of day of a year, or is one of several; each once. */
async function ownUnitsElsewhere(programme: Programme, trees: UnitTrees) {
  const { ownUnits = [], unit } = programme;
  if (ownUnits.length === 0) return [];
  const all = await treesByYear(programme, trees);
  return ownUnits.flatMap((row, at) => {
    for (const { year, tree } of all) {
      if (!inForce(row, asOfDay(programme, year))) continue;
      const note = tree.notes.find(({ code, params }) => code === 'ownParentUnknown' && params.code === row.code);
      if (!note) continue;
      const params = { given: String(note.params.parent), within: unit.name, year };
      return [{ path: ['ownUnits', at, 'parent'], params }];
    }
    return [];
  });
}

async function treesByYear(programme: Programme, trees: UnitTrees) {
  const all: { readonly year: number; readonly tree: UnitTree }[] = [];
  for (let year = programme.years.from; year <= programme.years.to; year += 1) {
    try {
      all.push({ year, tree: await trees.tree(programme, year) });
    } catch (error) {
      // A year whose list is another matter is told where forms are made.
      if (!(error instanceof UnitTreeError)) throw error;
    }
  }
  return all;
}

/** Whether the lists know the unit by its name in any year of the plan. */
async function isCalledSo(programme: Programme, trees: UnitTrees): Promise<boolean> {
  for (let year = programme.years.to; year >= programme.years.from; year -= 1) {
    try {
      await trees.tree(programme, year);
      return true;
    } catch (error) {
      if (!(error instanceof UnitTreeError)) throw error;
      // A district without its cluster of communes is another matter, told where forms are made.
      if (error.code !== 'rootDiffers' && error.code !== 'rootMissing') return true;
    }
  }
  return false;
}
