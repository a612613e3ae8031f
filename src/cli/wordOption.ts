import type { Arguments } from './arguments';
import { say } from './texts';
import { UsageError } from './usageError';

/** The word of an option that takes one of a few; undefined where it is not given. Throws for any other. */
export function oneOfWords<W extends string>(args: Arguments, option: string, words: readonly W[]): W | undefined {
  const typed = args.text(option);
  return typed === undefined ? undefined : known(typed, option, words);
}

/** The words of an option that may be given several times. */
export function someOfWords<W extends string>(args: Arguments, option: string, words: readonly W[]): readonly W[] {
  return args.list(option).map((typed) => known(typed, option, words));
}

function known<W extends string>(typed: string, option: string, words: readonly W[]): W {
  const found = words.find((word) => word === typed);
  if (found !== undefined) return found;
  const listed = words.join(', ');
  throw new UsageError(
    say(
      `--${option} phải là một trong: ${listed}; không phải “${typed}”.`,
      `--${option} must be one of: ${listed}; not "${typed}".`,
    ),
  );
}
