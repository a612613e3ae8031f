import { eachOf, withEach } from '../../../src/core/attainment/eachUnit';
import { attain } from '../../../src/core/attainment/attain';
import { attainmentText } from '../../../src/core/attainment/attainmentText';
import type { Programme } from '../../../src/domain/plan/programme';
import type { Target } from '../../../src/domain/targets/target';
import type { Attainment, EachAttainment, Outlook } from '../../../src/domain/targets/verdict';
import { catalogue } from '../../support/plans';
import { shippedLists } from '../units/listFiles';
import { area, targetOf, type UnitEntries } from './builders';

const { programme, target } = targetOf('DN25-4');
const DUE = 2025;

/** The plan with its target for children asked of units below, over communes with so many of E01 and E06's numerator. */
function tested(more: Partial<Target>, units: readonly UnitEntries[], year = DUE, unit?: string): Attainment {
  const plan: Programme = { ...programme, targets: [{ ...target, ...more }] };
  const result = area({ programme: plan, year }, units);
  const [found] = attain(result, {
    programme: plan,
    catalogue: catalogue(),
    lists: shippedLists,
    ...(unit === undefined ? {} : { unit }),
  });
  if (!found) throw new Error('no attainment');
  return found;
}

const children = (served: number, all = 100): UnitEntries => ({ E01: all, E02: served, E03: served, E04: served });
const outcomes = ({ each = [] }: Attainment) => each.map(({ outcome }) => outcome);

test('each commune is judged for itself; one that is missing is not known and never short', () => {
  const found = tested({ each: 'commune' }, [children(95), children(50), undefined]);
  expect(outcomes(found)).toEqual(['reached', 'notReached', 'unknown']);
  expect(found).toMatchObject({
    verdict: 'notMet',
    gap: null,
    needed: null,
    provisional: false,
    reason: 'eachReached',
  });
  expect(found.each?.[1]?.attainment).toMatchObject({ actual: 50, verdict: 'notMet', needed: 41 });
  expect(found.each?.[1]?.attainment.reason).toBeUndefined();
  expect(attainmentText(found, 'vi', catalogue())).toBe(
    `${target.vi}: 1/3 xã, phường đạt; 1 chưa đạt (xã U26001); 1 chưa biết (xã U26002) (mức trên 90%).`,
  );
});

test('the whole is open while one is missing and none falls short, and met when all reached it', () => {
  expect(tested({ each: 'commune' }, [children(95), undefined])).toMatchObject({
    verdict: 'insufficientData',
    reason: 'eachUnknown',
    provisional: true,
  });
  expect(tested({ each: 'commune' }, [children(95), children(91)])).toMatchObject({
    verdict: 'met',
    provisional: false,
  });
  expect(tested({ each: 'commune' }, [children(95), children(90)], 2023)).toMatchObject({ verdict: 'pending' });
  expect(tested({ each: 'district' }, [children(95)])).toMatchObject({
    verdict: 'notApplicable',
    reason: 'noEachUnit',
  });
});

test('a unit that has to reach the target is judged as the plan judges it, not for reference only', () => {
  const found = tested({ each: 'commune' }, [children(50), children(95)], DUE, '26001');
  expect(found).toMatchObject({ verdict: 'met', actual: 95 });
  expect([found.reason, found.each]).toEqual([undefined, undefined]);
});

test('each unit is tested against its own value, the whole against the total', () => {
  const allocated = [
    { unit: '26000', value: 80 },
    { unit: '26001', value: 20 },
  ];
  const count = { indicator: 'E04', comparator: '>=', value: 100, valueUnit: 'trẻ em', allocated } as const;
  const found = tested(count, [children(70), children(40), children(5)]);
  expect(found).toMatchObject({ numerator: 115, verdict: 'met', gap: 15 });
  expect(outcomes(found)).toEqual(['notReached', 'reached']);
  expect(found.each?.map(({ attainment }) => [attainment.target.value, attainment.needed])).toEqual([
    [80, 10],
    [20, 0],
  ]);
  expect(tested(count, [children(70), children(40)], DUE, '26001')).toMatchObject({ verdict: 'met', gap: 20 });
});

test('a plan that asks nothing of each is judged as before', () => {
  const whole = tested({}, [children(95)]);
  expect(whole.each).toBeUndefined();
  expect(withEach(whole, [eachOf(whole)], DUE)).toBe(whole);
});

test('what the missing can still do: one that fell short decides, else who is not known can turn it', () => {
  const withOneShort = tested({ each: 'commune' }, [children(95), children(50), undefined]);
  expect(withOneShort.outlook).toMatchObject({ prospect: 'impossible', assumption: 'none', turning: [] });
  const open = tested({ each: 'commune' }, [children(95), undefined]);
  expect(open.outlook).toMatchObject({ prospect: 'open', open: 1, turning: [{ swing: null, alone: null }] });
  expect(tested({ each: 'commune' }, [children(95), children(91)]).outlook).toBeUndefined();
});

/** A unit that is not known yet, with what its own missing can still do. */
function notKnown(of: Pick<Outlook, 'prospect' | 'assumption'>): EachAttainment {
  const attainment = tested({}, [children(95), undefined]);
  return { ...eachOf({ ...attainment, outlook: { ...of, open: 1, unsized: 0, turning: [] } }), outcome: 'unknown' };
}

test.each<readonly [Outlook['prospect'], readonly Outlook['assumption'][], Outlook['assumption']]>([
  ['certain', ['none', 'none'], 'none'],
  ['certain', ['none', 'lastYear'], 'lastYear'],
  ['certain', ['former', 'lastYear'], 'former'],
  ['impossible', ['lastYear', 'none'], 'none'],
  ['impossible', ['former', 'lastYear'], 'lastYear'],
])('%s of each by %j rests on %s', (prospect, assumptions, expected) => {
  const whole = tested({ each: 'commune' }, [children(95), undefined]);
  const each = assumptions.map((assumption) => notKnown({ prospect, assumption }));
  expect(withEach(whole, each, DUE).outlook).toMatchObject({ prospect, assumption: expected });
});
