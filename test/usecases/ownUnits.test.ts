import { withinTerritory } from '../../src/cli/ownUnits';
import type { Programme } from '../../src/domain/plan/programme';
import { FormReadingCaches } from '../../src/core/forms/readForms';
import { expectedElements } from '../../src/core/rollup/reporter';
import { ownUnits } from '../../src/core/units/ownUnits';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { checkWorkbook } from '../../src/usecases/checkWorkbook';
import { illustrativeEntries } from '../../src/usecases/illustrativeForms';
import { formPlans, formWorkbook } from '../../src/usecases/makeForms';
import { asOfDay, formOf, reportersWith } from '../../src/usecases/reporters';
import { rollUpFiles } from '../../src/usecases/rollUpFiles';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { modelSnapshot } from '../core/forms/modelSnapshot';
import { programmeOf } from '../core/rollup/builders';
import { catalogue } from '../support/plans';
import { diskAssets } from '../taskpane/diskAssets';

const YEAR = 2024;
const programme = programmeOf('dong-nai-2021-2030');
const ROWS = [
  ['Mã', 'Tên', 'Cấp', 'Ngành'],
  ['75.SVHTT', 'Sở Văn hóa, Thể thao', 'sở', ''],
  ['75.SGD2', 'Sở Giáo dục thứ hai', 'sở', 'giáo dục'],
  ['75.BVDK', 'Bệnh viện đa khoa', 'cơ sở', ''],
];
const own = ownUnits(ROWS).units;
const trees = new UnitTrees(diskAssets, own);
const codes = own.map(({ code }) => code);

/** The same bodies as the plan's own. */
const withThem: Programme = {
  ...programme,
  ownUnits: [
    { code: '75.SVHTT', name: 'Sở Văn hóa, Thể thao', kind: 'other' },
    { code: '75.SGD2', name: 'Sở Giáo dục thứ hai', kind: 'education' },
    { code: '75.BVDK', name: 'Bệnh viện đa khoa', kind: 'facility' },
  ],
};
const NAMED = [
  ['of a list', { programme, trees }],
  ['of the plan', { programme: withThem, trees: new UnitTrees(diskAssets) }],
] as const;
type Named = (typeof NAMED)[number][1];

async function filled({ programme, trees }: Named): Promise<readonly WorkbookSnapshot[]> {
  const tree = await trees.tree(programme, YEAR);
  return formPlans({ programme, catalogue: catalogue(), tree, year: YEAR }, codes).map((plan) => {
    const { sheets } = formWorkbook(plan, { entries: illustrativeEntries(plan, '1'), illustrative: true });
    return {
      file: `${plan.args.unit.code}.xlsx`,
      sheets: sheets.map((sheet) => modelSnapshot(sheet)),
      externalLinks: [],
      hasMacros: false,
    };
  });
}

it.each(NAMED)('asks a department %s what it owns, no more and no less than the roll-up expects', async (_, named) => {
  const { programme, trees } = named;
  const tree = await trees.tree(programme, YEAR);
  const plans = formPlans({ programme, catalogue: catalogue(), tree, year: YEAR }, codes.slice(0, 2));
  const asked = { programme, catalogue: catalogue(), year: YEAR, asOf: asOfDay(programme, YEAR) };
  for (const { args } of plans) {
    const keys = expectedElements(asked, args.unit).map(({ key }) => key);
    expect(keys).toContain(args.unit.kind === 'education' ? 'A01.LH02' : 'A01.LH12');
    expect(args.form).toBe(plans[0]?.args.form);
  }
  expect(plans.map(({ args }) => args.reporter)).toEqual([
    { kind: 'other', tier: 'department' },
    { kind: 'education', tier: 'department' },
  ]);
});

it.each(NAMED)('knows forms of bodies %s again, finds nothing wrong, and misses nothing', async (_, named) => {
  const { programme, trees } = named;
  const setting = { programmes: [programme], catalogue: catalogue(), caches: new FormReadingCaches(), trees };
  const files = await Promise.all((await filled(named)).map((workbook) => checkWorkbook(workbook, setting)));
  const grave = files.flatMap(({ forms }) =>
    forms.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'info')),
  );
  expect(grave).toEqual([]);
  const tree = await trees.tree(programme, YEAR);
  const { rollUp } = rollUpFiles(files, {
    programme,
    catalogue: catalogue(),
    lists: await trees.lists(),
    tree,
    wholeTree: tree,
    year: YEAR,
  });
  expect(rollUp.ledger).toMatchObject({ used: 3, rejected: 0, unknownUnit: 0 });
  for (const code of codes.slice(0, 2)) {
    const values = rollUp.units.find(({ unit }) => unit.code === code)?.values ?? new Map();
    const missing = [...values].filter(([, { reported, expected }]) => reported < expected).map(([key]) => key);
    expect([code, values.size > 100, missing]).toEqual([code, true, []]);
  }
});

it.each([
  ['no unit above, in no area of the plan', ['79.BV', 'Bệnh viện xa', 'cơ sở', ''], /Bệnh viện xa \(79\.BV: 79\)/],
  ['beside a unit of the plan', ['26179.TYT', 'Trạm y tế', 'cơ sở', ''], undefined],
  ['beside nothing in particular', ['BV1', 'Bệnh viện', 'cơ sở', ''], undefined],
] as const)('a facility %s', async (_, row, refused) => {
  const { units } = ownUnits([ROWS[0] ?? [], row]);
  const tree = await new UnitTrees(diskAssets, units).tree(programme, YEAR);
  if (refused) expect(() => withinTerritory(tree)).toThrow(refused);
  else expect(withinTerritory(tree)).toBe(tree);
});

it('a body the plan names is what the plan says, whatever a list says', () => {
  const [claimed] = ownUnits([ROWS[0] ?? [], ['75.SYT', 'Sở Y tế', 'sở', 'công an']]).units;
  expect(claimed && reportersWith([claimed])(programme, '75.SYT')).toEqual({ kind: 'health', tier: 'department' });
  const [other] = ownUnits([ROWS[0] ?? [], ['75.SGD2', 'Sở khác', 'sở', 'công an']]).units;
  expect(other && reportersWith([other])(withThem, '75.SGD2')).toEqual({ kind: 'education', tier: 'department' });
});

it('a facility fills the form of departments where the plan gives facilities lines', () => {
  const forms = (owners: typeof programme.owners) =>
    formOf({ programme: { owners }, catalogue: catalogue() }, { level: 'facility' });
  const department = formOf({ programme, catalogue: catalogue() }, { level: 'department' });
  expect(forms([{ tier: 'facility', kind: 'facility', places: ['LH03'] }])).toBe(department);
  expect(forms([])).not.toBe(department);
});
