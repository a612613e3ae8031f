import type { Catalogue } from '../catalogue/indicator';
import { fullName } from '../territory/unit';
import type { Language } from '../texts/language';
import { showFixed, showNumber } from '../texts/number';
import { fillText, type Sentence } from '../texts/sentence';
import { askedBy } from './comparators';
import { EACH_WORDS, outcomeCounts, type EachOutcome } from './each';
import { withUnit } from './resultUnit';
import type { Target } from './target';
import type { Attainment, EachAttainment } from './verdict';
import { decidingDigits, demandText, limitsOf } from './words';

const SENTENCES = {
  each: { vi: '{title}: {counts} (mức {goal}).', en: '{title}: {counts} (target {goal}).' },
  allocated: { vi: 'Theo mức giao: {counts}.', en: 'By the values allocated: {counts}.' },
  reached: { vi: '{count}/{all} {who} đạt', en: '{count}/{all} reached it ({who})' },
  notReached: { vi: '{count} chưa đạt ({names})', en: '{count} did not ({names})' },
  unknown: { vi: '{count} chưa biết ({names})', en: '{count} not known ({names})' },
  exempt: { vi: '{count} không áp dụng', en: 'does not apply to {count}' },
  others: { vi: '{names} và {count} đơn vị khác', en: '{names} and {count} more' },
} as const satisfies Readonly<Record<string, Sentence>>;

const UNIT: Sentence = { vi: 'đơn vị', en: 'units' };
/** More names than fit a sentence are counted; the sheet "Từng đơn vị" has all of them. */
const MOST_NAMES = 10;

/** How many of the units that have to reach a target did, which did not and of which it is not known; "" where none has to. */
export function eachText({ target, each }: Attainment, lang: Language, catalogue: Catalogue): string {
  if (!each) return '';
  const counts = countsText(target, each, lang);
  if (target.allocated) return fillText(SENTENCES.allocated, { counts }, lang);
  const title: Sentence = { vi: target.vi, en: target.en };
  return fillText(SENTENCES.each, { title, counts, goal: demandText(target, catalogue, lang) }, lang);
}

function countsText({ each: level }: Target, each: readonly EachAttainment[], lang: Language): string {
  const counts = outcomeCounts(each);
  const who = level ? EACH_WORDS[level][lang] : UNIT[lang];
  const all = each.length - counts.exempt;
  return [
    fillText(SENTENCES.reached, { count: counts.reached, all, who }, lang),
    ...(['notReached', 'unknown'] as const).flatMap((outcome) =>
      counts[outcome] === 0
        ? []
        : [fillText(SENTENCES[outcome], { count: counts[outcome], names: namesText(each, outcome, lang) }, lang)],
    ),
    ...(counts.exempt === 0 ? [] : [fillText(SENTENCES.exempt, { count: counts.exempt }, lang)]),
  ].join('; ');
}

function namesText(each: readonly EachAttainment[], outcome: EachOutcome, lang: Language): string {
  const names = each.filter((one) => one.outcome === outcome).map(({ attainment }) => fullName(attainment.unit));
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const count = names.length - MOST_NAMES;
  return count > 0 ? fillText(SENTENCES.others, { names: shown, count }, lang) : shown;
}

/** A unit's result with its figures: "66,7% (2/3)", "2"; "–" where there is none. */
export function eachResultText({ target, actual, numerator, denominator, measuredIn }: Attainment): string {
  if (actual === null) return '–';
  if (denominator === null) return showNumber(actual, 2);
  const rate = withUnit(showFixed(actual, decidingDigits(actual, limitsOf(askedBy(target))), 'vi'), measuredIn, 'vi');
  return `${rate} (${showNumber(numerator ?? 0, 2)}/${showNumber(denominator, 2)})`;
}
