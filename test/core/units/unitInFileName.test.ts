import { unitInFileName } from '../../../src/core/units/unitInFileName';
import { someUnits, unit } from './unitParts';

const units = [
  ...someUnits,
  unit('75.SYT', '', 'Sở Y tế'),
  unit('29906', 'phường', '11'),
  unit('26000', 'phường', 'Tân Mai'),
];

describe('the unit a file’s name points at', () => {
  test.each([
    ['Báo cáo Phường 3.rar', '29902'],
    ['bao cao phuong 3.pdf', '29902'],
    ['P3.pdf', '29902'],
    ['phuong-11_2024.7z', '29906'],
    ['Bieu 01 phuong Tan Mai', '26000'],
    ['Bieu 01 phuong Tan Mai.xlsx.crdownload', '26000'],
    ['TanMai.pdf', '26000'],
    ['UBND xã Tân Quy Tây - bản ký.pdf', '29920'],
    ['tan quy tay.jpg', '29920'],
    ['An Hòa (2).docx', '29919'],
    ['xã Mỹ Thọ.rar', '30082'],
    ['thị trấn Mỹ Thọ.rar', '30076'],
    ['01-CTXH-X_75_29920_ban-ky.pdf', '29920'],
    ['02a-CTXH-N_75.SYT_2024.pdf', '75.SYT'],
    ['So Y te.rar', '75.SYT'],
    ['nop.zip/Xã Tân Quy Tây/scan.pdf', '29920'],
    ['Phường 3/Phường 1.pdf', '29905'],
  ])('%s: %s', (path, code) => {
    expect(unitInFileName(path, units)?.code).toBe(code);
  });

  test.each([
    ['two units', 'Phường 1 và Phường 3.pdf'],
    ['a name of two units', 'My Tho.pdf'],
    ['a number without a type', 'bao cao lan 3.pdf'],
    ['a year', '2024.pdf'],
    ['a near name', 'phuong Tan Mao.pdf'],
    ['nothing', 'scan0001.pdf'],
    ['a folder far above', 'Phường 3/2024/nộp/scan.pdf'],
    ['no name at all', ''],
  ])('is none for %s', (_, path) => {
    expect(unitInFileName(path, units)).toBeUndefined();
  });
});
