import { readFile } from 'node:fs/promises';
import { FormReadingCaches } from '../../src/core/forms/readForms';
import type { Cell } from '../../src/core/sheet/address';
import { isFormula, type SheetModel } from '../../src/core/sheet/model';
import type { Finding, RuleId } from '../../src/domain/finding';
import type { Submission } from '../../src/domain/submission';
import { illustrativeSheets } from '../../src/taskpane/actions/insertForms';
import { mendedOn, mendInPlace, renewalsOf } from '../../src/taskpane/actions/renewForms';
import type { CheckedForm } from '../../src/usecases/checkWorkbook';
import { formPlans } from '../../src/usecases/makeForms';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { catalogue, findProgramme } from '../support/plans';
import { memoryPort } from './memoryPort';

const programme = findProgramme('sa-dec-2021');
if (!programme) throw new Error('no plan');
const plan = { ...programme, version: 3, years: { from: 2021, to: 2025 } };

/** What the offers look at. */
function form(version: number, year: number, rules: readonly RuleId[] = [], via: CheckedForm['via'] = 'form') {
  const findings = rules.map((rule) => ({ rule }) as Partial<Finding> as Finding);
  const submission = { version, year } as Partial<Submission> as Submission;
  return { submission, findings, via } as Partial<CheckedForm> as CheckedForm;
}

test.each([
  ['a sound form of this year', [form(3, 2025)], { mend: false }],
  ['one of an older version', [form(2, 2025)], { carry: 2025, mend: false }],
  ['one of a newer version', [form(4, 2025)], { mend: false }],
  ['one of last year', [form(3, 2024)], { nextYear: 2025, mend: false }],
  ['last year’s of an older version', [form(1, 2024)], { carry: 2024, nextYear: 2025, mend: false }],
  ['a damaged one', [form(3, 2025, ['R09'])], { mend: true }],
  ['a damaged row among sound ones', [form(3, 2025), form(3, 2025, ['R08'])], { mend: true }],
  ['a finding that is no damage', [form(3, 2025, ['V06'])], { mend: false }],
  ['a damaged one of an older version', [form(2, 2025, ['R09'])], { carry: 2025, mend: false }],
  ['figures that came in a summary', [form(2, 2024, ['R09'], 'summary')], { mend: false }],
])('offered for %s', (_title, forms, expected) => {
  expect(renewalsOf(forms, plan, 2025)).toEqual(expected);
});

test('no form is offered for a year after the plan', () => {
  expect(renewalsOf([form(3, 2025)], plan, 2026)).toEqual({ mend: false });
});

test('nothing is offered for a plan nobody here has', () => {
  expect(renewalsOf([form(1, 2024, ['R09'])], undefined, 2025)).toEqual({ mend: false });
});

describe('a mended form in place', () => {
  const trees = new UnitTrees({ text: (file) => readFile(`assets/${file}`, 'utf8') });
  const setting = { programmes: [programme], catalogue: catalogue(), caches: new FormReadingCaches(), trees };

  /** A form whose first computed figure was typed over by what it shows. */
  async function typedOver() {
    if (!programme) throw new Error('no plan');
    const tree = await trees.tree(programme, 2021);
    const commune = tree.reporting.find(({ level }) => level === 'commune');
    const plans = formPlans({ programme, catalogue: catalogue(), tree, year: 2021 }, [commune?.code ?? '']);
    const port = memoryPort();
    await port.insert(illustrativeSheets(plans, 'sua'), []);
    const [sheet, model] = [...port.models][0] ?? [];
    if (sheet === undefined || !model) throw new Error('no form');
    const { cell, number } = computed(model);
    port.types(sheet, cell, { kind: 'number', number });
    const before = await port.snapshotAll();
    const outcome = await mendedOn(before, sheet, setting);
    if (outcome?.kind !== 'mended') throw new Error(JSON.stringify(outcome));
    return { port, sheet, cell, before, outcome };
  }

  test('stands with its formula, and the damaged one comes back by undo', async () => {
    const { port, sheet, cell, before, outcome } = await typedOver();
    expect(await mendInPlace(port, outcome, before, setting)).toBe(true);
    expect(port.snapshotOf(sheet).cell(cell.row, cell.col)?.formula).toBeTruthy();
    await port.restore();
    expect(port.snapshotOf(sheet).cell(cell.row, cell.col)?.formula).toBeUndefined();
  });

  test('goes again where it would be read with other figures', async () => {
    const { port, sheet, cell, before, outcome } = await typedOver();
    const { model } = outcome.mended;
    const isFigure = ({ content }: SheetModel['cells'][number]): boolean => content?.kind === 'number';
    const cells = model.cells.map((one) =>
      isFigure(one) ? { ...one, content: { kind: 'number', number: 7 } as const } : one,
    );
    const other = { ...outcome, mended: { ...outcome.mended, model: { ...model, cells } } };
    expect(await mendInPlace(port, other, before, setting)).toBe(false);
    expect(port.snapshotOf(sheet).cell(cell.row, cell.col)?.formula).toBeUndefined();
  });
});

/** The first cell of a sheet that works a figure out, and what it shows. */
function computed({ cells, names = [] }: SheetModel): { readonly cell: Cell; readonly number: number } {
  const areas = new Set(names.map(({ area }) => `${area.top} ${area.left}`));
  for (const { row, col, content } of cells) {
    if (!content || !isFormula(content) || content.value.kind !== 'number') continue;
    if (areas.size > 0 && content.value.number > 0 && /SUM|\+/.test(content.formula))
      return { cell: { row, col }, number: content.value.number };
  }
  throw new Error('no computed figure');
}
