import { isProposal, proposalText, proposalWords } from '../../../src/core/forms/proposal';

test('a proposal is known by its text, and says the number as it is typed', () => {
  expect([0, 12, 1234, 1.5].map((value) => proposalText(value))).toEqual(['[0]', '[12]', '[1234]', '[1,5]']);
  expect([0, 12, 1234, 1.5].every((value) => isProposal(proposalText(value)))).toBe(true);
  expect(['12', '[12', '12]', '[]', '[x]', '[12] người', '(12)'].some((text) => isProposal(text))).toBe(false);
});

test('what people are told', () => {
  expect(proposalWords(2023)).toContain('năm 2023');
});
