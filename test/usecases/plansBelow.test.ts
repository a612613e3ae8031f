import { populationsText } from '../../src/domain/plan/populationText';
import type { Programme } from '../../src/domain/plan/programme';
import type { Submission } from '../../src/domain/submission';
import type { Unit } from '../../src/domain/territory/unit';
import { rollUpFiles, type RollUpInput, type RollUpResult, type RollUpSetting } from '../../src/usecases/rollUpFiles';
import { withPlansBelow } from '../../src/usecases/plansBelow';
import { reasonText } from '../../src/usecases/reasonText';
import { asOfDay } from '../../src/usecases/reporters';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { filled, programmeOf, type Entry } from '../core/rollup/builders';
import { catalogue, sourcePlans } from '../support/plans';
import { diskAssets } from '../taskpane/diskAssets';

const YEAR = 2021;
const trees = new UnitTrees(diskAssets);
const LOWER = ['sa-dec-2021', 'cao-lanh-2021-2030'];
const source = sourcePlans();

async function above(): Promise<Programme> {
  const plan = await source.find('quoc-gia-87');
  if (!plan) throw new Error('no national plan of Đồng Tháp');
  return plan;
}

/** Figures that differ from unit to unit: by the place of the unit and of the element. */
const entriesOf = (at: number): Readonly<Record<string, Entry>> => ({
  'A01.LH01': 1,
  'A01.LH02': 20 + at,
  'A02.LH02': 10 + at,
  'C01.NS1': 3 + at,
  'C01.NS2': 100 + at,
  'C01.NS3': 7,
  C07: 2,
  D05: 4 + at,
  'D05.MH01': 1,
  'D05.MH13': 2,
  E01: 40 + at,
  E02: 30 + at,
  E04: 20 + at,
  'K01.TH': 11 + at,
  'K03.TH': 5,
});

/** A form of every unit of a plan that owes one. */
async function formsOf(id: string, files = ''): Promise<readonly RollUpInput[]> {
  const tree = await trees.tree(programmeOf(id), YEAR);
  return tree.reporting.map((unit, at) =>
    fileOf(unit, filled(unit, entriesOf(at), { programme: id, year: YEAR, file: `${files}${unit.code}.xlsx` })),
  );
}

function fileOf(unit: Unit, submission: Submission): RollUpInput {
  const form = { submission, unit, findings: [], via: 'form', arrivedInSheet: submission.sheet } as const;
  return { file: submission.file, forms: [form], otherSheets: [] };
}

async function rolled(
  files: readonly RollUpInput[],
  programme: Programme,
  lower: readonly Programme[] = LOWER.map(programmeOf),
): Promise<RollUpResult> {
  const tree = await trees.tree(programme, YEAR);
  const setting: RollUpSetting = {
    programme,
    catalogue: catalogue(),
    lists: await trees.lists(),
    tree,
    wholeTree: tree,
    year: YEAR,
    programmes: lower,
  };
  const find = (id: string) => {
    const plan = lower.find((one) => one.id === id);
    return Promise.resolve(plan && { programme: plan, catalogue: catalogue() });
  };
  return rollUpFiles(files, await withPlansBelow(files, setting, { find, trees }));
}

const both = async (): Promise<readonly RollUpInput[]> => (await Promise.all(LOWER.map((id) => formsOf(id)))).flat();

const valuesOf = ({ rollUp }: RollUpResult, code: string) =>
  rollUp.units.find(({ unit }) => unit.code === code)?.values;

describe('two district plans under the plan of their province', () => {
  it('adds up what the forms say, each figure once', async () => {
    const files = await both();
    const result = await rolled(files, await above());
    expect(result.rollUp.ledger).toMatchObject({ used: files.length, rejected: 0, unknownUnit: 0 });
    for (const key of ['A01.LH02', 'C01', 'C01.NS2', 'D05', 'E01', 'K00.TH', 'K03.TH'] as const) {
      // Reckoned from the forms alone, by nothing of the product.
      let sum = 0;
      for (const { forms } of files)
        for (const { submission } of forms) {
          const figure = submission.values.get(key);
          if (figure?.state === 'value') sum += Number(figure.value);
        }
      expect([key, valuesOf(result, '87')?.get(key)]).toMatchObject([key, { state: 'value', value: sum }]);
    }
  });

  it('tells not asked from not reported', async () => {
    const files = await both();
    const silent = files.filter(({ file }) => file !== '873.PGDDT.xlsx' && !file.startsWith('867.'));
    const result = await rolled(silent, await above());
    const [saDec, caoLanh, elsewhere] = ['867', '873', '866'].map((code) => valuesOf(result, code));
    expect(saDec?.get('C07')).toMatchObject({ state: 'notAsked', reported: 0, expected: 0 });
    expect(saDec?.get('C01.NS2')).toMatchObject({ state: 'notAsked', expected: 0 });
    // Its school office has sent nothing: what its plan asks of it is missing, and nothing else.
    expect(caoLanh?.get('A01.LH02')).toMatchObject({ state: 'blank', reported: 0, expected: 1 });
    expect(caoLanh?.get('D03')).toMatchObject({ state: 'notAsked', expected: 0 });
    expect(saDec?.get('A01.LH02')).toMatchObject({ state: 'blank', reported: 0, expected: 1 });
    expect(elsewhere?.get('C07')).toMatchObject({ state: 'blank', reported: 0, expected: 15 });
    expect(result.rollUp.ledger.missing.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['867.PGDDT', '873.PGDDT']),
    );
    const note = result.rollUp.ledger.entries.find(({ file }) => file === '873.PLDTBXH.xlsx')?.notes?.[0];
    expect(note && reasonText(note, 'vi')).toMatch(
      /^Biểu của kế hoạch cấp dưới Huyện Cao Lãnh 2021–2030: .* kế hoạch ấy không hỏi/,
    );
  });

  it('names other populations beside the figure', async () => {
    const result = await rolled(await both(), await above());
    const of = (indicator: string) => result.attainments.find(({ target }) => target.indicator === indicator);
    const said = (indicator: string) => populationsText(of(indicator)?.populations, catalogue(), 'vi');
    expect(said('C07')).toBe('Thành phố Sa Đéc 2021: không hỏi');
    expect(said('A03')).toMatch(
      /^Huyện Cao Lãnh 2021–2030: không gồm .*bệnh viện.*; Thành phố Sa Đéc 2021: không gồm .*cơ quan tư pháp/,
    );
    expect(said('E06')).toBe('');
  });

  it('asks by the plan of the form that counts: a commune may have filled in that of the province', async () => {
    const upper = await above();
    const tree = await trees.tree(upper, YEAR);
    const [commune] = tree.reporting.filter(({ parent }) => parent === '867');
    if (!commune) throw new Error('no commune');
    const own = {
      ...filled(commune, entriesOf(0), { programme: 'dong-nai-2021-2030', year: YEAR }),
      programme: upper.id,
    };
    const files = [...(await both()).filter(({ file }) => file !== `${commune.code}.xlsx`), fileOf(commune, own)];
    const result = await rolled(files, upper);
    expect(valuesOf(result, commune.code)?.get('C07')).toMatchObject({ expected: 1 });
  });
});

describe('which plans lie below', () => {
  const used = ({ rollUp }: RollUpResult): number => rollUp.ledger.used;
  const withAbove = (above: string): Programme => ({ ...programmeOf('sa-dec-2021'), above: above as Programme['id'] });

  it.each<readonly [name: string, lower: readonly Programme[], counts: boolean]>([
    ['that names none', [programmeOf('sa-dec-2021')], true],
    ['that names it', [withAbove('quoc-gia-87')], true],
    ['that names another one', [withAbove('dong-nai-2021-2030')], false],
    ['that nobody here has', [], false],
  ])('one %s', async (_, lower, counts) => {
    const files = await formsOf('sa-dec-2021');
    const result = await rolled(files, await above(), lower);
    expect(used(result)).toBe(counts ? files.length : 0);
    expect(result.rollUp.below?.map(({ programme }) => programme.id)).toEqual(counts ? ['sa-dec-2021'] : undefined);
  });

  it('none of another place, and none of the same unit', async () => {
    const other = await source.find('quoc-gia-75');
    if (!other) throw new Error('no plan');
    expect(used(await rolled(await formsOf('sa-dec-2021'), other))).toBe(0);
    const same = { ...(await above()), id: 'dong-thap-rieng' } as Programme;
    const tree = await trees.tree(same, YEAR);
    const [first] = tree.reporting;
    if (!first) throw new Error('no unit');
    const file = fileOf(first, {
      ...filled(first, entriesOf(1), { year: YEAR }),
      programme: same.id,
      asOf: asOfDay(same, YEAR),
    });
    expect(used(await rolled([file], await above(), [same]))).toBe(0);
  });
});
