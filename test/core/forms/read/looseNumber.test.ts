import { looseNumber } from '../../../../src/core/forms/read/looseNumber';
import type { SnapshotCell } from '../../../../src/core/sheet/snapshot';

const cell = (parts: Partial<SnapshotCell>): SnapshotCell => ({ row: 0, col: 0, value: { kind: 'blank' }, ...parts });
const number = (value: number): SnapshotCell => cell({ value: { kind: 'number', number: value } });
const text = (words: string): SnapshotCell => cell({ value: { kind: 'text', text: words } });

test.each([
  ['nothing', undefined, undefined],
  ['a number', number(12), 12],
  ['zero', number(0), 0],
  ['below zero', number(-1), undefined],
  ['a telephone number', number(100_000_000), undefined],
  ['a text of a number', text('05 lớp'), 5],
  ['words', text('xem phụ lục 2'), undefined],
  ['x', text('x'), undefined],
  ['a day', { ...number(45_000), dateFormat: true }, undefined],
  ['a formula', { ...number(4), formula: 'A1*2' }, undefined],
] as const)('%s', (_title, given, wanted) => {
  expect(looseNumber(given, true)).toBe(wanted);
});

test('texts count only where the form prints none', () => {
  expect(looseNumber(text('12'), false)).toBeUndefined();
});
