import type { FormId } from '../../src/domain/ids';
import { planBook } from '../../src/core/planBook/drawBook';
import { summaryWorkbook } from '../../src/core/reports/summaryWorkbook';
import { number, type WorkbookModel } from '../../src/core/sheet/model';
import { faultWorkbooks } from '../../src/usecases/faultyForms';
import { illustrativeWorkbook } from '../../src/usecases/illustrativeForms';
import { formPlans, formWorkbook, type FormPlan } from '../../src/usecases/makeForms';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { modelBytes } from '../../src/browser/packing';
import { openBytes } from '../../src/workbench/files/workbookBytes';
import { WorkbookPatch } from '../../src/xlsx/patch/patchWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { bigRollUp, smallRollUp, summaryArgs } from '../core/reports/province';
import { catalogue, findProgramme } from '../support/plans';
import { itWith } from '../support/programs';
import { OFFICES, schemaErrorsIn, type OfficeVersion } from '../support/schemaErrors';
import { everyFeature } from '../support/workbooks/everyFeature';
import { diskAssets } from '../taskpane/diskAssets';

/** A kind of file we write: how one is made, and the file of others it was made of, whose own faults are not ours. */
interface Kind {
  readonly name: string;
  readonly file: () => Promise<Uint8Array> | Uint8Array;
  readonly from?: () => Uint8Array;
}

let plans: readonly FormPlan[] = [];

function planOf(form: FormId): FormPlan {
  const plan = plans.find(({ args }) => args.form === form);
  if (!plan) throw new Error(`no form ${form}`);
  return plan;
}

const summary = (...units: Parameters<typeof smallRollUp>): WorkbookModel =>
  summaryWorkbook(summaryArgs(smallRollUp(...units)));

/** One file of every kind; a new kind is a line. */
const KINDS: readonly Kind[] = [
  { name: 'form.xlsx', file: () => writeWorkbook(formWorkbook(planOf('01/CTXH-X'))) },
  {
    name: 'form of a department, filled.xlsx',
    file: () => writeWorkbook(illustrativeWorkbook(planOf('02a/CTXH-N'), '1')),
  },
  { name: 'form with a fault.xlsx', file: () => writeWorkbook(fault()) },
  { name: 'summary.xlsx', file: () => writeWorkbook(summaryWorkbook(summaryArgs(bigRollUp(2, 3)))) },
  { name: 'summary, some reported.xlsx', file: () => writeWorkbook(summary()) },
  { name: 'summary, nobody reported.xlsx', file: () => writeWorkbook(summary({})) },
  { name: 'plan book.xlsx', file: () => writeWorkbook(planBook({ ...plan() }, { catalogue: catalogue() })) },
  { name: 'saved by the workbench.xlsx', file: saved },
  { name: 'changed in place.xlsm', file: patched, from: everyFeature },
];

function plan() {
  const found = findProgramme('dong-nai-2021-2030');
  if (!found) throw new Error('the plan is gone');
  return found;
}

function fault(): WorkbookModel {
  const faulty = faultWorkbooks([planOf('01/CTXH-X')], '1').find(({ damage }) => !damage);
  if (!faulty) throw new Error('no fault');
  return faulty.model();
}

/** As the workbench opens a file and writes it anew, with a setting that travels along. */
async function saved(): Promise<Uint8Array> {
  const { model } = await openBytes(await writeWorkbook(formWorkbook(planOf('01/CTXH-X'))), 'a.xlsx');
  return modelBytes(model, { 'TH.explanations': '{}' });
}

async function patched(): Promise<Uint8Array> {
  const patch = new WorkbookPatch(everyFeature(), 'a.xlsm');
  const { model } = await openBytes(everyFeature(), 'a.xlsm');
  const sheet = model.sheets[0]?.name ?? '';
  expect(sheet).not.toBe('');
  patch.edit({ sheet, cells: [{ row: 40, col: 1, content: number(7), isResult: false }] });
  return patch.bytes();
}

beforeAll(async () => {
  const programme = plan();
  const tree = await new UnitTrees(diskAssets).tree(programme, 2024);
  plans = formPlans({ programme, catalogue: catalogue(), tree, year: 2024 });
}, 60_000);

/** Two at a time: the machine has two cores, and each run is a program of its own. */
async function faultsOf(runs: readonly (readonly [Kind, OfficeVersion])[]): Promise<readonly string[]> {
  const waiting = [...runs];
  const found: string[] = [];
  const worker = async (): Promise<void> => {
    for (let run = waiting.shift(); run; run = waiting.shift()) {
      const [{ name, file, from }, office] = run;
      const known = from ? await schemaErrorsIn(office, from(), name) : [];
      const faults = await schemaErrorsIn(office, await file(), name);
      found.push(...faults.filter((one) => !known.includes(one)).map((one) => `${name} in ${office}: ${one}`));
    }
  };
  await Promise.all([worker(), worker()]);
  return found;
}

itWith('validator')(
  'Microsoft’s schema finds nothing against any kind of file we write, in the oldest and the newest Excel they are for',
  async () => {
    expect(await faultsOf(KINDS.flatMap((kind) => OFFICES.map((office) => [kind, office] as const)))).toEqual([]);
  },
  300_000,
);

itWith('validator')('and it would: a number where the schema has a word', async () => {
  const broken: Kind = {
    name: 'broken.xlsx',
    file: async () => {
      const { unpack, pack, setText, textOf, portableDeflate } = await import('../../src/xlsx/write/zipParts');
      const parts = unpack(await writeWorkbook(formWorkbook(planOf('01/CTXH-X'))));
      setText(
        parts,
        'xl/workbook.xml',
        textOf(parts, 'xl/workbook.xml').replace('<calcPr calcId="', '<calcPr calcId="x'),
      );
      return pack(parts, portableDeflate, new Map());
    },
  };
  expect(await faultsOf([[broken, 'Microsoft365']])).toEqual([expect.stringContaining('/xl/workbook.xml')]);
});
