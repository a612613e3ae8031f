import { FILE_SECONDS, FILE_SECONDS_RANGE } from '../usecases/fileClock';
import type { Preferences } from './paneServices';

const KEY = 'fileSeconds';

const USUAL: readonly number[] = [FILE_SECONDS, 60, 300, 1200];

/** What a person may choose for one file, in seconds; among it what is chosen. */
export function fileSecondsChoices(chosen: number): readonly number[] {
  return USUAL.includes(chosen) ? USUAL : [chosen, ...USUAL];
}

/** Seconds one picked file may take, as this person chose. */
export function keptFileSeconds(preferences: Preferences): number {
  const kept = Number(preferences.read(KEY));
  const { from, to } = FILE_SECONDS_RANGE;
  return Number.isInteger(kept) && kept >= from && kept <= to ? kept : FILE_SECONDS;
}

export function keepFileSeconds(preferences: Preferences, seconds: number): void {
  preferences.write(KEY, String(seconds));
}
