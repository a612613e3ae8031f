import { isElementKey } from '../../domain/ids';
import type { ElementKey, IndicatorType } from '../../domain/catalogue/indicator';
import { ROW } from './figuresPlan';
import { wordsAt, type SheetIdentity } from './readIdentity';
import { addsUp, kindIn, rateKeysIn, type RateKeys } from './summarySpelling';

/** A column of elements, as its head describes it. */
export interface ReadColumn {
  readonly key: ElementKey;
  readonly col: number;
  readonly type: IndicatorType;
  readonly rate?: RateKeys;
  /** Its figures are summed over units. */
  readonly adds: boolean;
}

/** Rows of the head below that of the element keys. */
const KIND_BELOW = ROW.kind - ROW.key;
const ADDS_BELOW = ROW.adds - ROW.key;

/** The columns of elements, by the sheet's own words; one whose kind nobody understands counts. */
export function readColumns({ sheet, elements, keyRow }: SheetIdentity): readonly ReadColumn[] {
  const columns: ReadColumn[] = [];
  for (let col = elements.left; col <= elements.right; col += 1) {
    const key = wordsAt(sheet, keyRow, col);
    const adding = wordsAt(sheet, keyRow + ADDS_BELOW, col);
    const rate = rateKeysIn(adding);
    const type = kindIn(wordsAt(sheet, keyRow + KIND_BELOW, col)) ?? 'count';
    if (isElementKey(key)) columns.push({ key, col, type, adds: addsUp(adding), ...(rate ? { rate } : {}) });
  }
  return columns;
}
