import { askAll } from '../read/request';
import type { Support } from '../requirementSets';
import { CALL_BYTES, type Job } from '../run';
import type { SheetLock } from '../undo/record';
import { sendOwnWrites } from '../write/ownWrites';
import { sheetNamed } from '../write/sheetRange';
import { lockQuestion } from './oldCells';

/**
 * Work on protected sheets: lifted first, protected again with the same options last. A password we do not know
 * makes the lifting fail, before anything was changed.
 */
export function unlocked(locks: ReadonlyMap<string, SheetLock>, jobs: readonly Job[]): readonly Job[] {
  const locked = [...locks].filter(([, lock]) => lock !== null);
  return [
    ...locked.map(([sheet]) => lockJob(sheet, null)),
    ...jobs,
    ...locked.map(([sheet, lock]) => lockJob(sheet, lock)),
  ];
}

/** Sends work on protected sheets (`unlocked`); where it fails half-way, they are protected again all the same. */
export async function sendUnlocked(
  context: Excel.RequestContext,
  support: Support,
  locks: ReadonlyMap<string, SheetLock>,
  jobs: readonly Job[],
): Promise<void> {
  try {
    await sendOwnWrites(context, support, unlocked(locks, jobs));
  } catch (error) {
    await protectAgain(context, support, locks).catch(() => undefined);
    throw error;
  }
}

/** Protects those of the sheets that stand open. */
async function protectAgain(
  context: Excel.RequestContext,
  support: Support,
  locks: ReadonlyMap<string, SheetLock>,
): Promise<void> {
  const lifted = [...locks].filter(([, lock]) => lock !== null);
  if (lifted.length === 0) return;
  const now = new Map(
    await askAll(
      context,
      lifted.map(([sheet]) => lockQuestion(sheet)),
    ),
  );
  const open = lifted.filter(([sheet]) => now.get(sheet) === null);
  await sendOwnWrites(
    context,
    support,
    open.map(([sheet, lock]) => lockJob(sheet, lock)),
  );
}

/** Sets the protection of a sheet: open, or protected without a password. */
export function lockJob(sheet: string, lock: SheetLock): Job {
  return {
    bytes: CALL_BYTES,
    queue: (context) => {
      const { protection } = sheetNamed(context, sheet);
      if (lock === null) protection.unprotect();
      else protection.protect(plainOptions(lock));
    },
  };
}

/** Excel gives the options as an object of its own; only its values may go back. */
function plainOptions(options: Excel.WorksheetProtectionOptions): Excel.WorksheetProtectionOptions {
  return { ...options };
}
