import { otherUnitInFileName } from '../../../src/core/units/otherUnitInFileName';
import type { Unit } from '../../../src/domain/territory/unit';
import { someUnits, unit } from './unitParts';

const district: Unit = {
  list: '2021',
  code: '867',
  name: 'Sa Đéc',
  type: 'thành phố',
  level: 'district',
  parent: '87',
};
const department: Unit = { list: '2021', code: '87.SYT', name: 'Sở Y tế', type: '', level: 'department', parent: '87' };
const units = [
  { list: '2021', code: '87', name: 'Đồng Tháp', type: 'tỉnh', level: 'province' } as const,
  district,
  ...someUnits,
  unit('26000', 'phường', 'Tân Mai'),
  unit('26001', 'xã', 'Tân Phú'),
  unit('26002', 'xã', 'Tân Phú Trung'),
  unit('26003', 'phường', '11'),
  unit('26004', 'xã', 'Thống Nhất'),
  department,
  { ...department, code: '87.SXD', name: 'Sở Xây dựng' },
];

const other = (path: string, own: string): string | undefined => {
  const of = units.find(({ code }) => code === own);
  if (!of) throw new Error(`no unit ${own}`);
  return otherUnitInFileName(path, of, units)?.code;
};

describe('the other unit a file is named after', () => {
  test.each([
    ['01-CTXH-X_87_26000_phuong-tan-mai_2024.xlsx', '29902', '26000'],
    ['26000.xlsx', '29902', '26000'],
    ['01-CTXH-X_87_26002_xa-tan-phu-trung_2024.xlsx', '26001', '26002'],
    ['01-CTXH-X_87_26000_2024 gui thanh pho Sa Dec.xlsx', '29902', '26000'],
    ['02a-CTXH-N_87.SYT_2024.xlsx', '87.SXD', '87.SYT'],
    ['02a-CTXH-N_87.SYT_2024.xlsx', '29902', '87.SYT'],
    ['Báo cáo Phường 3.xlsx', '29905', '29902'],
    ['bao cao phuong 11 nam 2024.xlsx', '29905', '26003'],
    ['Phường Tân Mai (bản chính thức).xlsx', '29902', '26000'],
    ['P. Tân Mai - gửi thành phố.xlsx', '29902', '26000'],
    ['Tân Mai.xlsx', '29902', '26000'],
    ['01 TanMai 2024 (2).xlsx', '29902', '26000'],
    ['Biểu 01 Tân Quy Tây.xlsx', '26000', '29920'],
    ['xa My Tho.xlsx', '26000', '30082'],
    ['thi tran My Tho.xlsx', '26000', '30076'],
    ['So Xay dung.xlsx', '87.SYT', '87.SXD'],
    ['Phường 1/Phường 3.xlsx', '29905', '29902'],
  ])('%s with the form of %s: %s', (path, own, code) => {
    expect(other(path, own)).toBe(code);
  });

  test.each([
    ['its own code', '01-CTXH-X_87_26000_phuong-tan-mai_2024.xlsx', '26000'],
    ['its own code beside another name', '01-CTXH-X_87_29902_phuong-tan-mai_2024.xlsx', '29902'],
    ['its own code in capitals', '02a-CTXH-N_87.syt_2024.xlsx', '87.SYT'],
    ['the code of one and the name of another', '01-CTXH-X_87_26000_xa-tan-quy-tay.xlsx', '29902'],
    ['the code of another and the own name', '01-CTXH-X_87_26000_tan-quy-tay.xlsx', '29920'],
    ['a number that is the own name', 'Phường 1 quý 3.xlsx', '29902'],
    ['its own name', 'Phường Tân Mai.xlsx', '26000'],
    ['its own name and another', 'Phường Tân Mai, Phường 3.xlsx', '26000'],
    ['two others', 'Phường 1 và Phường 3.xlsx', '26000'],
    ['the district above', 'thanh pho Sa Dec bieu 01.xlsx', '26000'],
    ['the district above by its code', '867.xlsx', '26000'],
    ['the department it is sent to', 'Bieu 01 gui So Y te.xlsx', '26000'],
    ['a shorter form of its own name', 'xã Tân Phú.xlsx', '26002'],
    ['a longer name that holds its own', 'xã Tân Phú Trung.xlsx', '26001'],
    ['a common word that is a name', 'so lieu thong nhat lan cuoi.xlsx', '26000'],
    ['a part', 'bieu 01 P1.xlsx', '26000'],
    ['years and days', 'bao cao 2024 30112024 ky 11.xlsx', '29902'],
    ['the folder of another', 'Phường 3/bieu.xlsx', '29905'],
    ['a name of two units', 'My Tho.xlsx', '26000'],
    ['nothing', 'Book1.xlsx', '26000'],
    ['no name at all', '', '26000'],
  ])('none for %s', (_, path, own) => {
    expect(other(path, own)).toBeUndefined();
  });
});
