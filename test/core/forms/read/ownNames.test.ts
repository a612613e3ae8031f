import { ownNames } from '../../../../src/core/forms/read/ownNames';
import type { SnapshotName } from '../../../../src/core/sheet/snapshot';

const name = (text: string, row = 0, scope: SnapshotName['scope'] = 'sheet'): SnapshotName => ({
  name: text,
  area: { top: row, left: 3, bottom: row, right: 5 },
  scope,
});

test.each([
  ['TH.A01.LH02', 'a01.lh02'],
  ['th.a01', 'a01'],
  ['_Bieu01.TH.A01', 'a01'],
  ["'Biểu 01'!TH.A01", 'a01'],
  ['_TH_A01', 'a01'],
  ['Print TH.A01', 'a01'],
])('%s is ours: %s', (text, key) => {
  expect([...ownNames([name(text)])]).toEqual([[key, { row: 0, col: 3 }]]);
});

test.each(['TH.', 'Print_Area', 'BATH.A01', 'TongHop.sheet', '_xlnm.Print_Titles'])(
  '%s is no name of a figure',
  (text) => {
    expect(ownNames([name(text)]).size).toBe(0);
  },
);

test('a name of the sheet wins over one of the workbook, in either order', () => {
  const [own, shared] = [name('TH.A01', 7), name('TH.A01', 2, 'workbook')];
  for (const names of [
    [own, shared],
    [shared, own],
  ])
    expect(ownNames(names).get('a01')).toEqual({ row: 7, col: 3 });
});
