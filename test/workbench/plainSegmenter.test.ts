import { PlainSegmenter } from '../../src/workbench/plainSegmenter';

const pieces = (text: string, granularity: string) =>
  [...new PlainSegmenter('vi', { granularity }).segment(text)].map(({ segment }) => segment);
const known = (text: string, granularity: 'grapheme' | 'word') =>
  [...new Intl.Segmenter('vi', { granularity }).segment(text)].map(({ segment }) => segment);

// The browsers that lack it get what the others say, for the texts that cells hold.
test.each(['Việt Nam', 'Việt Nam'.normalize('NFD'), 'a\r\nb', '👩‍👧🏽 🇻🇳🇱🇦 1️⃣', ''])('letters of %j', (text) => {
  expect(pieces(text, 'grapheme')).toEqual(known(text, 'grapheme'));
});

test.each(['Xã Phú Lý, tỉnh Đồng Nai', '(2024)  12%', 'TH_A01'])('words of %j', (text) => {
  expect(pieces(text, 'word')).toEqual(known(text, 'word'));
});

test('says where each word stands, and which are words', () => {
  expect([...new PlainSegmenter(undefined, { granularity: 'word' }).segment('Phú Lý')]).toEqual([
    { segment: 'Phú', index: 0, input: 'Phú Lý', isWordLike: true },
    { segment: ' ', index: 3, input: 'Phú Lý', isWordLike: false },
    { segment: 'Lý', index: 4, input: 'Phú Lý', isWordLike: true },
  ]);
});
