import { BOARD_STATES } from '../../../src/core/board/board';
import { BOARD_FILTER_WORDS } from '../../../src/core/board/boardOrder';
import { rowText, shownDay, STATE_MARKS, STATE_WORDS } from '../../../src/core/board/boardWords';
import { boardRows } from '../../../src/core/board/boardRows';
import { argsOf, entry, found } from './builders';

const [plain] = boardRows(argsOf({ entries: [entry({ held: 2 })], findings: [found(), found({ explanation: 'vì' })] }));
if (!plain) throw new Error('no row');

const returned = { on: '2024-11-25', faults: 3, answered: false } as const;
test.each([
  [plain, '2 số tạm giữ · 1 cảnh báo cần giải trình · 1 giải trình chờ chấp nhận'],
  [{ ...plain, received: { file: 'a', on: '2024-11-28' as const } }, /^nhận 28\/11\/2024 · 2 số/],
  [{ ...plain, received: { file: 'a', sentOn: '2024-11-27' } }, /^gửi 27\/11\/2024 · 2 số/],
  [{ ...plain, daysLate: 4, reminded: '2024-12-02' as const }, /trễ 4 ngày · đôn đốc 02\/12\/2024$/],
  [{ ...plain, returned }, /trả lại 25\/11\/2024$/],
  [{ ...plain, returned: { ...returned, until: '2024-12-05' as const } }, /trả lại 25\/11\/2024, hẹn 05\/12\/2024$/],
  [{ ...plain, returned: { ...returned, answered: true } }, /trả lại 25\/11\/2024, đã gửi lại$/],
])('%# a row in words', (row, said) => {
  expect(rowText(row, 'vi')).toMatch(said);
});

test('every state has a mark of its own, and every word to filter by its own', () => {
  expect(new Set(BOARD_STATES.map((state) => STATE_MARKS[state])).size).toBe(BOARD_STATES.length);
  expect(new Set(BOARD_FILTER_WORDS.map((word) => STATE_WORDS[word].vi)).size).toBe(BOARD_FILTER_WORDS.length);
  expect([shownDay('2024-12-05'), shownDay(undefined)]).toEqual(['05/12/2024', '']);
});
