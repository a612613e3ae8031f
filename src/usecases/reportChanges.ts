import type { PartChange, PartFate } from '../core/report/partChange';
import { fillText, type Sentence } from '../domain/texts/sentence';

const SAID = {
  changed: {
    vi: 'Cập nhật “{name}”: trước là “{before}”, nay là “{now}”.',
    en: 'Brought up to date, “{name}”: before “{before}”, now “{now}”.',
  },
  added: { vi: 'Thêm “{name}”: {now}', en: 'Added “{name}”: {now}' },
  removed: { vi: 'Bỏ phần không còn số liệu: {before}', en: 'Taken out, without figures now: {before}' },
  kept: {
    vi: 'Giữ nguyên “{name}” vì đã sửa tay; phần mềm sẽ ghi: {now}',
    en: 'Kept “{name}”, which was edited; the program would write: {now}',
  },
  deleted: {
    vi: 'Không thêm lại “{name}” vì đã bị xóa khỏi văn bản.',
    en: 'Not put back: “{name}”, which was deleted from the document.',
  },
} as const satisfies Readonly<Record<PartFate, Sentence>>;

export const NOTHING_CHANGED: Sentence = {
  vi: 'Các phần do phần mềm lập không có gì thay đổi.',
  en: 'Nothing changed in our parts.',
};

/** Of long parts only the beginning of what differs is said. */
const MOST = 160;

/** One sentence about a part of a document made anew. */
export function reportChangeText({ name, fate, before = '', now = '' }: PartChange): Sentence {
  const at = fate === 'changed' ? differenceStart(before, now) : 0;
  const params = { name, before: piece(before, at), now: piece(now, at) };
  return { vi: fillText(SAID[fate], params, 'vi'), en: fillText(SAID[fate], params, 'en') };
}

/** The start of the word in which two texts part. */
function differenceStart(before: string, now: string): number {
  let at = 0;
  while (at < before.length && before[at] === now[at]) at += 1;
  return Math.max(0, before.lastIndexOf(' ', Math.max(0, at - 20)));
}

function piece(text: string, from: number): string {
  const end = from + MOST;
  return `${from > 0 ? '…' : ''}${text.slice(from, end).trim()}${end < text.length ? '…' : ''}`;
}
