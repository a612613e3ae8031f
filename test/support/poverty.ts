import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Entries, Entry } from '../../src/core/forms/formArgs';
import { FormReadingCaches } from '../../src/core/forms/readForms';
import type { SheetModel } from '../../src/core/sheet/model';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import type { UnitTree } from '../../src/core/units/unitTree';
import type { RollUp } from '../../src/domain/aggregate';
import type { Catalogue } from '../../src/domain/catalogue/indicator';
import { soundCatalogue } from '../../src/domain/catalogue/parseCatalogue';
import type { Programme } from '../../src/domain/plan/programme';
import { soundProgramme } from '../../src/domain/plan/parseProgramme';
import { DocumentError } from '../../src/domain/schema/documentError';
import type { Parsed } from '../../src/domain/schema/documentFault';
import { checkWorkbook, type CheckedFile } from '../../src/usecases/checkWorkbook';
import type { LastYear } from '../../src/usecases/lastYear';
import { formPlans, formWorkbook, type FormPlan } from '../../src/usecases/makeForms';
import { rollUpFiles, type RollUpResult } from '../../src/usecases/rollUpFiles';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { modelSnapshot } from '../core/forms/modelSnapshot';
import { COMMUNE_2026 } from '../fixtures/poverty/figures';
import { key } from './ids';
import { catalogue as shippedCatalogue, programmes } from './plans';

// A programme of quite another field of work, given as data alone: what ships is not looked at but for the list of units.

const FOLDER = 'test/fixtures/poverty';
const read = (file: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));

export const povertyCatalogue = sound(soundCatalogue(read('catalogue.json'), 'catalogue.json'));
export const povertyPlan = sound(soundProgramme(read('plan.json'), povertyCatalogue, 'plan.json'));
export const YEAR = 2026;
export const BASE_YEAR = 2025;

function sound<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new DocumentError(parsed.faults);
}

/** Kept over all forms of a test file, as a command keeps them over all files. */
const caches = new FormReadingCaches();

/** The communes of the test: one province with few of them. */
export const COMMUNES = ['01273', '01279', '01288', '01290', '01294'] as const;
const SLICE = new Set(['code', povertyPlan.unit.code, ...COMMUNES]);

export const povertyTrees = new UnitTrees({
  text: async (file) => {
    const text = await readFile(`assets/${file}`, 'utf8');
    if (!/units-\d{4}\.csv$/.test(file)) return text;
    return text
      .split('\n')
      .filter((line) => SLICE.has(line.slice(0, line.indexOf(','))))
      .join('\n');
  },
});

export function tree(year = YEAR): Promise<UnitTree> {
  return povertyTrees.tree(povertyPlan, year);
}

const formsOfYear = new Map<number, Promise<readonly FormPlan[]>>();

/** The forms of all who report, or of the units named. */
export async function plansOf(year = YEAR, codes?: readonly string[]): Promise<readonly FormPlan[]> {
  const made = formsOfYear.get(year) ?? formsMade(year);
  formsOfYear.set(year, made);
  return (await made).filter(({ args }) => codes?.includes(args.unit.code) ?? true);
}

async function formsMade(year: number): Promise<readonly FormPlan[]> {
  return formPlans({ programme: povertyPlan, catalogue: povertyCatalogue, tree: await tree(year), year });
}

export function entriesOf(figures: Readonly<Record<string, Entry>>): Entries {
  return new Map(Object.entries(figures).map(([text, entry]) => [key(text), entry]));
}

export function book(file: string, sheets: readonly SheetModel[]): WorkbookSnapshot {
  return { file, sheets: sheets.map((sheet) => modelSnapshot(sheet)), externalLinks: [], hasMacros: false };
}

/** A form with figures, as a workbook that was read. */
export function filledBook(plan: FormPlan, entries: Entries): WorkbookSnapshot {
  return book(`${plan.args.unit.code}.xlsx`, formWorkbook(plan, { entries, illustrative: true }).sheets);
}

interface Known {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly lastYear?: LastYear;
}

export function check(workbook: WorkbookSnapshot, lastYear?: LastYear): Promise<CheckedFile> {
  const known = { programme: povertyPlan, catalogue: povertyCatalogue };
  return checkWith(workbook, lastYear ? { ...known, lastYear } : known);
}

/** The same by a plan and catalogue with something added. */
export function checkWith(workbook: WorkbookSnapshot, { programme, catalogue, lastYear }: Known): Promise<CheckedFile> {
  return checkWorkbook(workbook, {
    programmes: [...programmes(), programme],
    catalogue: shippedCatalogue(),
    named: new Map([[programme.catalogue ?? '', catalogue]]),
    ...(lastYear ? { lastYear } : {}),
    caches,
    trees: povertyTrees,
  });
}

/** The same where only what ships is known. */
export function checkUnknown(workbook: WorkbookSnapshot): Promise<CheckedFile> {
  return checkWorkbook(workbook, {
    programmes: programmes(),
    catalogue: shippedCatalogue(),
    caches,
    trees: povertyTrees,
  });
}

/** The first commune's form of a plan and catalogue with something added, filled with some figures changed. */
export async function communeBook(
  catalogue: Catalogue,
  changes: Readonly<Record<string, Entry>>,
  programme = povertyPlan,
): Promise<WorkbookSnapshot> {
  const [plan] = formPlans({ programme, catalogue, tree: await tree(), year: YEAR }, [COMMUNES[0]]);
  if (!plan) throw new Error('a commune has a form');
  return filledBook(plan, entriesOf({ ...COMMUNE_2026(0), ...changes }));
}

export async function rolledUp(files: readonly CheckedFile[], year = YEAR, base?: RollUp): Promise<RollUpResult> {
  const whole = await tree(year);
  return rollUpFiles(files, {
    programme: povertyPlan,
    catalogue: povertyCatalogue,
    lists: await povertyTrees.lists(),
    tree: whole,
    wholeTree: whole,
    year,
    ...(base ? { base } : {}),
  });
}
