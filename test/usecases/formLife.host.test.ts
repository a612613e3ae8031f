import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildForm } from '../../src/core/forms/buildForm';
import { FormReadingCaches } from '../../src/core/forms/readForms';
import type { SheetModel, WorkbookModel } from '../../src/core/sheet/model';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import type { ElementKey } from '../../src/domain/ids';
import { isInput } from '../../src/domain/plan/computeValues';
import { elementsOf, type ElementSpec } from '../../src/domain/plan/elements';
import type { Programme } from '../../src/domain/plan/programme';
import { carriedForm, carryWorkbook } from '../../src/usecases/carryForms';
import { illustrativeEntries } from '../../src/usecases/illustrativeForms';
import { formPlans, formWorkbook, type FormPlan } from '../../src/usecases/makeForms';
import { mendWorkbook } from '../../src/usecases/mendForms';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { replaceSheets } from '../../src/xlsx/patch/replaceSheets';
import { inflateNode } from '../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { asValues, rowOf, swapped, typedOver, without, type Damage } from '../support/damagedForms';
import { nextVersion } from '../support/nextVersion';
import { catalogue, findProgramme, programmes } from '../support/plans';
import { itWith, temporaryFolder } from '../support/programs';

const folder = temporaryFolder('life');
const trees = new UnitTrees({ text: (file) => readFile(`assets/${file}`, 'utf8') });
const caches = new FormReadingCaches();

/** The first sheet of files as openpyxl reads it. */
interface Parts {
  readonly cells: Readonly<Record<string, unknown>>;
  readonly named: Readonly<Record<string, unknown>>;
  readonly rules: readonly unknown[];
}

function partsOf(files: readonly string[]): readonly Parts[] {
  const done = spawnSync('/usr/bin/python3', ['test/support/python/form_parts.py', ...files], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as readonly Parts[];
}

async function saved(name: string, model: WorkbookModel): Promise<string> {
  const file = path.join(folder, name);
  writeFileSync(file, await writeWorkbook(model));
  return file;
}

async function opened(file: string): Promise<WorkbookSnapshot> {
  return readWorkbook(await readFile(file), path.basename(file), { inflate: inflateNode });
}

async function firstCommune(programme: Programme, year: number): Promise<FormPlan> {
  const tree = await trees.tree(programme, year);
  const commune = tree.reporting.find(({ level }) => level === 'commune');
  const [plan] = formPlans({ programme, catalogue: catalogue(), tree, year }, [commune?.code ?? '']);
  if (!plan) throw new Error(`${programme.id} asks no commune`);
  return plan;
}

/** What a cell shows of what was filled in. */
function shownOf({ type }: ElementSpec, entry: number | string | undefined): unknown {
  return type === 'yesNo' && typeof entry === 'number' ? (entry === 1 ? 'Có' : 'Không') : (entry ?? null);
}

interface Carried {
  readonly file: string;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly left: readonly string[];
  readonly wantedLeft: readonly string[];
}

/** A form of version 1, filled and saved, carried into one of version 2; what must stand there follows from the entries alone. */
async function carriedOver({ id }: Programme): Promise<Carried> {
  const made = await firstCommune(findProgramme(id) ?? fail(id), (findProgramme(id) ?? fail(id)).years.to);
  const entries = new Map(illustrativeEntries(made, '1'));
  const { first, next, lost, sum, alone } = nextVersion(id, made);
  const old = await saved(`${id}-1.xlsx`, formWorkbook(made, { entries, illustrative: true }));
  const setting = { programme: next, programmes: [next], earlier: [first], catalogue: catalogue(), caches, trees };
  const [outcome] = (await carryWorkbook(await opened(old), setting)).outcomes;
  if (outcome?.kind !== 'carried') throw new Error(JSON.stringify(outcome));
  const before = elementsOf(made.args);
  const parts = before.filter((spec) => sum && spec.total === sum.key);
  const of = (key: ElementKey) => entries.get(key);
  const expected: Record<string, unknown> = {};
  for (const spec of elementsOf({ ...made.args, programme: next })) {
    if (!isInput(spec)) continue;
    const isSum = spec.key === sum?.key;
    const total = parts.reduce((all, { key }) => all + Number(of(key) === 'x' ? 0 : of(key)), 0);
    expected[`TH.${spec.key}`] = isSum
      ? total
      : shownOf(spec, before.some(({ key }) => key === spec.key) ? of(spec.key) : undefined);
  }
  const filled = (spec: ElementSpec): boolean => isInput(spec) && of(spec.key) !== undefined;
  return {
    file: await saved(`${id}-2.xlsx`, carriedForm(outcome)),
    expected,
    left: outcome.left.map(({ element, why }) => `${element} ${why}`).sort(),
    wantedLeft: before
      .filter(filled)
      .flatMap((spec) => {
        if (spec.indicator.code === lost.indicator) return [`${spec.key} lineGone`];
        if (parts.includes(spec)) return [`${spec.key} merged`];
        return spec.key === alone?.key ? [`${spec.key} split`] : [];
      })
      .sort(),
  };
}

function fail(what: string): never {
  throw new Error(what);
}

itWith('openpyxl')(
  'all plans, version 1 into version 2: every figure that fits is there, the list of the others exact',
  async () => {
    const all: Carried[] = [];
    for (const programme of programmes()) all.push(await carriedOver(programme));
    const read = partsOf(all.map(({ file }) => file));
    expect(all).toHaveLength(5);
    for (const [at, { expected, left, wantedLeft }] of all.entries()) {
      const named = read[at]?.named ?? {};
      expect(Object.fromEntries(Object.keys(expected).map((key) => [key, named[key]]))).toEqual(expected);
      expect(left).toEqual(wantedLeft);
      expect(Object.values(expected).filter((value) => typeof value === 'number').length).toBeGreaterThan(20);
    }
  },
);

itWith('openpyxl')('a mended file holds, to openpyxl, what a fresh one with the same figures holds', async () => {
  const programme = findProgramme('sa-dec-2021') ?? fail('no plan');
  const made = await firstCommune(programme, 2021);
  const plan = { ...made, args: { ...made.args, entries: illustrativeEntries(made, '1') } };
  const [sheet, ...others] = formWorkbook(plan).sheets;
  if (!sheet) throw new Error('no sheet');
  const setting = { programmes: [programme], catalogue: catalogue(), caches, trees };
  const cases: readonly (readonly [string, Damage])[] = [
    ['ten', ({ names: _, ...all }) => all],
    ['cong-thuc', typedOver],
    ['quy-tac', ({ validations: _, ...all }) => ({ ...all, protected: false })],
    ['doi-dong', (all) => swapped(all, rowOf(all, 'B01.NS1'), rowOf(all, 'B01.NS4'))],
    ['gia-tri', asValues],
    ['xoa-dong', (all) => without(all, rowOf(all, 'G05'))],
  ];
  const mended: string[] = [];
  for (const [name, damage] of cases) mended.push(await mendedFile(name, [damage(sheet), ...others]));
  const blank = new Map([...(plan.args.entries ?? [])].filter(([key]) => key !== 'G05'));
  const fresh = [
    await saved('moi.xlsx', { sheets: [sheet, ...others] }),
    await saved('moi-xoa.xlsx', { sheets: [buildForm({ ...plan.args, entries: blank }), ...others] }),
  ];
  const [whole, withoutLine, ...read] = partsOf([...fresh, ...mended]);
  for (const [at, parts] of read.entries()) {
    const [name = ''] = cases[at] ?? [];
    expect([name, parts]).toEqual([name, name === 'xoa-dong' ? withoutLine : whole]);
  }

  async function mendedFile(name: string, sheets: readonly SheetModel[]): Promise<string> {
    const damaged = await saved(`${name}.xlsx`, { sheets });
    const { outcomes } = await mendWorkbook(await opened(damaged), setting);
    const now = await replaceSheets(
      await readFile(damaged),
      name,
      outcomes.flatMap((one) => (one.kind === 'mended' ? [one.mended] : [])),
    );
    if (typeof now === 'string') throw new Error(now);
    const file = path.join(folder, `${name}-sua.xlsx`);
    writeFileSync(file, now);
    return file;
  }
});
