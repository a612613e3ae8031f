import { readChoiceText } from '../../../../src/core/forms/read/choiceText';

test.each([
  ['Có', 'yes'],
  ['co', 'yes'],
  ['1', 'yes'],
  ['✓', 'yes'],
  ['không', 'no'],
  ['KHONG', 'no'],
  ['ko', 'no'],
  ['0', 'no'],
  ['–', 'notApplicable'],
  ['x', 'tick'],
  ['  ', 'blank'],
  ['chưa', 'text'],
  ['①', 'text'],
])('“%s”: %s', (typed, expected) => {
  const reading = readChoiceText(typed);
  expect(reading.kind === 'choice' ? (reading.yes ? 'yes' : 'no') : reading.kind).toBe(expected);
});
