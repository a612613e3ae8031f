import type { Catalogue } from '../catalogue/indicator';
import type { IndicatorCode } from '../ids';
import type { GrowthReading } from './growth';
import type { Target } from './target';

/** Readings of one target that the person chose instead of the default (`Target.readings`; a growth reading). */
export interface TargetSetting {
  readonly indicator?: IndicatorCode;
  readonly growth?: GrowthReading;
}

/** Readings by the ids of their targets. */
export type TargetSettings = Readonly<Record<string, TargetSetting>>;

/** One choice as it was made: a target, and the indicator it is to be read by. */
export interface ChosenReading {
  readonly target: string;
  readonly indicator: string;
}

/** What a choice names and the plan does not have: the target, or this reading of it (`known` are those it has). */
export type ReadingFault =
  | { readonly fault: 'target'; readonly known: readonly string[] }
  | { readonly fault: 'indicator'; readonly known: readonly string[] };

/** The indicators a target may be read by, the default first. */
export function readingsOf({ indicator, readings = [] }: Target): readonly IndicatorCode[] {
  return [indicator, ...readings.filter((code) => code !== indicator)];
}

/** Why a choice cannot be: no such target, or a reading the plan does not offer. Undefined for one that can. */
export function readingFault(
  targets: readonly Target[],
  { target, indicator }: ChosenReading,
): ReadingFault | undefined {
  const own = targets.find(({ id }) => id === target);
  if (!own) {
    const open = targets.filter((one) => readingsOf(one).length > 1);
    return { fault: 'target', known: open.map(({ id }) => id) };
  }
  const known: readonly string[] = readingsOf(own);
  return known.includes(indicator) ? undefined : { fault: 'indicator', known };
}

/** Choices as settings; the last one of a target counts. Choices the plan does not offer are left out. */
export function settingsOf(targets: readonly Target[], chosen: readonly ChosenReading[]): TargetSettings {
  return Object.fromEntries(
    chosen.flatMap((choice) => {
      const own = targets.find(({ id }) => id === choice.target);
      const indicator = own && readingsOf(own).find((code) => code === choice.indicator);
      return indicator === undefined ? [] : [[choice.target, { indicator }] as const];
    }),
  );
}

/**
 * A target under the reading chosen for it. Its title says which one was used, so that sentences, sheets, cards and the
 * matrix say it too (docs/rules-of-meaning.md#readings-of-a-target).
 */
export function withSetting(target: Target, setting: TargetSetting = {}, { indicators }: Catalogue): Target {
  const read = { ...target, ...setting };
  if (read.indicator === target.indicator) return read;
  const { vi = read.indicator, en = read.indicator } = indicators.find(({ code }) => code === read.indicator) ?? {};
  return { ...read, vi: `${target.vi} (cách hiểu: ${vi})`, en: `${target.en} (read as: ${en})` };
}
