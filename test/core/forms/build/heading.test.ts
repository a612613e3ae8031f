import { heading } from '../../../../src/core/forms/build/heading';
import { formArgs, phuLy, programmes } from '../fixtures';

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

const planOf = (id: string) => {
  const found = programmes.find((programme) => programme.id === id);
  if (!found) throw new Error(`no plan ${id}`);
  return found;
};

describe('a commune whose plan names the level above as the sender', () => {
  const hue = planOf('thua-thien-hue-2024');
  const commune = { ...phuLy, code: '19801', name: 'Phú An', parent: '474' };

  test('reports to its district, in time for the district', () => {
    const head = heading(formArgs({ programme: hue, unit: commune, unitNames: { parentName: 'huyện Phú Vang' } }));
    expect(head.receiver).toBe('Đơn vị nhận báo cáo: Ủy ban nhân dân huyện Phú Vang');
    expect(head.deadline).toBe('Ngày nhận báo cáo: theo thời hạn của nơi nhận, để cấp trên gửi trước ngày 30/11/2024');
  });

  test('reads the general name where nobody says which district', () => {
    expect(heading(formArgs({ programme: hue, unit: commune, unitNames: {} })).receiver).toBe(
      'Đơn vị nhận báo cáo: Ủy ban nhân dân cấp huyện',
    );
  });

  test('while a department reports to the province', () => {
    const reporter = { kind: 'health', tier: 'department' } as const;
    const head = heading(formArgs({ programme: hue, form: '02a/CTXH-N', reporter }));
    expect(head.receiver).toBe(
      'Đơn vị nhận báo cáo: Ủy ban nhân dân tỉnh Thừa Thiên Huế (qua Sở Lao động - Thương binh và Xã hội)',
    );
    expect(head.deadline).toBe('Ngày nhận báo cáo: trước ngày 30/11/2024');
  });
});

test.each([
  [2022, 'trước ngày 06/04/2022', 'Thực hiện Công văn số 3068/SYT-NV của Sở Y tế tỉnh Đồng Nai'],
  [2023, 'theo văn bản hướng dẫn hằng năm', 'Thực hiện Kế hoạch số 8994'],
])('the form of the Social Work Day of %i goes to the health department', (year, due, basis) => {
  const reporter = { kind: 'facility', tier: 'facility' } as const;
  const head = heading(formArgs({ programme: planOf('dong-nai-2021-2030'), form: '04/CTXH-25/3', year, reporter }));
  expect(head.receiver).toBe('Đơn vị nhận báo cáo: Sở Y tế (qua Phòng Nghiệp vụ)');
  expect(head.deadline).toBe(`Ngày nhận báo cáo: ${due}`);
  expect(head.basis.startsWith(basis)).toBe(true);
});
