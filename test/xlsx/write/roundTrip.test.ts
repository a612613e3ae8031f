import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { parseCell } from '../../../src/core/sheet/address';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { area, fullWorkbook } from './fullWorkbook';

let sheets: readonly SheetSnapshot[];
beforeAll(async () => {
  sheets = readWorkbook(await writeWorkbook(fullWorkbook), 'book.xlsx').sheets;
});

const at = (address: string) => {
  const place = parseCell(address);
  return place && sheets[0]?.cell(place.row, place.col);
};

describe('our reader finds in a written file', () => {
  test.each([
    ['A1', { kind: 'text', text: 'BÁO CÁO TRỢ GIÚP XÃ HỘI' }, undefined],
    ['B4', { kind: 'number', number: 120 }, undefined],
    ['B2', { kind: 'number', number: 46006 }, undefined],
    ['C6', { kind: 'boolean', boolean: false }, undefined],
    ['D4', { kind: 'number', number: 62.5 }, 'IF(B4=0,"",C4/B4*100)'],
    ['D5', { kind: 'text', text: '' }, 'IF(B5=0,"",C5/B5*100)'],
    ['B6', { kind: 'boolean', boolean: true }, 'SUM(B4:B5)=120'],
  ])('%s as %j', (address, value, formula) => {
    expect(at(address)).toMatchObject({ value, ...(formula !== undefined && { formula }) });
  });

  test('dates, fonts and locks of cells', () => {
    expect(at('B2')).toMatchObject({ dateFormat: true, locked: false, font: 'Times New Roman' });
    expect(at('C2')).toMatchObject({ dateFormat: true, locked: true });
  });

  test('names, merges, input rules, protection and states', () => {
    expect(sheets[0]?.names).toEqual(
      expect.arrayContaining([
        { name: 'TH.A01', area: area('B4'), scope: 'sheet' },
        { name: 'TH.form', area: area('A1'), scope: 'workbook' },
      ]),
    );
    expect(sheets[0]).toMatchObject({ brokenNames: [], merges: [area('A1:E1')], isProtected: true });
    expect(sheets[0]?.validated).toEqual(expect.arrayContaining([area('B4:B5'), area('C4'), area('E5')]));
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Biểu 'A' số 01", 'visible'],
      ['Tổng hợp', 'visible'],
      ['Ẩn', 'hidden'],
    ]);
  });
});
