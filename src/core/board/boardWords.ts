import { showDate } from '../../domain/day';
import type { Language } from '../../domain/texts/language';
import { fillText, type Sentence } from '../../domain/texts/sentence';
import type { BoardFilterWord } from './boardOrder';
import type { BoardRow, BoardState } from './board';

/** What a state is called, in the pane, on the command line and on paper. */
export const STATE_WORDS: Readonly<Record<BoardFilterWord, Sentence>> = {
  nothing: { vi: 'Chưa gửi', en: 'Nothing sent' },
  unreadable: { vi: 'Có tệp không đọc được', en: 'Something unreadable' },
  conflict: { vi: 'Chờ chọn báo cáo', en: 'Reports differ' },
  errors: { vi: 'Phải sửa', en: 'To correct' },
  held: { vi: 'Có số tạm giữ', en: 'Held figures' },
  toExplain: { vi: 'Chờ giải trình', en: 'To explain' },
  received: { vi: 'Đã nhận', en: 'Received' },
  accepted: { vi: 'Đã chấp nhận giải trình', en: 'Explanations accepted' },
  late: { vi: 'Trễ hạn', en: 'Late' },
  returned: { vi: 'Đã trả lại', en: 'Returned' },
  reminded: { vi: 'Đã đôn đốc', en: 'Reminded' },
};

/** A mark before the word, so that nothing is said by colour alone. */
export const STATE_MARKS: Readonly<Record<BoardState, string>> = {
  nothing: '○',
  unreadable: '◐',
  conflict: '⇄',
  errors: '✗',
  held: '◑',
  toExplain: '!',
  received: '●',
  accepted: '✓',
};

const SENTENCES = {
  received: { vi: 'nhận {day}', en: 'came {day}' },
  sent: { vi: 'gửi {day}', en: 'sent {day}' },
  held: { vi: '{count} số tạm giữ', en: '{count:held figure|held figures}' },
  errors: { vi: '{count} lỗi', en: '{count:error|errors}' },
  warnings: { vi: '{count} cảnh báo cần giải trình', en: '{count:warning|warnings} to explain' },
  claims: { vi: '{count} giải trình chờ chấp nhận', en: '{count:explanation|explanations} to accept' },
  doubts: { vi: '{count} nghi vấn cần xác nhận hoặc gửi lại', en: '{count:doubt|doubts} to confirm or send again' },
  accepted: { vi: '{count} giải trình đã chấp nhận', en: '{count:explanation|explanations} accepted' },
  late: { vi: 'trễ {count} ngày', en: '{count:day|days} late' },
  returned: { vi: 'trả lại {day}', en: 'returned {day}' },
  answered: { vi: 'trả lại {day}, đã gửi lại', en: 'returned {day}, sent again' },
  until: { vi: 'trả lại {day}, hẹn {until}', en: 'returned {day}, due {until}' },
  reminded: { vi: 'đôn đốc {day}', en: 'reminded {day}' },
} as const satisfies Readonly<Record<string, Sentence>>;

const NONE = { errors: 0, warnings: 0, claims: 0, doubts: 0 };

/** How a unit stands beside its state: "nhận 28/11/2026 · 2 số tạm giữ · trả lại 25/11/2026". */
export function rowText(row: BoardRow, lang: Language): string {
  const { received, held, accepted, daysLate, reminded, state } = row;
  // Of reports that differ nobody knows yet whose faults matter.
  const { errors, warnings, claims, doubts } = state === 'conflict' ? NONE : row;
  const counted = (
    code: 'held' | 'errors' | 'warnings' | 'claims' | 'doubts' | 'accepted' | 'late',
    count: number,
  ): string[] => (count > 0 ? [fillText(SENTENCES[code], { count }, lang)] : []);
  return [
    ...arrivalText(received, lang),
    ...counted('held', held),
    ...counted('errors', errors),
    ...counted('warnings', warnings - claims),
    ...counted('claims', claims),
    ...counted('doubts', doubts),
    ...counted('accepted', accepted),
    ...counted('late', daysLate),
    ...returnedText(row, lang),
    ...(reminded === undefined ? [] : [fillText(SENTENCES.reminded, { day: reminded }, lang)]),
  ].join(' · ');
}

function arrivalText(received: BoardRow['received'], lang: Language): readonly string[] {
  if (received?.on !== undefined) return [fillText(SENTENCES.received, { day: received.on }, lang)];
  return received?.sentOn === undefined ? [] : [fillText(SENTENCES.sent, { day: received.sentOn }, lang)];
}

function returnedText({ returned }: BoardRow, lang: Language): readonly string[] {
  if (!returned) return [];
  const { on: day, until, answered } = returned;
  if (answered) return [fillText(SENTENCES.answered, { day }, lang)];
  return [
    until === undefined ? fillText(SENTENCES.returned, { day }, lang) : fillText(SENTENCES.until, { day, until }, lang),
  ];
}

/** "28/11/2026", or nothing. */
export function shownDay(day: string | undefined): string {
  return day === undefined ? '' : showDate(day);
}
