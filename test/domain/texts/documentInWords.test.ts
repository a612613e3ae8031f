import { documentInWords, documentKind } from '../../../src/domain/texts/documentInWords';

test.each([
  [
    '112/QĐ-TTg (22/01/2021)',
    'Quyết định số 112/QĐ-TTg ngày 22 tháng 01 năm 2021 của Thủ tướng Chính phủ',
    'Quyết định số 112/QĐ-TTg',
  ],
  [
    '20/2021/NĐ-CP (15/03/2021)',
    'Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ',
    'Nghị định số 20/2021/NĐ-CP',
  ],
  ['05/KH-UBND (01/02/2022)', 'Kế hoạch số 05/KH-UBND ngày 01 tháng 02 năm 2022', 'Kế hoạch số 05/KH-UBND'],
  ['Kế hoạch của tỉnh', 'Kế hoạch của tỉnh', 'Kế hoạch của tỉnh'],
  ['12/toString-X (01/02/2022)', '12/toString-X (01/02/2022)', '12/toString-X (01/02/2022)'],
  ['12/XY-TTg (01/02/2022)', '12/XY-TTg (01/02/2022)', '12/XY-TTg (01/02/2022)'],
])('%s is cited whole, then short', (document, whole, short) => {
  expect(documentInWords(document)).toEqual({ whole, short });
});

test.each([
  ['8994/KH-UBND', 'Kế hoạch'],
  ['112/QĐ-TTg', 'Quyết định'],
  ['20/2021/NĐ-CP', 'Nghị định'],
  ['8994', undefined],
  ['1/XY-UBND', undefined],
])('%s is a %s', (number, kind) => {
  expect(documentKind(number)).toBe(kind);
});
