import { holdFigures } from '../../../src/core/checks/holdFigures';
import { rulesBrought } from '../../../src/core/checks/newRules';
import { runChecks } from '../../../src/core/checks/runChecks';
import type { Relation } from '../../../src/domain/catalogue/relation';
import type { Finding } from '../../../src/domain/finding';
import { elementsOf } from '../../../src/domain/plan/elements';
import { FormShape } from '../../../src/domain/plan/formShape';
import type { NewRule } from '../../../src/domain/plan/programme';
import { messageOf } from '../../../src/usecases/messages';
import { key } from '../../support/ids';
import { catalogue, findProgramme } from '../../support/plans';
import { short } from './cases/case';
import { unit } from './support/plan';
import { submissionFrom } from './support/submission';

const plan = findProgramme('cao-lanh-2021-2030');
if (!plan) throw new Error('the plan of Cao Lãnh ships');
const asked = { programme: plan, catalogue: catalogue(), form: '01/CTXH-X', year: 2026, asOf: '2026-10-31' } as const;
const specs = elementsOf({ ...asked, reporter: { kind: 'commune', tier: 'commune' } });
const shape = new FormShape(specs);
const submission = submissionFrom({ 'A01.LH01': 1, 'A02.LH01': 5 }, specs, {
  programme: plan.id,
  year: 2026,
  asOf: asked.asOf,
});

/** What is said of five staffed units among one, with these new rules. */
function found(newRules?: readonly NewRule[]): readonly Finding[] {
  const programme = { ...asked.programme, ...(newRules ? { newRules } : {}) };
  return runChecks(submission, { ...asked, programme, shape, unit: { ...unit, list: '2026' } }).filter(
    ({ rule }) => rule === 'V04',
  );
}

const within = (until: number): NewRule => ({ rule: 'V04', about: ['A02', 'A01'], until });

test.each<readonly [string, readonly NewRule[] | undefined, string]>([
  ['none', undefined, 'E'],
  ['in its last year', [within(2026)], 'W'],
  ['the year after', [within(2025)], 'E'],
  ['the whole rule', [{ rule: 'V04', until: 2026 }], 'W'],
  ['another rule', [{ ...within(2026), rule: 'V08' }], 'E'],
  ['one of the two is another', [{ rule: 'V04', about: ['A02', 'A04'], until: 2026 }], 'E'],
  ['of one of the two alone', [{ rule: 'V04', about: ['A02'], until: 2026 }], 'E'],
])('a new rule warns first: %s', (_what, newRules, severity) => {
  expect(found(newRules).map(short)).toEqual([`${severity} V04 above A02.LH01`]);
});

test('it says so, and holds nothing while it warns', () => {
  const [warned] = found([within(2026), within(2027)]);
  const [blocked] = found();
  expect(warned && messageOf(warned, 'vi')).toMatch(/\. Quy tắc mới: báo cáo từ năm 2028 sẽ bị báo lỗi\.$/);
  expect(blocked && messageOf(blocked, 'vi')).not.toContain('Quy tắc mới');
  const state = (findings: readonly Finding[]) =>
    holdFigures(submission, findings, shape).values.get(key('A02.LH01'))?.state;
  expect([state(found([within(2026)])), state(found())]).toEqual(['value', 'held']);
});

test('who, when and which plan is never new', () => {
  const other = { ...submission, programme: 'other' };
  const said = (newRules: readonly NewRule[]) =>
    runChecks(other, { ...asked, programme: { ...asked.programme, newRules }, shape })
      .filter(({ identity }) => identity === true)
      .map(short);
  const identities = said([]);
  expect(identities.some((one) => one.startsWith('E'))).toBe(true);
  expect(
    said([...new Set(identities.map((one) => one.split(' ')[1]))].map((rule) => ({ rule, until: 2030 }) as NewRule)),
  ).toEqual(identities);
});

test.each<readonly [Relation, readonly string[], readonly string[]]>([
  [{ kind: 'partOf', part: 'A02', whole: 'A01' }, ['V04', 'V28'], ['A02', 'A01']],
  [{ kind: 'disjointTotal', total: 'A01', lines: ['A02', 'A04'] }, ['V06'], ['A01', 'A02', 'A04']],
  [{ kind: 'ceiling', figure: key('A01.LH01'), most: 1 }, ['V25'], ['A01']],
  [{ kind: 'together', first: 'A01', second: 'A02' }, [], []],
])('what a relation brings: %j', (relation, rules, about) => {
  const brought = rulesBrought(relation, 2027);
  expect(brought.map(({ rule }) => rule)).toEqual(rules);
  for (const one of brought) expect(one).toMatchObject({ about, until: 2027 });
});
