import { isTokenOf, returnToken, tokensIn } from '../../src/domain/returnToken';

const sha = `${'0123456789abcdef'.repeat(4)}`;
const token = returnToken(sha);

test('a token names the one file it was made of', () => {
  expect(token).toBe('TL-0123456789abcdef0123456789abcdef');
  expect([isTokenOf(token, sha), isTokenOf(token, sha.replace('0', '1')), isTokenOf(token, undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  [`Mã: ${token} ${token.replace('01', '99')}`, 2],
  ['TL-0123', 0],
  [`x${token}`, 0],
  [`${token} `.repeat(400), 20],
])('%#: as many tokens as the text holds, at most a few', (text, count) => {
  expect(tokensIn(text)).toHaveLength(count);
});
