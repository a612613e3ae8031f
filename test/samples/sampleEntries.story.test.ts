import { FormShape } from '../../src/domain/plan/formShape';
import { valueOf } from '../../src/domain/figure';
import { runChecks } from '../../src/core/checks/runChecks';
import { isInput } from '../../src/domain/plan/computeValues';
import { elementsOf } from '../../src/domain/plan/elements';
import type { Finding } from '../../src/domain/finding';
import type { Programme } from '../../src/domain/plan/programme';
import type { Submission } from '../../src/domain/submission';
import { sampleEntries } from '../../src/samples/sampleEntries';
import { catalogue, findProgramme, programmes } from '../support/plans';
import { asOfDay, entriesOf, sampleReporters, specsOf, submissionOf, type SampleReporter } from './sampleForm';

const dongNai = programmeOf('dong-nai-2021-2030');
const named: readonly [string, Programme][] = programmes().map((programme) => [programme.id, programme]);

function programmeOf(id: string): Programme {
  const found = findProgramme(id);
  if (!found) throw new Error(`no programme ${id}`);
  return found;
}

function yearsOf({ years }: Programme): readonly number[] {
  return Array.from({ length: years.to - years.from + 1 }, (_, i) => years.from + i);
}

const made = new Map<string, Submission>();

/** Of seed 1; every form but the first is asked for twice, since it is last year's of the next. */
function formOf(programme: Programme, of: SampleReporter, year: number): Submission {
  const key = `${programme.id} ${of.unit.list} ${of.unit.code} ${year}`;
  const form = made.get(key) ?? submissionOf(programme, of, year, entriesOf(programme, of, year));
  made.set(key, form);
  return form;
}

function findingsOf(programme: Programme, of: SampleReporter, year: number): readonly Finding[] {
  const form = (at: number) => formOf(programme, of, at);
  const sameList = asOfDay(programme, year - 1) >= '2025-07-01' || asOfDay(programme, year) < '2025-07-01';
  const last = year > programme.years.from && sameList ? { lastYear: form(year - 1) } : {};
  const shape = new FormShape(specsOf(programme, of, year));
  const context = { programme, catalogue: catalogue(), shape, unit: of.unit, ...last };
  return runChecks(form(year), context);
}

/** What a consistent form may still be asked about: nobody staffed, staff newly assigned, the count begun anew. */
function isExpected({ rule, variant, element }: Finding): boolean {
  if (rule === 'V22') return variant === 'zeroDenominator' && element === 'A06';
  return rule === 'V17' && variant === 'changed' && /^[BC]0/.test(element);
}

describe('sample figures', () => {
  it.each(named)('of %s pass every check in every year, for communes and departments', (_, programme) => {
    for (const year of yearsOf(programme)) {
      for (const of of sampleReporters(programme, year, 3)) {
        const odd = findingsOf(programme, of, year).filter((finding) => !isExpected(finding));
        expect({ year, unit: of.unit.code, odd }).toEqual({ year, unit: of.unit.code, odd: [] });
      }
    }
  });

  it.each(named)('of %s fill every input cell; only days of an event not held stay blank', (_, programme) => {
    const year = programme.years.from;
    for (const of of sampleReporters(programme, year, 12)) {
      const entries = entriesOf(programme, of, year);
      const blank = specsOf(programme, of, year).filter((spec) => isInput(spec) && !entries.has(spec.key));
      const allowed = entries.get('H01') === 0 ? ['H06.TU', 'H06.DEN'] : [];
      expect(blank.map(({ key }) => key).filter((key) => !allowed.includes(key))).toEqual([]);
    }
  });

  it('are the same for the same arguments and differ by seed, unit and year', () => {
    const [first, second] = sampleReporters(dongNai, 2024, 2);
    if (!first || !second) throw new Error('two communes expected');
    const text = (of: SampleReporter, year: number, seed: number) =>
      JSON.stringify([...entriesOf(dongNai, of, year, seed)]);
    expect(text(first, 2024, 7)).toBe(text(first, 2024, 7));
    expect(
      new Set([text(first, 2024, 7), text(first, 2024, 8), text(second, 2024, 7), text(first, 2023, 7)]).size,
    ).toBe(4);
  });

  it('leave about two communes in three staffed in 2024', () => {
    const communes = sampleReporters(dongNai, 2024, 50).filter(({ form }) => form === '01/CTXH-X');
    const staffed = communes.filter((of) => entriesOf(dongNai, of, 2024).get('A02.LH01') === 1).length;
    expect(staffed / communes.length).toBeGreaterThan(0.58);
    expect(staffed / communes.length).toBeLessThan(0.72);
  });

  it('keep a commune staffed once it is', () => {
    for (const of of sampleReporters(dongNai, 2021, 8).slice(0, 8)) {
      const course = [2021, 2022, 2023, 2024].map((year) => Number(entriesOf(dongNai, of, year).get('A02.LH01')));
      expect(course).toEqual([...course].sort((a, b) => a - b));
    }
  });

  it('mark every text as illustrative', () => {
    for (const of of sampleReporters(dongNai, 2024, 3)) {
      const entries = entriesOf(dongNai, of, 2024);
      const texts = specsOf(dongNai, of, 2024).filter(({ type }) => type === 'text');
      for (const { key } of texts) expect(entries.get(key)).toMatch(/minh hoạ/);
      expect(texts.length).toBeGreaterThan(0);
    }
  });

  it('of a district row are the totals of the unit’s own form, "x" where it owns nothing', () => {
    const [commune] = sampleReporters(dongNai, 2024, 1);
    if (!commune) throw new Error('a commune expected');
    const own = submissionOf(dongNai, commune, 2024, entriesOf(dongNai, commune, 2024));
    const row = entriesOf(dongNai, { ...commune, form: '02b/CTXH-H' }, 2024);
    const given = (['A01', 'B01', 'C01', 'E04', 'K00.TH'] as const).map((key) => [key, row.get(key)]);
    expect(given).toEqual(
      (['A01', 'B01', 'C01', 'E04', 'K00.TH'] as const).map((key) => [key, valueOf(own.values.get(key))]),
    );
    expect(row.get('D01')).toBe('x');
  });

  it('fill the Social Work Day form of a hospital', () => {
    const reporter = { kind: 'facility', tier: 'facility' } as const;
    const form = '04/CTXH-25/3' as const;
    const unit = { list: 'own', code: '75.BVDK', name: 'Bệnh viện mẫu', type: '', level: 'facility' } as const;
    const args = { programme: dongNai, catalogue: catalogue(), form, reporter, year: 2022, asOf: '2022-04-05' };
    const specs = elementsOf({
      programme: dongNai,
      catalogue: catalogue(),
      form,
      reporter,
      year: 2022,
      asOf: '2022-04-05',
    });
    const held = Array.from({ length: 20 }, (_, seed) => sampleEntries({ ...args, unit, seed }));
    const full = held.filter((entries) => entries.get('H01') === 1);
    expect(full.length).toBeGreaterThan(10);
    for (const entries of full) expect([...entries.keys()]).toEqual(specs.filter(isInput).map(({ key }) => key));
  });
});
