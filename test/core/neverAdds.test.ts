import type { Catalogue } from '../../src/domain/catalogue/indicator';
import type { ElementKey, IndicatorCode } from '../../src/domain/ids';
import { elementsOf } from '../../src/domain/plan/elements';
import type { Programme } from '../../src/domain/plan/programme';
import { attain } from '../../src/core/attainment/attain';
import { targetMatrix } from '../../src/core/attainment/targetMatrix';
import { buildForm } from '../../src/core/forms/buildForm';
import { isFormula } from '../../src/core/sheet/model';
import { buildDistrictForm } from '../../src/core/forms/build/district';
import { elementColumns } from '../../src/core/reports/elementColumns';
import { totalCell } from '../../src/core/reports/figureTotals';
import { figuresPlan } from '../../src/core/reports/figuresPlan';
import { checkLedger } from '../../src/core/rollup/checkLedger';
import { rollUp } from '../../src/core/rollup/rollUp';
import { catalogue as shipped } from '../support/plans';
import { formArgs } from './forms/fixtures';
import { districtArgs } from './forms/read/districtForm';
import { summaryArgs } from './reports/province';
import { argsFor, candidate, filled, programmeOf, smallTree, unitOf } from './rollup/builders';
import { shippedLists } from './units/listFiles';

// Money a head, "lần": figures that nothing adds up. Here a catalogue says so of staff and of children in scope.
const APART: readonly IndicatorCode[] = ['B01', 'E01'];
const catalogue: Catalogue = {
  ...shipped(),
  indicators: shipped().indicators.map((row) => (APART.includes(row.code) ? { ...row, acrossUnits: 'none' } : row)),
};

const dongNai = programmeOf('dong-nai-2021-2030');
const [some] = dongNai.targets;
if (!some) throw new Error('no target');
const asked = { ...some, id: 'XX24-1', indicator: 'E01', comparator: '>=', value: 40, valueTo: null } as const;
const programme: Programme = {
  ...dongNai,
  targets: [{ ...asked, valueUnit: 'trẻ em', periodFrom: 2024, periodTo: 2024 }],
};

const tree = smallTree();
const forms = [
  candidate(filled(unitOf(tree, '73101'), { E01: 50, E04: 40 })),
  candidate(filled(unitOf(tree, '73102'), { E01: 30, E04: 20 })),
];
const result = rollUp(argsFor(tree, forms, { programme, catalogue }));
const valueOf = (code: string, key: ElementKey) => result.units.find(({ unit }) => unit.code === code)?.values.get(key);

test('a unit keeps its own figure, and nothing above it has one', () => {
  expect(valueOf('73101', 'E01')).toMatchObject({ state: 'value', value: 50 });
  expect([valueOf('731', 'E01'), valueOf('75', 'E01')]).toEqual([undefined, undefined]);
  expect(valueOf('75', 'E04')).toMatchObject({ state: 'value', value: 60 });
  expect(checkLedger(result, catalogue)).toEqual([]);
});

test('its target is judged at the units that report it, and says why nowhere else', () => {
  const at = (unit: string) => attain(result, { programme, catalogue, lists: shippedLists, unit })[0];
  expect(at('75')).toMatchObject({ verdict: 'notApplicable', reason: 'neverAdds', actual: null });
  expect([at('73101')?.actual, at('73102')?.actual]).toEqual([50, 30]);
  expect([at('73101')?.verdict, at('73102')?.verdict]).toEqual(['met', 'notMet']);
  expect(targetMatrix(programme, result, catalogue)[0]?.communes.numerator).toBeNull();
});

test('the summary says "–" for its totals and makes none from parts', () => {
  const args = { ...summaryArgs(result), programme, catalogue };
  const plan = figuresPlan(args);
  const totals = plan.sums.map((sum) => {
    const column = plan.columns.find(({ key }) => key === 'E01');
    return column && totalCell(plan, sum, column);
  });
  expect(totals.length).toBeGreaterThan(1);
  for (const total of totals) expect(total).toEqual({ kind: 'text', text: '–' });
  expect(elementColumns(programme, catalogue, result).find(({ key }) => key === 'B01')?.parts ?? []).toEqual([]);
});

test('on a form its total over several parts is typed, and a district’s sheet has none', () => {
  const staff = (given: Catalogue) =>
    elementsOf({
      ...formArgs({ catalogue: given }),
      form: '02a/CTXH-N',
      reporter: { kind: 'police', tier: 'department' },
    })
      .filter(({ indicator, part }) => indicator.code === 'B01' && part === undefined)
      .map(({ computed }) => computed?.rule);
  const [before] = staff(shipped());
  expect([before, staff(catalogue)[0]]).toEqual(['sum', undefined]);
  const totals = buildDistrictForm({ ...districtArgs, catalogue }).cells.filter(
    ({ content }) => content && 'text' in content && content.text === '–',
  );
  expect(totals).toHaveLength(2);
});

test('no mark on the sheet holds its parts against its total', () => {
  const marks = (given: Catalogue) =>
    buildForm(formArgs({ catalogue: given })).cells.filter(
      ({ content }) => content && isFormula(content) && content.formula.includes('Số của nhóm'),
    ).length;
  const counts = shipped().indicators.map((row) =>
    row.type === 'count' ? { ...row, acrossUnits: 'none' as const } : row,
  );
  expect(marks(shipped())).toBeGreaterThan(0);
  expect(marks({ ...shipped(), indicators: counts })).toBe(0);
});
