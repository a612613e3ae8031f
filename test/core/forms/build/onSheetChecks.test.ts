import type { Cell } from '../../../../src/core/sheet/address';
import { checkFormula } from '../../../../src/core/forms/build/onSheetChecks';
import { sheetRelations, type RelatedFigures } from '../../../../src/core/forms/build/relationChecks';
import type { LineCell } from '../../../../src/core/forms/layout/lines';
import { elementsOf } from '../../../../src/domain/plan/elements';
import { catalogue, formArgs } from '../fixtures';
import { shownOver, specOf } from './sheet';

/** The figures of a form, one in each column of row 1 in this order. */
const KEYS = ['E01', 'E02', 'E03', 'E04', 'K08.TH', 'K00.TH'];

const placed: RelatedFigures = {
  relations: sheetRelations(catalogue.relations),
  specs: elementsOf(formArgs()),
  cellOf: (key): Cell | undefined => (KEYS.includes(key) ? { row: 0, col: KEYS.indexOf(key) } : undefined),
  columnWord: () => '2',
};

function check(key: string, row: readonly (number | string | null)[], kind: 'line' | 'part' = 'line'): unknown {
  const spec = { ...specOf(formArgs(), key), required: true };
  const cell: LineCell = { column: 'done', role: 'input', spec };
  const formula = checkFormula({ kind, cells: [cell] }, placed, 9);
  return formula && shownOver(formula, row);
}

test.each<readonly [string, string, readonly (number | string | null)[], string]>([
  ['a figure', 'E01', [40], '✓'],
  ['none', 'E01', [0], '✓'],
  ['x', 'E01', ['x'], '✓'],
  ['a blank on a required line', 'E01', [null], 'Cần nhập'],
  ['words', 'E01', ['40 em'], '✗ Cột 2 chưa phải là số'],
  ['as many as there are', 'E02', [40, 40], '✓'],
  ['more than there are', 'E02', [40, 41], '✗ Số trẻ em được trợ giúp (41) lớn hơn số trẻ em thuộc diện (40)'],
  ['more than a blank', 'E02', [null, 41], '✓'],
  ['more than x', 'E02', ['x', 41], '✓'],
  [
    'both too few',
    'E04',
    [10, 8, 8, 5],
    '✗ Số trẻ em được cả hai quá nhỏ so với số được trợ giúp và số được cung cấp dịch vụ',
  ],
  ['both as few as can be', 'E04', [10, 8, 8, 6], '✓'],
])('%s', (_what, key, row, shown) => expect(check(key, row)).toBe(shown));

test('a part never asks to be filled', () => expect(check('E01', [null], 'part')).toBe(''));

test('a line of words has nothing to check', () => {
  const cell: LineCell = { column: 'done', role: 'input', spec: specOf(formArgs(), 'L05') };
  expect(checkFormula({ kind: 'line', cells: [cell] }, placed, 9)).toBeUndefined();
});
