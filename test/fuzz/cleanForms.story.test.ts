import { illustrativeWorkbook } from '../../src/usecases/illustrativeForms';
import { modelSnapshot, workbookOf } from '../core/forms/modelSnapshot';
import { faultYears, findingsOf, plansOf } from './reading';

const CLEAN_FORMS = Number(process.env.CLEAN_FORMS ?? 120);

test('clean forms of every plan give no error', async () => {
  const wrong: string[] = [];
  let forms = 0;
  for (let seed = 1; forms < CLEAN_FORMS; seed++) {
    for (const [id, year] of faultYears) {
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
