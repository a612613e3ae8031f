import type { Place } from '../../domain/submission';
import { address } from '../sheet/address';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { labelKey } from './labels';
import { SheetTexts } from './sheetTexts';

/** So far to the right of its label the name of a unit may stand. */
const MOST_STEPS = 6;

/** The words after a label ("Đơn vị báo cáo: Phường 1") or in the next cell with any; undefined where there are none. */
export function unitBeside(
  { file, sheets }: WorkbookSnapshot,
  label: string,
): { readonly words: string; readonly place: Place } | undefined {
  const key = labelKey(label, 0);
  for (const sheet of sheets) {
    if (sheet.visibility !== 'visible') continue;
    const texts = new SheetTexts(sheet);
    for (const { row, col } of sheet.cells()) {
      const said = texts.at(row, col) ?? '';
      if (!labelKey(said, 0).startsWith(key)) continue;
      const found = behind(said, label) ?? beside(texts, row, col);
      if (found === undefined) continue;
      const cell = typeof found === 'string' ? { row, col } : found.cell;
      const words = typeof found === 'string' ? found : found.words;
      return { words, place: { file, sheet: sheet.name, cell: address(cell) } };
    }
  }
  return undefined;
}

function behind(said: string, label: string): string | undefined {
  const rest = said.slice(label.normalize('NFC').trim().length).replace(/^[\s:.]+/, '');
  return rest === '' ? undefined : rest;
}

function beside(texts: SheetTexts, row: number, col: number) {
  const first = (texts.areaAt(row, col)?.right ?? col) + 1;
  for (let at = first; at < first + MOST_STEPS; at += 1) {
    const words = texts.shown(row, at);
    if (words !== undefined) return { words, cell: { row, col: at } };
  }
  return undefined;
}
