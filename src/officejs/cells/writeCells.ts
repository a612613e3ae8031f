import type { CellWrite } from '../../core/sheet/port';
import { askAll } from '../read/request';
import type { Support } from '../requirementSets';
import { CALL_BYTES, textBytes, type Job } from '../run';
import { safeText } from '../safeText';
import { askBackups, recordJob } from '../undo/backup';
import { NOTHING, type OldCell, type SheetLock } from '../undo/record';
import { cell as cellOf, sheetNamed } from '../write/sheetRange';
import { lockQuestion, oldCellQuestion } from './oldCells';
import { sendUnlocked } from './sheetLocks';

const TEXT_FORMAT = '@';

/** Writes single cells and keeps what stood there: two round trips. */
export async function writeCells(
  context: Excel.RequestContext,
  support: Support,
  writes: readonly CellWrite[],
): Promise<void> {
  if (writes.length === 0) return;
  const backups = askBackups(context);
  const old = await askAll(
    context,
    writes.map((write) => oldCellQuestion(write, false)),
  );
  const locks = await locksOf(context, writes, old);
  const record = recordJob({ ...NOTHING, cells: old }, backups());
  const jobs = writes.map((write, index) => writeJob(write, old[index]));
  await sendUnlocked(context, support, locks, [record, ...jobs]);
}

/** Protection of the sheets where a locked cell, or a number format, must be changed; asked only if there is one. */
async function locksOf(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  old: readonly OldCell[],
): Promise<ReadonlyMap<string, SheetLock>> {
  const sheets = new Set(
    old.flatMap((cell, index) => (cell.locked || needsFormat(writes[index], cell) ? [cell.sheet] : [])),
  );
  return new Map(await askAll(context, [...sheets].map(lockQuestion)));
}

/** A number put into a cell of format "@" would become text again. */
function needsFormat(write: CellWrite | undefined, old: OldCell | undefined): boolean {
  return old?.numberFormat === TEXT_FORMAT && (write?.formula !== undefined || typeof write?.value === 'number');
}

function writeJob(write: CellWrite, old: OldCell | undefined): Job {
  const input = inputOf(write);
  return {
    bytes: CALL_BYTES * 2 + textBytes(String(input)),
    queue: (context) => {
      const range = cellOf(sheetNamed(context, write.sheet), write);
      if (needsFormat(write, old)) range.numberFormat = [['General']];
      range.formulas = [[input]];
    },
  };
}

function inputOf(write: CellWrite): string | number {
  if (write.formula !== undefined) return `=${write.formula}`;
  if (write.value === null) return '';
  return typeof write.value === 'number' ? write.value : safeText(write.value);
}
