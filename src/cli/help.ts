import type { Language } from '../domain/texts/language';
import type { Sentence } from '../domain/texts/sentence';
import { COMMON, type Command, type Option } from './command';
import { say } from './texts';

const HEAD = say(
  'Tổng Hợp – biểu mẫu, kiểm tra và tổng hợp báo cáo thực hiện kế hoạch, chương trình',
  'Tổng Hợp – forms, checks and roll-up for reports on plans and programmes',
);

const FOOT = say(
  `ĐƯỜNG_DẪN là tệp, thư mục (đọc cả thư mục con) hoặc tệp .zip. Thêm --lang en để xem bằng tiếng Anh.
“tonghop LỆNH --help” cho biết từng tham số.
Mã thoát: 0 xong, không có lỗi; 1 xong, có lỗi hoặc có tệp không dùng được; 2 dùng sai hoặc không làm được gì.`,
  `PATH is a file, a folder (with all below it) or a .zip. Text is Vietnamese unless --lang en is given.
"tonghop COMMAND --help" explains every option.
Exit code: 0 done, no errors; 1 done, errors or unusable files; 2 wrong use or nothing could be done.`,
);

const WIDTH = 100;

/** What `tonghop help` prints. */
export function help(commands: readonly Command[]): Sentence {
  const all = (language: Language): string =>
    [HEAD[language], '', ...commands.flatMap((command) => usage(command, language)), '', FOOT[language]].join('\n');
  return say(all('vi'), all('en'));
}

/** What `tonghop COMMAND --help` prints. */
export function commandHelp(command: Command): Sentence {
  const about = (language: Language): string =>
    [
      command.about[language],
      '',
      ...usage(command, language),
      '',
      ...columns(
        Object.entries({ ...command.options, ...COMMON }).map(([name, option]) => [
          written(name, option, language),
          option.about[language],
        ]),
      ),
    ].join('\n');
  return say(about('vi'), about('en'));
}

/** `tonghop check ĐƯỜNG_DẪN... [--json]`, on as many lines as it needs. */
function usage({ name, words, options }: Command, language: Language): readonly string[] {
  const parts = Object.entries(options).map(([option, about]) => bracketed(option, about, language));
  const lines = [`tonghop ${name}`];
  for (const part of words ? [words[language], ...parts] : parts) {
    const line = `${lines.at(-1)} ${part}`;
    if (line.length <= WIDTH) lines[lines.length - 1] = line;
    else lines.push(`${' '.repeat(`tonghop ${name}`.length)} ${part}`);
  }
  return lines;
}

function bracketed(name: string, option: Option, language: Language): string {
  const shown = option.required ? written(name, option, language) : `[${written(name, option, language)}]`;
  return option.kind === 'list' ? `${shown}...` : shown;
}

function written(name: string, { value }: Option, language: Language): string {
  return value ? `--${name} ${value[language]}` : `--${name}`;
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
