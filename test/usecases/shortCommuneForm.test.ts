import { isInput } from '../../src/domain/plan/computeValues';
import { elementsOf, type ElementSpec } from '../../src/domain/plan/elements';
import { inYear } from '../../src/domain/day';
import type { Programme } from '../../src/domain/plan/programme';
import { rollUp } from '../../src/core/rollup/rollUp';
import { catalogue, findProgramme, programmes } from '../support/plans';
import { argsFor, candidate, filled, smallTree, unitOf } from '../core/rollup/builders';

/** The officer's ten minutes (docs/forms.md#ten-minutes): the plan of a province with all sections may ask more than the others. */
const MOST: Readonly<Record<string, number>> = { 'dong-nai-2021-2030': 105 };
const MOST_ELSEWHERE = 90;

function communeSpecs(programme: Programme, year: number): readonly ElementSpec[] {
  const reporter = { kind: 'commune', tier: 'commune' } as const;
  return elementsOf({
    programme,
    catalogue: catalogue(),
    form: '01/CTXH-X',
    reporter,
    year,
    asOf: inYear(programme.asOf, year),
  });
}

function yearsOf({ years }: Programme): readonly number[] {
  return Array.from({ length: years.to - years.from + 1 }, (_, i) => years.from + i);
}

describe('the commune form', () => {
  it.each(programmes().map((programme) => [programme.id, programme] as const))(
    'of %s asks no more cells than an officer fills in ten minutes',
    (id, programme) => {
      const asked = yearsOf(programme).map((year) => communeSpecs(programme, year).filter(isInput).length);
      expect(Math.max(...asked)).toBeLessThanOrEqual(MOST[id] ?? MOST_ELSEWHERE);
    },
  );

  it('asks totals where a fine breakdown is a department’s work', () => {
    const programme = findProgramme('dong-nai-2021-2030');
    const specs = programme ? communeSpecs(programme, 2024) : [];
    const typed = specs.filter(isInput).map(({ key }) => key);
    const totals = ['C02', 'C03', 'C09', 'D05', 'D06', 'E02', 'E03', 'F02', 'G01', 'G02', 'G03', 'H02', 'H04'];
    expect(typed).toEqual(expect.arrayContaining([...totals, 'K06.TH']));
    const split = specs.filter(({ total }) => total !== undefined && [...totals, 'K06.TH'].includes(total));
    expect(split).toEqual([]);
  });

  it.each(programmes().map((programme) => [programme.id, programme] as const))(
    'of %s leaves no line to nobody: what communes are not asked, a department is',
    (_, programme) => {
      for (const year of yearsOf(programme)) {
        const asOf = inYear(programme.asOf, year);
        const owners = programme.owners.filter((row) => (row.from ?? '') <= asOf && asOf <= (row.to ?? '9999'));
        const asked = owners.flatMap(({ kind, tier }) =>
          elementsOf({
            programme,
            catalogue: catalogue(),
            form: tier === 'commune' ? '01/CTXH-X' : '02a/CTXH-N',
            reporter: { kind, tier },
            year,
            asOf,
          }),
        );
        const used = programme.lines.filter((line) => (line.from ?? 0) <= year && year <= (line.to ?? 9999));
        const codes = new Set(asked.map((spec) => spec.indicator.code));
        const unasked = used.map((line) => line.indicator).filter((code) => !codes.has(code));
        expect({ year, unasked }).toEqual({ year, unasked: [] });
      }
    },
  );
});

describe('roll-up of totals and parts', () => {
  const tree = smallTree();
  const [health, commune] = [unitOf(tree, '75.SYT'), unitOf(tree, '73101')];
  const result = rollUp(
    argsFor(tree, [
      candidate(filled(health, { 'D05.MH08': 1, 'D05.MH09': 4 })),
      candidate(filled(commune, { D05: 3, 'K06.TH': 2.5 })),
    ]),
  );
  const province = result.units.find(({ unit }) => unit.code === '75');

  it('adds a commune’s total to the sum of a department’s parts', () => {
    expect(province?.values.get('D05')).toEqual({ state: 'value', value: 8, reported: 2, expected: 6 });
  });

  it('expects a part only of the units whose form asks it', () => {
    expect(province?.values.get('D05.MH09')).toEqual({ state: 'value', value: 4, reported: 1, expected: 2 });
    expect(result.units.find(({ unit }) => unit.code === '731')?.values.has('D05.MH09')).toBe(false);
  });
});
