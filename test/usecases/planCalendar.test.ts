import { calendarFile, calendarLines, leftText } from '../../src/usecases/planCalendar';
import { findProgramme } from '../support/plans';

function plan(id: string) {
  const found = findProgramme(id);
  if (!found) throw new Error(`no plan ${id}`);
  return found;
}

test('Huế 2024 has a chain of three days, each with its sender and receiver', () => {
  const lines = calendarLines(plan('thua-thien-hue-2024'), 2024);
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
  const file = calendarFile(plan('dong-nai-2021-2030'), 2022);
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(4);
  expect(calendarFile(plan('dong-nai-2021-2030'), 2022)).toBe(file);
});

test.each([
  ['2024-11-17', 'còn 12 ngày', '12 days left'],
  ['2024-11-29', 'hôm nay', 'today'],
  ['2024-12-02', 'đã qua 3 ngày', '3 days ago'],
])('on %s: %s', (today, vi, en) => {
  const line = calendarLines(plan('thua-thien-hue-2024'), 2024).find(({ id }) => id === 'HUE24-R1');
  if (!line) throw new Error('no such line');
  expect(leftText(line, today)).toEqual({ vi, en });
});

test('what has no day says so', () => {
  const line = calendarLines(plan('cao-lanh-2021-2030'), 2027).find(({ id }) => id === 'CL-R2');
  if (!line) throw new Error('no such line');
  expect([line.due.vi, leftText(line, '2027-01-01').vi]).toEqual(['không ghi ngày', 'không ghi ngày']);
});
