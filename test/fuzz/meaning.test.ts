import type { Finding } from '../../src/core/model/finding';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { checkWorkbook } from '../../src/usecases/checkWorkbook';
import { illustrativeWorkbook } from '../../src/usecases/illustrativeForms';
import { catalogue, programmes } from '../../src/usecases/programmes';
import { inflateNode } from '../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { deflateNode } from '../../src/xlsx/write/deflateNode';
import { replaceParts } from '../../src/xlsx/write/replaceParts';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { modelSnapshot, workbookOf } from '../core/forms/modelSnapshot';
import { sourceTrees } from '../support/sourceTrees';
import { ruleFaults, typedFaults, type PutFault } from './faults';
import { planYears, plansOf } from './reading';

/** Plans with the years in which they can break every rule between them. */
const cases = [...planYears, ['dong-nai-2021-2030', 2025], ['cao-lanh-2021-2030', 2024]] as const;
const CLEAN_FORMS = Number(process.env.CLEAN_FORMS ?? 1000);
const SEEDS = ['1', '2', '3'];

const setting = { programmes: programmes(), catalogue: catalogue(), trees: sourceTrees() };

async function findingsOf(workbook: WorkbookSnapshot): Promise<readonly Finding[]> {
  const { forms, rejected } = await checkWorkbook(workbook, setting);
  if (forms.length === 0) throw new Error(`no form: ${JSON.stringify(rejected)}`);
  return forms.flatMap((form) => form.findings);
}

async function workbookWith({ sheets, workbook }: PutFault): Promise<WorkbookSnapshot> {
  if (!workbook?.damage) return workbookOf(...sheets);
  const written = await writeWorkbook(workbook.model(), deflateNode);
  return readWorkbook(replaceParts(written, workbook.damage, deflateNode), 'f.xlsx', { inflate: inflateNode });
}

const isAt = (fault: PutFault, finding: Finding): boolean =>
  finding.rule === fault.rule &&
  (fault.element === '' || finding.element === fault.element) &&
  (fault.cell === undefined || finding.place.cell === fault.cell);

test('every fault put into a clean form is found at its cell', async () => {
  const counts = new Map<string, { found: number; all: number }>();
  const missed: string[] = [];
  for (const [id, year] of cases) {
    const plans = await plansOf(id, year);
    for (const [i, seed] of SEEDS.entries()) {
      const from = plans.slice(i);
      const [first] = from;
      for (const fault of [...ruleFaults(from, seed), ...(first ? typedFaults(first, seed) : [])]) {
        const findings = await findingsOf(await workbookWith(fault));
        const found = findings.some((finding) => isAt(fault, finding));
        const count = counts.get(fault.kind) ?? { found: 0, all: 0 };
        counts.set(fault.kind, { found: count.found + (found ? 1 : 0), all: count.all + 1 });
        if (!found)
          missed.push(`${id} ${year} seed ${seed}: ${fault.kind} ${fault.rule} ${fault.element} ${fault.cell}`);
      }
    }
  }
  const rows = [...counts].sort().map(([kind, { found, all }]) => `${kind.padEnd(36)} ${found}/${all}`);
  process.stdout.write(`${['fault'.padEnd(36) + ' found at its cell', ...rows].join('\n')}\n`);
  expect(missed).toEqual([]);
  expect(counts.size).toBeGreaterThanOrEqual(24);
}, 600_000);

test('clean forms of every plan give no error', async () => {
  const wrong: string[] = [];
  let forms = 0;
  for (let seed = 1; forms < CLEAN_FORMS; seed++) {
    for (const [id, year] of cases) {
      const plans = await plansOf(id, year);
      for (let i = seed % 5; i < plans.length && forms < CLEAN_FORMS; i += 5 + (plans.length >> 3)) {
        const plan = plans[i];
        if (!plan) continue;
        const workbook = workbookOf(...illustrativeWorkbook(plan, String(seed)).sheets.map(modelSnapshot));
        const errors = (await findingsOf(workbook)).filter((finding) => finding.severity === 'error');
        forms += 1;
        for (const { rule, element, place } of errors) {
          wrong.push(`${id} ${year} ${plan.args.unit.code} seed ${seed}: ${rule} ${element} ${place.cell}`);
        }
      }
    }
  }
  process.stdout.write(`${forms} clean forms, ${wrong.length} false errors\n`);
  expect(wrong).toEqual([]);
}, 600_000);
