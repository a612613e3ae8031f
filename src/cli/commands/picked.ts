import type { FindingName } from '../../domain/work/workDecision';
import { say } from '../texts';
import { UsageError } from '../usageError';

/**
 * What a person picks from a list of findings: by its number in the list (from 1), or by unit, rule and, if there are
 * several, element (`UNIT:RULE:ELEMENT`). A word that picks nothing is refused before anything is done.
 */
export function pickedFrom<T>(
  words: readonly string[],
  list: readonly T[],
  nameOf: (member: T) => FindingName,
): readonly T[] {
  const picked = words.flatMap((word) => {
    const found = /^\d+$/.test(word) ? list.slice(Number(word) - 1).slice(0, 1) : named(word, list, nameOf);
    if (found.length === 0 || word === '0') throw new UsageError(nothing(word));
    return found;
  });
  return [...new Set(picked)];
}

function named<T>(word: string, list: readonly T[], nameOf: (member: T) => FindingName): readonly T[] {
  const [code, rule, element, ...more] = word.split(':');
  if (rule === undefined || more.length > 0) return [];
  return list.filter((member) => {
    const name = nameOf(member);
    return name.unit.code === code && name.rule === rule && (element === undefined || name.element === element);
  });
}

function nothing(word: string): ReturnType<typeof say> {
  return say(
    `Không có giải trình nào là “${word}” trong danh sách. Nêu số trong danh sách, hoặc ĐƠN_VỊ:QUY_TẮC:Ô như danh sách ghi.`,
    `No explanation in the list is "${word}". Give its number in the list, or UNIT:RULE:ELEMENT as the list has it.`,
  );
}
