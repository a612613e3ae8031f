import type { Sentence } from '../texts/sentence';

/** Units that may each have to reach a target for themselves, beside the plan's own unit. */
export type EachLevel = 'district' | 'commune' | 'department' | 'facility';

/** What such a unit is called, whatever its type. */
export const EACH_WORDS: Readonly<Record<EachLevel, Sentence>> = {
  district: { vi: 'huyện', en: 'district' },
  commune: { vi: 'xã, phường', en: 'commune' },
  department: { vi: 'cơ quan', en: 'department' },
  facility: { vi: 'cơ sở', en: 'facility' },
};
