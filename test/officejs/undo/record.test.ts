import { NOTHING, recordOf, type UndoRecord } from '../../../src/officejs/undo/record';

const record: UndoRecord = {
  added: ['Biểu 01'],
  replaced: [{ sheet: 'Biểu 02', backup: 'TH1', protection: null }],
  cells: [{ row: 1, col: 2, sheet: 'Biểu 01', input: 5, numberFormat: '0', locked: false, rule: null }],
  locks: { 'Biểu 01': null },
};

it('is read back as it was kept', () => {
  expect(recordOf(JSON.stringify(record))).toEqual(record);
});

test.each([
  ['nothing done', JSON.stringify(NOTHING)],
  ['nothing kept', ''],
  ['no text', 5],
  ['a text of others', 'undo'],
  ['a record without cells', JSON.stringify({ ...record, cells: undefined })],
  ['a cell nowhere', JSON.stringify({ ...record, cells: [{ ...record.cells[0], row: 'x' }] })],
  ['a lock that is none', JSON.stringify({ ...record, locks: { 'Biểu 01': 'open' } })],
])('%s has no way back', (_, kept) => {
  expect(recordOf(kept)).toBeUndefined();
});
