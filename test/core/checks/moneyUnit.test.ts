import { CheckedForm } from '../../../src/core/checks/checkedForm';
import { moneyUnit } from '../../../src/core/checks/rules/moneyUnit';
import type { FaultParams } from '../../../src/core/checks/checkRule';
import type { Submission } from '../../../src/domain/submission';
import { formOf } from './support/form';
import type { Entries } from './support/submission';

/** What the rule says of the first amount: in which unit it was typed, why, and what to enter. */
const said = (set: Entries): readonly FaultParams[] => moneyUnit.check(formOf(set)).map(({ params = {} }) => params);
const unit = (vi: string): unknown => expect.objectContaining({ vi });

test.each<readonly [Entries, string, string, number]>([
  [{ 'K02.KH': 2000, 'K02.DG': 1.9, 'K02.TH': 1.8 }, 'nghìn đồng', 'quá lớn so với các cột khác của dòng', 2],
  [{ 'K02.KH': 1900.5, 'K02.DG': 1900.5, 'K02.TH': 1900.5 }, 'nghìn đồng', 'quá lớn so với mức thường gặp', 1.9005],
  [{ H05: 500_000 }, 'nghìn đồng', 'quá lớn so với mức thường gặp', 500],
  [{ H05: 600_000 }, 'đồng', 'quá lớn so với mức thường gặp', 0.6],
  [{ 'K02.TH': 0.0402 }, 'tỷ đồng', 'quá nhỏ để là một khoản kinh phí', 40.2],
  [{ 'K02.DG': 0.05 }, 'tỷ đồng', 'quá nhỏ so với các cột khác của dòng', 50],
])('%j is said to be in %s', (set, words, why, million) => {
  expect(said(set)).toEqual([expect.objectContaining({ unit: unit(words), far: unit(why), million })]);
});

test('amounts in two units are a finding each; one of a line that is too large explains those that look too small', () => {
  expect(said({ 'K02.KH': 50_000, 'K06.TH': 0.0253 }).map(({ unit: words }) => words)).toEqual([
    unit('nghìn đồng'),
    unit('tỷ đồng'),
  ]);
  expect(said({ 'K02.KH': 50_000, 'K02.DG': 50_000, 'K02.TH': 50 })).toHaveLength(1);
});

test('an amount in words says its unit itself', () => {
  const form = formOf({ H05: 1500 });
  const cell = form.submission.values.get('H05');
  if (!cell) throw new Error('no line');
  const values = (typed: string): Submission['values'] =>
    new Map(form.submission.values).set('H05', { ...cell, typed });
  const check = (typed: string): unknown =>
    moneyUnit.check(new CheckedForm({ ...form.submission, values: values(typed) }, form.context)).length;
  expect([check('1,5 tỷ'), check('1.500')]).toEqual([0, 1]);
});

test('nothing is said of what is blank, 0, x, held or refused', () => {
  expect(said({ 'K02.KH': null, 'K02.DG': 0, 'K02.TH': 'x', H05: -5, 'K06.KH': undefined })).toEqual([]);
});
