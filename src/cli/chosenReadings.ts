import { readingFault, settingsOf, type ReadingFault, type TargetSettings } from '../domain/targets/readings';
import type { Target } from '../domain/targets/target';
import type { Option } from './command';
import type { Sentence } from '../domain/texts/sentence';
import { say } from './texts';
import { UsageError } from './usageError';

/** `--reading DN25-4=E07`: another reading of a target than the plan's default. */
export const readingOption: Option = {
  kind: 'list',
  value: say('MỤC TIÊU=CHỈ TIÊU', 'TARGET=INDICATOR'),
  about: say(
    'cách hiểu khác của một mục tiêu, nếu kế hoạch có nêu (như: chỉ phần từ nguồn xã hội hóa); có thể nêu nhiều lần',
    'another reading of a target that the plan offers (such as: only what came from socialised resources); may be given several times',
  ),
};

/** The readings asked for. Throws for a target the plan does not have and a reading it does not offer. */
export function chosenReadings(typed: readonly string[], targets: readonly Target[]): TargetSettings {
  const chosen = typed.map((one) => {
    const [target = '', indicator = ''] = one.split('=').map((word) => word.trim());
    const fault = readingFault(targets, { target, indicator });
    if (fault) throw new UsageError(faultWords(one, fault));
    return { target, indicator };
  });
  return settingsOf(targets, chosen);
}

function faultWords(typed: string, { fault, known }: ReadingFault): Sentence {
  const list = known.join(', ');
  if (fault === 'indicator') {
    return say(
      `--reading ${typed}: mục tiêu này chỉ hiểu được theo ${list}.`,
      `--reading ${typed}: this target can only be read by ${list}.`,
    );
  }
  return known.length === 0
    ? say(
        `--reading ${typed}: kế hoạch không có mục tiêu nào có cách hiểu khác.`,
        `--reading ${typed}: no target of the plan has another reading.`,
      )
    : say(
        `--reading ${typed}: phải nêu một mục tiêu của kế hoạch; có cách hiểu khác: ${list}.`,
        `--reading ${typed}: name a target of the plan; other readings have ${list}.`,
      );
}
