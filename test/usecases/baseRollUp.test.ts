import { FormReadingCaches } from '../../src/core/forms/readForms';
import { baseRollUps, baseYears } from '../../src/usecases/baseRollUp';
import { checkWorkbook, type CheckedFile } from '../../src/usecases/checkWorkbook';
import { illustrativeWorkbook } from '../../src/usecases/illustrativeForms';
import { catalogue, findProgramme, programmes } from '../support/plans';
import { modelSnapshot, workbookOf } from '../core/forms/modelSnapshot';
import { plansOf } from '../fuzz/reading';
import { sourceTrees } from '../support/sourceTrees';

const ID = 'dong-nai-2021-2030';
const trees = sourceTrees();
const setting = { programmes: programmes(), catalogue: catalogue(), caches: new FormReadingCaches(), trees };

function programme() {
  const found = findProgramme(ID);
  if (!found) throw new Error(`no programme ${ID}`);
  return found;
}

const other = () => ({
  programme: programme(),
  catalogue: catalogue(),
  caches: new FormReadingCaches(),
  trees,
  root: '',
});

/** The first communes' forms of a year, checked. */
async function filesOf(year: number, count: number): Promise<readonly CheckedFile[]> {
  const plans = (await plansOf(ID, year)).filter(({ args }) => args.unit.level === 'commune').slice(0, count);
  return Promise.all(
    plans.map((plan) =>
      checkWorkbook(workbookOf(...illustrativeWorkbook(plan, '1').sheets.map(modelSnapshot)), setting),
    ),
  );
}

const errorsOf = (files: readonly CheckedFile[]): readonly string[] =>
  files.flatMap(({ forms }) =>
    forms.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)),
  );

describe('a base year', () => {
  it('is a year a growth target names, also one before the plan', () => {
    expect(baseYears(programme())).toEqual([2020, 2025]);
    expect(programme().years.from).toBeGreaterThan(2020);
  });

  it('has forms without error, though it lies before the plan; another such year has not', async () => {
    expect(errorsOf(await filesOf(2020, 2))).toEqual([]);
    expect(errorsOf(await filesOf(2019, 1))).toContain('V02');
  });
});

describe('the roll-up of a base year', () => {
  it('counts the forms of that year', async () => {
    const [base] = await baseRollUps([...(await filesOf(2024, 1)), ...(await filesOf(2020, 3))], other());
    expect(base).toMatchObject({ year: 2020, ledger: { used: 3 } });
  });

  it('leaves out a form with an error', async () => {
    const [first, second] = await filesOf(2020, 2);
    if (!first || !second) throw new Error('there are two communes');
    const [form] = first.forms;
    if (!form) throw new Error('a file has its form');
    const place = { file: '', sheet: '', cell: 'A1' };
    const error = { rule: 'V01', variant: '', severity: 'error', element: 'A01', place, params: {} } as const;
    const spoilt = { ...first, forms: [{ ...form, findings: [error] }] };
    const [base] = await baseRollUps([spoilt, second], other());
    expect(base?.ledger).toMatchObject({ used: 1, rejected: 1 });
  });

  it('is not there when no file is of a base year', async () => {
    expect(await baseRollUps(await filesOf(2024, 1), other())).toEqual([]);
  });
});
