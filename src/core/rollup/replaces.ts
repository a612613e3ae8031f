import { textOf } from '../../domain/figure';
import type { ElementKey } from '../../domain/ids';
import type { Submission } from '../../domain/submission';

/**
 * Whether a report names the other as the one it replaces: by the number that one bears, or, where that bears none, by
 * the day it was sent. A report sent before the other replaces nothing.
 * @param sendingDay the line that says when a report was sent
 */
export function replaces(later: Submission, earlier: Submission, sendingDay: ElementKey | undefined): boolean {
  const named = later.numbers?.replaces;
  if (!named) return false;
  const [sent, sentBefore] = [sentOn(later, sendingDay), sentOn(earlier, sendingDay)];
  if (sent !== undefined && sentBefore !== undefined && sent < sentBefore) return false;
  const bears = plainNumber(earlier.numbers?.own);
  if (bears === '') return named.day !== undefined && named.day === sentBefore;
  return bears === plainNumber(named.number);
}

function sentOn({ values }: Submission, sendingDay: ElementKey | undefined): string | undefined {
  return sendingDay && textOf(values.get(sendingDay));
}

/** "12/BC-UBND" in whatever letters and with whatever blanks it was typed. */
function plainNumber(number: string | undefined): string {
  return (number ?? '').normalize('NFKC').replace(/\s/g, '').toUpperCase();
}
