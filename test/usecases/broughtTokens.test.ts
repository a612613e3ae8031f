import { drawReturnPage } from '../../src/core/returned/returnPage';
import { RETURNED } from '../../src/domain/returnToken';
import { broughtTokens } from '../../src/usecases/broughtTokens';
import { snapshotOf } from '../support/bookSnapshot';

const [onPage, kept] = [`TL-${'a'.repeat(32)}`, `TL-${'b'.repeat(32)}`];
const report = { file: 'a.xlsx', unit: 'xã A', year: 2024, today: '2024-12-01', faults: [] };
const page = drawReturnPage(report, { tokens: [onPage], kept: '', marks: [] }, []);

test.each([
  ['a page', { sheets: [page] }, undefined, [onPage]],
  ['a setting', { sheets: [] }, `${kept} x`, [kept]],
  ['both: the page', { sheets: [page] }, kept, [onPage]],
  ['neither', { sheets: [] }, undefined, []],
])('tokens are brought by %s', (_name, book, setting, tokens) => {
  const settings = setting === undefined ? {} : { settings: { [RETURNED]: setting } };
  expect(broughtTokens({ ...snapshotOf(book), ...settings })).toEqual(tokens);
});
