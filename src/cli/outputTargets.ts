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
  const places = new Places();
  const known = new Set(read.flatMap((file) => marksOf(file, places)));
  return standing.filter((target) => marks(target, statOf(target, lstatSync), places).some((mark) => known.has(mark)));
}

/** Refuses to write over what is read, by its name. */
export function refuseTargetsThatAreRead(targets: readonly string[], read: readonly string[]): void {
  refuseTarget(targetsThatAreRead(targets, read)[0]);
}

/** Refuses to write over this file, if there is one: it is read. */
export function refuseTarget(clash: string | undefined): void {
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
  const places = new Places();
  for (const target of targets) {
    const place = places.of(target);
    if (!seen.has(place)) seen.add(place);
    else
      throw new UsageError(
        say(`Hai kết quả cùng một tệp: ${target}.`, `Two results would go into one file: ${target}.`),
      );
  }
}

type Asking = (file: string, options: { readonly bigint: true }) => BigIntStats;

/** What a file that is read is known by, and what it points to where it is a link. */
function marksOf(file: string, places: Places): readonly string[] {
  const about = statOf(file, lstatSync);
  const own = marks(file, about, places);
  return about?.isSymbolicLink() ? [...own, ...marks(file, statOf(file, statSync), places)] : own;
}

/** What a file is known by: device and number, which no other spelling of its path changes, and its place. */
function marks(file: string, about: BigIntStats | undefined, places: Places): readonly string[] {
  // Some network disks number no files.
  return about && about.ino !== 0n ? [`${about.dev}:${about.ino}`, places.of(file)] : [places.of(file)];
}

function statOf(file: string, ask: Asking): BigIntStats | undefined {
  try {
    return ask(file, { bigint: true });
  } catch {
    return undefined;
  }
}

/** Where files lie or would lie; ten thousand of one folder ask the disk once. */
class Places {
  private readonly folders = new Map<string, string>();

  /** Its folder without links, its name as the system compares names. */
  of(file: string): string {
    const whole = path.resolve(file);
    const place = path.join(this.folder(path.dirname(whole)), path.basename(whole));
    return process.platform === 'win32' ? place.toLowerCase() : place;
  }

  private folder(named: string): string {
    const real = this.folders.get(named) ?? realFolder(named);
    this.folders.set(named, real);
    return real;
  }
}

function realFolder(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}
