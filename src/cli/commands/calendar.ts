import { dayOf } from '../../domain/day';
import {
  calendarFile,
  calendarLines,
  facilitiesText,
  leftText,
  type CalendarSetting,
} from '../../usecases/planCalendar';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import { requiredYear, type Arguments } from '../arguments';
import { chosenPlan } from '../chosenPlan';
import { options, type Command } from '../command';
import { ownUnitsOf } from '../ownUnits';
import { say } from '../texts';
import { refuseExisting, saveFiles } from '../savedFiles';
import { table, type Terminal } from '../terminal';
import { UsageError } from '../usageError';

/** `tonghop calendar`: what a plan asks for in a year, by when, from whom and to whom; also as an .ics file. */
export const calendarCommand: Command = {
  name: 'calendar',
  about: say(
    'Lịch của một kế hoạch trong năm: việc gì, hạn nào, ai gửi, nơi nhận; ghi được tệp lịch .ics.',
    'The calendar of a plan in a year: what is due, when, from whom and to whom; also as an .ics file.',
  ),
  options: {
    programme: options.programme,
    year: options.year,
    units: options.units,
    out: {
      kind: 'text',
      value: say('TỆP.ics', 'FILE.ics'),
      about: say('ghi tệp lịch mở được bằng Outlook, điện thoại', 'write a file that calendar programs open'),
    },
    force: options.force,
    json: options.json,
  },
  run: showCalendar,
};

async function showCalendar(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const { programme, source: known } = await chosenPlan(args, source, terminal);
  const year = requiredYear(args, programme);
  const own = await ownUnitsOf(args.text('units'), programme.unit.code, terminal);
  const setting = { programme, catalogue: await known.catalogue(programme), year, own };
  const out = calendarTarget(args);
  if (out !== undefined) {
    refuseExisting([out], args.flag('force'));
    await saveFiles([[out, new TextEncoder().encode(calendarFile(setting))]]);
  }
  if (args.flag('json')) terminal.json({ programme: programme.id, year, deadlines: calendarLines(setting) });
  else tell(setting, terminal);
  if (out !== undefined && !args.flag('json')) terminal.line(say(`Đã ghi ${out}.`, `Written: ${out}.`));
  return 0;
}

function calendarTarget(args: Arguments): string | undefined {
  const out = args.text('out');
  if (out === undefined || /\.ics$/i.test(out)) return out;
  throw new UsageError(say(`Tệp lịch phải có đuôi .ics: “${out}”.`, `A calendar file must end in .ics: "${out}".`));
}

function tell(setting: CalendarSetting, terminal: Terminal): void {
  const today = dayOf(new Date());
  const { year } = setting;
  const lines = calendarLines(setting);
  if (lines.length === 0)
    return terminal.line(
      say(`Kế hoạch không nêu thời hạn nào cho năm ${year}.`, `The plan names no deadline for ${year}.`),
    );
  const head = terminal
    .text(say('Hạn|Việc|Ai gửi|Nơi nhận|Còn lại|Điều khoản', 'Due|What|From|To|Left|Clause'))
    .split('|');
  const rows = lines.map((line) => [
    ...[line.due, line.title].map((words) => terminal.text(words)),
    line.sender,
    line.receiver ?? '–',
    terminal.text(leftText(line, today)),
    line.clause,
  ]);
  for (const row of table([head, ...rows])) terminal.line(row);
  for (const line of lines) {
    const facilities = facilitiesText(line);
    if (facilities) terminal.line(`${terminal.text(line.title)}: ${terminal.text(facilities)}.`);
  }
}
