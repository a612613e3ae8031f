import { readFile } from 'node:fs/promises';
import { FormReadingCaches } from '../../src/core/forms/readForms';
import { isPlanSheet } from '../../src/core/sheet/ownSheet';
import type { WorkbookModel } from '../../src/core/sheet/model';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { formWithRole } from '../../src/domain/catalogue/withRole';
import type { ElementKey } from '../../src/domain/ids';
import { isInput } from '../../src/domain/plan/computeValues';
import { elementsOf } from '../../src/domain/plan/elements';
import type { Programme } from '../../src/domain/plan/programme';
import { fillText, type Sentence } from '../../src/domain/texts/sentence';
import { carriedForm, carryWorkbook, withoutTwice, type CarryOutcome } from '../../src/usecases/carryForms';
import { carryRefusals } from '../../src/usecases/carryRefusals';
import { checkWorkbook } from '../../src/usecases/checkWorkbook';
import { illustrativeEntries } from '../../src/usecases/illustrativeForms';
import { formPlans, formWorkbook, type FormPlan } from '../../src/usecases/makeForms';
import { LastYear } from '../../src/usecases/lastYear';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { modelSnapshot } from '../core/forms/modelSnapshot';
import { catalogue, programmes } from '../support/plans';
import { nextVersion } from '../support/nextVersion';
import { planVersions } from '../support/planVersions';

const trees = new UnitTrees({ text: (file) => readFile(`assets/${file}`, 'utf8') });
const caches = new FormReadingCaches();

function book(file: string, { sheets }: WorkbookModel): WorkbookSnapshot {
  return { file, sheets: sheets.map((sheet) => modelSnapshot(sheet)), externalLinks: [], hasMacros: false };
}

/** The form of the first commune by a plan, filled with made-up figures. */
async function filledForm(programme: Programme): Promise<{ readonly plan: FormPlan; readonly book: WorkbookSnapshot }> {
  const year = programme.years.to;
  const tree = await trees.tree(programme, year);
  const commune = tree.reporting.find(({ level }) => level === 'commune');
  const [plan] = formPlans({ programme, catalogue: catalogue(), tree, year }, [commune?.code ?? '']);
  if (!plan) throw new Error(`${programme.id} asks no commune`);
  const entries = illustrativeEntries(plan, '1');
  return { plan, book: book('cu.xlsx', formWorkbook(plan, { entries, illustrative: true })) };
}

function carried(workbook: WorkbookSnapshot, into: Programme, year?: number, earlier: readonly Programme[] = []) {
  const setting = { programme: into, programmes: [into], earlier, catalogue: catalogue(), caches, trees };
  return carryWorkbook(workbook, { ...setting, ...(year === undefined ? {} : { year }) });
}

async function valuesOf(workbook: WorkbookSnapshot, programme: Programme) {
  const setting = { programmes: [programme], catalogue: catalogue(), caches, trees };
  const { forms } = await checkWorkbook(workbook, setting);
  return forms[0]?.submission.values;
}

const only = (outcomes: readonly CarryOutcome[]): Extract<CarryOutcome, { kind: 'carried' }> => {
  const [outcome] = outcomes;
  if (outcome?.kind !== 'carried') throw new Error(JSON.stringify(outcome));
  return outcome;
};

describe('a filled form of version 1 in the form of version 2', () => {
  // All plans by another reader: formLife.host.test.ts.
  test.each([['sa-dec-2021']])('%s: every figure that fits, and the list of the others', async (id) => {
    const programme = programmes().find((one) => one.id === id);
    if (!programme) throw new Error(id);
    const { plan, book: old } = await filledForm(programme);
    const { next, lost, gained, sum, alone } = nextVersion(id, plan);
    const outcome = only((await carried(old, next)).outcomes);
    const before = await valuesOf(old, programme);
    const after = await valuesOf(book('moi.xlsx', carriedForm(outcome)), next);
    const expected = new Map<ElementKey, unknown>();
    const oldSpecs = new Map(elementsOf(plan.args).map((spec) => [spec.key, spec]));
    for (const spec of elementsOf({ ...plan.args, programme: next })) {
      if (!isInput(spec)) continue;
      const known = oldSpecs.has(spec.key) && before?.get(spec.key);
      expected.set(spec.key, known ? [known.state, 'value' in known ? known.value : undefined] : ['blank', undefined]);
    }
    const got = [...expected.keys()].map((key) => {
      const value = after?.get(key);
      return [key, [value?.state, value && 'value' in value ? value.value : undefined]];
    });
    expect(new Map(got as never)).toEqual(expected);
    const parts = elementsOf(plan.args).filter((spec) => sum && spec.total === sum.key);
    const gone = [...(before ?? [])].filter(
      ([key, { state }]) => state !== 'blank' && oldSpecs.get(key)?.indicator.code === lost.indicator,
    );
    const list = [
      ...gone.map(([key]) => `${key} lineGone`),
      ...parts.map(({ key }) => `${key} merged`),
      ...(alone && before?.get(alone.key)?.state === 'value' ? [`${alone.key} split`] : []),
    ];
    expect(outcome.left.map(({ element, why }) => `${element} ${why}`).sort()).toEqual(list.sort());
    expect(after?.get(gained.indicator)?.state).toBe('blank');
    const totals = [before, after].map((values) => sum && values?.get(sum.key));
    expect(totals[1]?.state).toBe(totals[0]?.state);
    expect(totals[1]).toMatchObject(totals[0]?.state === 'value' ? { value: totals[0].value } : {});
  });
});

describe('a form that is not carried over', () => {
  const { first, next } = planVersions('sa-dec-2021');
  const reasonOf = async (work: Promise<{ outcomes: readonly CarryOutcome[] }>): Promise<unknown> => {
    const [outcome] = (await work).outcomes;
    return outcome?.kind === 'refused' ? outcome.reason.code : outcome?.kind;
  };

  test('says why', async () => {
    const { book: old } = await filledForm(first);
    const { book: newer } = await filledForm(next);
    const bare = { ...old, sheets: old.sheets.filter((sheet) => !isPlanSheet(sheet)) };
    const elsewhere = programmes().find(({ id, years }) => id !== first.id && years.from <= 2021 && years.to >= 2021);
    if (!elsewhere) throw new Error('no other plan of that year');
    expect(await reasonOf(carried(old, first))).toBe('alreadyThere');
    expect(await reasonOf(carried(newer, first))).toBe('newerVersion');
    expect(await reasonOf(carried(bare, next))).toBe('unseenVersion');
    expect(await reasonOf(carried(bare, next, undefined, [first]))).toBe('carried');
    expect(await reasonOf(carried(old, next, 2035))).toBe('otherYear');
    expect(await reasonOf(carried(old, { ...next, years: { from: 2030, to: 2031 }, targets: [] }))).toBe('yearOutside');
    expect(await reasonOf(carried(old, elsewhere, undefined, [first]))).toBe('unitGone');
    expect((await carried({ ...old, sheets: [] }, next)).rejected?.code).toBe('noForm');
  });

  test('two forms of one unit are both left to a person', async () => {
    const { book: old } = await filledForm(first);
    const one = (await carried(old, next)).outcomes;
    const other = (await carried({ ...old, file: 'cu (1).xlsx', sheets: old.sheets }, next)).outcomes;
    const [both, again] = withoutTwice([...one, ...other]);
    expect([both, again].map((found) => found?.kind === 'refused' && found.reason.code)).toEqual(['twice', 'twice']);
    if (both?.kind !== 'refused') throw new Error('carried');
    expect(fillText(carryRefusals[both.reason.code] as Sentence, both.reason.params, 'vi')).toContain(
      'cu.xlsx, cu (1).xlsx',
    );
    expect(withoutTwice(one)).toEqual(one);
  });
});

describe('last year’s form in this year’s', () => {
  const programme = programmes().find(({ years }) => years.from < years.to && years.to > 2024);
  const year = 2024;

  async function proposed() {
    if (!programme) throw new Error('no plan of several years');
    const tree = await trees.tree(programme, year - 1);
    const commune = tree.reporting.find(({ level }) => level === 'commune');
    const [before] = formPlans({ programme, catalogue: catalogue(), tree, year: year - 1 }, [commune?.code ?? '']);
    if (!before) throw new Error('no commune');
    const entries = illustrativeEntries(before, '1');
    const old = book('nam-truoc.xlsx', formWorkbook(before, { entries, illustrative: true }));
    const outcome = only((await carried(old, programme, year)).outcomes);
    return { programme, old, entries, outcome };
  }

  test('stocks are proposals that nothing counts and a finding names', async () => {
    const { programme: plan, outcome } = await proposed();
    const model = carriedForm(outcome);
    const setting = { programmes: [plan], catalogue: catalogue(), caches, trees };
    const { forms } = await checkWorkbook(book('moi.xlsx', model), setting);
    const values = [...(forms[0]?.submission.values.values() ?? [])];
    expect(outcome.proposals).toBeGreaterThan(10);
    expect(values.filter(({ state }) => state === 'value' || state === 'unreadable')).toEqual([]);
    expect(forms[0]?.submission).toMatchObject({ year, prefilled: year - 1 });
    const found = forms[0]?.findings.filter(({ rule }) => rule.startsWith('R')) ?? [];
    expect(found.map(({ rule, params }) => [rule, params.count])).toEqual([['R22', outcome.proposals]]);
    // No formula of the sheet shows a number that comes from a proposal, and what is still to do is said.
    const shown = model.sheets[0]?.cells.flatMap(({ content }) => (content?.kind === 'formula' ? [content.value] : []));
    expect(shown?.filter(({ kind }) => kind === 'number')).toEqual([]);
    expect(shown?.filter((value) => value.kind === 'text' && value.text.startsWith('✗'))).toEqual([]);
    expect(shown).toContainEqual({ kind: 'text', text: 'Cần nhập' });
  });

  test('equal stocks that were confirmed are no copy of last year; equal flows still are', async () => {
    const { programme: plan, old, entries, outcome } = await proposed();
    const stocks = new Set(outcome.plan.args.proposals?.figures.keys());
    const setting = { programmes: [plan], catalogue: catalogue(), caches, trees };
    const last = (await checkWorkbook(old, setting)).forms.map(({ submission }) => submission);
    const copies = async (fill: FormPlan['args']['entries'], isPrefilled: boolean): Promise<number> => {
      const { proposals, ...rest } = outcome.plan.args;
      const args = { ...rest, ...(isPrefilled && proposals ? { proposals } : {}), entries: fill ?? new Map() };
      const now = book('moi.xlsx', formWorkbook({ ...outcome.plan, args }));
      const { forms } = await checkWorkbook(now, { ...setting, lastYear: new LastYear(last) });
      return forms[0]?.findings.filter(({ rule, variant }) => rule === 'V17' && variant === 'copy').length ?? 0;
    };
    const onlyStocks = new Map([...entries].filter(([key]) => stocks.has(key)));
    const others = new Map(
      [...entries].map(([key, value]) => [key, stocks.has(key) || typeof value !== 'number' ? value : value + 1]),
    );
    expect(await copies(entries, false)).toBe(1);
    expect(await copies(entries, true)).toBe(1);
    expect(await copies(others, true)).toBe(0);
    expect(await copies(onlyStocks, true)).toBe(0);
  });
});

test('a form with a row for each unit is carried row by row', async () => {
  const { first, next, lost } = planVersions('sa-dec-2021');
  const year = first.years.to;
  const tree = await trees.tree(first, year);
  const setting = { programme: first, catalogue: catalogue(), tree, year };
  const form = formWithRole(catalogue(), 'district')?.id;
  const [plan] = formPlans(setting, [tree.root.code], form);
  if (!plan) throw new Error('no form with rows');
  const old = book('cu.xlsx', formWorkbook(plan, { entries: illustrativeEntries(plan, '1'), illustrative: true }));
  const outcome = only((await carried(old, next)).outcomes);
  const read = async (workbook: WorkbookSnapshot, programme: Programme) => {
    const { forms } = await checkWorkbook(workbook, { programmes: [programme], catalogue: catalogue(), caches, trees });
    return forms.flatMap(({ submission }) =>
      [...submission.values.values()].flatMap((value) =>
        value.state === 'value' && value.computed !== true && value.element !== lost.indicator
          ? [`${submission.unit.code} ${value.element} ${value.value}`]
          : [],
      ),
    );
  };
  const before = await read(old, first);
  expect(before.length).toBeGreaterThan(50);
  expect(await read(book('moi.xlsx', carriedForm(outcome)), next)).toEqual(before);
  expect(outcome.from.unit).toBe(tree.root.code);
});
