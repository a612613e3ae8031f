import { counted, showNumber } from './number';
import type { Sentence } from './sentence';

/** “còn 12 ngày”, “hôm nay”, “đã qua 3 ngày”: how far a last day is away; negative where it is past. */
export function daysLeftText(left: number): Sentence {
  if (left === 0) return { vi: 'hôm nay', en: 'today' };
  return left > 0
    ? { vi: `còn ${showNumber(left, 0, 'vi')} ngày`, en: `${counted(left, 'day')} left` }
    : { vi: `đã qua ${showNumber(-left, 0, 'vi')} ngày`, en: `${counted(-left, 'day')} ago` };
}
