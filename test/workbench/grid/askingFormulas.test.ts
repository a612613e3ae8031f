import type { SheetModel } from '../../../src/core/sheet/model';
import { asksOutside } from '../../../src/workbench/grid/convert/askingFormulas';
import { GridFormulas, gridCells } from '../../../src/workbench/grid/convert/cellsFromGrid';
import { sheetToGrid } from '../../../src/workbench/grid/convert/sheetToGrid';
import { superLinear } from '../../readingTime/growth';

test.each([
  ['=IMAGE("http://127.0.0.1:9/i.png")', true],
  ['_xlfn.IMAGE(A1)', true],
  ['_xlfn._xlws.IMAGE (A1)', true],
  ['=1+webservice("http://x")', true],
  ['=IF(A1,"",RTD("x",,"y"))', true],
  ['=IMPORTRANGE(A1,"x")', true],
  ['=REGISTER.ID("a","b")', true],
  ['="IMAGE("&A1', false],
  ["='IMAGE(1)'!A1", false],
  ['=IMAGES(A1)', false],
  ['=MYIMAGE(A1)', false],
  ['=IMAGE2(A1)', false],
  ['=IMAGE', false],
  ['=SUM(A1:A9)*HYPERLINK("#A1","x")', false],
])('%s asks outside: %s', (formula, expected) => {
  expect(asksOutside(formula)).toBe(expected);
});

test.each(['A', 'A.', '"', "'", ' ', '('])('a formula of 32,000 times %j asks nothing and is tried once', (letter) => {
  expect(asksOutside(letter.repeat(32_000))).toBe(false);
  expect(superLinear(asksOutside, letter)).toBeUndefined();
});

describe('a cell that asks outside', () => {
  const asking = (value: string | undefined): SheetModel => ({
    name: 'x',
    cells: [
      {
        row: 0,
        col: 0,
        content: {
          kind: 'formula',
          formula: 'IMAGE("http://x/i.png")',
          value: value === undefined ? { kind: 'blank' } : { kind: 'text', text: value },
        },
      },
    ],
    styles: {},
    columns: [],
    protected: false,
    gridlines: true,
  });
  const inGrid = (value: string | undefined) => {
    const { data } = sheetToGrid(asking(value), 's');
    const [place] = gridCells(data);
    if (!place) throw new Error('a cell');
    return { data, place, formula: () => new GridFormulas(data, (formula) => formula).of(place) };
  };

  test.each([['ảnh'], [undefined]])('is no formula for the grid; its text and value %s stay', (value) => {
    const { place, formula } = inGrid(value);
    expect(place.cell.f).toBeUndefined();
    expect(place.cell.v).toBe(value);
    expect(formula()).toBe('IMAGE("http://x/i.png")');
  });

  test('holds what is typed over it', () => {
    const { place, formula } = inGrid('ảnh');
    place.cell.v = 'khác';
    expect(formula()).toBeUndefined();
  });
});
