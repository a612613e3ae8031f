import { heading } from '../../../../src/core/forms/build/heading';
import { formArgs, phuLy } from '../fixtures';

test('the head of a form says what, when, whose and to whom', () => {
  expect(heading(formArgs())).toMatchObject({
    form: 'Biểu số 01/CTXH-X',
    deadline: 'Ngày nhận báo cáo: trước ngày 01/12/2024',
    period: 'Kỳ báo cáo: năm 2024',
    unit: 'Đơn vị báo cáo: Ủy ban nhân dân xã Phú Lý, huyện Vĩnh Cửu (mã 26179)',
    money: 'Đơn vị tính tiền: triệu đồng',
  });
});

test.each([
  ['a free grouping is no name of its own', { parentName: 'Cụm 3' }, ', cụm 3 (mã 26179)'],
  ['nothing stands above', {}, 'xã Phú Lý (mã 26179)'],
])('%s', (_what, unitNames, end) => expect(heading(formArgs({ unitNames })).unit.endsWith(end)).toBe(true));

test.each([
  [{ receiver: 'Sở Nội vụ' }, 'Sở Nội vụ'],
  [{ receiver: 'Sở Nội vụ', via: 'Phòng Văn hóa' }, 'Sở Nội vụ (qua Phòng Văn hóa)'],
])('a receiver that was given, %j, wins over the plan’s', (unitNames, words) =>
  expect(heading(formArgs({ unitNames })).receiver).toBe(`Đơn vị nhận báo cáo: ${words}`),
);

test('an area reports by its People’s Committee, an office by its own name', () => {
  const unitNames = {};
  const office = { ...phuLy, code: '75.SYT', level: 'department', type: '', name: 'Sở Y tế' } as const;
  expect(heading(formArgs({ unitNames })).unit).toBe('Đơn vị báo cáo: Ủy ban nhân dân xã Phú Lý (mã 26179)');
  expect(heading(formArgs({ unitNames, unit: office })).unit).toBe('Đơn vị báo cáo: Sở Y tế (mã 75.SYT)');
});
