import { indicatorOf } from '../ids';
import type { Catalogue } from '../catalogue/indicator';
import { PER_CENT } from '../exact/rate';
import { findIndicator } from '../plan/elements';
import type { Language } from '../texts/language';
import { showNumber } from '../texts/number';
import type { Sentence } from '../texts/sentence';
import { GROWTH_READINGS } from './growth';
import { measureOf, type MeasuredTarget } from './measure';

/** In what a result, its limit and the distance between them are measured. */
export interface ResultUnit {
  readonly kind: 'percent' | 'points' | 'own';
  readonly words: Sentence;
}

const PERCENT: ResultUnit = { kind: 'percent', words: { vi: '%', en: '%' } };
export const POINTS: ResultUnit = { kind: 'points', words: { vi: 'điểm phần trăm', en: 'percentage points' } };

/**
 * The unit of a target's result: percent, percentage points, "trên 100.000", or the measure of its indicator as the
 * plan writes it. Throws on an indicator the catalogue lacks.
 */
export function resultUnit(target: MeasuredTarget, catalogue: Catalogue): ResultUnit {
  const measure = measureOf(target, catalogue, () => true);
  if (measure.kind === 'yes') return PERCENT;
  const reading = measure.kind === 'growth' ? GROWTH_READINGS[measure.reading].unit : undefined;
  if (reading === 'percent') return PERCENT;
  const shown = findIndicator(catalogue, indicatorOf(reading === 'counted' ? measure.numerator : measure.shown));
  const inPlan = target.valueUnit ?? undefined;
  if (reading === 'counted' || measure.denominator === undefined) return ownUnit(shown, inPlan);
  if (measure.per === PER_CENT) return reading === undefined ? PERCENT : POINTS;
  return measure.per === 1 ? ownUnit(shown, inPlan) : perUnit(measure.per, inPlan);
}

interface Measured {
  readonly measure: string;
  readonly measureEn: string;
}

/** The plan's own words, which are Vietnamese; in English those of the catalogue, where they speak of the same. */
function ownUnit({ measure, measureEn }: Measured, inPlan = measure): ResultUnit {
  return { kind: 'own', words: { vi: inPlan, en: inPlan === measure ? measureEn : '' } };
}

function perUnit(per: number, inPlan = `trên ${showNumber(per)}`): ResultUnit {
  return { kind: 'own', words: { vi: inPlan, en: `per ${showNumber(per, 0, 'en')}` } };
}

/** A number with its unit: "60%", "1,5 điểm phần trăm", "15 trên 100.000". */
export function withUnit(shown: string, { kind, words }: ResultUnit, lang: Language): string {
  if (kind === 'percent') return `${shown}${words[lang]}`;
  return words[lang] === '' ? shown : `${shown} ${words[lang]}`;
}
