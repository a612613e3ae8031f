import { startsAt, type Token } from './tokens';

/** Behind these begins what is done, and no longer who is counted. */
const DONE = [
  'được',
  'thực',
  'phân',
  'tham',
  'tiếp',
  'cung',
  'sử',
  'có',
  'đạt',
  'biết',
  'bị',
  'làm',
  'thoát',
  'hoàn',
  'xuống',
  'dưới',
  'trên',
  'còn',
  'giảm',
  'mỗi',
  'là',
  'theo',
  'so',
  'ít',
  'tối',
  'không',
];
const STOPS = [',', ':', ')', ';'];
const CONNECTING = [
  'và',
  'lượng',
  'số lượng',
  '/',
  '%',
  'trở lên',
  'trở xuống',
  'so với',
  'vào',
  'trong',
  'đến',
  'các',
  'số',
  'tổng số',
  'mỗi năm',
];
const INTRODUCING = [
  'phấn đấu',
  'bảo đảm',
  'đảm bảo',
  'có',
  'đạt',
  'giảm',
  'tăng',
  'nâng',
  'duy trì',
  'tỷ lệ',
  'tỉ lệ',
  'số',
];
const MOST_WORDS = 24;

/** Who is counted: the words behind a figure up to what is done for them, else the subject before it. */
export function populationOf(right: readonly Token[], left: readonly Token[]): readonly Token[] {
  const behind = cut(skipped(right, CONNECTING));
  return behind.length > 0 ? behind : cut(skipped(left, INTRODUCING));
}

function skipped(words: readonly Token[], phrases: readonly string[]): readonly Token[] {
  let at = 0;
  for (;;) {
    const length = STOPS.includes(words[at]?.text ?? '') || words[at]?.text === '-' ? 1 : startsAt(words, at, phrases);
    if (length === 0) return words.slice(at);
    at += length;
  }
}

function cut(words: readonly Token[]): readonly Token[] {
  const end = words.findIndex(({ low, text }) => DONE.includes(low) || STOPS.includes(text));
  return words.slice(0, Math.min(end < 0 ? words.length : end, MOST_WORDS));
}
