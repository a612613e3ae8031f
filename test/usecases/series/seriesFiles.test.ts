import type { Entry } from '../../core/rollup/builders';
import { filled, programmeOf } from '../../core/rollup/builders';
import { rolledYear } from '../../core/series/years';
import { catalogue } from '../../support/plans';
import { sourceTrees } from '../../support/sourceTrees';
import type { CheckedForm } from '../../../src/usecases/checkWorkbook';
import type { RollUpInput } from '../../../src/usecases/rollUpFiles';
import { filesByYear } from '../../../src/usecases/series/filesByYear';
import { outerBaseFiles, outerBaseYears } from '../../../src/usecases/series/outerBases';
import { seriesFiles, type SeriesSetting } from '../../../src/usecases/series/seriesFiles';

const programme = programmeOf('dong-nai-2021-2030');
const trees = sourceTrees();
const COMMUNE = '26005';

/** A file with the form of one commune, or with a summary of the province that holds it. */
async function file(
  name: string,
  year: number,
  entries: Record<string, Entry>,
  isSummary = false,
): Promise<RollUpInput> {
  const tree = await trees.tree(programme, year);
  const commune = tree.unit(COMMUNE);
  if (!commune) throw new Error('no commune');
  const submission = filled(commune, entries, { year, file: name });
  const via = isSummary ? 'summary' : 'form';
  const form: CheckedForm = { submission, findings: [], via, arrivedInSheet: isSummary ? 'Số liệu' : submission.sheet };
  const head = { sheet: 'Số liệu', programme: programme.id, year, unit: tree.root };
  return { file: name, forms: [form], otherSheets: [], ...(isSummary ? { summaries: [head] } : {}) };
}

const series = (files: readonly RollUpInput[], more: Partial<SeriesSetting> = {}) =>
  seriesFiles(filesByYear(files, programme), { programme, catalogue: catalogue(), trees, unit: '75', ...more });

test('summaries that differ wait with what differs; the one a person names stands for its year alone', async () => {
  const files = [
    await file('a.xlsx', 2023, { G05: 3 }, true),
    await file('b.xlsx', 2023, { G05: 4 }, true),
    await file('a.xlsx', 2024, { G05: 5 }, true),
    await file('b.xlsx', 2024, { G05: 6 }, true),
  ];
  const open = await series(files);
  expect(open.conflicts).toMatchObject([
    {
      year: 2023,
      unit: { code: '75' },
      options: [{ file: 'a.xlsx' }, { file: 'b.xlsx' }],
      differences: [{ at: { file: 'b.xlsx' }, count: 1, units: [{ figures: [{ element: 'G05' }] }] }],
    },
    { year: 2024 },
  ]);
  const [first] = open.conflicts;
  if (!first) throw new Error('a conflict');
  const chosen = [{ year: 2023, unit: first.unit, file: 'b.xlsx' }];
  const decided = await series(files, { chosen });
  expect(decided.years.map(({ year, source }) => [year, source])).toEqual([
    [2023, { kind: 'summary', file: 'b.xlsx' }],
  ]);
  expect(decided.conflicts.map(({ year }) => year)).toEqual([2024]);
});

test('reports of a unit below that differ wait as well, with what either would make of the targets', async () => {
  const files = [await file('a.xlsx', 2024, { G05: 3 }), await file('b.xlsx', 2024, { G05: 4 })];
  const { conflicts } = await series(files);
  expect(conflicts).toMatchObject([{ year: 2024, unit: { code: COMMUNE }, effect: { vi: expect.any(String) } }]);
  const [conflict] = conflicts;
  const at = conflict?.options.find((option) => option.file === 'b.xlsx');
  if (!conflict || !at) throw new Error('a conflict');
  const { years, conflicts: left } = await series(files, { chosen: [{ ...at, year: 2024, unit: conflict.unit }] });
  expect([years[0]?.units[0]?.values.get('G05'), left]).toMatchObject([{ value: 4 }, []]);
});

test('a base year outside the plan is a base among the files, unless it is given apart', async () => {
  expect(outerBaseYears(programme)).toEqual([2020]);
  const files = [await file('a.xlsx', 2020, { G05: 3 }), await file('b.xlsx', 2024, { G05: 4 })];
  expect(outerBaseFiles(files, programme).map(({ file: name }) => name)).toEqual(['a.xlsx']);
  const codes = async (more?: Partial<SeriesSetting>): Promise<readonly string[]> =>
    (await series(files, more)).leftOut.map(({ file: name, reason }) => `${name} ${reason.code}`);
  expect(await codes()).toEqual(['a.xlsx usedAsBase']);
  expect(await codes({ given: { base: rolledYear(2020, [{ G05: 3 }]) } })).toEqual(['a.xlsx otherYears']);
});
