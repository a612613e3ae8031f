import { FILE_SECONDS } from '../usecases/fileClock';
import type { Preferences } from './paneServices';

const KEY = 'fileSeconds';

/** What a person may choose for one file, in seconds. */
export const FILE_SECONDS_CHOICES: readonly number[] = [FILE_SECONDS, 60, 300, 1200];

/** Seconds one picked file may take, as this person chose. */
export function keptFileSeconds(preferences: Preferences): number {
  const kept = Number(preferences.read(KEY));
  return FILE_SECONDS_CHOICES.find((choice) => choice === kept) ?? FILE_SECONDS;
}

export function keepFileSeconds(preferences: Preferences, seconds: number): void {
  preferences.write(KEY, String(seconds));
}
