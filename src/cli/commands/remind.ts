import path from 'node:path';
import { reminderLetter } from '../../core/chase/reminder';
import { dayOf } from '../../domain/day';
import { letterText } from '../../domain/letter';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import { askedBefore, remindedDecisions, reminderFileName, remindersOf } from '../../usecases/reminders';
import { required, type Arguments } from '../arguments';
import { options, PATHS, type Command } from '../command';
import { dayOption } from '../dayOption';
import { decidingOptions } from '../deciding';
import { byOption, madeBy } from '../madeBy';
import { refuseEqualTargets } from '../outputTargets';
import { rolledUpPaths } from './rolledUpPaths';
import { makeFolder, refuseExisting, saveFiles, type Saved } from '../savedFiles';
import type { Terminal } from '../terminal';
import { say } from '../texts';
import { withWork } from '../workArguments';
import { addDecisions, readWork } from '../workFolder';
import { counted } from '../../domain/texts/number';

/** `tonghop remind`: letters to whoever still owes a report: one for all, one for each district, one for each unit. */
export const remindCommand: Command = {
  name: 'remind',
  about: say(
    'Soạn văn bản đôn đốc đơn vị chưa gửi báo cáo dùng được: một bản chung, từng huyện, từng đơn vị.',
    'Writes reminders to whoever owes a report that can be used: for all, by district, by unit.',
  ),
  words: PATHS,
  options: {
    // Only without a folder of work, which knows its own.
    programme: { kind: 'text', value: options.programme.value, about: options.programme.about },
    year: { kind: 'text', value: options.year.value, about: options.year.about },
    out: options.folder,
    unit: options.rolledUp,
    until: {
      kind: 'text',
      value: say('NGÀY', 'DAY'),
      about: say('ngày gửi mới, như 06/12/2024', 'the new day, such as 06/12/2024'),
    },
    work: {
      ...options.work,
      about: say(
        'thư mục hồ sơ tổng hợp: biết chương trình, năm và các tệp; nêu lần đôn đốc và trả lại trước; ghi lần này khi có --by',
        'folder of work: knows programme, year and files; what was asked before is told; with --by this reminder is noted there',
      ),
    },
    by: byOption,
    below: options.below,
    ...decidingOptions,
    units: options.units,
    jobs: options.jobs,
    'file-timeout': options.fileTimeout,
    paths: options.paths,
    force: options.force,
  },
  run: remind,
};

async function remind(given: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const args = await withWork(given);
  const [, , folder] = [required(args, 'programme'), required(args, 'year'), required(args, 'out')];
  const until = dayOption(args, 'until');
  const { result, programme, catalogue } = await rolledUpPaths(args, terminal, source);
  const today = dayOf(new Date());
  const work = args.text('work');
  const before = work === undefined ? {} : askedBefore((await readWork(work)).decided, result.rollUp, today);
  const setting = { programme, catalogue, today, ...(until === undefined ? {} : { until }), ...before };
  const reminders = remindersOf(result.rollUp, setting);
  const files = reminders.map((one): Saved => {
    const { language } = terminal;
    return [path.join(folder, reminderFileName(one)), letterText(reminderLetter(one.reminder, language), language)];
  });
  const targets = files.map(([target]) => target);
  refuseEqualTargets(targets);
  refuseExisting(targets, args.flag('force'));
  if (files.length > 0) {
    await makeFolder(folder);
    await saveFiles(files);
    if (work !== undefined && args.text('by') !== undefined)
      await addDecisions(work, remindedDecisions(result.rollUp, until, madeBy(args)));
  }
  const { missing, expected } = result.rollUp.ledger;
  terminal.line(
    say(
      `${missing.length}/${expected} đơn vị chưa có báo cáo dùng được; đã ghi ${files.length} văn bản đôn đốc${files.length > 0 ? ` vào ${folder}` : ''}.`,
      `${missing.length} of ${counted(expected, 'unit')} owe a report; wrote ${counted(files.length, 'reminder')}${files.length > 0 ? ` into ${folder}` : ''}.`,
    ),
  );
  return 0;
}
