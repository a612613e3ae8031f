import type { NameModel, SheetModel } from '../../../src/core/sheet/model';
import { isOwnName, OWN_SHEET_NAME, withOwnName } from '../../../src/core/sheet/ownSheet';

const at = { top: 0, left: 0, bottom: 0, right: 0 };
const named = (...names: readonly NameModel[]): SheetModel => ({
  name: 'Hướng dẫn',
  cells: [],
  styles: {},
  columns: [],
  names,
  protected: false,
  gridlines: true,
});
const own: NameModel = { name: OWN_SHEET_NAME, area: at, scope: 'sheet' };
const figure: NameModel = { name: 'TH.A01', area: { top: 4, left: 5, bottom: 4, right: 5 }, scope: 'sheet' };
const wide: NameModel = { ...own, scope: 'workbook' };

test.each([
  ['no name', named(), [own]],
  ['names of figures', named(figure), [figure, own]],
  ['a workbook-wide name of the same words, which says nothing of the sheet', named(wide), [wide, own]],
])('a sheet with %s gets the own name of the sheet behind the others', (_, sheet, names) => {
  expect(withOwnName(sheet)).toEqual({ ...sheet, names });
});

test('a sheet that has the name keeps it once', () => {
  const once = withOwnName(named(figure));
  expect(withOwnName(once)).toBe(once);
});

test.each([
  ['TongHop.sheet', true],
  ['TH.form', true],
  ['TH.735.PYT.D01', true],
  ['TongHop.sheets', false],
  ['THANG', false],
  ['th.nam', false],
  ['Print_Area', false],
])('%s says that the sheet is ours: %s', (name, said) => {
  expect(isOwnName(name)).toBe(said);
});
