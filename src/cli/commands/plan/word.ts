import type { Sentence } from '../../../domain/texts/sentence';
import type { Arguments } from '../../arguments';
import { say } from '../../texts';
import { UsageError } from '../../usageError';

/** The one word that follows the action; refused where there is none, or more than one. */
export function namedAfter(args: Arguments, usage: Sentence): string {
  const [, word, ...more] = args.words;
  if (word !== undefined && more.length === 0) return word;
  throw new UsageError(say(`Cách dùng: tonghop ${usage.vi}`, `Usage: tonghop ${usage.en}`));
}
