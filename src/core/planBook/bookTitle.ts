import { shortPlanName } from '../../domain/plan/shortPlanName';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { bookSheetIn } from './bookNames';
import { headSheet } from './headSheet';
import { memberAt } from './json';
import { readSheet } from './readSheet';

/** "Cà Mau 2026–2030": a book as lists name it, also while it has faults; undefined where unit or years are missing. */
export function bookTitle(workbook: WorkbookSnapshot): string | undefined {
  const sheet = bookSheetIn(workbook, headSheet);
  const head = sheet && readSheet(headSheet, sheet).rows[0]?.values;
  if (!head) return undefined;
  const [name, from, to] = [
    ['unit', 'name'],
    ['years', 'from'],
    ['years', 'to'],
  ].map((member) => memberAt(head, member));
  if (typeof name !== 'string' || typeof from !== 'number' || typeof to !== 'number') return undefined;
  return shortPlanName({ unit: { name }, years: { from, to } });
}
