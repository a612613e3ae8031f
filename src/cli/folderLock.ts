import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { cannotWrite, systemCode } from './savedFiles';
import { hasEnded, OWN_MARK } from './temporaryFiles';
import { say } from './texts';
import { UsageError } from './usageError';

/** How long a run waits for another to finish writing: a decision takes milliseconds, on a slow share a second. */
const PATIENCE = { tries: 100, pauseMs: 100 };

/**
 * Does what must not be done twice at once, on a share by several machines: the lock is a file that only one can create,
 * and it names its owner. What a killed run of this machine left is taken away; another machine's stays, and is named
 * when it does not go away.
 */
export async function withLock<T>(lock: string, work: () => Promise<T>, patience = PATIENCE): Promise<T> {
  await acquire(lock, patience);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function acquire(lock: string, { tries, pauseMs }: typeof PATIENCE): Promise<void> {
  for (let tried = 0; !(await created(lock)); tried += 1) {
    if (tried >= tries) throw new UsageError(busy(lock));
    const owner = await readFile(lock, 'utf8').catch(() => '');
    if (hasEnded(owner)) await rm(lock, { force: true });
    else await pause(pauseMs);
  }
}

/** Whether the lock is this run's now. */
async function created(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx');
    await file.writeFile(OWN_MARK).finally(() => file.close());
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw new UsageError(cannotWrite(lock, error));
  }
}

function busy(lock: string): ReturnType<typeof say> {
  return say(
    `Người khác đang ghi vào hồ sơ tổng hợp này. Chạy lại sau ít phút; nếu chắc chắn không còn ai ghi, xóa tệp ${lock}.`,
    `Somebody else is writing to this folder of work. Run again in a minute; if you are sure nobody is, delete ${lock}.`,
  );
}
