import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';

/** Leftovers of another machine are not ours to judge: it may be writing to the same shared folder. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
const TEMPORARY = new RegExp(`^\\..+\\.${MACHINE}-(\\d+)\\.tmp$`);
/** Letters; a name may have 255 bytes, a Vietnamese letter three. */
const LONGEST = 60;
const swept = new Set<string>();

/** Name of the hidden file that this run writes beside a target; it says who writes it. */
export function temporaryName(target: string): string {
  const start = createHash('sha256').update(target).digest('hex').slice(0, 8);
  const name = target.length > LONGEST ? start : target;
  return `.${name}.${OWN_MARK}.tmp`;
}

/** This run, among those of all machines that may be writing to a shared folder. */
export const OWN_MARK = `${MACHINE}-${process.pid}`;

/** Whether a run with that mark was one of this machine and has ended; of another machine's nobody here can tell. */
export function hasEnded(mark: string): boolean {
  const [machine, id = ''] = mark.split('-');
  return machine === MACHINE && /^\d+$/.test(id) && mark !== OWN_MARK && !isRunning(Number(id));
}

/** Removes, once per folder and run, what killed runs of this machine left there. */
export async function removeLeftovers(folder: string): Promise<void> {
  const place = path.resolve(folder);
  if (swept.has(place)) return;
  swept.add(place);
  const names = await readdir(place).catch(() => []);
  for (const name of names) {
    const writer = TEMPORARY.exec(name)?.[1];
    if (writer !== undefined && !isRunning(Number(writer))) await rm(path.join(place, name), { force: true });
  }
}

/** Whether a process runs that may still be writing; a leftover under our own number is from a run before us. */
function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
