import type { ElementKey, FormId } from '../../src/domain/ids';
import targetsAsset from '../fixtures/targets.json';
import { type ComputedRule, elementsOf, findIndicator, inForce, type Reporter } from '../../src/domain/plan/elements';
import { inYear } from '../../src/domain/day';
import type { Programme } from '../../src/domain/plan/programme';
import type { Deadline, ReferenceTarget, Target } from '../../src/domain/targets/target';

import { catalogue, findProgramme, programmes } from '../support/plans';

const forms: readonly FormId[] = ['01/CTXH-X', '02a/CTXH-N', '02b/CTXH-H', '04/CTXH-25/3'];
const named: readonly [string, Programme][] = programmes().map((programme) => [programme.id, programme]);

function yearsOf(programme: Programme): readonly number[] {
  return Array.from({ length: programme.years.to - programme.years.from + 1 }, (_, i) => programme.years.from + i);
}

/** Each once, however many rows of the plan name it. */
function reportersOf(programme: Programme): readonly Reporter[] {
  const departments = programme.departments.map(({ kind }) => ({ kind, tier: 'department' as const }));
  const own = programme.owners.map(({ kind, tier }) => ({ kind, tier }));
  const more = [{ kind: 'other', tier: 'district' } as const, { kind: 'facility', tier: 'facility' } as const];
  return [...new Map([...departments, ...own, ...more].map((one) => [`${one.tier} ${one.kind}`, one])).values()];
}

function sourceTarget(programme: Programme, target: Target) {
  return {
    id: target.id,
    document: programme.document.file,
    level: programme.unit.level,
    kind: target.kind,
    period_from: target.periodFrom,
    period_to: target.periodTo,
    indicator: target.indicator,
    comparator: target.comparator,
    value: target.value,
    value_to: target.valueTo,
    value_unit: target.valueUnit,
    base_year: target.baseYear,
    denominator: target.denominator,
    numerator_condition: target.numeratorCondition,
    clause: target.clause,
    wording: target.wording,
    note: target.note,
  };
}

const sourceRelation: Readonly<Record<string, string>> = { onOrBefore: 'on_or_before', endOf: 'end_of' };

function sourceDeadline(programme: Programme, deadline: Deadline) {
  const { id, what, sender, receiver, via, date, recurrence, clause, note } = deadline;
  const relation = sourceRelation[deadline.relation] ?? deadline.relation;
  const document = programme.document.file;
  return { id, document, what, sender, receiver, via, relation, date, recurrence, clause, note };
}

function sourceReference(row: ReferenceTarget) {
  return {
    document: row.document,
    level: 'national',
    period_from: row.periodFrom,
    period_to: row.periodTo,
    indicator: row.indicator,
    comparator: row.comparator,
    value: row.value,
    value_unit: row.valueUnit,
    base_year: row.baseYear,
    evidence: row.evidence,
    note: row.note,
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

describe('shipped programmes', () => {
  it('are the five plans', () => {
    expect(programmes().map(({ id }) => id)).toEqual([
      'cao-lanh-2021-2030',
      'dong-nai-2021-2030',
      'quang-tri-2016-2020',
      'sa-dec-2021',
      'thua-thien-hue-2024',
    ]);
    expect(findProgramme('sa-dec-2021')?.unit.code).toBe('867');
    expect(findProgramme('ha-noi-2024')).toBeUndefined();
  });

  it('hold the 40 target rows of the source, row by row', () => {
    const held = programmes().flatMap((programme) => programme.targets.map((t) => sourceTarget(programme, t)));
    const source = targetsAsset.targets.map(({ unit: _, ...row }) => row);
    expect(source).toHaveLength(40);
    expect([...held].sort(byId)).toEqual([...source].sort(byId));
  });

  it('hold the 13 deadlines of the source, row by row', () => {
    const held = programmes().flatMap((programme) => programme.deadlines.map((d) => sourceDeadline(programme, d)));
    expect(held).toHaveLength(13);
    expect([...held].sort(byId)).toEqual([...targetsAsset.deadlines].sort(byId));
  });

  it.each(named)('%s shows the national rows of its years', (_, programme) => {
    const beforeDecision112 = programme.years.to < 2021;
    const source = targetsAsset.national_reference.filter(
      (row) => row.period_from <= programme.years.to && programme.years.from <= row.period_to,
    );
    expect(programme.reference.map(sourceReference)).toEqual(beforeDecision112 ? [] : source);
  });

  it.each(named)('%s gives each place of a line an owner on the as-of day of every year', (_, programme) => {
    for (const year of yearsOf(programme)) {
      const asOf = inYear(programme.asOf, year);
      const owned = programme.owners.filter((row) => inForce(row, asOf)).flatMap((row) => row.places);
      const used = programme.lines
        .filter((line) => (line.from ?? 0) <= year && year <= (line.to ?? 9999) && line.indicator !== 'B01')
        .flatMap((line) => line.breakdowns)
        .filter((use) => use.dimension === 'LH')
        .flatMap((use) => use.parts);
      expect({ year, places: owned }).toEqual({ year, places: expect.arrayContaining([...new Set(used)]) });
    }
  });

  it.each(named)(
    '%s builds unique elements, computed only from elements of the form, for everyone every year',
    (_, programme) => {
      const wrong: string[] = [];
      for (const year of yearsOf(programme)) {
        const asOf = inYear(programme.asOf, year);
        for (const reporter of reportersOf(programme)) {
          for (const form of forms) {
            const specs = elementsOf({ programme, catalogue: catalogue(), form, reporter, year, asOf });
            const keys = new Set(specs.map(({ key }) => key));
            const where = `${year} ${form} ${reporter.tier} ${reporter.kind}`;
            if (keys.size < specs.length) wrong.push(`${where}: an element stands twice`);
            const terms = specs.flatMap(({ computed }) => (computed ? termsOf(computed) : []));
            wrong.push(...terms.filter((term) => !keys.has(term)).map((term) => `${where}: ${term} is not on it`));
          }
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each(named)('%s asks communes and each department for something every year it reports', (_, programme) => {
    for (const year of yearsOf(programme)) {
      const asOf = inYear(programme.asOf, year);
      const commune = elementsOf({
        programme,
        catalogue: catalogue(),
        form: '01/CTXH-X',
        reporter: { kind: 'commune', tier: 'commune' },
        year,
        asOf,
      });
      expect(commune.length).toBeGreaterThan(30);
      for (const { kind } of programme.departments.filter((row) => inForce(row, asOf))) {
        const specs = elementsOf({
          programme,
          catalogue: catalogue(),
          form: '02a/CTXH-N',
          reporter: { kind, tier: 'department' },
          year,
          asOf,
        });
        expect(specs.length).toBeGreaterThan(15);
      }
    }
  });

  it.each(named)('%s has a line for each indicator its targets test, in every year of the target', (_, programme) => {
    for (const target of programme.targets) {
      const growth = findIndicator(catalogue(), target.indicator).growthOf;
      const lines = programme.lines.filter((line) => line.indicator === (growth ?? target.indicator));
      for (let year = target.periodFrom; year <= target.periodTo; year += 1) {
        const used = lines.filter((line) => (line.from ?? 0) <= year && year <= (line.to ?? 9999));
        expect(used.map((line) => line.required)).toEqual([target.comparator !== 'none']);
      }
    }
  });
});

function termsOf(rule: ComputedRule): readonly ElementKey[] {
  return rule.rule === 'sum' ? rule.of : [rule.numerator, rule.denominator];
}

describe('catalogue', () => {
  it('has the 110 indicators of the domain, each code once', () => {
    const codes = catalogue().indicators.map(({ code }) => code);
    expect(codes).toHaveLength(110);
    expect(new Set(codes).size).toBe(110);
    expect(codes).toEqual([...codes].sort());
  });

  it('is written in NFC', () => {
    const text = JSON.stringify([catalogue(), programmes()]);
    expect(text).toBe(text.normalize('NFC'));
  });
});
