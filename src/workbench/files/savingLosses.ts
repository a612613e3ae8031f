import type { FileLoss, FileLossCode } from '../../xlsx/open/fileLoss';
import type { ChangedFile } from './workbookBytes';

/** What holds of the file as it was signed and labelled, and of no other. */
const OF_THE_WHOLE: ReadonlySet<FileLossCode> = new Set(['signature', 'label']);

/** What a change of the file makes void, whatever is changed. */
export function voidedByChange(losses: readonly FileLoss[]): readonly FileLoss[] {
  return losses.filter(({ code }) => OF_THE_WHOLE.has(code));
}

/** What a file that is changed in place will not hold of what it holds: of the sheets that were touched so, and no others. */
export function lostInPlace(
  losses: readonly FileLoss[],
  { relooked, anew, otherParts }: Omit<ChangedFile, 'bytes'>,
): readonly FileLoss[] {
  const isLost = ({ code, sheet }: FileLoss): boolean =>
    OF_THE_WHOLE.has(code) ||
    (sheet !== undefined && (anew.includes(sheet) || (code === 'style' && relooked.includes(sheet))));
  return [...losses.filter(isLost), ...otherParts];
}

/**
 * What can still be lost after the file was saved in place; sheets under the names they have now.
 * @param names of the sheets that are there, by those they had
 */
export function stillToLose(
  losses: readonly FileLoss[],
  { anew }: Pick<ChangedFile, 'anew'>,
  names: ReadonlyMap<string, string>,
): readonly FileLoss[] {
  return losses.flatMap((loss) => {
    const { sheet } = loss;
    if (sheet === undefined || OTHER_KINDS.has(loss.code)) return [loss];
    const now = names.get(sheet);
    return now === undefined || anew.includes(sheet) ? [] : [{ ...loss, sheet: now }];
  });
}

/** Sheets of other kinds are never open. */
const OTHER_KINDS: ReadonlySet<FileLossCode> = new Set(['chartSheet', 'dialogSheet', 'macroSheet', 'damagedSheet']);
