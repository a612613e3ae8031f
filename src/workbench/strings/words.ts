import { readTyped, unmistakable } from '../../core/forms/read/typedEntry';
import type { Language } from '../../domain/texts/language';
import type { FileLossCode } from '../../xlsx/open/fileLoss';
import type { LossCode } from '../grid/convert/losses';
import type { RefusedEntry } from '../grid/entry/refusedEntry';
import type { Refusal } from '../grid/locks/lockHook';
import { en } from './en';
import { vi, type Words } from './vi';

export type { Words } from './vi';

/** The words around the grid, by the pane's language. */
export const WORDS: Readonly<Record<Language, Words>> = { vi, en };

/** "Trang “Biểu 01”: hình ảnh (2)". */
export function lossText(
  loss: { readonly code: FileLossCode | LossCode; readonly sheet?: string; readonly count: number },
  { losses }: Words,
): string {
  const texts: Readonly<Record<string, string>> = { ...losses.grid, ...losses.file };
  const what = `${texts[loss.code] ?? loss.code}${loss.count > 1 ? ` (${loss.count})` : ''}`;
  return loss.sheet === undefined ? losses.wholeFile(what) : losses.sheet(loss.sheet, what);
}

/** What a locked cell says. */
export function refusalText({ sheet, cell, isPart }: Refusal, { locked }: Words): string {
  if (cell !== undefined && isPart) return locked.part(sheet, cell);
  return cell === undefined ? locked.sheet(sheet) : locked.cell(sheet, cell);
}

/** What an entry says that its cell's rule forbids: where, what was typed, what is taken. */
export function refusedText({ cell, typed, takes, input }: RefusedEntry, { refused }: Words): string {
  const reading = input && readTyped(typed, input);
  if (reading?.kind === 'twoWays')
    return refused.twoWays(cell, typed, [reading.first, reading.second].map(unmistakable).join(' / '));
  const taken = takes === '' ? refused.byRule : takes;
  return refused.entry(cell, typed, input?.type === 'money' ? `${taken} ${refused.comma}` : taken);
}
