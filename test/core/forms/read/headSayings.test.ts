import { formSaid, lightSaid, unitSaid, yearSaid } from '../../../../src/core/forms/read/headSayings';

test.each([
  ['Biểu số 01/CTXH-X', '01/CTXH-X'],
  ['BIỂU SỐ: 02b/CTXH-H', '02b/CTXH-H'],
  ['Biểu số  : 01/CTXH-X/2025 ban hành', '01/CTXH-X/2025'],
  ['Biểu số liệu của Biểu số 01/CTXH-X', '01/CTXH-X'],
  ['Biểu số liệu', undefined],
  ['01/CTXH-X', undefined],
])('form of %j', (text, wanted) => {
  expect(formSaid(text)).toBe(wanted);
});

test.each([
  ['Đơn vị báo cáo: Xã Phú Lý (mã 26179)', { name: 'Xã Phú Lý', code: '26179' }],
  ['ĐƠN VỊ BÁO CÁO : Sở A (cơ quan B) (MÃ  75.YT )', { name: 'Sở A (cơ quan B)', code: '75.YT' }],
  ['Đơn vị báo cáo: (mã )', { name: '', code: '' }],
  ['Đơn vị báo cáo: Xã Phú Lý', undefined],
  ['Đơn vị báo cáo: Xã Phú Lý (mã 26179', undefined],
  ['Xã Phú Lý (mã 26179)', undefined],
])('unit of %j', (text, wanted) => {
  expect(unitSaid(text)).toEqual(wanted);
});

test.each([
  ['Kỳ báo cáo: năm 2024', '2024'],
  ['(Kỳ báo cáo từ 01/01/2024 đến 31/12/2025)', '2024'],
  ['Kỳ báo cáo: năm', undefined],
  ['năm 2024', undefined],
])('year of %j', (text, wanted) => {
  expect(yearSaid(text)).toBe(wanted);
});

test.each([
  ['Kỳ báo cáo: năm 2027 – Mẫu gọn', true],
  ['KỲ BÁO CÁO: NĂM 2027 - MẪU GỌN', true],
  ['Kỳ báo cáo: năm 2027', false],
  ['Mẫu gọn', false],
])('light of %j', (text, wanted) => {
  expect(lightSaid(text)).toBe(wanted);
});
