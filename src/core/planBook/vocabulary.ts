export { OWNER_WORDS } from '../../domain/territory/ownerWords';
import { COMPARATOR_NAMES, ruleOf, type Comparator } from '../../domain/targets/comparators';
import { EACH_LEVELS, EACH_WORDS } from '../../domain/targets/each';
import { GROWTH_READINGS, READING_NAMES } from '../../domain/targets/growth';
import { fillText } from '../../domain/texts/sentence';
import type { Word } from './spelling';

/** The words of a plan book for what a plan document calls by a name of its own. */

/** Any other value than 100, for which one comparator has words of its own. */
const SOME = 1;
const GAP = '…';

/** "từ … trở lên", as forms and summaries say it, with a gap for each value. */
export const COMPARATOR_WORDS: readonly Word[] = COMPARATOR_NAMES.map((name) => [name, comparatorWord(name)]);

function comparatorWord(name: Comparator): string {
  return fillText(ruleOf(name).words({ value: SOME }), { value: GAP, valueTo: GAP, tolerance: GAP }, 'vi');
}

export const GROWTH_WORDS: readonly Word[] = READING_NAMES.map((name) => [name, GROWTH_READINGS[name].words.growth.vi]);

export const LEVEL_WORDS = [
  ['province', 'tỉnh'],
  ['district', 'huyện'],
  ['commune', 'xã'],
] as const satisfies readonly Word[];

export const TIER_WORDS: readonly Word[] = [
  ['commune', 'cấp xã'],
  ['department', 'sở, ngành'],
  ['facility', 'cơ sở'],
];

export const TARGET_KIND_WORDS: readonly Word[] = [
  ['target', 'mục tiêu'],
  ['condition', 'điều kiện kèm theo'],
  ['qualitative', 'định tính'],
];

export const END_WORDS: readonly Word[] = [
  ['from', 'mức dưới'],
  ['to', 'mức trên'],
];

export const EACH_BOOK_WORDS: readonly Word[] = EACH_LEVELS.map((level) => [level, `từng ${EACH_WORDS[level].vi}`]);

export const DUE_WORDS: readonly Word[] = [
  ['before', 'trước ngày'],
  ['onOrBefore', 'chậm nhất ngày'],
  ['between', 'trong khoảng'],
  ['on', 'vào ngày'],
  ['endOf', 'cuối năm'],
  ['unspecified', 'không nêu ngày'],
];

export const DUTY_WORDS = [
  ['commune', 'xã'],
  ['department', 'sở, ngành'],
  ['facility', 'cơ sở'],
  ['district', 'huyện'],
  ['consolidator', 'nơi tổng hợp'],
] as const satisfies readonly Word[];

/** Who fills a form that a line may stand on. */
export const ASKED_WORDS: readonly Word[] = DUTY_WORDS.filter(([tier]) => tier !== 'consolidator');

export const LINE_OWNER_WORDS: readonly Word[] = [
  ['byPlace', 'theo loại đơn vị'],
  ['kind', 'các bên được nêu'],
  ['self', 'đơn vị nào cũng báo cáo phần mình'],
];

export const TYPE_WORDS: readonly Word[] = [
  ['count', 'số đếm'],
  ['ratio', 'tỷ lệ'],
  ['money', 'số tiền'],
  ['yesNo', 'có hoặc không'],
  ['date', 'ngày'],
  ['text', 'lời'],
];

export const ACROSS_UNITS_WORDS: readonly Word[] = [
  ['sum', 'cộng lại'],
  ['ratio', 'chia lại từ tử số và mẫu số'],
  ['none', 'không cộng'],
  ['min', 'lấy số nhỏ nhất'],
  ['max', 'lấy số lớn nhất'],
  ['list', 'liệt kê'],
  ['countYes', 'đếm đơn vị trả lời có'],
];

export const ACROSS_YEARS_WORDS: readonly Word[] = [
  ['stock', 'số có đến cuối kỳ'],
  ['flow', 'số của từng năm'],
  ['cumulative', 'số lũy kế'],
  ['last', 'số của năm cuối'],
  ['none', 'không cộng các năm'],
];
