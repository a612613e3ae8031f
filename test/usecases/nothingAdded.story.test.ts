import { FormReadingCaches } from '../../src/core/forms/readForms';
import type { WorkbookModel } from '../../src/core/sheet/model';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import type { RollUp } from '../../src/domain/aggregate';
import { valueOf } from '../../src/domain/figure';
import type { Submission } from '../../src/domain/submission';
import { treeOf, type UnitTree } from '../../src/domain/territory/tree';
import { unitKey, type Unit } from '../../src/domain/territory/unit';
import { checkWorkbook, type CheckSetting } from '../../src/usecases/checkWorkbook';
import { ledgerImbalance } from '../../src/usecases/ledgerImbalance';
import { illustrativeWorkbook } from '../../src/usecases/illustrativeForms';
import { formPlans, type FormPlan } from '../../src/usecases/makeForms';
import { rollUp } from '../../src/core/rollup/rollUp';
import { candidatesOf, rollUpFiles, type RollUpInput, type RollUpResult } from '../../src/usecases/rollUpFiles';
import { summarise } from '../../src/usecases/summarise';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { inflateNode } from '../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { deflateNode } from '../../src/xlsx/write/deflateNode';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { edited, modelSnapshot, namedCell, rebuilt, workbookOf } from '../core/forms/modelSnapshot';
import { seeded } from '../core/rollup/builders';
import { catalogue, findProgramme, plans } from '../support/plans';
import { diskAssets } from '../taskpane/diskAssets';

// Adding any file to a folder never changes the figures of a unit that already had a report without a finding about
// that unit (docs/rules-of-meaning.md#which-report-counts).

const YEAR = 2021;
const UNITS = 4;
/** `TONGHOP_ROUNDS=50` tries more of both: folders in memory, and files written and read back, which take a hundred times as long. */
const ROUNDS = Number(process.env.TONGHOP_ROUNDS ?? 6);
const FOLDERS = 100 * ROUNDS;
const NOW = '2021-12-20T00:00:00Z';
const programme = given(findProgramme('sa-dec-2021'));
const trees = new UnitTrees(diskAssets);
const setting: CheckSetting = { ...plans(), caches: new FormReadingCaches(), trees };

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not found');
  return value;
}

/** Files as they are read, the workbooks' snapshots beside them. */
interface Pool {
  readonly whole: UnitTree;
  readonly tree: UnitTree;
  readonly base: readonly RollUpInput[];
  readonly added: readonly RollUpInput[];
  readonly plans: readonly FormPlan[];
}

const checked = (book: WorkbookSnapshot): Promise<RollUpInput> => checkWorkbook(book, setting);

function formOf(plan: FormPlan, seed: string): SheetSnapshot {
  return sheetOf(illustrativeWorkbook(plan, seed));
}

function sheetOf({ sheets }: WorkbookModel): SheetSnapshot {
  return modelSnapshot(given(sheets[0]));
}

function named(file: string, ...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { ...workbookOf(...sheets), file };
}

/** With one of its figures another number; with a code or a name that is not its own. */
function withFigure(sheet: SheetSnapshot, next: (limit: number) => number): SheetSnapshot {
  const figures = sheet.names.filter(({ name }) => /^TH\.[A-K]\d\d(\.|$)/.test(name));
  const { area } = given(figures[next(figures.length)]);
  const value = { kind: 'number', number: next(50) } as const;
  return edited(sheet, [{ row: area.top, col: area.left, edit: { value } }]);
}

function withCode(sheet: SheetSnapshot, code: string): SheetSnapshot {
  const { row, col } = namedCell(sheet, 'TH.unit');
  return edited(sheet, [{ row, col, edit: { value: { kind: 'text', text: code } } }]);
}

function withName(sheet: SheetSnapshot, from: string, to: string): SheetSnapshot {
  const cells = [...sheet.cells()].flatMap(({ row, col, value }) =>
    value.kind === 'text' && value.text.includes(from)
      ? [{ row, col, edit: { value: { kind: 'text' as const, text: value.text.replaceAll(from, to) } } }]
      : [],
  );
  return edited(sheet, cells);
}

const hidden = (sheet: SheetSnapshot): SheetSnapshot => rebuilt(sheet, { visibility: 'veryHidden' });

function summaryModel(files: readonly RollUpInput[], whole: UnitTree): WorkbookModel {
  const result = rolled(files, whole, whole);
  return summarise(result, { programme, catalogue: catalogue(), language: 'vi', reasonText: ({ code }) => code });
}

function summaryOf(files: readonly RollUpInput[], whole: UnitTree, file: string): WorkbookSnapshot {
  return named(file, ...summaryModel(files, whole).sheets.map(modelSnapshot));
}

function rolled(files: readonly RollUpInput[], tree: UnitTree, wholeTree: UnitTree): RollUpResult {
  const { lists } = pool;
  return rollUpFiles(files, { programme, catalogue: catalogue(), lists, tree, wholeTree, year: YEAR, now: NOW });
}

let pool: Pool & { readonly lists: Awaited<ReturnType<UnitTrees['lists']>> };

/** Four communes of the city with a report each, and every kind of file somebody may add. */
beforeAll(async () => {
  const next = seeded(14);
  const whole = await trees.tree(programme, YEAR);
  const lists = await trees.lists();
  const forms = formPlans({ programme, catalogue: catalogue(), tree: whole, year: YEAR });
  const communes = forms.filter(({ args }) => args.unit.level === 'commune').slice(0, UNITS + 1);
  const units = communes.map(({ args }) => args.unit);
  const tree = treeOf(whole.list, [whole.root, ...units.slice(0, UNITS)], []);
  const sheets = communes.map((plan) => formOf(plan, 'own'));
  const base: RollUpInput[] = [];
  pool = { whole, tree, lists, base, added: [], plans: communes };
  for (const [i, sheet] of sheets.slice(0, UNITS).entries())
    base.push({ ...(await checked(named(`${i}.xlsx`, sheet))), modified: '2021-11-20T00:00:00Z' });
  const books: WorkbookSnapshot[] = [];
  for (const [i, sheet] of sheets.entries()) {
    const forged = withFigure(sheet, next);
    const other = given(units[(i + 1) % units.length]);
    const name = given(units[i]).name;
    books.push(
      named(`copy-${i}.xlsx`, sheet),
      named(`forged-${i}.xlsx`, forged),
      named(`fresh-${i}.xlsx`, formOf(given(communes[i]), 'other')),
      named(`hidden-${i}.xlsx`, hidden(forged)),
      named(`code-${i}.xlsx`, withCode(sheet, other.code)),
      named(`code-and-page-${i}.xlsx`, withName(withCode(sheet, other.code), given(units[i]).code, other.code)),
      named(`unclear-${i}.xlsx`, withName(forged, name, 'Không Rõ')),
      named(`two-${i}.xlsx`, sheet, withFigure(forged, next)),
    );
  }
  const summary = summaryOf(base, whole, 'tong-hop.xlsx');
  const forgedFiles: RollUpInput[] = [];
  for (const book of books.filter(({ file }) => /^fresh-/.test(file))) forgedFiles.push(await checked(book));
  const lying = summaryOf(forgedFiles.slice(0, UNITS), whole, 'tong-hop-khac.xlsx');
  books.push(summary, lying, { ...lying, file: 'an.xlsx', sheets: lying.sheets.map(hidden) });
  const added: RollUpInput[] = [];
  for (const book of books) {
    const file = await checked(book);
    for (const modified of ['2021-11-01T00:00:00Z', '2021-12-10T00:00:00Z', '2099-01-01T00:00:00Z'])
      added.push({ ...file, modified });
  }
  pool = { whole, tree, lists, base, added, plans: communes };
}, 60_000);

/** What counts of a unit, figure by figure; "" where nothing does. */
function figuresOf({ submissions }: RollUp, unit: Unit): string {
  const submission: Submission | undefined = submissions.get(unitKey(unit));
  return [...(submission?.values ?? [])]
    .filter(([, { state }]) => state !== 'blank' && state !== 'notAsked')
    .map(([key, figure]) => `${key}=${figure.state}${valueOf(figure) ?? ''}`)
    .sort()
    .join(' ');
}

/** Units whose figures changed without a word about them. */
function silent(before: RollUp, after: RollUp, told: readonly string[]): readonly string[] {
  return pool.tree.reporting.flatMap((unit) => {
    const was = figuresOf(before, unit);
    return was === '' || was === figuresOf(after, unit) || told.includes(unit.code) ? [] : [unit.code];
  });
}

/** Findings that say whose word counts; those any form may have anyway are not enough. */
function speaks(rule: string): boolean {
  return /^X1[1-4]$|^V0[23]$/.test(rule);
}

test(`${FOLDERS} folders with files added, chosen and summed: no unit changes in silence`, () => {
  const { base, added, tree, whole, lists } = pool;
  const next = seeded(2021);
  const caches = new FormReadingCaches();
  const rolling = { programme, catalogue: catalogue(), lists, tree, wholeTree: whole, year: YEAR, now: NOW };
  const candidates = new Map([...base, ...added].map((file) => [file, candidatesOf(file, rolling, caches)]));
  const sum = (files: readonly RollUpInput[]): RollUp =>
    rollUp({ ...rolling, asOf: `${YEAR}-11-30`, candidates: files.flatMap((file) => given(candidates.get(file))) });
  const folders = Array.from({ length: 12 }, (_, i) => {
    const files = base.filter((_file, at) => i % 2 === 0 || at !== i % UNITS);
    return { files, before: sum(files) };
  });
  let changed = 0;
  for (let round = 0; round < FOLDERS; round += 1) {
    const { files, before } = given(folders[next(folders.length)]);
    const more = Array.from({ length: 1 + next(2) }, () => given(added[next(added.length)]));
    const after = sum([...files, ...more]);
    const told = [...after.choices.map(({ unit }) => unit.code), ...more.flatMap(toldOf)];
    const wrong = silent(before, after, told);
    if (wrong.length > 0) throw new Error(`${more.map(({ file }) => file).join(', ')} changed ${wrong.join(', ')}`);
    if (tree.reporting.some((unit) => figuresOf(before, unit) !== figuresOf(after, unit))) changed += 1;
  }
  // The files are strong enough: they do change figures, with a word.
  expect(changed).toBeGreaterThan(FOLDERS / 10);
});

/** Units that findings about whose word counts name, of the forms of a file. */
function toldOf({ forms }: RollUpInput): readonly string[] {
  return forms.flatMap(({ findings, unit }) =>
    findings.flatMap(({ rule, alsoAbout }) => (speaks(rule) ? [unit?.code ?? '', alsoAbout ?? ''] : [])),
  );
}

test('two files that lie for a unit are a conflict; a hidden summary and a page of another unit are refused', () => {
  const { base, added, tree, whole } = pool;
  const fates = (name: string): readonly string[] =>
    rolled([...base, given(added.find(({ file }) => file === name))], tree, whole)
      .rollUp.ledger.entries.filter(({ file }) => file === name)
      .map(({ fate, reason }) => `${fate} ${reason?.code ?? ''}`);
  expect(fates('fresh-0.xlsx')).toEqual(['conflict undecided']);
  expect(new Set(fates('an.xlsx'))).toEqual(new Set(['rejected hiddenSummary']));
  expect(fates('code-0.xlsx')).toEqual(['rejected twoUnits']);
  expect(fates('code-and-page-0.xlsx')).toEqual(['rejected twoUnits']);
  expect(new Set(fates('tong-hop.xlsx'))).toEqual(new Set(['superseded countedThroughOther']));
  expect(fates('tong-hop-khac.xlsx')).toContain('superseded copyDiffers');
});

test('end to end: written as files, read back and rolled up', async () => {
  const { base, tree, whole, plans: forms } = pool;
  const next = seeded(50);
  const before = rolled(base, tree, whole);
  for (let round = 0; round < ROUNDS; round += 1) {
    const plan = given(forms[next(forms.length)]);
    const form = illustrativeWorkbook(plan, next(4) === 0 ? 'own' : `round ${round}`);
    const model = round % 10 > 0 ? form : summaryModel([await checked(named('a.xlsx', sheetOf(form)))], whole);
    const bytes = await writeWorkbook(model, deflateNode);
    const book = readWorkbook(bytes, `them-${round}.xlsx`, { inflate: inflateNode });
    const after = rolled([...base, { ...(await checked(book)), modified: '2021-12-01T00:00:00Z' }], tree, whole);
    const told = after.findings.flatMap(({ unit, finding }) => (speaks(finding.rule) && unit ? [unit.code] : []));
    expect(silent(before.rollUp, after.rollUp, told)).toEqual([]);
    expect(ledgerImbalance(after.rollUp, catalogue())).toBeUndefined();
  }
}, 60_000);
