import { addedRows } from '../../../../src/core/forms/read/addedRows';
import { address, type Cell } from '../../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { edited, namedCell, type Edit } from '../modelSnapshot';
import { emptyForm, found } from './lineForm';

const number = (value: number): Edit => ({ value: { kind: 'number', number: value } });
const home = namedCell(emptyForm, 'TH.A02.LH01');

function findings(sheet: SheetSnapshot): string[] {
  const { on, table, location } = found(sheet);
  if (!table) throw new Error('no table');
  return addedRows(on, location, table, false).map(({ rule, variant, severity, place, params }) =>
    [rule, variant, severity, place.cell, `${String(params.from ?? '')}>${String(params.to ?? '')}`].join(' '),
  );
}

/** Cells of a column from the first line of the first section down. */
const down = (rows: number): Cell => ({ row: home.row + rows, col: home.col });
const heading = down(-1);

test('an empty form has none', () => {
  expect(findings(emptyForm)).toEqual([]);
});

test('a figure above the first line of a section belongs to that line while it is blank', () => {
  const sheet = edited(emptyForm, [{ ...heading, edit: number(5) }]);
  expect(findings(sheet)).toEqual([`R12 near warning ${address(heading)} ${address(heading)}>${address(home)}`]);
});

test('a block typed a row too high leaves its last cell blank, which is named', () => {
  const sheet = edited(
    emptyForm,
    [heading, home, down(1)].map((at) => ({ ...at, edit: number(5) })),
  );
  expect(findings(sheet)).toEqual([`R12 near warning ${address(heading)} ${address(heading)}>${address(down(2))}`]);
});

test('figures below the form are said once, words, days and telephone numbers are not', () => {
  const { table } = found(emptyForm);
  const below = (rows: number, edit: Edit) => ({ row: (table?.bottom ?? 0) + rows, col: home.col, edit });
  const sheet = edited(emptyForm, [
    below(11, number(12)),
    below(12, number(3)),
    below(13, { ...number(45_000), dateFormat: true }),
    below(14, number(912_345_678)),
    below(15, { value: { kind: 'text', text: '12' } }),
  ]);
  const first = address({ row: (table?.bottom ?? 0) + 11, col: home.col });
  expect(findings(sheet)).toEqual([`R12 below warning ${first} ${first}>`]);
});
