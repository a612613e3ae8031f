import { rowEntryKey } from '../../../src/core/forms/formArgs';

test('a figure of a unit’s row is named by its unit, then by its element', () => {
  expect(rowEntryKey('26179', 'A01')).toBe('26179.A01');
  expect(rowEntryKey('735.PYT', 'K00.TH')).toBe('735.PYT.K00.TH');
});
