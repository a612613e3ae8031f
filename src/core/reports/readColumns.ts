import type { ElementKey, IndicatorType } from '../../domain/catalogue/indicator';
import { KIND_WORDS } from './figuresSheet';
import { ROW } from './figuresPlan';
import { wordsAt, type SheetIdentity } from './readIdentity';

export interface RateKeys {
  readonly numerator: ElementKey;
  readonly denominator: ElementKey;
}

const RATE = /^(\S+) ÷ (\S+)$/;
/** Rows of the head below that of the element keys. */
const KIND_BELOW = ROW.kind - ROW.key;
const ADDS_BELOW = ROW.adds - ROW.key;

/** What each column of "Số liệu" holds, by the sheet's own words. */
export function columnKinds({ sheet, elements, keyRow }: SheetIdentity): ReadonlyMap<number, IndicatorType> {
  const types = Object.keys(KIND_WORDS) as readonly IndicatorType[];
  const kinds = new Map<number, IndicatorType>();
  for (let col = elements.left; col <= elements.right; col += 1) {
    const words = wordsAt(sheet, keyRow + KIND_BELOW, col).normalize('NFC');
    const type = types.find((one) => KIND_WORDS[one] === words);
    if (type) kinds.set(col, type);
  }
  return kinds;
}

/** Numerator and denominator of a rate column; undefined for any other. */
export function addingRow({ sheet, keyRow }: SheetIdentity, col: number): RateKeys | undefined {
  const match = RATE.exec(wordsAt(sheet, keyRow + ADDS_BELOW, col));
  return match?.[1] !== undefined && match[2] !== undefined
    ? { numerator: match[1], denominator: match[2] }
    : undefined;
}
