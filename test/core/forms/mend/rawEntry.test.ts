import { rawEntry } from '../../../../src/core/forms/mend/rawEntry';
import type { SnapshotCell, SnapshotValue } from '../../../../src/core/sheet/snapshot';
import { formArgs, specsOf } from '../fixtures';

const specs = specsOf(formArgs());
const [count, date] = (['count', 'date'] as const).map((type) => specs.find((spec) => spec.type === type));
if (!count || !date) throw new Error('the form has no count and no day');

test.each<[SnapshotValue, Partial<SnapshotCell>, unknown]>([
  [{ kind: 'blank' }, {}, undefined],
  [{ kind: 'number', number: 12.5 }, {}, { kind: 'number', number: 12.5 }],
  [{ kind: 'number', number: 5 }, { formula: '2+3' }, { kind: 'number', number: 5 }],
  [{ kind: 'number', number: 45000 }, { dateFormat: true }, { kind: 'text', text: '15/03/2023' }],
  [{ kind: 'number', number: 0.125 }, { percentFormat: true }, { kind: 'text', text: '12,5 %' }],
  [{ kind: 'text', text: ' 12 người' }, {}, { kind: 'text', text: ' 12 người' }],
  [{ kind: 'text', text: '[12]' }, {}, { kind: 'text', text: '[12]' }],
  [{ kind: 'boolean', boolean: true }, {}, { kind: 'text', text: 'TRUE' }],
  [{ kind: 'error', code: '#REF!' }, {}, { kind: 'text', text: '#REF!' }],
  [{ kind: 'error', code: '' }, {}, { kind: 'text', text: '#N/A' }],
  [{ kind: 'notCalculated' }, { formula: 'A1+1' }, { kind: 'text', text: '=A1+1' }],
])('%j %j', (value, beside, expected) => {
  expect(rawEntry(count, { row: 0, col: 0, value, ...beside })).toEqual(expected);
});

test('a day stays a day, and no cell is none', () => {
  const cell: SnapshotCell = { row: 0, col: 0, value: { kind: 'number', number: 45000 }, dateFormat: true };
  expect(rawEntry(date, cell)).toEqual({ kind: 'date', iso: '2023-03-15' });
  expect(rawEntry(date, undefined)).toBeUndefined();
});
