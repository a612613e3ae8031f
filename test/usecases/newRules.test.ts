import { planBook } from '../../src/core/planBook/drawBook';
import { readBook } from '../../src/core/planBook/readBook';
import type { Relation } from '../../src/domain/catalogue/relation';
import type { GivenPlan } from '../../src/domain/plan/carriedPlan';
import { programmeFaults } from '../../src/domain/plan/parseProgramme';
import type { NewRule } from '../../src/domain/plan/programme';
import { newRuleText } from '../../src/usecases/newRules';
import { publication, publishedCells } from '../../src/usecases/publication';
import { snapshotOf } from '../support/bookSnapshot';
import { catalogue, findProgramme, sourcePlans } from '../support/plans';

const programme = findProgramme('sa-dec-2021');
if (!programme) throw new Error('the plan of Sa Đéc ships');
const partOf: Relation = { kind: 'partOf', part: 'B01', whole: 'A01' };
const ceiling: Relation = { kind: 'ceiling', figure: 'B01', most: 5 };
const given = (relations: readonly Relation[], newRules?: readonly NewRule[]): GivenPlan => ({
  programme: { ...programme, ...(newRules ? { newRules } : {}) },
  rows: { sections: [], indicators: [], dimensions: [], relations },
});
const V25: NewRule = { rule: 'V25', about: ['B01'], until: 2027 };
const published = (before: GivenPlan | undefined, plan: GivenPlan, year = 2027) =>
  publication(plan, { highest: 1, year, source: sourcePlans(), ...(before ? { before } : {}) });

test.each<readonly [string, GivenPlan | undefined, GivenPlan, readonly NewRule[] | undefined]>([
  ['a first version', undefined, given([ceiling]), undefined],
  ['nothing new', given([ceiling]), given([ceiling]), undefined],
  ['a relation more', given([partOf]), given([partOf, ceiling]), [V25]],
  ['other words', given([ceiling]), given([{ ...ceiling, because: { vi: 'Vì', en: 'As' } }]), undefined],
  ['another limit', given([ceiling]), given([{ ...ceiling, most: 3 }]), [V25]],
  ['a year that is written stays', given([]), given([ceiling], [{ ...V25, until: 2020 }]), [{ ...V25, until: 2020 }]],
  ['what the version before said stays', given([ceiling], [V25]), given([ceiling]), [V25]],
])('publishing makes new rules warn first: %s', async (_what, before, plan, newRules) => {
  const { plan: next } = await published(before, plan);
  expect(next.programme.newRules).toEqual(newRules);
});

test('they are shown, and not before the first year of the plan', async () => {
  const { warnsFirst, changes, formsChange } = await published(given([]), given([ceiling]), 2020);
  expect(warnsFirst.map((rule) => newRuleText(rule).vi)).toEqual([
    'Quy tắc mới V25 (B01): đến hết số liệu năm 2021 chỉ cảnh báo, sau đó báo lỗi.',
  ]);
  expect(changes).toContainEqual({ kind: 'added', list: 'newRules', row: 'V25' });
  expect(formsChange).toBe(true);
});

test('the book has them in a cell, and publishing writes it', () => {
  const setting = { catalogue: catalogue() };
  const plan = { ...programme, newRules: [V25, { rule: 'V04', until: 2026 } as const] };
  const book = readBook(snapshotOf(planBook({ ...plan }, setting)), setting);
  if (!book.ok) throw new Error(book.faults.map(({ fault }) => fault.code).join());
  expect(book.plan.programme.newRules).toEqual(plan.newRules);
  const written = publishedCells(plan, book);
  expect(written).toContainEqual({ ...book.placeOf(['newRules']), value: 'V25 B01: 2027; V04: 2026' });
});

test('they name indicators there are', () => {
  const wrong = { ...programme, newRules: [{ ...V25, about: ['B01', 'Z09'] }] };
  expect(programmeFaults(wrong as typeof programme, catalogue(), 'plan').map(({ code }) => code)).toEqual([
    'unknownIndicator',
  ]);
});
