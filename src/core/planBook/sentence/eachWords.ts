import type { EachLevel } from '../../../domain/targets/each';
import { lastPlace, startsAt, type Token } from './tokens';

/** Who must reach a target, each for itself; without a level the plan's words name nobody the tree knows. */
export interface EachWords {
  readonly each?: EachLevel;
  readonly words: readonly Token[];
}

const EACH = ['mỗi', 'từng', 'mỗi một', 'tất cả các'];
const LEVELS: readonly (readonly [EachLevel, readonly string[]])[] = [
  ['commune', ['xã', 'phường', 'thị trấn', 'đặc khu', 'địa phương cấp xã', 'ubnd xã']],
  ['district', ['huyện', 'quận', 'thị xã', 'thành phố']],
  ['department', ['sở', 'ngành', 'sở ngành', 'cơ quan', 'ban ngành', 'phòng', 'đoàn thể']],
  ['facility', ['cơ sở', 'trường', 'trường học', 'bệnh viện', 'trung tâm', 'trạm y tế']],
];
const SPANS = [
  'mỗi năm',
  'mỗi tháng',
  'mỗi quý',
  'mỗi lần',
  'mỗi đợt',
  'mỗi lớp',
  'mỗi người',
  'từng bước',
  'từng năm',
];

/** "mỗi xã, phường, thị trấn" before a figure. */
export function eachIn(left: readonly Token[]): EachWords | undefined {
  const at = lastPlace(left, (one) => startsAt(left, one, EACH) > 0 && startsAt(left, one, SPANS) === 0);
  if (at < 0) return undefined;
  const who = at + startsAt(left, at, EACH);
  const found = LEVELS.map(([each, names]) => ({ each, length: startsAt(left, who, names) })).reduce((best, one) =>
    one.length > best.length ? one : best,
  );
  if (found.length === 0) return { words: left.slice(at, who + 1) };
  return { each: found.each, words: left.slice(at, who + found.length) };
}
