import { FormReadingCaches } from '../../src/core/forms/readForms';
import { key } from '../support/ids';
import { valueOf } from '../../src/domain/figure';
import { readFileSync } from 'node:fs';
import { readForms } from '../../src/core/forms/readForms';
import { formPlans } from '../../src/usecases/makeForms';
import { illustrativeEntries } from '../../src/usecases/illustrativeForms';
import { catalogue, findProgramme, programmes } from '../support/plans';
import { reporterOfCode } from '../../src/usecases/reporters';
import { WorkbookArchive } from '../../src/xlsx/archive';
import { inflateNode } from '../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { sourceTrees } from '../support/sourceTrees';
import { shippedLists } from '../core/units/listFiles';

describe('the shipped samples', () => {
  it.each([
    ['sa-dec-2021', 'sa-dec-2021', 2021, 20],
    ['dong-nai-2024', 'dong-nai-2021-2030', 2024, 169],
  ])(
    '%s holds the figures the generator gives today, marked illustrative',
    async (name, id, year, count) => {
      const programme = findProgramme(id);
      if (!programme) throw new Error(id);
      const tree = await sourceTrees().tree(programme, year);
      const plans = new Map(
        formPlans({ programme, catalogue: catalogue(), tree, year }).map((plan) => [plan.args.unit.code, plan]),
      );
      const archive = new WorkbookArchive(readFileSync(`assets/samples/${name}.zip`), inflateNode);
      expect(archive.entries()).toHaveLength(count);
      for (const entry of archive.entries()) {
        const workbook = readWorkbook(archive.bytes(entry) ?? new Uint8Array(), entry, { inflate: inflateNode });
        const { forms } = readForms(workbook, {
          lists: shippedLists,
          programmes: programmes(),
          catalogue: catalogue(),
          caches: new FormReadingCaches(),
          reporterOf: reporterOfCode,
        });
        const submission = forms[0]?.submission;
        const plan = plans.get(submission?.unit.code ?? '');
        if (!submission || !plan) throw new Error(`${entry} has no form`);
        expect({ entry, illustrative: submission.illustrative }).toEqual({ entry, illustrative: true });
        const given = [...illustrativeEntries(plan, '1')].map(([key, value]) => [key, value === 'x' ? null : value]);
        expect({
          entry,
          figures: given.map(([text]) => [text, valueOf(submission.values.get(key(String(text)))) ?? null]),
        }).toEqual({
          entry,
          figures: given,
        });
      }
    },
    120000,
  );
});
