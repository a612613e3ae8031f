import { isIsoDate } from '../domain/day';
import type { IsoDay } from '../domain/ids';
import type { Arguments } from './arguments';
import { say } from './texts';
import { UsageError } from './usageError';

/** The day of an option, "06/12/2024" or "2024-12-06"; undefined where it is not given. Throws for anything else. */
export function dayOption(args: Arguments, option: string): IsoDay | undefined {
  const given = args.text(option)?.trim();
  if (given === undefined) return undefined;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(given) ?? [];
  const iso = year === '' ? given : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isIsoDate(iso)) return iso;
  throw new UsageError(
    say(
      `--${option} “${given}” không phải là một ngày; ghi như 06/12/2024.`,
      `--${option} "${given}" is no day; write it as 06/12/2024.`,
    ),
  );
}
