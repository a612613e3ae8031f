import { fnv1a64 } from '../../../domain/fnv';
import { figureWords } from '../carried/rowMark';
import type { SummaryAccount } from './account';

/**
 * A text that is equal for summaries of the same figures: every figure of every unit, and what each target came to. A
 * page that is signed, given its number and saved again keeps it.
 */
export function figuresDigest({ rows, targets = new Map() }: SummaryAccount): string {
  const said: string[] = [];
  for (const [code, { figures }] of rows)
    for (const [element, figure] of figures) {
      const words = figureWords(figure);
      if (words !== '') said.push(`${code} ${element}=${words}`);
    }
  for (const [key, { numerator, denominator, verdict }] of targets)
    said.push(`${key}: ${numerator ?? ''}/${denominator ?? ''} ${verdict}`);
  return fnv1a64(said.sort().join('\n'));
}
