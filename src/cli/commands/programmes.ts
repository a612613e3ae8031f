import { programmes } from '../../usecases/programmes';
import { parseWords } from '../arguments';
import { say } from '../texts';
import { table, type Terminal } from '../terminal';

/** `tonghop programmes`: the plans this build knows, with their targets. */
export async function programmesCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const args = parseWords(words, { json: 'flag' });
  if (args.flag('json')) {
    terminal.json({ programmes: programmes() });
    return 0;
  }
  const head = terminal.text(say('Mã|Kế hoạch|Năm|Mục tiêu|Hạn', 'Id|Plan|Years|Targets|Deadlines')).split('|');
  const rows = programmes().map((programme) => [
    programme.id,
    terminal.language === 'vi' ? programme.name : programme.nameEn,
    programme.years.from === programme.years.to
      ? `${programme.years.from}`
      : `${programme.years.from}–${programme.years.to}`,
    `${programme.targets.length}`,
    `${programme.deadlines.length}`,
  ]);
  for (const line of table([head, ...rows], [3, 4])) terminal.line(line);
  return 0;
}
