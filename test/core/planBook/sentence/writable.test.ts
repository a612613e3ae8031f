import { planBook } from '../../../../src/core/planBook/drawBook';
import { readBook } from '../../../../src/core/planBook/readBook';
import { readSentence, type ReadDemand } from '../../../../src/core/planBook/sentence/readSentence';
import { isOnBase, type Comparator } from '../../../../src/domain/targets/comparators';
import type { Target } from '../../../../src/domain/targets/target';
import { catalogue, findProgramme } from '../../../support/plans';
import { snapshotOf } from '../../../support/bookSnapshot';
import { TARGET_SENTENCES } from '../../../support/targetSentences';

const setting = { catalogue: catalogue() };
const plan = findProgramme('sa-dec-2021');
const [model] = plan?.targets ?? [];
if (!plan || !model) throw new Error('no plan');

/** What no comparator or base of a target says: a change that is only about so much, or one on a span of years. */
const CANNOT_BE_WRITTEN = [
  'Giảm khoảng 1% số hộ nghèo so với năm 2025',
  'Giảm 10% số trẻ em tử vong so với giai đoạn 2016-2020',
];

const { indicator: rate } = model;
const count = catalogue().indicators.find(({ code }) => code === rate)?.numerator;

/** The row an officer makes of a figure: what was read, and a direction and a base year where the words leave them open. */
function rowOf(demand: ReadDemand, wording: string, at: number): Target {
  const { comparator = '<=', value, valueTo = null, valueUnit = null, growth, baseYear, each, without } = demand;
  return {
    ...model,
    id: `CAU-${at}`,
    wording,
    kind: 'target',
    indicator: valueUnit === '%' || count === undefined ? rate : (count as Target['indicator']),
    comparator,
    value,
    valueTo,
    valueUnit,
    baseYear: isOnBase(comparator) ? (baseYear ?? 2020) : null,
    ...(growth ? { growth } : {}),
    ...(each ? { each } : {}),
    ...(without ? { without } : {}),
  } as Target;
}

test('what the sentences of plans ask can be written, and comes back from the book', () => {
  const sentences = TARGET_SENTENCES.map(([sentence]) => sentence).filter((one) => !CANNOT_BE_WRITTEN.includes(one));
  const targets = sentences.flatMap((sentence) =>
    readSentence(sentence).demands.map((demand) => ({ demand, sentence })),
  );
  const rows = targets.map(({ demand, sentence }, at) => rowOf(demand, sentence, at + 1));
  const written = { ...plan, targets: rows };
  const back = readBook(snapshotOf(planBook({ ...written }, setting)), setting);
  expect(back.ok ? back.plan.programme.targets : back.faults).toEqual(rows);
  expect(TARGET_SENTENCES.length).toBeGreaterThanOrEqual(60);
  expect(TARGET_SENTENCES.length - sentences.length).toBe(CANNOT_BE_WRITTEN.length);
  const used = new Set<Comparator>(rows.map(({ comparator }) => comparator));
  expect(used).toEqual(
    new Set(['>=', '>', '<', '<=', 'between', 'about', 'increase>=', 'decrease>='] satisfies Comparator[]),
  );
});

test('how many of the sentences the reader says whole, and how many a person has to finish', () => {
  const whole = TARGET_SENTENCES.filter(([sentence]) => {
    const { demands, unreadFigures } = readSentence(sentence);
    return unreadFigures.length === 0 && demands.length > 0 && demands.every(({ comparator }) => comparator);
  });
  expect([whole.length, TARGET_SENTENCES.length]).toEqual([66, 79]);
});
