import type { SheetLock } from '../undo/record';
import { CALL_BYTES, type Job } from '../run';
import { sheetNamed } from '../write/sheetRange';

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
