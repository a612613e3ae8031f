import type { Loss } from '../grid/convert/losses';
import type { FileLoss, FileLossCode } from '../../xlsx/open/fileLoss';
import type { RuleList } from '../../xlsx/patch/frameChange';
import type { ChangedFile } from './workbookBytes';

/** A file ready to be handed over, with what it does not hold. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly losses: readonly (FileLoss | Loss)[];
  /** What a later saving of the file can still lose. */
  readonly left: readonly FileLoss[];
}

/** What holds of the file as it was signed and labelled, and of no other. */
const OF_THE_WHOLE: ReadonlySet<FileLossCode> = new Set(['signature', 'label']);

/** What a change of the file makes void, whatever is changed. */
export function voidedByChange(losses: readonly FileLoss[]): readonly FileLoss[] {
  return losses.filter(({ code }) => OF_THE_WHOLE.has(code));
}

/** What a file that is changed in place will not hold of what it holds: of the sheets that were touched so, and no others. */
export function lostInPlace(losses: readonly FileLoss[], changed: Omit<ChangedFile, 'bytes'>): readonly FileLoss[] {
  const isLost = (loss: FileLoss): boolean => OF_THE_WHOLE.has(loss.code) || isOfTouched(loss, changed);
  return [...losses.filter(isLost), ...changed.otherParts];
}

function isOfTouched({ code, sheet }: FileLoss, { reruled, anew }: Touched): boolean {
  if (sheet === undefined) return false;
  const isReruled = reruled.some(([name, list]) => name === sheet && RULES[list].includes(code));
  return anew.includes(sheet) || isReruled;
}

type Touched = Pick<ChangedFile, 'reruled' | 'anew'>;

const RULES: Readonly<Record<RuleList, readonly FileLossCode[]>> = {
  validations: ['validation', 'listFromCells'],
  conditionalFormats: ['condition'],
};

/**
 * What can still be lost after the file was saved in place; sheets under the names they have now.
 * @param names of the sheets that are there, by those they had
 */
export function stillToLose(
  losses: readonly FileLoss[],
  changed: Touched,
  names: ReadonlyMap<string, string>,
): readonly FileLoss[] {
  return losses.flatMap((loss) => {
    const { sheet } = loss;
    if (sheet === undefined || OTHER_KINDS.has(loss.code)) return [loss];
    const now = names.get(sheet);
    return now === undefined || isOfTouched(loss, changed) ? [] : [{ ...loss, sheet: now }];
  });
}

/** Sheets of other kinds are never open. */
const OTHER_KINDS: ReadonlySet<FileLossCode> = new Set(['chartSheet', 'dialogSheet', 'macroSheet', 'damagedSheet']);
