import { treeNotes, type TreeNote } from '../../../src/domain/territory/treeNotes';
import { fillText, type Sentence } from '../../../src/domain/texts/sentence';
import { hasForeignLetter } from '../../support/foreignWords';

const placesIn = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

test.each(Object.entries<Sentence>(treeNotes))('%s says the same in both languages', (_code, { vi, en }) => {
  expect(placesIn(vi)).toEqual(placesIn(en));
  expect(hasForeignLetter(en)).toBe(false);
});

test('days in a note are shown the usual way', () => {
  const note: TreeNote = { code: 'listNearestEarlier', params: { list: '2024', asOf: '2024-11-30' } };
  expect(fillText<Sentence>(treeNotes[note.code], note.params, 'vi')).toContain('đúng ngày 30/11/2024;');
});

test('a note without a param of its sentence does not compile', () => {
  // @ts-expect-error: {parent} is not given
  const note: TreeNote = { code: 'ownParentUnknown', params: { code: '1', name: 'a' } };
  expect(fillText<Sentence>(treeNotes[note.code], note.params, 'en')).toContain('{parent}');
});
