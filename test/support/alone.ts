import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Longer than any build. A number is given to a new process one day: a lock so old was left, whoever has its number now. */
const STALE_MS = 600_000;
/** Between two looks at a lock that another process holds. */
const LOOK_MS = 100;

/**
 * One at a time among all processes of this machine. The lock is a file that names its holders, one a line; it is taken
 * over at once when none of them lives any more, as after a killed run.
 */
export function alone<T>(lock: string, action: () => T): T {
  mkdirSync(path.dirname(lock), { recursive: true });
  while (!took(lock)) {
    if (!takenOver(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_MS);
  }
  try {
    return action();
  } finally {
    rmSync(lock);
  }
}

/** A link is there with all its content or not at all. */
function took(lock: string): boolean {
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, `${process.pid}\n`);
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own);
  }
}

/** Removes a lock that its holders left behind; under a lock of its own, so that nobody removes the next holder's. */
function takenOver(lock: string): boolean {
  const left = holders(lock);
  if (left === undefined || !isLeft(lock, left)) return false;
  const turn = `${lock}.after`;
  if (!took(turn)) {
    const other = holders(turn);
    if (other !== undefined && isLeft(turn, other)) rmSync(turn, { force: true });
    return false;
  }
  try {
    if (holders(lock) !== left) return false;
    rmSync(lock);
    return true;
  } finally {
    rmSync(turn);
  }
}

function holders(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}

function isLeft(lock: string, holding: string): boolean {
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return (
    Date.now() - since > STALE_MS ||
    !holding
      .trim()
      .split('\n')
      .some((pid) => lives(Number(pid)))
  );
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else lives, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
