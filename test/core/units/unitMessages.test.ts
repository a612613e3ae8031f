import { ownProblemMessages, treeErrorMessages } from '../../../src/core/units/unitMessages';
import { UnitTreeError } from '../../../src/core/units/unitTree';
import type { Sentence } from '../../../src/domain/texts/sentence';
import { hasForeignLetter } from '../../support/foreignWords';

const tables: readonly Readonly<Record<string, Sentence>>[] = [treeErrorMessages, ownProblemMessages];
const all = tables.flatMap((table) => Object.entries(table));

const placesIn = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

test.each(all)('%s has the same places in both languages', (_code, { vi, en }) => {
  expect(placesIn(vi)).toEqual(placesIn(en));
});

test.each(all.filter(([code]) => code !== 'headingMissing' && code !== 'levelUnknown'))(
  '%s says nothing in Vietnamese in English',
  (_code, { en }) => {
    expect(hasForeignLetter(en)).toBe(false);
  },
);

test('an error without a param of its sentence does not compile', () => {
  // @ts-expect-error: {list} is not given
  expect(new UnitTreeError('rootMissing', { unit: '75' }).message).toContain('rootMissing');
});
