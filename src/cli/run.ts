import { DocumentError } from '../domain/schema/documentError';
import { treeErrorMessages } from '../core/units/unitMessages';
import { UnitTreeError } from '../core/units/unitTree';
import { isLanguage } from '../domain/texts/language';
import { fillText, type Sentence } from '../domain/texts/sentence';
import { askedLanguage, parseWords } from './arguments';
import type { Command } from './command';
import { acceptCommand } from './commands/accept';
import { boardCommand } from './commands/board';
import { calendarCommand } from './commands/calendar';
import { carryCommand } from './commands/carry';
import { closeCommand, logCommand, reopenCommand } from './commands/close';
import { checkCommand } from './commands/check';
import { diffCommand } from './commands/diff';
import { explainCommand } from './commands/explain';
import { formsCommand } from './commands/forms';
import { markCommand } from './commands/mark';
import { mendCommand } from './commands/mend';
import { baseCommand } from './commands/base';
import { planCommand } from './commands/plan';
import { programmesCommand } from './commands/programmes';
import { remindCommand } from './commands/remind';
import { reportCommand } from './commands/report';
import { rollUpCommand } from './commands/rollUp';
import { sampleCommand } from './commands/sample';
import { seriesCommand } from './commands/series';
import { templateCommand } from './commands/template';
import { unitsCommand } from './commands/units';
import { verifyCommand } from './commands/verify';
import { commandHelp, help } from './help';
import { OwnFault } from './ownFault';
import { shippedPlans } from './shippedPlans';
import { say } from './texts';
import { Terminal, type Output } from './terminal';
import { traceFault } from './traceFault';
import { UsageError } from './usageError';

/** Every command, as the help lists them. */
export const commands: readonly Command[] = [
  programmesCommand,
  planCommand,
  baseCommand,
  unitsCommand,
  calendarCommand,
  formsCommand,
  sampleCommand,
  checkCommand,
  rollUpCommand,
  seriesCommand,
  boardCommand,
  remindCommand,
  verifyCommand,
  closeCommand,
  reopenCommand,
  logCommand,
  reportCommand,
  acceptCommand,
  diffCommand,
  explainCommand,
  carryCommand,
  markCommand,
  mendCommand,
  templateCommand,
];

/** What a fault that nobody thought of says: not the words of a library. */
export const UNFORESEEN = say(
  'Chương trình Tổng Hợp gặp lỗi ngoài dự kiến và đã dừng. Hãy chạy lại; nếu vẫn lỗi, đặt biến môi trường TONGHOP_DEBUG=1, chạy lại và gửi những gì hiện ra cho người phát triển.',
  'The program Tổng Hợp met an unforeseen fault and stopped. Run it again; if it stays, set TONGHOP_DEBUG=1 in the environment, run again and send what is shown to the developers.',
);

/**
 * Runs one command line. Exit code: 0 done, 1 done with errors or rejected files, 2 wrong use, nothing done, or a
 * fault of the program.
 */
export async function run(
  words: readonly string[],
  out: Output,
  err: Output,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const colour = out.isTerminal && (environment.NO_COLOR ?? '') === '';
  const asked = askedLanguage(words) ?? 'vi';
  const terminal = new Terminal(isLanguage(asked) ? asked : 'vi', out, err, colour);
  if (!isLanguage(asked)) {
    // Nobody knows which of the two this person reads.
    terminal.complain(`Không có ngôn ngữ “${asked}”: dùng --lang vi hoặc --lang en.`);
    terminal.complain(`There is no language "${asked}": use --lang vi or --lang en.`);
    return 2;
  }
  try {
    return await runCommand(words, terminal);
  } catch (error) {
    if (error instanceof UsageError || error instanceof OwnFault) terminal.complain(error.sentence);
    else if (error instanceof UnitTreeError) terminal.complain(treeSentence(error));
    else if (error instanceof DocumentError)
      error.sentences(terminal.language).forEach((line) => terminal.complain(line));
    else {
      terminal.complain(UNFORESEEN);
      traceFault(error);
    }
    return 2;
  }
}

/** Why a plan has no units in a year. */
function treeSentence({ code, params }: UnitTreeError): Sentence {
  const words: Sentence = treeErrorMessages[code];
  return say(fillText(words, params, 'vi'), fillText(words, params, 'en'));
}

async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const [first = '', ...rest] = words;
  const isHelp = first === 'help' || words.includes('--help') || words.includes('-h');
  const name = first === 'help' ? (rest[0] ?? '') : first;
  const command = commands.find((known) => known.name === name);
  if (isHelp || first === '') {
    terminal.page(command ? commandHelp(command) : help(commands));
    return isHelp ? 0 : 2;
  }
  if (!command)
    throw new UsageError(
      say(`Không có lệnh “${name}”. Gõ “tonghop help”.`, `There is no command "${name}". Type "tonghop help".`),
    );
  const code = await command.run(parseWords(rest, command), terminal, shippedPlans);
  terminal.clearBar();
  return code;
}
