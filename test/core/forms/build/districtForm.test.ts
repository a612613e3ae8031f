import { buildDistrictForm } from '../../../../src/core/forms/build/district';
import type { Entries, Entry, EntryKey } from '../../../../src/core/forms/formArgs';
import { crossing, formulaIn, shownIn } from '../../reports/cells';
import { districtArgs } from '../read/districtForm';

const entries: Entries = new Map<EntryKey, Entry>([
  ['26170.A01', 4],
  ['26170.A02', 3],
  ['26179.A01', 'x'],
]);
const sheet = buildDistrictForm({ ...districtArgs, entries });

test('a row for each unit, its figures named by unit and element', () => {
  expect(shownIn(crossing(sheet, '26170', 'A02'))).toBe(3);
  expect(shownIn(crossing(sheet, '26179', 'A01'))).toBe('x');
  expect((sheet.names ?? []).map(({ name }) => name)).toEqual(expect.arrayContaining(['TH.26170.A02', 'TH.26179.A01']));
});

test('rates are computed by the sheet', () => {
  const rate = crossing(sheet, '26170', 'A03');
  expect([shownIn(rate), formulaIn(rate)?.includes('*100/')]).toEqual([75, true]);
});
