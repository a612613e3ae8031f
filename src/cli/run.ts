import type { Language } from '../domain/texts/language';
import { checkCommand } from './commands/check';
import { formsCommand } from './commands/forms';
import { programmesCommand } from './commands/programmes';
import { rollUpCommand } from './commands/rollUp';
import { sampleCommand } from './commands/sample';
import { unitsCommand } from './commands/units';
import { usage } from './usage';
import { say } from './texts';
import { Terminal, type Output } from './terminal';
import { UsageError } from './usageError';

type Command = (words: readonly string[], terminal: Terminal) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  programmes: programmesCommand,
  units: unitsCommand,
  forms: formsCommand,
  sample: sampleCommand,
  check: checkCommand,
  rollup: rollUpCommand,
};

/** Runs one command line. Exit code: 0 done, 1 done with errors or rejected files, 2 wrong use or nothing done. */
export async function run(
  words: readonly string[],
  out: Output,
  err: Output,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const colour = out.isTerminal && (environment.NO_COLOR ?? '') === '';
  const terminal = new Terminal(languageOf(words), out, err, colour);
  const [name = '', ...rest] = words;
  if (name === '' || name === 'help' || words.includes('--help') || words.includes('-h')) {
    terminal.line(usage);
    return name === '' ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command)
      throw new UsageError(
        say(`Không có lệnh “${name}”. Gõ “tonghop help”.`, `There is no command "${name}". Type "tonghop help".`),
      );
    const code = await command(rest, terminal);
    terminal.clearBar();
    return code;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(error.sentence);
    return 2;
  }
}

function languageOf(words: readonly string[]): Language {
  const at = words.indexOf('--lang');
  return words.includes('--lang=en') || (at >= 0 && words[at + 1] === 'en') ? 'en' : 'vi';
}
