import { heading } from '../../src/core/forms/build/heading';
import { planBook } from '../../src/core/planBook/drawBook';
import { readBook } from '../../src/core/planBook/readBook';
import { ownUnits } from '../../src/core/units/ownUnits';
import type { Programme } from '../../src/domain/plan/programme';
import { calendarFile, calendarLines, facilitiesText, leftText } from '../../src/usecases/planCalendar';
import { formArgs } from '../core/forms/fixtures';
import { cellOf, snapshotOf, typedOver } from '../support/bookSnapshot';
import { catalogue, findProgramme } from '../support/plans';

function plan(id: string) {
  const found = findProgramme(id);
  if (!found) throw new Error(`no plan ${id}`);
  return found;
}

const inYear = (programme: Programme, year: number) => ({ programme, catalogue: catalogue(), year });
const linesOf = (id: string, year: number) => calendarLines(inYear(plan(id), year));

test('Huế 2024 has a chain of three days, each with its sender and receiver', () => {
  const lines = linesOf('thua-thien-hue-2024', 2024);
  expect(lines.map(({ id, due, receiver, by }) => [id, due.vi, receiver, by])).toEqual([
    ['HUE24-P', 'trước ngày 15/03/2024', null, ['department', 'district']],
    [
      'HUE24-R1',
      'trước ngày 30/11/2024',
      'UBND tỉnh (qua Sở Lao động - Thương binh và Xã hội)',
      ['department', 'district'],
    ],
    ['HUE24-R2', 'trước ngày 05/12/2024', 'UBND tỉnh', ['consolidator']],
  ]);
});

test('the file has an event for each dated duty, the same every time', () => {
  const file = calendarFile(inYear(plan('dong-nai-2021-2030'), 2022));
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(4);
  expect(calendarFile(inYear(plan('dong-nai-2021-2030'), 2022))).toBe(file);
});

test.each([
  ['2024-11-17', 'còn 12 ngày', '12 days left'],
  ['2024-11-29', 'hôm nay', 'today'],
  ['2024-12-02', 'đã qua 3 ngày', '3 days ago'],
])('on %s: %s', (today, vi, en) => {
  const line = linesOf('thua-thien-hue-2024', 2024).find(({ id }) => id === 'HUE24-R1');
  if (!line) throw new Error('no such line');
  expect(leftText(line, today)).toEqual({ vi, en });
});

test('what has no day says so', () => {
  const line = linesOf('cao-lanh-2021-2030', 2027).find(({ id }) => id === 'CL-R2');
  if (!line) throw new Error('no such line');
  expect([line.due.vi, leftText(line, '2027-01-01').vi]).toEqual(['không ghi ngày', 'không ghi ngày']);
});

test.each([
  ['dong-nai-2021-2030', 2024, 'DN-R', 'các đơn vị, địa phương', 'Sở Lao động - Thương binh và Xã hội'],
  ['dong-nai-2021-2030', 2026, 'DN-R', 'các đơn vị, địa phương', 'Sở Y tế'],
  ['dong-nai-2021-2030', 2026, 'DN-R2', 'Sở Y tế', 'UBND tỉnh; Bộ Y tế'],
  ['cao-lanh-2021-2030', 2024, 'CL-R', 'UBND xã, thị trấn', 'UBND huyện (qua Phòng Lao động - Thương binh và Xã hội)'],
  ['cao-lanh-2021-2030', 2026, 'CL-R', 'UBND cấp xã', 'Ủy ban nhân dân tỉnh Đồng Tháp (qua Sở Y tế)'],
])('%s %i: %s has the bodies of its day', (id, year, deadline, sender, receiver) => {
  expect(linesOf(id, year).find((line) => line.id === deadline)).toMatchObject({ sender, receiver });
});

test('a letter of 2023 and its hospitals, typed into the plan book, stand in the calendar and in the head of form 04', () => {
  const setting = { catalogue: catalogue() };
  const given = plan('dong-nai-2021-2030');
  const book = planBook({ ...given }, setting);
  const typed = (sheet: string, row: number, cells: Readonly<Record<string, string>>) =>
    Object.entries(cells).map(([title, entry]) => [sheet, ...cellOf(book, sheet, title, row), entry] as const);
  const read = readBook(
    snapshotOf(
      typedOver(book, [
        ...typed('Thời hạn', given.deadlines.length, {
          'Nội dung': 'Báo cáo kết quả hoạt động Ngày Công tác xã hội',
          'Ai gửi': 'bệnh viện',
          'Nơi nhận': 'Sở Y tế',
          'Gửi qua': 'Phòng Nghiệp vụ Y',
          'Cách tính': 'chậm nhất ngày',
          Ngày: '07/04/2023',
          'Hạn báo cáo đợt hoạt động': 'có',
          'Của những ai': 'cơ sở',
          'Văn bản nêu thời hạn': 'Công văn số 11/SYT-NV của Sở Y tế',
        }),
        ...typed('Đơn vị riêng', 0, { 'Tên đơn vị': 'Bệnh viện Thống Nhất' }),
        ...typed('Đơn vị riêng', 1, { 'Tên đơn vị': 'Bệnh viện Cũ', 'Đến ngày': '31/12/2022' }),
      ]),
    ),
    setting,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { programme } = read.plan;
  const { units } = ownUnits([
    ['Mã', 'Tên', 'Cấp'],
    ['75.BVTN', 'Bệnh viện Thống Nhất', 'cơ sở'],
    ['75.BVNT', 'Bệnh viện ngoài kế hoạch', 'cơ sở'],
  ]);
  const lines = calendarLines({ ...inYear(programme, 2023), own: units }).filter(({ facilities }) => facilities.length);
  expect(lines.map((line) => [line.due.vi, line.receiver, facilitiesText(line)?.vi])).toEqual([
    [
      'chậm nhất ngày 07/04/2023',
      'Sở Y tế (qua Phòng Nghiệp vụ Y)',
      '2 cơ sở: Bệnh viện Thống Nhất; Bệnh viện ngoài kế hoạch',
    ],
  ]);
  expect(calendarFile(inYear(programme, 2023)).replace(/\r\n /g, '')).toContain('1 cơ sở: Bệnh viện Thống Nhất');
  const reporter = { kind: 'facility', tier: 'facility' } as const;
  const form = { form: '04/CTXH-25/3', reporter, unitNames: {} } as const;
  expect(heading(formArgs({ ...form, programme, year: 2023 }))).toMatchObject({
    basis: 'Thực hiện Công văn số 11/SYT-NV của Sở Y tế',
    deadline: 'Ngày nhận báo cáo: chậm nhất ngày 07/04/2023',
    receiver: 'Đơn vị nhận báo cáo: Sở Y tế (qua Phòng Nghiệp vụ Y)',
  });
  // Of a later year the letter's day is over, its receiver is not.
  expect(heading(formArgs({ ...form, programme, year: 2024 }))).toMatchObject({
    deadline: 'Ngày nhận báo cáo: theo văn bản hướng dẫn hằng năm',
    receiver: 'Đơn vị nhận báo cáo: Sở Y tế (qua Phòng Nghiệp vụ Y)',
  });
});
