import { lstatSync, realpathSync, statSync, type BigIntStats } from 'node:fs';
import path from 'node:path';
import { say } from './texts';
import { UsageError } from './usageError';

/**
 * Those of the files to write that are also read, whatever path leads to either: writing one would destroy a report.
 * A link is written over itself and leaves what it points to, so it is only taken where the link itself is read.
 */
export function targetsThatAreRead(targets: readonly string[], read: readonly string[]): readonly string[] {
  // Nearly always nothing stands there yet, and ten thousand files need not be asked who they are.
  const standing = targets.filter((target) => statOf(target, lstatSync));
  if (standing.length === 0) return [];
  const known = new Set(read.flatMap((file) => [...marks(file, lstatSync), ...marks(file, statSync)]));
  return standing.filter((target) => marks(target, lstatSync).some((mark) => known.has(mark)));
}

/** Refuses to write over what is read, by its name. */
export function refuseTargetsThatAreRead(targets: readonly string[], read: readonly string[]): void {
  const [clash] = targetsThatAreRead(targets, read);
  if (clash === undefined) return;
  throw new UsageError(
    say(
      `Không ghi đè ${clash}: đó là một trong các tệp đang được đọc. Hãy chọn tên khác cho kết quả.`,
      `${clash} is not written over: it is one of the files being read. Choose another name for the result.`,
    ),
  );
}

/** Refuses two results in one file. */
export function refuseEqualTargets(targets: readonly string[]): void {
  const seen = new Set<string>();
  for (const target of targets) {
    const place = placeOf(target);
    if (!seen.has(place)) seen.add(place);
    else
      throw new UsageError(
        say(`Hai kết quả cùng một tệp: ${target}.`, `Two results would go into one file: ${target}.`),
      );
  }
}

type Asking = (file: string, options: { readonly bigint: true }) => BigIntStats;

/** What a file is known by: device and number, which no other spelling of its path changes, and its place. */
function marks(file: string, ask: Asking): readonly string[] {
  const about = statOf(file, ask);
  // Some network disks number no files.
  return about && about.ino !== 0n ? [`${about.dev}:${about.ino}`, placeOf(file)] : [placeOf(file)];
}

function statOf(file: string, ask: Asking): BigIntStats | undefined {
  try {
    return ask(file, { bigint: true });
  } catch {
    return undefined;
  }
}

/** Where a file lies or would lie: its folder without links, its name as the system compares names. */
function placeOf(file: string): string {
  const whole = path.resolve(file);
  const place = path.join(realFolder(path.dirname(whole)), path.basename(whole));
  return process.platform === 'win32' ? place.toLowerCase() : place;
}

function realFolder(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}
