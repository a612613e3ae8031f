import type { FileLoss, FileLossCode } from '../../xlsx/open/fileLoss';
import type { HeavyParts } from './heavyParts';
import type { Said, SessionNotice } from '../session/sessionState';
import { lossText, type Words } from '../strings/words';
import { voidedByChange } from './savingLosses';

/** What a person must know before the first change: parts that are not shown, and what a change makes void. */
const SAID_AT_ONCE: ReadonlySet<FileLossCode> = new Set([
  'chartSheet',
  'dialogSheet',
  'macroSheet',
  'looks',
  'damaged',
  'damagedCell',
  'damagedSheet',
  'signature',
  'label',
]);

/** More would be a list nobody reads; saving names all of them. */
const MOST = 6;

/** A file that has just been opened. */
export interface OpenedFile {
  readonly name: string;
  /** A form is in front, its first input chosen. */
  readonly isForm: boolean;
  readonly losses: readonly FileLoss[];
  readonly heavy?: HeavyParts | undefined;
}

/** What is said of a file that has just been opened: what it lacks here, else what comes next. */
export function openedNotice({ name, isForm, losses, heavy }: OpenedFile): SessionNotice {
  const said = losses.filter(({ code }) => SAID_AT_ONCE.has(code));
  const opened: Said = (words) => words.opened(name) + (heavy ? ` ${heavyText(heavy, words)}` : '');
  if (said.length === 0 && heavy) return { intent: 'info', text: opened };
  if (said.length === 0)
    return { intent: 'success', text: (words) => opened(words) + (isForm ? ` ${words.fillIn}` : '') };
  const more = said.length > MOST ? '…' : '';
  const parts = (words: Words): string => lossTexts(said.slice(0, MOST), words) + more;
  return { intent: 'warning', text: (words) => `${opened(words)} ${words.notWhole(parts(words))}` };
}

/** What is heavy in it, that the file is to blame, and what to do. */
function heavyText({ blanks, fragments }: HeavyParts, { heavy }: Words): string {
  const parts = [...(blanks > 0 ? [heavy.blanks(blanks)] : []), ...(fragments > 0 ? [heavy.fragments(fragments)] : [])];
  return heavy.text(parts.join(', '));
}

/** What is said when the person changes a file for the first time since it was opened or saved: what that makes void. */
export function changeNotice(losses: readonly FileLoss[]): SessionNotice | undefined {
  const said = voidedByChange(losses);
  return said.length === 0 ? undefined : { intent: 'warning', text: (words) => words.voided(lossTexts(said, words)) };
}

function lossTexts(losses: readonly FileLoss[], words: Words): string {
  return losses.map((loss) => lossText(loss, words)).join('; ');
}
