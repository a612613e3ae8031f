import { lineNotes } from '../../../../src/core/forms/read/lineNotes';
import type { Edit } from '../modelSnapshot';
import { edited, namedCell } from '../modelSnapshot';
import { emptyForm, found } from './lineForm';

const { row } = namedCell(emptyForm, 'TH.E01');
const noteCol = found(emptyForm).table?.noteCol ?? -1;

function notes(edit: Edit) {
  const { on, table, location } = found(edited(emptyForm, [{ row, col: noteCol, edit }]));
  return lineNotes(on, location, table);
}
const text = (of: string): Edit => ({ value: { kind: 'text', text: of } });

test('what stands in Ghi chú belongs to every figure of its line, and to no other', () => {
  const found = notes(text('  mới rà soát  '));
  expect(found?.get('E01')).toBe('mới rà soát');
  expect(found?.get('A01')).toBeUndefined();
});

test('old fonts are read, long texts are cut', () => {
  expect(notes({ ...text('míi rµ so¸t'), font: '.VnTime' })?.get('E01')).toBe('mới rà soát');
  const long = notes(text('rất '.repeat(100)))?.get('E01') ?? '';
  expect([long.length <= 300, long.endsWith('…')]).toEqual([true, true]);
});

test.each([[text('   ')], [{ value: { kind: 'number', number: 3 } } as Edit], [{ value: { kind: 'blank' } } as Edit]])(
  '%j is no note',
  (edit) => {
    expect(notes(edit)).toBeUndefined();
  },
);

test('a sheet without the column has none', () => {
  const { on, location } = found(emptyForm);
  expect(lineNotes(on, location, undefined)).toBeUndefined();
});
