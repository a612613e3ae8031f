import { COLUMN, COLUMN_TITLES, columnTitles } from '../../../../src/core/forms/layout/columns';
import { elementsOf } from '../../../../src/domain/plan/elements';
import { formArgs } from '../fixtures';

const specs = elementsOf(formArgs());

test('rates in percent have the titles of the state’s forms', () => {
  expect(columnTitles(specs)).toBe(COLUMN_TITLES);
  expect(columnTitles([])).toBe(COLUMN_TITLES);
});

test('a form with another rate does not call it percent; the reader still knows the column', () => {
  const [rate] = specs.filter(({ computed }) => computed?.rule === 'ratio');
  if (rate?.computed?.rule !== 'ratio') throw new Error('a rate');
  const titles = columnTitles([...specs, { ...rate, computed: { ...rate.computed, per: 1 } }]);
  expect(titles[COLUMN.rate]).toMatchObject({ title: 'Tỷ lệ, bình quân', mark: expect.stringMatching(/^4/) as string });
  expect(titles.filter((_, at) => at !== COLUMN.rate)).toEqual(COLUMN_TITLES.filter((_, at) => at !== COLUMN.rate));
});
