import { catalogueOf } from '../../domain/catalogue/catalogues';
import { fingerprintOf } from '../../domain/plan/fingerprint';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import type { Arguments } from '../arguments';
import { options, type Command } from '../command';
import { say } from '../texts';
import { table, type Terminal } from '../terminal';

/** `tonghop programmes`: the plans this build knows, with their targets. */
export const programmesCommand: Command = {
  name: 'programmes',
  about: say('Các chương trình, kế hoạch mà bản này biết.', 'The programmes this build knows.'),
  options: { json: options.json },
  run: listProgrammes,
};

async function listProgrammes(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const programmes = await source.programmes();
  if (args.flag('json')) {
    const catalogues = await source.catalogues();
    const signed = programmes.map((plan) => ({
      ...plan,
      fingerprint: fingerprintOf(plan, catalogueOf(plan, catalogues)),
    }));
    terminal.json({ programmes: signed });
    return 0;
  }
  const head = terminal
    .text(say('Mã|Bản|Kế hoạch|Năm|Mục tiêu|Hạn', 'Id|Version|Plan|Years|Targets|Deadlines'))
    .split('|');
  const rows = programmes.map((programme) => [
    programme.id,
    `${programme.version}`,
    terminal.text(say(programme.name, programme.nameEn)),
    programme.years.from === programme.years.to
      ? `${programme.years.from}`
      : `${programme.years.from}–${programme.years.to}`,
    `${programme.targets.length}`,
    `${programme.deadlines.length}`,
  ]);
  for (const line of table([head, ...rows], [1, 4, 5])) terminal.line(line);
  return 0;
}
