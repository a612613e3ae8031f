import { catalogueOf } from '../../../domain/catalogue/catalogues';
import { fingerprintOf } from '../../../domain/plan/fingerprint';
import type { Programme } from '../../../domain/plan/programme';
import { demandText } from '../../../domain/targets/words';
import { ProgrammesWith } from '../../../usecases/programmesWith';
import type { ProgrammeSource } from '../../../usecases/programmeSource';
import type { Arguments } from '../../arguments';
import { planNamed } from '../../chosenPlan';
import { say } from '../../texts';
import { table, type Terminal } from '../../terminal';
import { namedAfter } from './word';
import { counted } from '../../../domain/texts/number';

/** `tonghop plan show`: a plan, its targets and deadlines; with `--json` the whole document, its own rows and its sign. */
export async function showPlan(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const word = namedAfter(args, say('plan show MÃ|TỆP', 'plan show ID|FILE'));
  const given = await planNamed(word, source);
  const { programme, rows } = given;
  const catalogue = catalogueOf(programme, await new ProgrammesWith(source, [given]).catalogues());
  if (args.flag('json')) {
    terminal.json({ plan: programme, ...(rows ? { rows } : {}), fingerprint: fingerprintOf(programme, catalogue) });
    return 0;
  }
  terminal.line(say(programme.name, programme.nameEn));
  terminal.line(headLine(programme));
  const targets = programme.targets.map((target) => [
    target.id,
    `${target.periodFrom}–${target.periodTo}`,
    terminal.text(say(target.vi, target.en)),
    terminal.text(say(demandText(target, catalogue, 'vi'), demandText(target, catalogue, 'en'))),
  ]);
  for (const line of table(targets)) terminal.line(line);
  return 0;
}

function headLine({ id, version, unit, years, lines, departments, deadlines }: Programme) {
  const span = years.from === years.to ? `${years.from}` : `${years.from}–${years.to}`;
  return say(
    `${id}, bản ${version}; ${unit.name} (${unit.code}); ${span}; ${lines.length} dòng, ${departments.length} cơ quan, ${deadlines.length} thời hạn`,
    `${id}, version ${version}; ${unit.name} (${unit.code}); ${span}; ${counted(lines.length, 'line')}, ${counted(departments.length, 'body', 'bodies')}, ${counted(deadlines.length, 'deadline')}`,
  );
}
