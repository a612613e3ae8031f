import type { SnapshotCell } from '../../sheet/snapshot';
import { readNumberText } from './numberText';

/** Larger numbers beside a form are telephone numbers and accounts. */
const LARGEST = 100_000_000;

/**
 * The figure that a cell holds which takes none; undefined for words, days, formulas (what somebody reckons for
 * himself) and numbers that cannot be figures of a form.
 * @param withTexts a text that reads as a number ("05 lớp") counts as well
 */
export function looseNumber(cell: SnapshotCell | undefined, withTexts: boolean): number | undefined {
  if (cell === undefined || cell.formula !== undefined || cell.dateFormat === true) return undefined;
  const { value } = cell;
  if (value.kind === 'number') return isFigure(value.number) ? value.number : undefined;
  if (value.kind !== 'text' || !withTexts) return undefined;
  const reading = readNumberText(value.text, 'count', '');
  return reading.kind === 'number' && isFigure(reading.value) ? reading.value : undefined;
}

function isFigure(value: number): boolean {
  return value >= 0 && value < LARGEST;
}
