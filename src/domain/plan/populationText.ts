import type { Catalogue } from '../catalogue/indicator';
import type { OtherPopulation } from './planBelow';
import { shortPlanName } from './shortPlanName';
import { fillText, type Sentence } from '../texts/sentence';

const SENTENCES = {
  notAsked: { vi: '{plan}: không hỏi', en: '{plan}: not asked' },
  lacking: { vi: '{plan}: không gồm {lacking}', en: '{plan}: without {lacking}' },
  beyond: { vi: '{plan}: gồm cả {beyond}', en: '{plan}: also {beyond}' },
  both: { vi: '{plan}: không gồm {lacking}; gồm cả {beyond}', en: '{plan}: without {lacking}; also {beyond}' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Of whom a plan below counts otherwise, in a few words that stand beside a figure: "Sa Đéc 2021: không gồm công chức". */
function populationText(population: OtherPopulation, catalogue: Catalogue): Sentence {
  const { plan, lacking, beyond } = population;
  const say = (language: 'vi' | 'en'): string => {
    const words = { plan: shortPlanName(plan.programme), lacking: '', beyond: '' };
    const names = (parts: readonly string[]): string => parts.map((id) => partName(id, catalogue, language)).join(', ');
    return fillText(
      SENTENCES[kindOf(population)],
      { ...words, lacking: names(lacking), beyond: names(beyond) },
      language,
    );
  };
  return { vi: say('vi'), en: say('en') };
}

/** Of a figure, all plans below that count otherwise; "" where none does. */
export function populationsText(
  populations: readonly OtherPopulation[] | undefined,
  catalogue: Catalogue,
  language: 'vi' | 'en',
): string {
  return (populations ?? []).map((one) => populationText(one, catalogue)[language]).join('; ');
}

function kindOf({ asked, lacking, beyond }: OtherPopulation): keyof typeof SENTENCES {
  if (!asked) return 'notAsked';
  if (lacking.length === 0) return 'beyond';
  return beyond.length === 0 ? 'lacking' : 'both';
}

function partName(id: string, { dimensions }: Catalogue, language: 'vi' | 'en'): string {
  return dimensions.flatMap(({ parts }) => parts).find((part) => part.id === id)?.[language] ?? id;
}
