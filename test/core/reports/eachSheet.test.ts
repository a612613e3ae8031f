import { attain } from '../../../src/core/attainment/attain';
import { eachSheet } from '../../../src/core/reports/eachSheet';
import { resultNotes } from '../../../src/core/reports/result/resultNotes';
import { catalogue } from '../../support/plans';
import { shippedLists } from '../units/listFiles';
import { args, rows, whole } from './drawn';
import { programme, smallRollUp } from './province';

const [first] = programme.targets.filter(({ id }) => id === 'DN25-4');
if (!first) throw new Error('no target');
const asking = { ...programme, targets: [{ ...first, each: 'commune' as const }] };
const attainments = attain(smallRollUp(), { programme: asking, catalogue: catalogue(), lists: shippedLists });

test('a plan that asks nothing of each has no such sheet', () => {
  expect(eachSheet(args)).toBeUndefined();
});

test('a row for each unit that has to reach a target, with its result and what is not known', () => {
  const sheet = eachSheet({ ...args, programme: asking, attainments });
  if (!sheet) throw new Error('no sheet');
  const shown = rows(whole(sheet).cells, 5).map(([, unit, , , , result, verdict]) => [unit, result, verdict]);
  expect(shown).toEqual([
    ['xã U73101', '90,0% (36/40)', '◔ Chưa đạt, chưa đến hạn'],
    ['xã U73102', '–', '– Không áp dụng'],
    ['xã U73201', '100,0% (11/11)', '✓ Đạt'],
    ['xã U73202', '–', '? Chưa biết'],
  ]);
});

test('the notes of the result say how many, and which', () => {
  const notes = resultNotes({ ...args, programme: asking, attainments });
  expect(notes).toContainEqual(
    `${first.vi}: 1/3 xã, phường đạt; 1 chưa đạt (xã U73101); 1 chưa biết (xã U73202); 1 không áp dụng (mức trên 90%). Xem trang “Từng đơn vị”.`,
  );
});
